import { messageOf } from '../memory/program-error.ts'
import type { Heap } from '../memory/heap.ts'
import type { StateProperty } from '../system/property.ts'
import type { System } from '../system/system.ts'
import { nameThreads } from '../system/thread-name.ts'
import type { Scenario } from '../subjects/scenario.ts'
import { Thread } from './interpreter/thread.ts'
import { callDirectly } from './interpreter/call-function.ts'
import { isTruthy } from './interpreter/operators.ts'
import { programOf } from './interpreter/program-of.ts'
import { buildWorld, type Built, type BuiltProperty } from './top/build-world.ts'
import type { Top } from './top/top.ts'

/** What of a program makes a scenario of it. */
interface Described {
  readonly top: Top
  readonly title: string
  readonly variants: readonly string[]
  readonly tellsAfterwards: boolean
}

/**
 * A program as a scenario: its variants are the strategies, and what it says must hold is what it is judged by.
 *
 * @param id how it is called in links and in JSON.
 */
export function scenarioOf(id: string, described: Described): Scenario {
  const { top, title, variants, tellsAfterwards } = described
  return {
    id,
    title,
    sentence: `${title}.`,
    options: [],
    subject: {
      id: 'own',
      title: 'Your own race',
      strategyNoun: 'Variant',
      strategies: variants.map((variant) => ({
        id: variant,
        label: variant,
        sentence: '',
        isOwn: true,
      })),
      judged: top.items.flatMap((item) => (item.kind === 'property' ? [item.sentence] : [])),
      faults: [],
    },
    build({ strategy }) {
      if (!variants.includes(strategy)) throw new RangeError(`unknown variant: ${strategy}`)
      return systemOf(buildWorld(top, strategy, tellsAfterwards))
    },
  }
}

function systemOf({ world, threads, properties }: Built): System {
  return {
    memory: world.memory,
    threads: nameThreads(
      threads.map(({ fn, source }) => (name: string) => ({
        title: source,
        start: () => programOf(fn, name, world),
      })),
    ),
    inspect: () => ({ pointers: [], findings: [] }),
    references: [],
    properties: properties.map((each) => propertyOf(each, world)),
  }
}

function propertyOf({ sentence, when, fn }: BuiltProperty, world: Built['world']): StateProperty {
  return {
    id: sentence,
    rank: 'required',
    title: sentence,
    sentence: when === 'end' ? `At the end: ${sentence}.` : `At every instant: ${sentence}.`,
    when,
    holds: (heap) => holdsIn(fn, world, heap) === true,
  }
}

/** Whether a property holds in a heap; as text, why that cannot be told: then it does not. */
function holdsIn(fn: BuiltProperty['fn'], world: Built['world'], heap: Heap): boolean | string {
  const thread = new Thread('property', { kind: 'looks', heap, where: 'a property' }, world)
  try {
    return isTruthy(callDirectly(fn, [], thread))
  } catch (error) {
    return messageOf(error)
  }
}
