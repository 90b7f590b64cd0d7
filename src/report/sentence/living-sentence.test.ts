import { describe, expect, it } from 'vitest'
import type { Judgement } from '../../explorer/answers/judgement.ts'
import type { Verdict } from '../../explorer/answers/verdict.ts'
import { builtIns } from '../../subjects/list.ts'
import { encodeSchedule } from '../../schedule/codec.ts'
import { phrasesOf } from '../../subjects/phrases-of.ts'
import { statementsOf } from '../../system/general-properties.ts'
import { formatChance, formatCount } from '../numbers.ts'
import { explored } from './living-sentence.fixture.ts'
import { textOf } from './parts.ts'

const rename = 'When two threads rename one entity with upstream’s code and no listener, '
const broken = `${rename}77 % of random orders leave a name pointing at a dead entry. `

describe('how a run stands among all orders', () => {
  const racy = explored('rename', 'racy')
  it.each([
    ['', 'Nothing is decided yet: lost if B goes first, still open if A does.'],
    ['AA', 'This run is open at step 2: saved if A goes next, still open if B does.'],
    ['AABBB', 'This run is open at step 5: lost if B goes next, saved if A does.'],
    ['AABBBB', 'This run will, since step 6: B cleaned up before A published its name.'],
    ['AABBBBAA', 'This run does, since step 6: B cleaned up before A published its name.'],
    ['BAAAABBB', 'This run does, since step 1: B looked up the entry before A merged.'],
    [
      'BBBBAAAA',
      'This run does, and leaves an entry that no name leads to, since step 1: a plain bug, no interleaving needed.',
    ],
    ['AABBBA', 'This run no longer can, since step 6.'],
    ['AAAABBBB', 'This run does not; it no longer could since step 3.'],
  ])('after %s', (run, sentence) => {
    expect(racy.text(run)).toBe(broken + sentence)
  })

  it('names tasks, and whom nothing depends on', () => {
    const heard = explored('rename', 'racy', { options: { listener: 'async' } })
    expect(heard.text('AABBBB')).toContain(
      'with upstream’s code and the removal listener, 57 % of random orders leave a name pointing at a dead entry. This run is open at step 6: lost if task 2 goes next, saved if A does, still open if task 1 does.',
    )
    expect(explored('dns', 'racy').text()).toMatch(/Nothing is decided yet, whoever goes first\.$/)
  })
})

describe('what search says of all orders', () => {
  it.each([
    [
      'rename',
      'id-lock',
      {},
      'no order can leave a name pointing at a dead entry or leave an entry that no name leads to: both orders pass.',
    ],
    [
      'receive-iterate',
      'untracked',
      {},
      'nothing that is judged can go wrong: all 6,774,432 orders pass.',
    ],
    [
      'drop-reload',
      'fixed',
      {},
      'all 3 orders leave a name pointing at a dead entry. This run is no exception.',
    ],
    ['telling-test', 'fixed', {}, 'the only order breaks “The old name is gone”.'],
    [
      'seed-test-concurrent',
      'racy',
      {},
      '34 % of random orders deadlock, and no other order can go wrong.',
    ],
    ['seed-test-concurrent', 'read-write-lock', {}, 'all 266 orders deadlock.'],
    [
      'same-version-evict',
      'optimistic',
      {},
      '15 % of random orders leave a name pointing at a dead entry or leave an entry that no name leads to. Nothing is decided yet: saved if C goes first, still open if A or B does.',
    ],
    [
      'three-writers',
      'racy',
      { limits: { states: 300 } },
      'no order was found to leave a name pointing at a dead entry or leave an entry that no name leads to; the search stopped at its limit of states.',
    ],
    ['rename', 'racy', { isSearched: false }, 'every order is being tried.'],
  ])('of %s under %s', (scenario, strategy, asked, sentence) => {
    const text = explored(scenario, strategy, asked).text()
    expect(text.slice(text.lastIndexOf(', ', text.length - sentence.length) + 2)).toBe(sentence)
  })

  it('tells a deadlock as one, whether it is judged or not', () => {
    expect(explored('lock-order', 'opposite').text('AB')).toMatch(
      /, 50 % of random orders leave both threads waiting for each other\. This run does, since step 2: A took left before B took left and B took right before A took right\.$/,
    )
    expect(explored('lock-order', 'opposite', { judged: ['serializable'] }).text('AB')).toMatch(
      /50 % of random orders deadlock, and no other order can end unlike any serial run\. This run deadlocks\.$/,
    )
  })

  it('does not deny the run that a person sees break, where search has found none', () => {
    const begun = explored('lost-update', 'racy', { limits: { states: 3 } })
    expect(begun.text('ABAB')).toMatch(
      /, no other order was found to lose an increment; the search stopped at its limit of states\. This run loses an increment\.$/,
    )
    expect(begun.text('AABB')).toMatch(
      /, no order was found to lose an increment; the search stopped at its limit of states\. This run passes\.$/,
    )
  })

  it('says what a run breaks by itself, as long as nothing is known of others', () => {
    const unknown = explored('rename', 'racy', { isSearched: false })
    expect(unknown.text('BBBBAAAA')).toBe(
      `${rename}every order is being tried. This run leaves a name pointing at a dead entry and leaves an entry that no name leads to.`,
    )
    expect(unknown.text('AAAABBBB')).toBe(`${rename}every order is being tried. This run passes.`)
    expect(unknown.text('BBBB')).toBe(`${rename}every order is being tried.`)
  })
})

