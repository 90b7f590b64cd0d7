import type { Wait } from '../../src/index.ts'
import { textWidth } from './wrap.ts'

/** A thread or a lock on the ring, about its middle. */
export interface RingNode {
  readonly kind: 'thread' | 'lock'
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** From a thread to the lock that it waits for, or from a lock to who holds it. */
export interface RingArrow {
  readonly kind: 'waits for' | 'held by'
  /** A path of SVG, from edge to edge. */
  readonly path: string
  /** Where it ends, and in which direction, in degrees. */
  readonly end: { readonly x: number; readonly y: number; readonly angle: number }
}

/** Those who wait for one another, around a ring. */
export interface RingLayout {
  readonly width: number
  readonly height: number
  readonly nodes: readonly RingNode[]
  readonly arrows: readonly RingArrow[]
}

const nodeHeight = 24
const padding = 8
/** What an arrow keeps from what it leads to and from, its head included. */
const clearance = { start: 3, end: 9 }
/** How fine the edge is looked for along an arrow. */
const fineness = 100

/** Places a circle of waits on a ring, in CSS pixels: threads and locks in turn, in the direction of the arrows. */
export function layoutRing(waits: readonly Wait[]): RingLayout {
  const texts = waits.flatMap(({ waiter, lock }) => [
    { kind: 'thread' as const, text: waiter },
    { kind: 'lock' as const, text: lock },
  ])
  const widths = texts.map(({ kind, text }) =>
    Math.max(nodeHeight, textWidth(text, kind === 'lock' ? 'code' : 'text') + 2 * padding),
  )
  const widest = Math.max(...widths)
  const radius = {
    x: Math.max(72, widest / 2 + 32, (texts.length * (widest + 24)) / 7),
    y: waits.length === 1 ? 16 : 20 + 24 * waits.length,
  }
  const width = 2 * radius.x + widest
  const height = 2 * radius.y + nodeHeight
  const center = { x: width / 2, y: height / 2 }
  const nodes = texts.map((each, index): RingNode => {
    const turn = Math.PI + (2 * Math.PI * index) / texts.length
    return {
      ...each,
      x: center.x + radius.x * Math.cos(turn),
      y: center.y + radius.y * Math.sin(turn),
      width: widths[index] ?? nodeHeight,
      height: nodeHeight,
    }
  })
  const arrows = nodes.flatMap((from, index): readonly RingArrow[] => {
    const to = nodes[(index + 1) % nodes.length]
    if (!to) return []
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }
    // A bow outwards; of two nodes, one above and one below.
    const bow =
      nodes.length === 2
        ? { x: middle.x, y: center.y + (index === 0 ? -2 : 2) * radius.y }
        : { x: middle.x + (middle.x - center.x) / 3, y: middle.y + (middle.y - center.y) / 3 }
    return [{ kind: from.kind === 'thread' ? 'waits for' : 'held by', ...arrow(from, bow, to) }]
  })
  return { width, height, nodes, arrows }
}

interface Point {
  readonly x: number
  readonly y: number
}

/** The part of a curve that lies outside both of its ends. */
function arrow(from: RingNode, bow: Point, to: RingNode): Omit<RingArrow, 'kind'> {
  const points = Array.from({ length: fineness + 1 }, (_, index) => {
    const t = index / fineness
    const along = (a: number, b: number, c: number) =>
      (1 - t) ** 2 * a + 2 * t * (1 - t) * b + t ** 2 * c
    return { x: along(from.x, bow.x, to.x), y: along(from.y, bow.y, to.y) }
  }).filter(
    (point) => !isWithin(point, from, clearance.start) && !isWithin(point, to, clearance.end),
  )
  const last = points.at(-1) ?? to
  const before = points.at(-4) ?? from
  return {
    path: points
      .map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${round(x)},${round(y)}`)
      .join(''),
    end: {
      x: round(last.x),
      y: round(last.y),
      angle: round((Math.atan2(last.y - before.y, last.x - before.x) * 180) / Math.PI),
    },
  }
}

function isWithin({ x, y }: Point, node: RingNode, margin: number): boolean {
  return (
    Math.abs(x - node.x) < node.width / 2 + margin &&
    Math.abs(y - node.y) < node.height / 2 + margin
  )
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
