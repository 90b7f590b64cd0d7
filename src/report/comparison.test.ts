import { describe, expect, it } from 'vitest'
import { answerTogether } from '../explorer/answers/judgement.ts'
import { explore } from '../explorer/exploration.ts'
import { judgedIn } from '../subjects/judged.ts'
import { builtIns } from '../subjects/list.ts'
import {
  cheapestSentence,
  comparisonSentence,
  failuresOf,
  holdingIn,
  hypotheticalSentence,
  otherWorldSentence,
  standingOf,
  type ComparedAnswer,
  type Standing,
} from './comparison.ts'

const letters: Readonly<Record<string, ComparedAnswer>> = {
  h: 'holds',
  v: 'violated',
  d: 'deadlocks',
  u: 'unknown',
  '.': 'open',
}

/** Standings from a word a strategy, a letter a scenario. */
function standings(answers: Readonly<Record<string, string>>): readonly Standing[] {
  return Object.entries(answers).map(([label, word]) =>
    standingOf(
      { id: label.toLowerCase(), label },
      word.split('').map((letter) => letters[letter]!),
    ),
  )
}

function sentence(answers: Readonly<Record<string, string>>): string {
  return comparisonSentence(standings(answers))
}

describe('which strategies hold', () => {
  it('in all scenarios', () => {
    expect(sentence({ Racy: 'vvv', Fixed: 'hvh', Lock: 'hhh', Guard: 'hhh' })).toBe(
      'Two hold in all 3 scenarios: Lock, Guard.',
    )
    expect(sentence({ Racy: 'vv', Lock: 'hh' })).toBe('One holds in both scenarios: Lock.')
    expect(sentence({ A: 'hhh', B: 'hhh' })).toBe('Both hold in all 3 scenarios.')
    expect(sentence({ A: 'hhh', B: 'hhh', C: 'hhh' })).toBe('All three hold in all 3 scenarios.')
  })

  it('in the only scenario', () => {
    expect(sentence({ Racy: 'v', Atomic: 'h', Lock: 'h' })).toBe('Two hold: Atomic, Lock.')
    expect(sentence({ Racy: 'v', Other: 'v' })).toBe('None of two holds.')
    expect(sentence({ Mine: 'h' })).toBe('It holds.')
  })

  it('is none where each fails in some, and then what fails least', () => {
    expect(sentence({ Racy: 'vvv', Fixed: 'vvh', Guard: 'hhv' })).toBe(
      'None of three holds in all 3 scenarios. Guard comes closest: it fails in one.',
    )
    expect(sentence({ Racy: 'vvv', Fixed: 'vhh', Guard: 'hhv' })).toBe(
      'None of three holds in all 3 scenarios. Fixed and Guard come closest: each fails in one.',
    )
    expect(sentence({ Racy: 'vhh', Fixed: 'hvh' })).toBe('None of two holds in all 3 scenarios.')
  })

  it('is not one that deadlocks', () => {
    expect(sentence({ Opposite: 'd', Ordered: 'h' })).toBe('One holds: Ordered.')
    expect(failuresOf(standings({ X: 'vdhu.' })[0]!)).toBe(2)
  })

  it('is not one of which the search could not say all', () => {
    expect(sentence({ Racy: 'vu', Fixed: 'hu', Lock: 'hh' })).toBe(
      'One holds in both scenarios: Lock. Of Fixed not all is known.',
    )
    expect(sentence({ Racy: 'vu', Fixed: 'hu' })).toBe(
      'None is known to hold in both scenarios. Of Fixed not all is known.',
    )
    expect(sentence({ Racy: 'vu', Fixed: 'vh' })).toBe('None of two holds in both scenarios.')
  })

  it('is said of what is known so far, with how much that is', () => {
    expect(sentence({ Racy: 'v..', Fixed: 'h..', Lock: 'hh.' })).toBe(
      'So far nothing fails under Fixed, Lock: 4 of 9 searches are done.',
    )
    expect(sentence({ A: '..', B: '..', C: '..', D: '..', E: '..', F: 'v.' })).toBe(
      'So far nothing fails under five of six: 1 of 12 searches are done.',
    )
  })

  it('is known before all is searched, if each has failed or is looked through', () => {
    expect(sentence({ Racy: 'v..', Fixed: '.v.' })).toBe('None of two holds in all 3 scenarios.')
    expect(sentence({ Racy: 'v..', Lock: 'hhh' })).toBe('One holds in all 3 scenarios: Lock.')
  })
})

