import { isIdentified, type Heap } from '../../../src/index.ts'
import type { DerivedRun } from '../derived-run.ts'
import { heldIn, type Instance } from './instances.ts'
import type { PlateHand } from './plate-hands.ts'
import { looks, type Look, type PlateRow } from './plate-rows.ts'

/** An instance, and how it stands at the moment. */
export interface PlateEntity extends Instance {
  /**
   * `current`: what is asked for by id is this. `dead`: it is not current, and a name leads to it all the same.
   * `replaced`, `removed`: it was current once. `in hand`: only a thread has it so far.
   */
  readonly state: 'current' | 'dead' | 'replaced' | 'removed' | 'in hand'
  /** How it stands, in a word or two. */
  readonly word: string
  /** What becomes of a name that leads to it though it is not current, or of its having none. */
  readonly look: Look | null
  readonly place: number
}

interface Around {
  readonly names: readonly PlateRow[]
  readonly holders: readonly PlateRow[]
  readonly hands: readonly PlateHand[]
}

const words = {
  current: 'current',
  dead: 'held by nobody',
  replaced: 'replaced',
  removed: 'removed',
  'in hand': 'in hand only',
} as const

/** The instances that are to be seen at the moment: held, led to, in hand, or held once. */
export function plateEntities(
  { system, now }: Pick<DerivedRun, 'system' | 'now'>,
  all: readonly Instance[],
  { names, holders, hands }: Around,
): readonly PlateEntity[] {
  const heaps = [system.memory.initial(), ...now.steps.map(({ effect }) => effect.heap)]
  return all.flatMap((instance, place): readonly PlateEntity[] => {
    const { uid } = instance
    const holder = holders.find(({ state, entity }) => state === 'there' && entity === uid)
    const leading = names.filter(({ state, entity }) => state === 'there' && entity === uid)
    if (holder) {
      const isNameless = leading.length === 0 && holder.look !== null
      const word = isNameless ? 'current, no name leads here' : words.current
      return [{ ...instance, state: 'current', word, look: isNameless ? holder.look : null, place }]
    }
    if (leading.length > 0) {
      const worst = looks.findLast((look) => leading.some((name) => name.look === look)) ?? null
      return [{ ...instance, state: 'dead', word: words.dead, look: worst, place }]
    }
    const last = lastHolder(uid, heaps)
    if (last) {
      const isReplaced = holders.some(
        ({ object, key, state }) => object === last.object && key === last.key && state === 'there',
      )
      const state = isReplaced ? 'replaced' : 'removed'
      return [{ ...instance, state, word: words[state], look: null, place }]
    }
    const isInHand = hands.some(({ isRead, entity }) => isRead && entity === uid)
    return isInHand
      ? [{ ...instance, state: 'in hand', word: words['in hand'], look: null, place }]
      : []
  })

  /** The row that held an instance last, before the moment. */
  function lastHolder(uid: string, past: readonly Heap[]) {
    const objects = system.memory.objects.filter(({ name }) =>
      system.references.some(({ to }) => to === name),
    )
    for (const heap of past.toReversed())
      for (const object of objects)
        for (const row of object.rows(heap)) {
          const held = heldIn(row)
          if (isIdentified(held) && held.uid === uid) return { object: object.name, key: row.key }
        }
    return null
  }
}
