import type { Claim } from '../../src/lessons/claim.ts'
import type { Place } from '../../src/lessons/place.ts'
import type { expect as patient, Panels } from '../pages/test.ts'
import { linkOf } from './link-of.ts'

/** What is needed to look: the page's panels, and how long to wait for what is not there. */
export interface Eyes extends Pick<
  Panels,
  'compare' | 'header' | 'memory' | 'proof' | 'schedules' | 'timeline' | 'transport'
> {
  readonly expect: typeof patient
}

/**
 * The link to where the page itself tells of a claim.
 *
 * @param place the moment that the claim is of.
 */
export function linkToSee(claim: Claim, place: Place): string {
  // A claim is of a run or of all of them, not of how a beat looks at it.
  const { view: _view, beside: _beside, ...run } = place
  return linkOf(see[claim.kind].at(run, claim as never))
}

/**
 * Looks for a claim on the page, which stands where the claim can be seen, as somebody would who does not believe a
 * lesson: each view says it in words of its own, and none of them knows of claims.
 */
export async function seeClaim(eyes: Eyes, claim: Claim): Promise<void> {
  await see[claim.kind].look(eyes, claim as never)
}

interface Sight<Kind> {
  readonly at: (place: Place, claim: Extract<Claim, { kind: Kind }>) => Place
  readonly look: (eyes: Eyes, claim: Extract<Claim, { kind: Kind }>) => Promise<void>
}

const itself = (place: Place): Place => place

/** What search says is said beside any run. */
const anywhere = ({ at: _at, ...place }: Place): Place => ({ ...place, run: '' })

const see: { readonly [Kind in Claim['kind']]: Sight<Kind> } = {
  memory: {
    at: itself,
    async look({ expect, memory }, { object, key, is }) {
      const held = async () => (await memory.rows(object)).find((row) => row.key === key)?.value
      await expect.poll(held).toBe(is ?? undefined)
    },
  },

  finding: {
    at: itself,
    async look({ expect, memory }, { object, key, fault }) {
      const found = async () => (await memory.rows(object)).find((row) => row.key === key)?.fault
      await expect.poll(found).toBe(fault)
    },
  },

  run: {
    // It is of the whole run, wherever in it the beat stands.
    at: ({ at: _at, ...whole }, { breaks }) => ({ ...whole, judged: [breaks] }),
    async look({ expect, timeline, transport }, { breaks, is }) {
      await expect(timeline.chance).toHaveText(is ? '100%' : '0%')
      // Of a single run, this can be told from all others alone.
      if (breaks === 'serializable') return
      const told = is ? /The run breaks/ : /(?:All that is|What can be) judged holds/
      await expect(transport.told).toContainText(told)
    },
  },

  property: {
    at: (place, { id }) => ({ ...anywhere(place), judged: [id] }),
    async look({ expect, header }, { holds }) {
      await expect(header.chosen).toContainText(holds ? '✓' : '✗')
    },
  },

  count: {
    at: (place, { count }) =>
      count === 'outcomes' ? { ...anywhere(place), view: 'proof' } : anywhere(place),
    async look({ expect, proof, schedules }, { count, is }) {
      if (count === 'outcomes') {
        await expect(proof.outcomes).toHaveCount(is)
        return
      }
      const words = { schedules: /./, violating: /break/, passing: /pass/, deadlocks: /deadlock/ }
      await expect.poll(() => schedules.count(words[count])).toBe(is)
    },
  },

  split: {
    at: anywhere,
    async look({ expect, schedules }, { serial, raceOnly }) {
      await expect.poll(() => schedules.count(/only by racing/)).toBe(raceOnly)
      await expect.poll(() => schedules.count(/even one after the other/)).toBe(serial)
    },
  },

  why: {
    at: anywhere,
    async look({ expect, schedules }, { clauses }) {
      await expect(schedules.clauses).toHaveCount(clauses.length)
      // The whole of it: another clause may begin with the same words.
      for (const [index, clause] of clauses.entries())
        await expect(schedules.clause(index)).toHaveText(index > 0 ? `or ${clause}` : clause)
    },
  },

  chance: {
    at: itself,
    async look({ expect, timeline }, { is }) {
      // The run says it with three digits, lessons and cards in whole percent.
      const missed = async () =>
        Math.abs(Number.parseFloat(await timeline.chance.innerText()) - Number.parseFloat(is))
      await expect.poll(missed).toBeLessThanOrEqual(0.55)
    },
  },

  fate: {
    at: itself,
    async look({ expect, timeline }, { is }) {
      const chances = { safe: /^0%$/, open: /^(?!(?:0|100)%)/, doomed: /^100%$/, unknown: /^$/ }
      await expect(timeline.chance).toHaveText(chances[is])
    },
  },

  end: {
    at: (place, { as: { strategy = '', run = '' } }) => ({
      ...place,
      beside: { strategy: strategy || place.strategy, run },
      view: 'compare',
    }),
    async look({ expect, compare }, { isSame }) {
      await expect(compare.memory).toContainText(isSame ? /Memory the same/ : /Memory (?!the same)/)
    },
  },
}
