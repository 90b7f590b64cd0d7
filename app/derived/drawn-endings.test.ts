import { describe, expect, it } from 'vitest'
import { builtIns } from '../../src/index.ts'
import { verdictOn, type SearchSetting } from '../search/proof.ts'
import { drawnEndings, type EndingRow } from './drawn-endings.ts'
import { proven } from './proven.fixture.ts'

function drawn(setting: SearchSetting) {
  const verdict = verdictOn(proven([setting]), setting)!
  const system = builtIns.scenario(setting.scenario)!.build(setting)
  return {
    verdict,
    endings: drawnEndings(verdict.outcomes.map((outcome) => ({ system, outcome }))),
  }
}

function told({ object, label, text, by, fault }: EndingRow): string {
  return [object, label, text ?? 'nothing', by && `by ${by}`, fault].filter(Boolean).join(' ')
}

describe('endings as they are drawn', () => {
  it('tell what is not the same in all of them, and what is at fault', () => {
    const { endings } = drawn({ scenario: 'rename', strategy: 'racy', options: {} })
    const faulty = endings.filter(({ telling }) => telling.some(({ fault }) => fault !== null))
    expect(faulty.length).toBe(
      endings.filter(({ outcome }) =>
        outcome.violates.some((id) => ['no-orphan-name', 'reachable-by-name'].includes(id)),
      ).length,
    )
    const good = endings.find(({ telling }) => telling.every(({ fault }) => fault === null))
    expect(good?.telling.map(told)).toEqual([
      'byName pear nothing',
      'byName plum v3 plum by B',
      'byId 1 v3 plum by B',
    ])
  })

  it('have every row of memory once, told or the same', () => {
    const { endings } = drawn({ scenario: 'receive-stuck', strategy: 'first-wins', options: {} })
    expect(endings.length).toBeGreaterThan(10)
    for (const { telling, same } of endings) {
      const names = [...telling, ...same].map(({ object, label }) => `${object} ${label}`)
      expect(new Set(names).size).toBe(names.length)
    }
    const counts = endings.map(({ telling, same }) => telling.length + same.length)
    expect(new Set(counts).size).toBe(1)
    expect(endings[0]!.same.length).toBeGreaterThan(0)
    expect(new Set(endings.map(({ same }) => same.map(told).join())).size).toBe(1)
  })

  it('say of a deadlock who waits for what', () => {
    const { endings } = drawn({ scenario: 'lock-order', strategy: 'opposite', options: {} })
    const [deadlock] = endings.filter(({ outcome }) => outcome.deadlock)
    expect(deadlock?.waiting).toEqual([
      { name: 'A', why: 'right is held by B' },
      { name: 'B', why: 'left is held by A' },
    ])
    expect(endings.find(({ outcome }) => !outcome.deadlock)?.waiting).toEqual([])
  })

  it('are as many as there are outcomes, each with its own', () => {
    const { verdict, endings } = drawn({
      scenario: 'same-version',
      strategy: 'racy',
      options: { listener: 'async' },
    })
    expect(endings.map(({ outcome }) => outcome)).toEqual(verdict.outcomes)
    const memories = endings.map(({ telling, outcome }) =>
      JSON.stringify([telling.map(told), outcome.violates, outcome.deadlock]),
    )
    expect(new Set(memories).size).toBe(memories.length)
  })
})
