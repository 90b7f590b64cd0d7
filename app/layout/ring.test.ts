import { expect, it } from 'vitest'
import { layoutRing } from './ring.ts'

const waits = (threads: string) =>
  threads.split('').map((waiter, index) => ({
    waiter,
    lock: `locks[${index}]`,
    row: { object: 'locks', key: String(index) },
    holder: threads[(index + 1) % threads.length] ?? '',
  }))

it.each(['A', 'AB', 'ABC', 'ABCDE'])(
  'puts %s and their locks around a ring, none on another',
  (threads) => {
    const { nodes, arrows, width, height } = layoutRing(waits(threads))
    expect(nodes.map(({ kind }) => kind)).toEqual(
      threads.split('').flatMap(() => ['thread', 'lock']),
    )
    for (const [index, one] of nodes.entries()) {
      expect(one.x - one.width / 2).toBeGreaterThanOrEqual(0)
      expect(one.x + one.width / 2).toBeLessThanOrEqual(width)
      expect(one.y - one.height / 2).toBeGreaterThanOrEqual(0)
      expect(one.y + one.height / 2).toBeLessThanOrEqual(height)
      for (const other of nodes.slice(index + 1)) {
        const apart =
          Math.abs(one.x - other.x) >= (one.width + other.width) / 2 ||
          Math.abs(one.y - other.y) >= (one.height + other.height) / 2
        expect(apart, `${one.text} and ${other.text}`).toBe(true)
      }
    }
    expect(arrows.map(({ kind }) => kind)).toEqual(
      threads.split('').flatMap(() => ['waits for', 'held by']),
    )
    for (const { path } of arrows) expect(path).toMatch(/^M.+L/)
  },
)

it('ends an arrow beside what it leads to', () => {
  const { nodes, arrows } = layoutRing(waits('AB'))
  for (const [index, { end }] of arrows.entries()) {
    const to = nodes[(index + 1) % nodes.length]
    if (!to) throw new Error('nowhere')
    const beyond = Math.max(
      Math.abs(end.x - to.x) - to.width / 2,
      Math.abs(end.y - to.y) - to.height / 2,
    )
    expect(beyond).toBeGreaterThan(8)
    expect(beyond).toBeLessThan(14)
  }
})
