// d3's bundle drops what d3-transition adds to a selection, unless it is imported for its effect.
import 'd3-transition'
import { easeCubicOut, select, type EnterElement, type Selection } from 'd3'
import type { Layout, PlacedObject, PlacedPointer, PlacedRow } from '../layout/memory.ts'

/** A drawing of memory in an element of the page. */
export interface MemoryDrawing {
  /** Draws another layout; with `animate`, what changed moves there. */
  update(layout: Layout, animate: boolean): void
  dispose(): void
}

/** Milliseconds that a change takes. The next change interrupts it. */
const duration = 260

type Parent = Selection<HTMLElement | SVGElement, unknown, null, undefined>

/** Takes over `element`, which must be empty. Everything in it is drawn by keyed joins. */
export function drawMemory(element: HTMLElement): MemoryDrawing {
  const root: Parent = select<HTMLElement | SVGElement, unknown>(element)
  const lines = root
    .append('svg')
    .attr('class', 'pointers')
    .attr('aria-hidden', 'true') as unknown as Parent

  return {
    update(layout, animate) {
      const time = animate ? duration : 0
      root.style('height', `${layout.height}px`)
      lines.attr('width', layout.width).attr('height', layout.height)
      drawObjects(root, layout.objects, time)
      drawPointers(lines, layout.pointers, time)
      drawTokens(root, layout, time)
    },
    dispose() {
      root.selectAll('*').interrupt()
      root.selectAll('*').remove()
    },
  }
}

function drawObjects(root: Parent, objects: readonly PlacedObject[], time: number): void {
  const all = root
    .selectAll<HTMLDivElement, PlacedObject>('div.object')
    .data(objects, ({ name }) => name)
    .join(enterObject)
    .attr('data-kind', ({ kind }) => kind)
    .style('left', ({ x }) => `${x}px`)
    .style('width', ({ width }) => `${width}px`)
    .style('height', ({ height }) => `${height}px`)
    .style('top', ({ y }) => `${y}px`)
  all.select('p.empty').property('hidden', ({ slots }: PlacedObject) => slots > 0)
  all.each(function (object) {
    drawRows(select(this).select<HTMLElement>('tbody'), object.rows, time)
    drawGhosts(select(this).select<HTMLElement>('div.ghosts'), object.ghosts)
  })
}

function enterObject(
  enter: Selection<EnterElement, PlacedObject, HTMLElement | SVGElement, unknown>,
): Selection<HTMLDivElement, PlacedObject, HTMLElement | SVGElement, unknown> {
  const object = enter.append('div').attr('class', 'object')
  // No caption: one in a table without rows is content that does not belong there.
  object
    .append('p')
    .attr('class', 'name')
    .attr('aria-hidden', 'true')
    .text(({ name }) => name)
  // Explicit roles: rows are placed by hand, and a table laid out so is no table to a browser.
  const table = object
    .append('table')
    .attr('role', 'table')
    .attr('aria-label', ({ name }) => name)
  table.append('tbody').attr('role', 'rowgroup')
  object.append('div').attr('class', 'ghosts').attr('aria-hidden', 'true')
  object.append('p').attr('class', 'empty').text('empty')
  return object
}