/** Limits that keep the test short; the sentence of a search that stops there is one, too. */
const limits = { states: 200 }

const settings = builtIns.scenarios.flatMap((scenario) =>
  scenario.subject.strategies.map(({ id }) => [scenario.id, id] as const),
)

it.each(settings)(
  'the sentence of %s under %s is one in its form and in its figures',
  (id, strategy) => {
    const { verdict, judgement, ...of } = explored(id, strategy, { limits })
    const run = judgement?.shortest ?? verdict?.outcomes[0]?.witness ?? []
    const figure = verdict && judgement ? figureOf(verdict, judgement) : ''
    for (let at = 0; at <= run.length; at++) {
      const sentence = of.sentence(encodeSchedule(run.slice(0, at)))
      const text = textOf(sentence)
      expect(text).toMatch(/^When [a-z].* with .+\.$/)
      expect(text).not.toMatch(/ {2}| [,.:;]|[,.:;]{2}|[{}]|undefined|null/)
      expect(text).toContain(figure)
      const words = sentence.flatMap((part) => (part.control ? [part.text] : []))
      expect(words).toEqual(words.map((each) => each.trim()))
      const steps = sentence.flatMap(({ control }) =>
        control?.kind === 'step' ? [control.number] : [],
      )
      expect(steps.filter((step) => step < 1 || step > at)).toEqual([])
    }
  },
)

/** How the sentence says how many orders are bad, where that is known. */
function figureOf(
  { complete, schedules }: Pick<Verdict, 'complete' | 'schedules'>,
  { violating, probability }: Judgement,
): string {
  if (!complete || violating === 0n) return ''
  if (violating < schedules) return `${formatChance(probability)} of random orders `
  if (violating > 2n) return `all ${formatCount(violating)} orders `
  return violating === 2n ? 'both orders ' : 'the only order '
}

it('has a phrase for whatever comes with the page, and a verb that is regular for each property', () => {
  for (const scenario of builtIns.scenarios) {
    const { strategies, breaches } = phrasesOf(scenario.subject)
    const [strategy] = scenario.subject.strategies
    const system = scenario.build({ strategy: strategy!.id, options: {} })
    expect(scenario.when).toMatch(/^[a-z]/)
    expect(scenario.subject.strategies.filter(({ id }) => !strategies[id])).toEqual([])
    const own = statementsOf(system).filter(({ id }) => !id.startsWith('assert-'))
    for (const { id } of own) {
      expect(`${id}: ${breaches[id]?.words}`).toMatch(/: (?:[a-z]+ [^{}]*)?\{[^{}]+\}[^{}.]*$/)
      expect(`${id}: ${breaches[id]?.words}`).not.toMatch(/: \{?(?:be|have|do|go|miss|carry|try)\b/)
    }
  }
})

it('speaks by its titles of what has no phrases', () => {
  expect(explored('lost-update', 'racy', { phrases: phrasesOf({ id: 'own' }) }).text()).toMatch(
    /^When two threads raise one counter with “Read, then write”, 50 % of random orders break “No lost update”\. /,
  )
})
