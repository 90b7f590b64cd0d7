import { expect, it } from 'vitest'
import type { Cell, ProgressGraph } from '../../src/index.ts'
import { layoutProgress } from './progress.ts'

const room = { at: 0, run: [], names: [[], []], width: 300, height: 190 } as const

function cell(counts: Partial<Cell>): Cell {
  return { safe: 0, open: 0, doomed: 0, unknown: 0, ...counts }
}

/** A graph in which every place has one open state. */
function open(across: number, up: number): ProgressGraph {
  const column = () => Array.from({ length: up + 1 }, () => cell({ open: 1 }))
  return { steps: [across, up], cells: Array.from({ length: across + 1 }, column) }
}

it('lets the first thread go right and the second go up, and no two cells touch', () => {
  const { cells, size, width, height } = layoutProgress(open(4, 3), room)
  expect(cells).toHaveLength(20)
  const at = (place: string) => cells.find((each) => each.place.join() === place)
  expect(at('1,0')?.x).toBeGreaterThan((at('0,0')?.x ?? Infinity) + size)
  expect(at('1,0')?.y).toBe(at('0,0')?.y)
  expect((at('0,1')?.y ?? Infinity) + size).toBeLessThan(at('0,0')?.y ?? 0)
  expect(at('0,1')?.x).toBe(at('0,0')?.x)
  for (const { x, y } of cells) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(x + size).toBeLessThanOrEqual(width)
    expect(y + size).toBeLessThanOrEqual(height)
  }
})

it('fits into its room, but for a graph of so many steps that a finger could not hit them', () => {
  for (const [across, up] of [
    [1, 1],
    [4, 4],
    [6, 6],
  ] as const) {
    const { width, height } = layoutProgress(open(across, up), room)
    expect(width).toBeLessThanOrEqual(room.width)
    expect(height).toBeLessThanOrEqual(room.height)
  }
  const { size, width } = layoutProgress(open(30, 30), room)
  expect(size).toBeGreaterThan(20)
  expect(width).toBeGreaterThan(room.width)
})

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
  expect(layoutProgress(graph, room).cells[0]).toMatchObject({
    states: 7,
    bands: [
      { fate: 'safe', from: 0, to: 1 / 3 },
      { fate: 'doomed', from: 1 / 3, to: 2 / 3 },
      { fate: 'unknown', from: 2 / 3, to: 1 },
    ],
  })
})

it('draws the run through the middles of its cells, and the cursor where it stands', () => {
  const run = [
    [0, 0],
    [1, 0],
    [1, 1],
  ] as const
  const { cells, size, run: path, cursor } = layoutProgress(open(2, 2), { ...room, run, at: 1 })
  const middles = run.map((place) => {
    const found = cells.find((each) => each.place.join() === place.join())
    return { x: (found?.x ?? 0) + size / 2, y: (found?.y ?? 0) + size / 2 }
  })
  expect(path).toBe(`M${middles.map(({ x, y }) => `${x},${y}`).join('L')}`)
  expect(cursor).toEqual(middles[1])
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
  expect(across[1]?.x).toBeLessThan(xOf('2,0'))
  const [up] = labels.filter(({ axis }) => axis === 'up')
  expect(up?.x).toBeLessThan(xOf('0,0'))
})
