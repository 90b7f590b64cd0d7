import { describe, expect, it } from 'vitest'
import { strategies } from '../strategies/list.ts'
import { decodeSchedule } from '../../../schedule/codec.ts'
import { replay } from '../../../threads/replay.ts'
import { coldRename } from './cold-rename.ts'
import { insertEvict } from './insert-evict.ts'
import { builtIns } from '../../list.ts'
import { refresh } from './refresh.ts'
import { rename } from './rename.ts'
import { heapText } from '../../../memory/heap-text.ts'
import type { Scenario } from '../../scenario.ts'

const onCache = builtIns.scenarios.filter((scenario) => scenario.subject.strategies === strategies)

/** Where a run of a scenario leads, with names bounded. */
function bounded(scenario: Scenario, strategy: string, run: string) {
  const system = scenario.build({ strategy, options: { names: 'bounded' } })
  const { stop, state, heap } = replay(system, decodeSchedule(run).schedule)
  return {
    why: stop?.why,
    state,
    maps: heapText(system.memory, heap, ['byId', 'byName']),
    system,
    heap,
  }
}

function titles(scenario: Scenario): readonly string[] {
  const { threads } = scenario.build({ strategy: 'racy', options: { names: 'bounded' } })
  return threads.map(({ name, title }) => `${name} ${title}`)
}

describe('a bound on names', () => {
  it('is off unless it is asked for, and then changes nothing', () => {
    for (const scenario of onCache) {
      const threads = (options: Record<string, string>) =>
        scenario.build({ strategy: 'racy', options }).threads.map(({ name, title }) => name + title)
      expect(threads({ names: 'unbounded' })).toEqual(threads({}))
      expect(threads({ names: 'bounded' }).slice(0, threads({}).length)).toEqual(threads({}))
    }
  })

  it('is a thread for each name that can come up, after the scenario’s own', () => {
    expect(titles(rename).slice(2)).toEqual([
      'C evicts name apple',
      'D evicts name pear',
      'E evicts name plum',
    ])
    expect(titles(coldRename).slice(2)).toEqual(['C evicts name apple', 'D evicts name pear'])
    expect(titles(insertEvict).slice(2)).toEqual(['C evicts name apple'])
    // What is loaded has names, too, and so has what is committed meanwhile.
    expect(titles(refresh).slice(3)).toEqual([
      'D evicts name apple',
      'E evicts name pear',
      'F evicts name plum',
    ])
  })

  it('contains: evicts an orphan, once it is there', () => {
    // The window of this race, which leaves the name pear behind; and then B is evicted.
    expect(bounded(rename, 'racy', 'BAAAABBBCDE').maps).toBe('byId 1=v3 plum, byName empty')
    expect(bounded(rename, 'racy', 'CBAAAABBBD').maps).toBe('byId 1=v3 plum, byName plum=v3 plum')
  })

  it('does not cure: an eviction before is none after', () => {
    expect(bounded(rename, 'racy', 'CDEBAAAABBB').maps).toBe(
      'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum',
    )
  })

  it('does not call it a fault of the merge that a name is not there', () => {
    const { system, heap, state } = bounded(rename, 'guard', 'AAAAABBBBBCDE')
    expect(state).toBe('complete')
    expect(system.properties.map(({ id }) => id)).not.toContain('reachable-by-name')
    // It is told of all the same: whoever asks for it by name goes back to the metastore.
    expect(system.inspect(heap, true).findings).toMatchObject([{ kind: 'MISSING' }])
  })

  it('waits, as any other writer of a name does, while a compute is under way on it', () => {
    expect(bounded(coldRename, 'guard', 'AAC').why).toBe(
      'C is blocked: byName[apple] is locked by A',
    )
  })
})

describe('the words for what is on the cache', () => {
  const options = onCache.flatMap((scenario) => scenario.options)
  const properties = onCache.flatMap((scenario) =>
    scenario
      .build({ strategy: 'racy', options: {} })
      .properties.map((each) => ({ ...each, label: each.title })),
  )
  const faults = onCache.flatMap((scenario) =>
    scenario.subject.faults.map((each) => ({ ...each, id: each.kind, label: each.kind })),
  )
  const titled = onCache.map((each) => ({ ...each, label: each.title }))
  const all = [...titled, ...strategies, ...options, ...properties, ...faults]

  it('are a label and one plain sentence each', () => {
    for (const { label, sentence } of all) {
      expect(label).not.toBe('')
      expect(sentence).toMatch(/^\S[^.]*\.$/)
    }
  })

  it('come with a link to their source, where that is public', () => {
    const without = new Set(all.filter(({ source }) => !source).map(({ id }) => id))
    expect([...without]).toEqual([
      // Of no one upstream.
      'won-only',
      'guard',
      'optimistic',
    ])
    for (const { source } of all) expect(source ?? 'https://').toMatch(/^https:\/\//)
  })
})
