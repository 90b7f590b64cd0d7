import { derive } from './derive.fixture.ts'
import { describe, expect, it } from 'vitest'
import { builtIns, replay } from '../../src/index.ts'
import { anyRun, explored } from './explored.fixture.ts'
import type { Moment } from '../session/moment.ts'
import { graphKey, nothingProven, type Proof } from '../search/proof.ts'
import { fatesOf, pointOfNoReturnOf } from './point-of-no-return.ts'

const run = (text: string) => text.split('')

function proven(scenario: string, strategy: string) {
  const { moment, graph } = explored(scenario, strategy)
  const system = builtIns.scenarios.find(({ id }) => id === scenario)?.build(moment)
  if (!system) throw new RangeError(`unknown scenario: ${scenario}`)
  const drawn = {
    graph,
    memories: [],
    likeliest: null,
    faults: new Map(),
  }
  const proof: Proof = { ...nothingProven, graphs: new Map([[graphKey(moment), drawn]]) }
  const { judged } = derive(moment)
  const selected = system.properties.filter(({ id }) => judged.includes(id))
  /** Whether a run can go on to an end that passes, found by trying every way. */
  const canPass = (schedule: readonly string[]): boolean => {
    const { heap, enabled } = replay(system, schedule)
    if (enabled.length > 0) return enabled.some((name) => canPass([...schedule, name]))
    return selected.every((property) => property.when !== 'end' || property.holds(heap))
  }
  return {
    moment,
    graph,
    proof,
    canPass,
    turnAt: (schedule: readonly string[]) =>
      pointOfNoReturnOf({ moment: { ...moment, schedule, at: schedule.length } }, proof),
  }
}

describe('the point of no return of rename under racy', () => {
  const { turnAt } = proven('rename', 'racy')

  it('is the first clean-up that comes too early', () => {
    // B drops the name pear in step 6, which A publishes after it: nobody comes to drop it again.
    expect(turnAt(run('AABBBBAA'))?.index).toBe(5)
    expect(turnAt(run('AABBB'))).toBeNull()
  })

  it('is there before the run is complete, and the exchange only then', () => {
    expect(turnAt(run('AABBBB'))).toEqual({ index: 5, swap: null })
    expect(turnAt(run('AABBBBAA'))?.swap).not.toBeNull()
  })

  it('is not there in a run that passes', () => {
    expect(turnAt(run('AAAABBBB'))).toBeNull()
  })
})

describe.each([
  ['cold-rename', 'racy'],
  ['cold-rename', 'fixed'],
  ['same-version', 'racy'],
  ['rename-evict', 'racy'],
  ['lost-update', 'racy'],
  ['put-if-absent', 'racy'],
])('of %s under %s', (scenario, strategy) => {
  const { graph, turnAt, canPass } = proven(scenario, strategy)
  const runs = Array.from({ length: 12 }, (_, seed) => anyRun(graph, seed))
  const turns = runs.map((each) => ({ schedule: each, turn: turnAt(each) }))

  const turned = turns.flatMap(({ schedule, turn }) => (turn ? [{ schedule, ...turn }] : []))

  it('runs violate exactly if they have a point of no return', () => {
    for (const { schedule, turn } of turns) expect(turn === null).toBe(canPass(schedule))
  })

  it('before the point of no return a run can pass, after it it cannot', () => {
    for (const { schedule, index } of turned) {
      expect(canPass(schedule.slice(0, index + 1))).toBe(false)
      expect(canPass(schedule.slice(0, Math.max(0, index)))).toBe(index >= 0)
    }
  })

  it('the exchange makes the run pass, and where there is none no exchange does', () => {
    for (const { schedule, swap } of turned) {
      const passing = schedule.findIndex(
        (name, index) => schedule[index + 1] !== name && passes(exchanged(schedule, index)),
      )
      expect(swap).toBe(passing < 0 ? null : passing)
    }
  })

  function passes(schedule: readonly string[]): boolean {
    const end = graph.after(schedule)
    return end !== null && graph.isFinal(end) && canPass(schedule)
  }
})

it('is before the first step where every run violates', () => {
  const { graph, turnAt, canPass } = proven('drop-reload', 'racy')
  expect(canPass([])).toBe(false)
  expect(turnAt(anyRun(graph, 1))?.index).toBe(-1)
})

it('knows neither turn nor fates of what was not searched', () => {
  const { moment, proof } = proven('rename', 'racy')
  const schedule = run('AABBBBAA')
  const others: readonly Moment[] = [
    { ...moment, scenario: 'replace', schedule, at: 8 },
    { ...moment, strategy: 'fixed', schedule: run('AAABBB'), at: 6 },
    { ...moment, options: { listener: 'async' }, schedule, at: 8 },
  ]
  for (const other of others) {
    expect(pointOfNoReturnOf({ moment: other }, proof)).toBeNull()
    expect(fatesOf({ moment: other }, proof).size).toBe(0)
  }
})

describe('the fates of the next steps', () => {
  const { moment, proof, canPass } = proven('rename', 'racy')
  const fates = (text: string, at = text.length) =>
    fatesOf({ moment: { ...moment, schedule: run(text), at } }, proof)

  it('are where each choice at the cursor leads', () => {
    expect(fates('AABBB')).toEqual(
      new Map([
        ['A', 'safe'],
        ['B', 'doomed'],
      ]),
    )
    expect(fates('AABBBBAA', 5)).toEqual(fates('AABBB'))
  })

  it('are doomed exactly where nothing that follows passes', () => {
    for (const text of ['', 'A', 'AB', 'AAB', 'AABB', 'ABAB', 'AABBB'])
      for (const [name, fate] of fates(text))
        expect(canPass([...run(text), name])).toBe(fate !== 'doomed')
  })

  it('are none at the end', () => {
    expect(fates('AABBBBAA').size).toBe(0)
  })
})

function exchanged(schedule: readonly string[], index: number): readonly string[] {
  const [first = '', second = ''] = schedule.slice(index, index + 2)
  return schedule.toSpliced(index, 2, second, first)
}