describe('what is said beside it', () => {
  const here = standings({ Racy: 'vv', Lock: 'hh', Guard: 'hh' })
  const of = (answers: Readonly<Record<string, string>>) =>
    otherWorldSentence('the merge alone', standings(answers), here)

  it('of the other world', () => {
    expect(of({ Racy: 'v.', Lock: 'v.', Guard: 'v.' })).toBe('The merge alone: none holds.')
    expect(of({ Racy: 'vh', Lock: 'h.', Guard: 'v.' })).toBe(
      'The merge alone: not all is searched yet.',
    )
    expect(of({ Racy: 'vh', Lock: 'hu', Guard: 'vh' })).toBe('The merge alone: not all is known.')
    expect(of({ Racy: 'vh', Lock: 'hh', Guard: 'hh' })).toBe('The merge alone: the same two hold.')
    expect(of({ Racy: 'vh', Lock: 'hh', Guard: 'hv' })).toBe('The merge alone: Lock holds.')
    expect(of({ Racy: 'hh', Lock: 'hh', Guard: 'hv' })).toBe('The merge alone: Racy and Lock hold.')
    expect(of({ Racy: 'hh', Lock: 'hh', Guard: 'hh' })).toBe('The merge alone: all hold.')
  })

  it('of what lets others wait least', () => {
    const costs = [
      { label: 'Lock', steps: 5, waits: 4 },
      { label: 'Compute', steps: 4, waits: 3 },
      { label: 'Guard', steps: 5, waits: 0 },
    ]
    expect(cheapestSentence('Rename', costs)).toBe('In “Rename”, nobody waits under Guard.')
    expect(cheapestSentence('Rename', costs.slice(0, 2))).toBe(
      'In “Rename”, others wait least under Compute: during 3 of 4 steps.',
    )
    expect(cheapestSentence('Rename', [...costs, { label: 'Free', steps: 5, waits: 0 }])).toBe(
      'In “Rename”, nobody waits under Guard and Free.',
    )
    expect(cheapestSentence('Rename', costs.slice(0, 1))).toBeNull()
    expect(cheapestSentence('Rename', [costs[0]!, { ...costs[0]!, label: 'Other' }])).toBeNull()
  })

  it('of what breaks only where that cannot happen', () => {
    const all = standings({ Racy: 'vv', Recheck: 'hv', Lock: 'hh', Least: 'vh' })
    const possible = standings({ Racy: 'v', Recheck: 'h', Lock: 'h', Least: 'v' })
    expect(hypotheticalSentence(all, possible, ['Mixed versions'])).toBe(
      'Recheck breaks only in what seems impossible: Mixed versions.',
    )
    expect(hypotheticalSentence(all, standings({ Racy: 'v' }), ['Mixed versions'])).toBeNull()
    expect(hypotheticalSentence(all, all, [])).toBeNull()
  })
})

/** How the strategies of a scenario stand in it alone. */
function stand(id: string): readonly Standing[] {
  const scenario = builtIns.scenario(id)!
  return scenario.subject.strategies.map((strategy) => {
    const system = scenario.build({ strategy: strategy.id, options: {} })
    const verdict = explore(system).verdict()
    return standingOf(strategy, [answerTogether(verdict, judgedIn(system, scenario, null))])
  })
}

describe('of what search itself says', () => {
  it('a textbook race, a deadlock and an outage read well', () => {
    expect(comparisonSentence(stand('lost-update'))).toBe('Two hold: Compare and set, Lock.')
    expect(comparisonSentence(stand('lock-order'))).toBe('One holds: One order.')
    expect(comparisonSentence(stand('dns'))).toBe(
      'Two hold: AWS’s fix, as we read it; One lock for all of it.',
    )
    expect(holdingIn(stand('rename-evict'))).toMatchObject([{ id: 'indexed' }])
  })
})
