import { expect, it } from 'vitest'
import type { Failure } from './failure.ts'
import { failuresAmong } from './failures.ts'
import { begun, learned } from './learn.ts'
import { nothingProven, type Proof, type SearchSetting } from './proof.ts'

const settingOf = (strategy: string): SearchSetting => ({
  scenario: 'rename',
  strategy,
  options: {},
})

/** What is known when the searches of some strategies have failed, each for a reason. */
function failed(reasons: Readonly<Record<string, string>>): Proof {
  return Object.entries(reasons).reduce((proof, [strategy, message]) => {
    const setting = settingOf(strategy)
    return learned(begun(proof, setting), setting, { kind: 'failure', message })
  }, nothingProven)
}

/** What is told, and of whom. */
function told(proof: Proof): readonly string[] {
  const found = failuresAmong(proof, ['racy', 'fixed', 'indexed'], settingOf)
  return found.map(({ failure, items }) => `${items.join(' ')}: ${failure.message}`)
}

it('are none where nothing has failed', () => {
  expect(told(nothingProven)).toEqual([])
  expect(told(begun(nothingProven, settingOf('racy')))).toEqual([])
})

it('are told once for all that they are about', () => {
  expect(told(failed({ racy: 'no luck', fixed: 'no time', indexed: 'no luck' }))).toEqual([
    'racy indexed: The search failed: no luck',
    'fixed: The search failed: no time',
  ])
})

it('are of all that is not known yet, where nothing can be searched', () => {
  const outage: Failure = { message: 'no worker', remedy: '', mayBeOutdated: true }
  expect(told({ ...nothingProven, outage })).toEqual(['racy fixed indexed: no worker'])
  expect(told({ ...failed({ fixed: 'no time' }), outage })).toEqual([
    'racy indexed: no worker',
    'fixed: The search failed: no time',
  ])
})
