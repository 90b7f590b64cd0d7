import { select, type EnterElement, type Selection } from 'd3'
import type {
  MemoryNowLayout,
  PlacedObject,
  PlacedPointer,
  PlacedRow,
} from '../layout/score/memory-now.ts'
import { changed } from './changed.ts'
import { removeAtRest } from './remove-at-rest.ts'

/** A drawing of memory in an element of the page. */
export interface MemoryDrawing {
  /**
   * Draws another layout. The style sheet moves what has changed to its new place, if people want to see
   * motion; with `isStill` nothing moves, and everything is in its place at once.
   */
  update(layout: MemoryNowLayout, isStill: boolean): void
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
      changed(lines.datum({ width: layout.width, height: layout.height }))
        .attr('width', ({ width }) => width)
        .attr('height', ({ height }) => height)
      drawObjects(root, layout.objects)
      drawPointers(lines, layout.pointers)
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
  const anew = changed(all)
    .attr('data-kind', ({ kind }) => kind)
    .style('height', ({ height }) => `${height}px`)
    .style('top', ({ y }) => `${y}px`)
    .style('left', ({ x }) => `${x}px`)
    .style('width', ({ width }) => `${width}px`)
    .style('--key-width', ({ keyWidth }) => `${keyWidth}px`)
  anew
    .select('p.empty')
    .property('hidden', ({ rows, ghosts }: PlacedObject) => rows.length + ghosts.length > 0)
  anew.each(function (object) {
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
  const here = body
    .selectAll<HTMLTableRowElement, PlacedRow>('tr')
    .data(rows, ({ key }) => key)
    .join(
      (enter) => {
        const row = enter.append('tr').attr('role', 'row')
        row.append('td').attr('role', 'cell').attr('class', 'key')
        const value = row.append('td').attr('role', 'cell').attr('class', 'value')
        for (const name of ['text', 'by', 'fault', 'touch visually-hidden'])
          value.append('span').attr('class', name)
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
    .attr('aria-hidden', null)
    .attr('data-leaving', null)
  const all = changed(here)
    .style('top', ({ y }) => `${y}px`)
    .style('height', ({ height }) => `${height}px`)
    .attr('data-touch', ({ touch }) => touch?.mode ?? null)
    .attr('data-thread', ({ touch }) => touch?.by ?? null)
    .attr('data-fault', ({ fault }) => fault)
    .attr('data-look', ({ look }) => look)
  // Most steps touch a row, and leave what it says as it was.
  part(all, '.key', ({ label }) => label).text(({ said }) => said)
  part(all, '.text', ({ text }) => text).text(({ said }) => said)
  part(all, '.by', ({ by }) => by)
    .attr('data-thread', ({ said }) => said)
    .property('hidden', ({ said }: Said<string | null>) => said === null)
    .each(function ({ said }) {
      const mark = select(this).text('')
      if (said === null) return
      mark.append('span').attr('class', 'visually-hidden').text(' by ')
      mark.append('span').text(said)
    })
  part(all, '.fault', ({ fault }) => fault)
    .property('hidden', ({ said }: Said<PlacedRow['fault']>) => said === null)
    .text(({ said }) => (said ? ` ${said}` : ''))
  part(all, '.touch', ({ touch }) => touch)
    .property('hidden', ({ said }: Said<PlacedRow['touch']>) => said === null)
    .text(({ said }) => (said ? ` ${said.by} ${said.mode}` : ''))
}

/** What a part of a row says. */
interface Said<What> {
  readonly said: What
}

/** A part of each row, where what it says is not what it said. */
function part<What>(
  rows: Selection<HTMLTableRowElement, PlacedRow, HTMLElement, unknown>,
  selector: string,
  saidBy: (row: PlacedRow) => What,
): Selection<HTMLElement, Said<What>, HTMLElement, unknown> {
  return changed(rows.select<HTMLElement>(selector).datum((row) => ({ said: saidBy(row) })))
}

function drawGhosts(
  parent: Selection<HTMLElement, unknown, null, undefined>,
  ghosts: PlacedObject['ghosts'],
): void {
  const all = parent
    .selectAll<HTMLDivElement, PlacedObject['ghosts'][number]>('div')
    .data(ghosts, ({ key }) => key)
    .join((enter) => {
      const ghost = enter.append('div')
      ghost.append('s')
      ghost.append('span')
      return ghost
    })
    .style('top', ({ y }) => `${y}px`)
    .style('height', ({ height }) => `${height}px`)
  all.select('s').text(({ label }) => label)
  all.select('span').text(({ by }) => `removed by ${by}`)
}

/**
 * A pointer leaves its row to the right and goes round what is between to the row that it leads to; where it
 * leads nowhere it ends in a cross, to be told without colour.
 */
function drawPointers(svg: Parent, pointers: readonly PlacedPointer[]): void {
  const here = svg
    .selectAll<SVGGElement, PlacedPointer>('g')
    .data(pointers, ({ id }) => id)
    .join((enter) => {
      const pointer = enter.append('g')
      pointer.append('path').attr('class', 'line')
      pointer.append('path').attr('class', 'head')
      return pointer
    })
  const all = changed(here)
    .attr('data-broken', ({ isBroken }) => (isBroken ? '' : null))
    .attr('data-look', ({ look }) => look)
  all
    .select<SVGPathElement>('.line')
    .attr('d', ({ from, to, turn, isBroken }) =>
      isBroken ? `M${from.x},${from.y}H${to.x}` : `M${from.x},${from.y}H${turn}V${to.y}H${to.x}`,
    )
  all.select<SVGPathElement>('.head').attr('d', ({ to: { x, y }, turn, isBroken }) => {
    const back = turn > x ? 7 : -7
    return isBroken
      ? `M${x - 4},${y - 4}l8,8m0,-8l-8,8`
      : `M${x + back},${y - 4}L${x},${y}L${x + back},${y + 4}`
  })
}
