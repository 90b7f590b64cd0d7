import type { Heap, Memory } from '../../../memory/heap.ts'
import type { FaultKind, Finding, Inspection } from '../../../system/inspection.ts'
import { SharedMap } from '../../../objects/map.ts'
import type { Program } from '../../../steps/program.ts'
import type { StateProperty } from '../../../system/property.ts'
import { fingerprint, labelOf, same, type Identified } from '../../../memory/value.ts'
import { concurrentMap } from '../../textbook-sources.ts'

/** Something that there should be one of, such as a connection. */
export interface Instance extends Identified {
  readonly by: string
}

/** One way to get the one instance, and to make it if there is none. */
export interface Lookup {
  readonly id: string
  readonly label: string
  readonly sentence: string
  /** The address of where it is taught. */
  readonly source: string
  /** @param own what the caller would put there. */
  obtain(registry: Registry, key: string, own: Instance): Program<Instance>
}

/** The kinds of {@link Registry.inspect}'s findings. */
export const registryFaults: readonly FaultKind[] = [
  {
    kind: 'SPLIT',
    sentence: 'A caller works with an instance that the map no longer holds.',
    source: concurrentMap,
  },
]

/** A map of instances, and a record of who was given which. */
export class Registry {
  readonly instances: SharedMap<string, Instance>
  readonly given: SharedMap<string, Instance>
  readonly #lookup: Lookup

  constructor(memory: Memory, lookup: Lookup) {
    this.instances = new SharedMap(memory, 'instances')
    this.given = new SharedMap(memory, 'given')
    this.#lookup = lookup
  }

  /** Gets the instance under a key, and hands it to the caller. */
  *request(caller: string, key: string): Program {
    const own: Instance = { uid: `${key} of ${caller}`, label: key, by: caller }
    const instance = yield* this.#lookup.obtain(this, key, own)
    yield* this.given.put(caller, instance)
  }

  /** The callers that were given what the map does not hold. */
  split(heap: Heap): readonly { readonly caller: string; readonly instance: Instance }[] {
    return this.given
      .entries(heap)
      .filter(({ value }) => !same(this.instances.peek(heap, value.label), value))
      .map(({ key, value }) => ({ caller: key, instance: value }))
  }

  inspect(heap: Heap): Inspection {
    const findings = this.split(heap).map(({ caller, instance }): Finding => ({
      kind: 'SPLIT',
      row: { object: this.given.name, key: fingerprint(caller) },
      tell: () =>
        `${caller} works with the ${labelOf(instance)} that ${instance.by} made, and the map holds the one that ${this.instances.peek(heap, instance.label)?.by ?? 'nobody'} made.`,
    }))
    return { pointers: [], findings }
  }
}

/** There is one instance, and everybody has it. */
export function oneInstance(registry: Registry): StateProperty {
  return {
    id: 'one-instance',
    rank: 'required',
    title: 'One instance',
    sentence: 'At the end, every caller was given the instance that the map holds.',
    source: concurrentMap,
    when: 'end',
    holds: (heap) => registry.split(heap).length === 0,
  }
}
