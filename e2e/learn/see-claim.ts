import type { Claim } from '../../src/lessons/claim.ts'
import type { Place } from '../../src/lessons/place.ts'
import type { expect as patient, Panels } from '../pages/test.ts'
import { linkOf } from './link-of.ts'

/** What is needed to look: the page's panels, a way to a moment, and how long to wait for what is not there. */
export interface Eyes extends Pick<
  Panels,
  'compare' | 'header' | 'memory' | 'open' | 'proof' | 'schedules' | 'timeline' | 'transport'
> {
  readonly expect: typeof patient
}

/**
 * Looks for a claim where the page itself tells of it, as somebody would who does not believe a lesson: each view
 * says it in words of its own, and none of them knows of claims.
 *
 * @param place the moment that the claim is of.
 */
export async function seeClaim(eyes: Eyes, claim: Claim, place: Place): Promise<void> {
  // A claim is of a run or of all of them, not of how a beat looks at it.
  const { view: _view, beside: _beside, ...run } = place
  await see[claim.kind](eyes, claim as never, run)
}

type Look<Kind> = (eyes: Eyes, claim: Extract<Claim, { kind: Kind }>, place: Place) => Promise<void>

const see: { readonly [Kind in Claim['kind']]: Look<Kind> } = {
  async memory({ expect, open, memory }, { object, key, is }, place) {
    await open(linkOf(place))
    const held = async () => (await memory.rows(object)).find((row) => row.key === key)?.value
    await expect.poll(held, about(place)).toBe(is ?? undefined)
  },

  async finding({ expect, open, memory }, { object, key, fault }, place) {
    await open(linkOf(place))
    const found = async () => (await memory.rows(object)).find((row) => row.key === key)?.fault
    await expect.poll(found, about(place)).toBe(fault)
  },

  async run({ expect, open, timeline, transport }, { breaks, is }, place) {
    // It is of the whole run, wherever in it the beat stands.
    const { at: _at, ...whole } = place
    await open(linkOf({ ...whole, judged: [breaks] }))
    await expect(timeline.chance, about(place)).toHaveText(is ? '100%' : '0%')
    // Of a single run, this can be told from all others alone.
    if (breaks === 'serializable') return
    const told = is ? /The run breaks/ : /(?:All that is|What can be) judged holds/
    await expect(transport.told, about(place)).toContainText(told)
  },

  async property({ expect, open, header }, { id, holds }, place) {
    await open(linkOf({ ...place, judged: [id] }))
    await expect(header.chosen, about(place)).toContainText(holds ? '✓' : '✗')
  },

  async count({ expect, open, proof, schedules }, { count, is }, place) {
    if (count === 'outcomes') {
      await open(linkOf({ ...place, view: 'proof' }))
      await expect(proof.outcomes, about(place)).toHaveCount(is)
      return
    }
    await open(linkOf(place))
    const words = { schedules: /./, violating: /break/, passing: /pass/, deadlocks: /deadlock/ }
    await expect.poll(() => schedules.count(words[count]), about(place)).toBe(is)
  },

  async split({ expect, open, schedules }, { serial, raceOnly }, place) {
    await open(linkOf(place))
    await expect.poll(() => schedules.count(/only by racing/), about(place)).toBe(raceOnly)
    await expect.poll(() => schedules.count(/even one after the other/), about(place)).toBe(serial)
  },

  async why({ expect, open, schedules }, { clauses }, place) {
    await open(linkOf(place))
    await expect(schedules.clauses, about(place)).toHaveCount(clauses.length)
    // The whole of it: another clause may begin with the same words.
    for (const [index, clause] of clauses.entries())
      await expect(schedules.clause(index), about(place)).toHaveText(
        index > 0 ? `or ${clause}` : clause,
      )
  },

  async chance({ expect, open, timeline }, { is }, place) {
    await open(linkOf(place))
    // The run says it with three digits, lessons and cards in whole percent.
    const missed = async () =>
      Math.abs(Number.parseFloat(await timeline.chance.innerText()) - Number.parseFloat(is))
    await expect.poll(missed, about(place)).toBeLessThanOrEqual(0.55)
  },

  async fate({ expect, open, timeline }, { is }, place) {
    await open(linkOf(place))
    const chances = { safe: /^0%$/, open: /^(?!(?:0|100)%)/, doomed: /^100%$/, unknown: /^$/ }
    await expect(timeline.chance, about(place)).toHaveText(chances[is])
  },

  async end({ expect, open, compare }, { as: { strategy = '', run = '' }, isSame }, place) {
    const beside = { strategy: strategy || place.strategy, run }
    await open(linkOf({ ...place, beside, view: 'compare' }))
    const told = isSame ? /Memory the same/ : /Memory (?!the same)/
    await expect(compare.memory, about(place)).toContainText(told)
  },
}

function about(place: Place): string {
  return `at ${linkOf(place)}`
}
