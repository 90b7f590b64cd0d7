import { fingerprint, isIdentified, labelOf, type Heap, type Value } from '../../../src/index.ts'
import type { DerivedRun } from '../derived-run.ts'
import { handsOf } from '../hands.ts'

/** An instance that rows and hands can hold. */
export interface Instance {
  readonly uid: string
  readonly label: string
}

/** Memory at the start of a run and after each of its steps. */
function heapsOf({ system, run }: Pick<DerivedRun, 'system' | 'run'>): readonly Heap[] {
  return [system.memory.initial(), ...run.steps.map(({ effect }) => effect.heap)]
}

/** What a row holds, whoever has locked it. */
export function heldIn(row: {
  readonly value: Value
  readonly lock?: { readonly held: Value }
}): Value {
  return row.lock ? row.lock.held : row.value
}

/**
 * The instances of a whole run that references are about, in the order in which they first appear: by this order
 * each has its place, so that none moves when another comes. Without references there are none to be told apart.
 */
export function instancesOf(current: Pick<DerivedRun, 'system' | 'run'>): readonly Instance[] {
  const { references, memory } = current.system
  if (references.length === 0) return []
  const found = new Map<string, Instance>()
  const take = (value: Value): void => {
    if (isIdentified(value) && !found.has(value.uid))
      found.set(value.uid, { uid: value.uid, label: value.label })
  }
  const involved = memory.objects.filter(({ name }) =>
    references.some(({ from, to }) => from === name || to === name),
  )
  const hands = handsOf(current)
  for (const [moment, heap] of heapsOf(current).entries()) {
    for (const object of involved) for (const row of object.rows(heap)) take(heldIn(row))
    for (const { value } of hands.filter(({ readAt }) => readAt < moment)) take(value)
  }
  return [...found.values()]
}

/** A key of an object, and the instance that its row held last in a run; null if it never held one. */
interface KeyOfRun {
  readonly key: string
  readonly label: string
  readonly last: string | null
}

/**
 * The keys that an object's rows ever have in a run, or that a step asks for in vain, in the order in which they
 * first appear.
 */
export function keysOf(
  current: Pick<DerivedRun, 'system' | 'run'>,
  object: DerivedRun['system']['memory']['objects'][number],
): readonly KeyOfRun[] {
  const found = new Map<string, KeyOfRun>()
  const takeAll = (heap: Heap): void => {
    for (const row of object.rows(heap)) {
      const held = heldIn(row)
      const last = isIdentified(held) ? held.uid : (found.get(row.key)?.last ?? null)
      found.set(row.key, { key: row.key, label: row.label, last })
    }
  }
  takeAll(current.system.memory.initial())
  for (const { op, effect } of current.run.steps) {
    takeAll(effect.heap)
    for (const { object: name, key } of effect.accesses) {
      const asked = op.args.find((each) => name === object.name && fingerprint(each) === key)
      if (asked !== undefined && !found.has(key))
        found.set(key, { key, label: labelOf(asked), last: null })
    }
  }
  return [...found.values()]
}
