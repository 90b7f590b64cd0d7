import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { derive } from '../derived/derive.fixture.ts'
import { sceneOf, type Scene } from '../derived/scene.ts'
import { walk } from '../derived/walk.fixture.ts'
import { layoutMemory, type Layout, type PlacedObject } from './memory.ts'

const picks = fc.record({
  scenario: fc.nat(),
  strategy: fc.nat(),
  isOptionOn: fc.boolean(),
  steps: fc.array(fc.nat(), { maxLength: 24 }),
  at: fc.nat(),
})
const widths = fc.integer({ min: 320, max: 1600 })

function sceneOfWalk(numbers: Parameters<typeof walk>[0]): Scene {
  const { system, now, inspection } = derive(walk(numbers))
  return sceneOf(system, now, inspection)
}

/** Checks a law of layouts on random moments at random widths. */
function always(law: (layout: Layout, scene: Scene) => void): void {
  fc.assert(
    fc.property(picks, widths, (numbers, width) => {
      const scene = sceneOfWalk(numbers)
      law(layoutMemory(scene, width), scene)
    }),
    { numRuns: 60 },
  )
}

function overlap(a: Omit<PlacedObject, 'rows'>, b: Omit<PlacedObject, 'rows'>): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}

describe('a layout of memory', () => {
  it('lets no two objects, and no two rows of one, overlap', () => {
    always(({ objects }) => {
      for (const [index, object] of objects.entries()) {
        for (const other of objects.slice(index + 1)) expect(overlap(object, other)).toBe(false)
        const tops = [...object.rows, ...object.ghosts].toSorted((a, b) => a.y - b.y)
        let free = 0
        for (const row of tops) {
          expect(row.y).toBeGreaterThanOrEqual(free)
          free = row.y + row.height
        }
      }
    })
  })

  it('keeps everything within its width and height', () => {
    always(({ objects, pointers, width, height }) => {
      for (const { x, y, width: wide, height: high, rows } of objects) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x + wide).toBeLessThanOrEqual(width)
        expect(y + high).toBeLessThanOrEqual(height)
        for (const row of rows) expect(row.y + row.height).toBeLessThanOrEqual(high)
      }
      for (const { x, y } of pointers.flatMap(({ from, to }) => [from, to])) {
        expect(x).toBeGreaterThanOrEqual(0)
        expect(x).toBeLessThanOrEqual(width)
        expect(y).toBeLessThanOrEqual(height)
      }
    })
  })

  it('starts each pointer at the edge of its row, and ends it before the row that it leads to', () => {
    always(({ objects, pointers }, scene) => {
      const middle = (object: string, key: string) => {
        const owner = objects.find(({ name }) => name === object)
        const row = owner?.rows.find((each) => each.key === key)
        if (!owner || !row) throw new Error(`no row ${object} ${key}`)
        return { left: owner.x, right: owner.x + row.width, y: owner.y + row.y + row.height / 2 }
      }
      /** Rows stand below the names of their objects, all by as much. */
      const below = new Set<number>()
      expect(pointers).toHaveLength(scene.pointers.length)
      for (const [index, { from, to }] of scene.pointers.entries()) {
        const drawn = pointers[index]
        if (!drawn) throw new Error(`no pointer number ${index}`)
        const source = middle(from.object, from.key)
        expect(drawn.from.x).toBe(source.right)
        below.add(drawn.from.y - source.y)
        expect(drawn.isBroken).toBe(to === null)
        if (!to) continue
        const target = middle(to.object, to.key)
        below.add(drawn.to.y - target.y)
        expect(drawn.to.x).toBeGreaterThan(drawn.from.x)
        expect(drawn.to.x).toBeLessThan(target.left)
        expect(drawn.to.x).toBeGreaterThan(target.left - 16)
      }
      expect(below.size).toBeLessThanOrEqual(1)
    })
  })

  it('depends on nothing but its scene and its width', () => {
    always((layout, scene) => {
      expect(layoutMemory(scene, layout.width)).toEqual(layout)
    })
  })

  it('keeps the room of one row for an object that is empty', () => {
    const scene = sceneOfWalk({ scenario: 1, strategy: 0, isOptionOn: false, steps: [], at: 0 })
    const [first, ...others] = layoutMemory(scene, 600).objects
    expect(first?.rows).toEqual([])
    expect(first?.height).toBeGreaterThan(60)
    for (const { height } of others) expect(height).toBe(first?.height)
  })
})
