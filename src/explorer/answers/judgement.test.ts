import { describe, expect, it } from 'vitest'
import { driftFigures } from '../../known/figures/drift.ts'
import { builtIns } from '../../subjects/list.ts'
import { explore } from '../exploration.ts'
import { answerTogether, judgementOf, type Judgement } from './judgement.ts'

const both = ['no-orphan-name', 'reachable-by-name']

function judge(scenario: string, strategy: string, judged: readonly string[]): Judgement {
  return judgementOf(verdict(scenario, strategy), judged)
}

function verdict(scenario: string, strategy: string) {
  const system = builtIns.scenario(scenario)?.build({ strategy, options: {} })
  if (!system) throw new RangeError(`unknown scenario: ${scenario}`)
  return explore(system).verdict()
}

describe('schedules that break what is judged', () => {
  it.each(driftFigures)('%s under %s: of %i, %i', (scenario, strategy, schedules, drifted) => {
    expect(judge(scenario, strategy, both).violating).toBe(BigInt(drifted))
    expect(verdict(scenario, strategy).schedules).toBe(BigInt(schedules))
  })

  it('are of the judged properties alone', () => {
    expect(judge('cold-rename', 'racy', ['reachable-by-name']).violating).toBe(4n)
    expect(judge('cold-rename', 'racy', [])).toEqual({
      violating: 0n,
      serially: 0n,
      probability: 0,
      shortest: null,
    })
  })

  it('are as probable as the ends together that break it', () => {
    const { outcomes } = verdict('cold-rename', 'racy')
    const broken = outcomes.filter(({ violates }) => violates.some((id) => both.includes(id)))
    const sum = broken.reduce((all, { probability }) => all + probability, 0)
    expect(judge('cold-rename', 'racy', both).probability).toBeCloseTo(sum, 12)
    expect(judge('rename-once', 'racy', both).probability).toBe(0)
  })
})

describe('the shortest violation', () => {
  it('is as short as any schedule that breaks what is judged', () => {
    const { shortest } = judge('cold-rename', 'racy', both)
    const lengths = verdict('cold-rename', 'racy').outcomes.flatMap(({ violates, witness }) =>
      violates.some((id) => both.includes(id)) ? [witness.length] : [],
    )
    expect(shortest?.length).toBe(Math.min(...lengths))
    const other = judge('cold-rename', 'racy', ['reachable-by-name']).shortest
    expect(other?.length).toBeGreaterThanOrEqual(shortest?.length ?? Infinity)
  })

  it('is not there where all holds', () => {
    expect(judge('rename-once', 'racy', both).shortest).toBeNull()
  })
})

describe('what search says of several together', () => {
  const stuck = verdict('seed-test-concurrent', 'racy')

  it('is that they are violated where one is, and that they hold where each does', () => {
    expect(answerTogether(verdict('rename', 'fixed'), both)).toBe('violated')
    expect(answerTogether(verdict('rename', 'guard'), both)).toBe('holds')
    expect(answerTogether({ ...verdict('rename', 'guard'), complete: false }, both)).toBe('unknown')
  })

  it('is not that they hold where some schedule never comes to an end', () => {
    expect(answerTogether(stuck, ['assert-old-name-gone', 'coherent-reads'])).toBe('violated')
    expect(answerTogether(stuck, ['assert-old-name-gone'])).toBe('deadlocks')
    expect(answerTogether(stuck, ['no-failure'])).toBe('holds')
  })
})
