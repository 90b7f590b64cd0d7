import { describe, expect, it } from 'vitest'
import type { Cell, ProgressGraph } from '../../src/index.ts'
import { labelLine, labelWidth } from './axis.ts'
import { layoutProgress, markSize } from './progress.ts'
import { partOfCell } from './split-cell.ts'

const room = { run: [], names: [[], []], width: 304 } as const

function cell(counts: Partial<Cell>): Cell {
  return { safe: 0, open: 0, doomed: 0, unknown: 0, ...counts }
}

/** A graph in which every place has one open state. */
function open(across: number, up: number): ProgressGraph {
  const column = () => Array.from({ length: up + 1 }, () => cell({ open: 1 }))
  return { steps: [across, up], cells: Array.from({ length: across + 1 }, column) }
}

/** As many names, some long, some short. */
function names(count: number): readonly string[] {
  return Array.from({ length: count }, (_, step) => ['read', 'merge', 'put', 'remove'][step % 4]!)
}

const sizes = [
  [1, 1],
  [2, 3],
  [4, 4],
  [5, 12],
  [13, 6],
  [30, 30],
  [60, 3],
] as const
const widths = [240, 304, 400]

it('lets the first thread go right and the second go up, and no two cells touch', () => {
  const { cells, cell: size, width, height } = layoutProgress(open(4, 3), room)
  expect(cells).toHaveLength(20)
  const at = (place: string) => cells.find((each) => each.place.join() === place)
  expect(at('1,0')?.x).toBeGreaterThan((at('0,0')?.x ?? Infinity) + size.width)
  expect(at('1,0')?.y).toBe(at('0,0')?.y)
  expect((at('0,1')?.y ?? Infinity) + size.height).toBeLessThan(at('0,0')?.y ?? 0)
  expect(at('0,1')?.x).toBe(at('0,0')?.x)
  for (const { x, y } of cells) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(x + size.width).toBeLessThanOrEqual(width)
    expect(y + size.height).toBeLessThanOrEqual(height)
  }
})

describe.each(sizes)('a map of %d by %d steps', (across, up) => {
  it.each(widths)('never takes more than its %d pixels, however many steps there are', (width) => {
    const layout = layoutProgress(open(across, up), {
      run: [],
      names: [names(across), names(up)],
      width,
    })
    expect(layout.width).toBeLessThanOrEqual(width)
    expect(layout.height).toBeLessThanOrEqual(width + 120)
    expect(Math.min(layout.cell.width, layout.cell.height)).toBeGreaterThan(1)
  })

  it.each(widths)('has no two names that touch in %d pixels, nor a name and a mark', (width) => {
    const { labels, marks, height } = layoutProgress(open(across, up), {
      run: [],
      names: [names(across), names(up)],
      width,
    })
    const boxes = [
      ...labels.map((label) => boxOf(label)),
      ...[marks.across, marks.up].map(({ x, y }) => ({
        left: x - markSize / 2,
        right: x + markSize / 2,
        top: y - markSize / 2,
        bottom: y + markSize / 2,
      })),
    ]
    const touching = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).filter((other) => doTouch(one, other)),
    )
    expect(touching).toEqual([])
    for (const { left, right, top, bottom } of boxes) {
      expect(left).toBeGreaterThanOrEqual(-0.01)
      expect(right).toBeLessThanOrEqual(width + 0.01)
      expect(top).toBeGreaterThanOrEqual(-labelLine)
      expect(bottom).toBeLessThanOrEqual(height + 0.01)
    }
  })
})

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Of a name, by what its text takes beside its anchor: letters rise about 9 px above their line and fall 3 below. */
function boxOf({
  axis,
  x,
  y,
  text,
  isUpright,
}: ReturnType<typeof layoutProgress>['labels'][number]): Box {
  const width = labelWidth(text)
  if (isUpright) return { left: x - 9, right: x + 3, top: y, bottom: y + width }
  const left = axis === 'up' ? x - width : x - width / 2
  return { left, right: left + width, top: y - 9, bottom: y + 3 }
}

function doTouch(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}

it('leaves out the cells to which no run comes', () => {
  const { cells } = layoutProgress(
    {
      steps: [1, 1],
      cells: [
        [cell({ open: 1 }), null],
        [cell({ safe: 1 }), cell({ safe: 1 })],
      ],
    },
    room,
  )
  expect(cells.map(({ place }) => place.join())).toEqual(['0,0', '1,0', '1,1'])
})

it('shares a cell among the fates of its states, always in the same order', () => {
  const graph = { steps: [0, 0], cells: [[cell({ doomed: 1, safe: 4, unknown: 2 })]] } as const
  const { cells, cell: size } = layoutProgress(graph, room)
  const box = { x: cells[0]!.x, y: cells[0]!.y, ...size }
  expect(cells[0]?.parts).toEqual([
    { fate: 'safe', path: partOfCell(box, 0, 1 / 3) },
    { fate: 'doomed', path: partOfCell(box, 1 / 3, 2 / 3) },
    { fate: 'unknown', path: partOfCell(box, 2 / 3, 1) },
  ])
})

it('leads the run through the middles of its cells', () => {
  const run = [
    [0, 0],
    [1, 0],
    [1, 1],
  ] as const
  const { cells, cell: size, run: points } = layoutProgress(open(2, 2), { ...room, run })
  const middles = run.map((place) => {
    const found = cells.find((each) => each.place.join() === place.join())
    return { x: (found?.x ?? 0) + size.width / 2, y: (found?.y ?? 0) + size.height / 2 }
  })
  expect(points).toEqual(middles)
})

it('puts the name of a step between the cells that it leads from and to', () => {
  const { cells, labels } = layoutProgress(open(2, 2), {
    ...room,
    names: [['get', 'put'], ['get']],
  })
  const xOf = (place: string) => cells.find((each) => each.place.join() === place)?.x ?? NaN
  const across = labels.filter(({ axis }) => axis === 'across')
  expect(across.map(({ text }) => text)).toEqual(['get', 'put'])
  expect(across[1]?.x).toBeGreaterThan(xOf('1,0'))
  expect(across[1]?.x).toBeLessThanOrEqual(xOf('2,0'))
  const [up] = labels.filter(({ axis }) => axis === 'up')
  expect(up?.x).toBeLessThan(xOf('0,0'))
})
