import { describe, expect, it } from 'vitest'
import type { Strand } from '../derived/order-flows.ts'
import { braidSize, layoutFlows, layoutRun, layoutStrands, type BraidEnd } from './braid.ts'

const lattice = { origin: { x: 40, y: 240 }, pitch: { x: 50, y: 40 } }
const ends: readonly BraidEnd[] = [
  { end: 'broken', at: { x: 100, y: -20 } },
  { end: 'passing', at: { x: 220, y: -20 } },
]

/** All orders of so many steps of each of two threads; those in which the second comes to its end first break. */
function orders(across: number, up: number): readonly Strand[] {
  const all = (left: readonly [number, number]): readonly (readonly number[])[] => {
    const [a, b] = left
    if (a === 0 && b === 0) return [[]]
    const first = a > 0 ? all([a - 1, b]).map((rest) => [0, ...rest]) : []
    const second = b > 0 ? all([a, b - 1]).map((rest) => [1, ...rest]) : []
    return [...second, ...first]
  }
  return all([across, up]).map((threads) => ({
    threads,
    end: threads.at(-1) === 0 ? 'broken' : 'passing',
  }))
}

const pointsOf = (path: string) =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)

describe('strands', () => {
  const strands = orders(4, 4)
  const lines = layoutStrands(strands, lattice, ends)

  it('are one for each order, and no two lie on each other', () => {
    expect(lines).toHaveLength(70)
    expect(new Set(lines.map(({ path }) => path)).size).toBe(70)
  })

  it('begin where no step was taken and end with their kind', () => {
    for (const { path, end } of lines) {
      const points = pointsOf(path)
      expect(points[0]).toEqual([40, 240])
      expect(points.at(-1)?.[1]).toBe(-20)
      expect(Math.abs((points.at(-1)?.[0] ?? 0) - (end === 'broken' ? 100 : 220))).toBeLessThan(30)
    }
  })

  it('leave room between the bundles of neighbouring steps', () => {
    for (const { path } of lines)
      for (const [x, y] of pointsOf(path).filter(([, each]) => each > 80)) {
        expect(x).toBeGreaterThan(40 - 25)
        expect(x).toBeLessThan(240 + 25)
        expect(y).toBeLessThan(240 + 20)
      }
  })
})

describe('bands', () => {
  const flows = [
    { from: [0, 0], thread: 0, orders: { broken: 30, stuck: 0, passing: 10 } },
    { from: [0, 0], thread: 1, orders: { broken: 0, stuck: 0, passing: 40 } },
  ] as const
  const outflows = [{ from: [1, 1], orders: { broken: 30, stuck: 0, passing: 50 } }] as const
  const lines = layoutFlows({ flows, outflows }, lattice, ends)

  it('are as wide as the orders are many, one for each way to end', () => {
    const widths = new Map(lines.map(({ key, width }) => [key, width]))
    expect([...widths.keys()]).toEqual([
      '0,0 0 broken',
      '0,0 0 passing',
      '0,0 1 passing',
      '1,1 broken',
      '1,1 passing',
    ])
    expect(widths.get('0,0 0 broken')).toBeCloseTo(3 * (widths.get('0,0 0 passing') ?? 0), 9)
    expect(widths.get('0,0 1 passing')).toBeCloseTo(0.8 * 40 * 0.5, 9)
  })
})

describe('a run', () => {
  it('goes through the middle of each of its steps', () => {
    const { steps, places } = layoutRun([0, 1, 1], lattice)
    expect(steps).toEqual([
      { x: 65, y: 240 },
      { x: 90, y: 220 },
      { x: 90, y: 180 },
    ])
    expect(places.at(-1)).toEqual({ x: 90, y: 160 })
  })

  it('of no step is no line', () => {
    expect(layoutRun([], lattice)).toMatchObject({ path: '', steps: [] })
  })
})

it('is as large by itself as its place is wide, and never smaller than it is', () => {
  const sizes = [200, 304, 380, 480, 900].map(braidSize)
  expect(sizes.map(({ scale }) => scale)).toEqual([1, 1, 1.25, 480 / 304, 1.6])
  expect(sizes.map(({ height }) => height)).toEqual([152, 152, 152, 200, 200])
})
