import { expect, it } from 'vitest'
import { explore } from '../explorer/exploration.ts'
import type { Why } from '../explorer/answers/why/ordering.ts'
import { builtIns } from '../subjects/list.ts'
import { whySentence } from './why-sentence.ts'

const both = ['no-orphan-name', 'reachable-by-name']

function whyOf(scenario: string, strategy: string, judged: readonly string[], options = {}): Why {
  const system = builtIns.scenario(scenario)?.build({ strategy, options })
  const why = system && explore(system).why(judged)
  if (!why || why === 'unknown') throw new RangeError(`nothing breaks in ${scenario}`)
  return why
}

it.each<[string, string, readonly string[], string]>([
  [
    'rename',
    'racy',
    both,
    'Breaks exactly when B’s byId.getIfPresent comes before A’s byId.merge (55), or B’s byName.remove comes before A’s byName.put (1 more).',
  ],
  [
    'rename',
    'fixed',
    both,
    'Breaks exactly when B’s byId.merge comes before A’s byId.merge (10), or B’s byName.remove comes before A’s byName.put (1 more).',
  ],
  [
    'lost-update',
    'racy',
    ['no-lost-update'],
    'Breaks exactly when A’s count.read comes before B’s count.write and B’s count.read comes before A’s count.write (4).',
  ],
  [
    'lock-order',
    'opposite',
    ['no-deadlock'],
    'Breaks exactly when A’s left.acquire comes before B’s left.acquire and B’s right.acquire comes before A’s right.acquire (2).',
  ],
  ['drop-reload', 'fixed', both, 'Breaks in every order of steps.'],
])('%s under %s', (scenario, strategy, judged, sentence) => {
  expect(whySentence(whyOf(scenario, strategy, judged))).toBe(sentence)
})

it('says that orderings of threads are not all, where a listener has its part in it', () => {
  expect(whySentence(whyOf('rename', 'racy', both, { listener: 'async' }))).toBe(
    'Breaks only when B’s byId.merge comes before A’s byName.put; but that is not all it takes.',
  )
})

it('counts the uses of one thing', () => {
  const ordering = {
    before: { thread: 'B', step: 'byName.merge#4' },
    after: { thread: 'A', step: 'locks[1].acquire#22' },
  }
  expect(
    whySentence({
      exact: true,
      clauses: [{ orderings: [ordering], schedules: 1234n, witness: [] }],
    }),
  ).toBe('Breaks exactly when B’s 4th byName.merge comes before A’s 22nd locks[1].acquire (1,234).')
})