function drawRows(
  body: Selection<HTMLElement, unknown, null, undefined>,
  rows: readonly PlacedRow[],
  time: number,
): void {
  const all = body
    .selectAll<HTMLTableRowElement, PlacedRow>('tr')
    .data(rows, ({ key }) => key)
    .join(
      (enter) => {
        const row = enter.append('tr').attr('role', 'row')
        row.append('td').attr('role', 'cell').attr('class', 'key')
        const value = row.append('td').attr('role', 'cell').attr('class', 'value')
        for (const part of ['text', 'by', 'fault', 'touch'])
          value.append('span').attr('class', part)
        row.style('top', ({ y }) => `${y}px`)
        if (time > 0) row.style('opacity', 0)
        return row
      },
      (update) => update,
      (exit) => {
        if (time === 0) return exit.interrupt().remove()
        return exit
          .attr('aria-hidden', 'true')
          .transition()
          .duration(time)
          .style('opacity', 0)
          .remove()
      },
    )
    .style('height', ({ height }) => `${height}px`)
    .attr('data-touch', ({ touch }) => touch?.mode ?? null)
    .attr('data-thread', ({ touch }) => touch?.by ?? null)
    .attr('data-fault', ({ fault }) => fault)
    .attr('aria-hidden', null)
  all.select('.key').text(({ label }) => label)
  all.select('.text').text(({ text }) => text)
  all
    .select<HTMLElement>('.by')
    .attr('data-thread', ({ by }) => by)
    .property('hidden', ({ by }: PlacedRow) => by === null)
    .each(function ({ by }) {
      const mark = select(this).text('')
      if (by === null) return
      mark.append('span').attr('class', 'visually-hidden').text(' by ')
      mark.append('span').text(by)
    })
  all
    .select('.fault')
    .property('hidden', ({ fault }: PlacedRow) => fault === null)
    .text(({ fault }) => (fault ? ` ${fault}` : ''))
  all
    .select('.touch')
    .property('hidden', ({ touch }: PlacedRow) => touch === null)
    .text(({ touch }) => (touch ? ` ${touch.by} ${touch.mode}` : ''))
  if (time === 0)
    all
      .interrupt()
      .style('top', ({ y }) => `${y}px`)
      .style('opacity', null)
  else
    all
      .transition()
      .duration(time)
      .ease(easeCubicOut)
      .style('top', ({ y }) => `${y}px`)
      .style('opacity', 1)
}

function drawGhosts(
  parent: Selection<HTMLElement, unknown, null, undefined>,
  ghosts: PlacedObject['ghosts'],
): void {
  const all = parent
    .selectAll<HTMLDivElement, PlacedObject['ghosts'][number]>('div')
    .data(ghosts, ({ key }) => key)
    .join('div')
    .style('top', ({ y }) => `${y}px`)
    .style('height', ({ height }) => `${height}px`)
  all.text(({ label, by }) => `${label} removed by ${by}`)
}

function drawPointers(svg: Parent, pointers: readonly PlacedPointer[], time: number): void {
  const all = svg
    .selectAll<SVGGElement, PlacedPointer>('g')
    .data(pointers, ({ id }) => id)
    .join((enter) => {
      const pointer = enter.append('g')
      pointer
        .append('path')
        .attr('class', 'line')
        .attr('d', ({ path }) => path)
      pointer.append('path').attr('class', 'head')
      if (time > 0) pointer.style('opacity', 0)
      return pointer
    })
    .attr('data-broken', ({ broken }) => (broken ? '' : null))
  const moved =
    time > 0 ? all.transition().duration(time).ease(easeCubicOut).style('opacity', 1) : null
  if (moved) moved.select('.line').attr('d', ({ path }) => path)
  else {
    all.interrupt().style('opacity', null)
    all
      .select('.line')
      .interrupt()
      .attr('d', ({ path }) => path)
  }
  // An arrow where the line arrives; a cross where it leads nowhere, to be told without colour.
  all.select('.head').attr('d', ({ path, broken }) => {
    const [x = 0, y = 0] = path
      .slice(path.lastIndexOf(' ') + 1)
      .split(',')
      .map(Number)
    return broken ? `M${x - 5},${y - 5}l10,10m0,-10l-10,10` : `M${x},${y - 4.5}l9,4.5l-9,4.5z`
  })
}

/** What a step wrote travels from where the threads are, below, into the row that it changed. */
function drawTokens(root: Parent, { objects, height, actor }: Layout, time: number): void {
  root.selectAll('span.token').interrupt().remove()
  if (time === 0 || actor === null) return
  for (const object of objects) {
    for (const row of object.rows.filter(({ touch }) => touch?.mode === 'wrote')) {
      root
        .append('span')
        .attr('class', 'token')
        .attr('aria-hidden', 'true')
        .attr('data-thread', actor)
        .text(row.text)
        .style('left', `${object.x + 8}px`)
        .style('top', `${Math.max(height, object.y + object.height) + 20}px`)
        .transition()
        .duration(time)
        .ease(easeCubicOut)
        .style('top', `${object.y + 30 + row.y + 8}px`)
        .transition()
        .duration(time / 2)
        .style('opacity', 0)
        .remove()
    }
  }
}
