import { describe, expect, it, test } from 'vitest'
import { builtIns } from '../subjects/list.ts'
import { knownChallenge, problemsOfChallenge, searchedChallenge } from './challenge.fixture.ts'
import { challengeOf } from './challenge.ts'
import { breakable, unbreakable } from './challenges.ts'
import { Searches } from './searches.ts'
import { checkIds } from './validation/check-lesson.ts'

// The searches of the receive lifecycle are long, and known-receive.test.ts has made them: those are tested there.
const small = builtIns.scenarios.filter(({ subject }) => subject.id !== 'receive')

function textOf(id: string): string | undefined {
  return challengeOf(builtIns.scenario(id)!)?.beats[0]?.text
}

describe('the challenge', () => {
  it.each(small.filter(({ id }) => id in breakable))('of $id is what search says', (scenario) => {
    const searches = new Searches(builtIns)
    expect(searchedChallenge(scenario, searches)).toEqual(knownChallenge(scenario))
    expect(problemsOfChallenge(scenario, searches)).toEqual([])
  })

  it.each(unbreakable.map((id) => builtIns.scenario(id)!))(
    'of $id says that nothing breaks',
    (scenario) => {
      expect(problemsOfChallenge(scenario, new Searches(builtIns))).toEqual([])
    },
  )

  it.each(builtIns.scenarios)('of $id is asked under the strategy that its run shows', (each) => {
    expect(breakable[each.id]?.breaks).toBe(each.shows?.strategy)
    expect(challengeOf(each)?.id).toBe(`break-${each.id}`)
  })

  test('says what is to be broken, in how few context switches', () => {
    expect(textOf('rename')).toBe(
      'Now you are the scheduler: choose who goes next until the run has ended and breaks “No orphan name” or “Reachable by name”. Search says that it takes 1 context switch.',
    )
    expect(textOf('receive-double')).toContain(
      'breaks something that must hold. Search says that it takes 10 context switches.',
    )
    expect(textOf('telling-test')).toContain('Search says that it takes no context switch.')
  })

  test('is there for every scenario, once', () => {
    expect(checkIds(builtIns.scenarios.flatMap((each) => challengeOf(each) ?? []))).toEqual([])
    expect([...Object.keys(breakable), ...unbreakable].toSorted()).toEqual(
      builtIns.scenarios.map(({ id }) => id).toSorted(),
    )
  })

  test('of a scenario of somebody’s own is not made up', () => {
    expect(challengeOf({ ...builtIns.scenarios[0]!, id: 'own' })).toBeNull()
  })
})
