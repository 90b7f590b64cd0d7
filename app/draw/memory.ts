import { select, type EnterElement, type Selection } from 'd3'
import type { Layout, PlacedObject, PlacedPointer, PlacedRow } from '../layout/memory.ts'

/** A drawing of memory in an element of the page. */
export interface MemoryDrawing {
  /**
   * Draws another layout. The style sheet moves what has changed to its new place, if people want to see
   * motion; with `isStill` nothing moves, and everything is in its place at once.
   */
  update(layout: Layout, isStill: boolean): void
  dispose(): void
}

type Parent = Selection<HTMLElement | SVGElement, unknown, null, undefined>

/** Takes over `element`, which must be empty. Everything in it is drawn by keyed joins. */
export function drawMemory(element: HTMLElement): MemoryDrawing {
  const root: Parent = select<HTMLElement | SVGElement, unknown>(element)
  const lines = root
    .append('svg')
    .attr('class', 'pointers')
    .attr('aria-hidden', 'true') as unknown as Parent

  return {
    update(layout, isStill) {
      root.attr('data-still', isStill ? '' : null).style('height', `${layout.height}px`)
      lines.attr('width', layout.width).attr('height', layout.height)
      drawObjects(root, layout.objects)
      drawPointers(lines, layout.pointers)
      drawTokens(root, layout)
    },
    dispose() {
      root.selectAll('*').remove()
    },
  }
}

function drawObjects(root: Parent, objects: readonly PlacedObject[]): void {
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
    drawRows(select(this).select<HTMLElement>('tbody'), object.rows)
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
        return row
      },
      (update) => update,
      (exit) =>
        exit
          .attr('aria-hidden', 'true')
          .attr('data-leaving', '')
          .each(function () {
            void removeAtRest(this)
          }),
    )
    .style('top', ({ y }) => `${y}px`)
    .style('height', ({ height }) => `${height}px`)
    .attr('data-touch', ({ touch }) => touch?.mode ?? null)
    .attr('data-thread', ({ touch }) => touch?.by ?? null)
    .attr('data-fault', ({ fault }) => fault)
    .attr('aria-hidden', null)
    .attr('data-leaving', null)
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
}

/**
 * Removes a leaving element as soon as it moves no more: when it has faded, when that was broken off, or at
 * once where nothing is to move. What comes back meanwhile, and so is not leaving any more, stays.
 */
async function removeAtRest(element: Element): Promise<void> {
  let motions = element.getAnimations()
  while (motions.length > 0) {
    await Promise.allSettled(motions.map(({ finished }) => finished))
    if (!element.matches('[data-leaving]')) return
    motions = element.getAnimations()
  }
  element.remove()
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

/** A line's shape between two corners of a square, which is stretched to reach from its row to the other. */
const unitCurve = 'M0,0C.5,0 .5,1 1,1'
/** A square without height would not be drawn at all. */
const leastStretch = 0.01

/**
 * Every pointer is the same curve, moved and stretched. Rows move along straight lines, and so do both ends
 * of a curve whose place and size change at the same pace: pointers follow their rows at every moment, in
 * browsers, too, that cannot change one path into another.
 */
function drawPointers(svg: Parent, pointers: readonly PlacedPointer[]): void {
  const all = svg
    .selectAll<SVGGElement, PlacedPointer>('g')
    .data(pointers, ({ id }) => id)
    .join((enter) => {
      const pointer = enter.append('g')
      pointer.append('path').attr('class', 'line').attr('d', unitCurve)
      pointer.append('path').attr('class', 'head')
      return pointer
    })
    .attr('data-broken', ({ isBroken }) => (isBroken ? '' : null))
  all.select<SVGPathElement>('.line').style('transform', ({ from, to }) => {
    const height = to.y - from.y
    const stretch = Math.abs(height) < leastStretch ? leastStretch : height
    return `translate(${from.x}px, ${from.y}px) scale(${to.x - from.x}, ${stretch})`
  })
  // An arrow where the line arrives; a cross where it leads nowhere, to be told without colour.
  all
    .select<SVGPathElement>('.head')
    .attr('d', ({ isBroken }) => (isBroken ? 'M-5,-5l10,10m0,-10l-10,10' : 'M0,-4.5l9,4.5l-9,4.5z'))
    .style('transform', ({ to }) => `translate(${to.x}px, ${to.y}px)`)
}

/** What a step wrote travels from where the threads are, below, into the row that it changed. */
function drawTokens(root: Parent, { objects, height, actor }: Layout): void {
  root.selectAll('span.token').remove()
  if (actor === null) return
  for (const object of objects) {
    for (const row of object.rows.filter(({ touch }) => touch?.mode === 'wrote')) {
      const top = object.y + 30 + row.y + 8
      const start = Math.max(height, object.y + object.height) + 20
      root
        .append('span')
        .attr('class', 'token')
        .attr('aria-hidden', 'true')
        .attr('data-thread', actor)
        .attr('data-leaving', '')
        .text(row.text)
        .style('left', `${object.x + 8}px`)
        .style('top', `${top}px`)
        .style('--way', `${start - top}px`)
        .each(function () {
          void removeAtRest(this)
        })
    }
  }
}
