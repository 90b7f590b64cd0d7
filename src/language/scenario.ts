import { messageOf } from '../memory/program-error.ts'
import type { Heap } from '../memory/heap.ts'
import type { StateProperty } from '../system/property.ts'
import type { System } from '../system/system.ts'
import { nameThreads, threadName } from '../system/thread-name.ts'
import type { Scenario } from '../subjects/scenario.ts'
import { OwnThrow } from './interpreter/own-throw.ts'
import { Thread } from './interpreter/thread.ts'
import { callDirectly } from './interpreter/call-function.ts'
import { isTruthy } from './library/arguments.ts'
import { textOf } from './library/text-of.ts'
import { programOf } from './interpreter/program-of.ts'
import { spanOf } from './syntax/span-of.ts'
import { buildWorld, type Built, type BuiltProperty } from './top/build-world.ts'
import type { Top } from './top/top.ts'

/** So many letters of what a thread does are read at a glance. */
const longestTitle = 40

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
    sentence: castOf(top),
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
        title: titleOf(source),
        start: () => programOf(fn, name, world),
      })),
    ),
    inspect: () => ({ pointers: [], findings: [] }),
    references: [],
    properties: properties.map((each) => propertyOf(each, world)),
  }
}

function propertyOf(
  { sentence, when, fn, node }: BuiltProperty,
  world: Built['world'],
): StateProperty {
  return {
    id: sentence,
    rank: 'required',
    title: sentence,
    sentence: when === 'end' ? `At the end: ${sentence}.` : `At every instant: ${sentence}.`,
    when,
    holds: (heap) => holdsIn(fn, world, heap) === true,
    failure: (heap) => {
      const found = holdsIn(fn, world, heap)
      return typeof found === 'string' ? `in line ${spanOf(node).line} it ${found}` : null
    },
  }
}

/** Who runs what: `A and B run add; C runs eat(2).` */
function castOf({ items }: Top): string {
  const run = items.find((item) => item.kind === 'run')
  const titles = run?.threads.map(({ source }) => titleOf(source)) ?? []
  const names = new Map<string, string[]>()
  for (const [index, title] of titles.entries())
    names.set(title, [...(names.get(title) ?? []), threadName(index)])
  const parts = [...names].map(
    ([title, who]) => `${inWords(who)} ${who.length > 1 ? 'run' : 'runs'} ${title}`,
  )
  return `${parts.join('; ')}.`
}

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** What a thread does, in a few words: what it is written as, without its brackets. */
function titleOf(source: string): string {
  const words = source
    .replace(/^\{(.*)\}$/s, '$1')
    .replaceAll(/\s+/g, ' ')
    .trim()
  return words.length > longestTitle ? `${words.slice(0, longestTitle - 1)}…` : words
}

/** Whether a property holds in a heap; as a clause, why that cannot be told: then it does not. */
function holdsIn(fn: BuiltProperty['fn'], world: Built['world'], heap: Heap): boolean | string {
  const thread = new Thread('property', { kind: 'looks', heap, where: 'a property' }, world)
  try {
    return isTruthy(callDirectly(fn, [], thread))
  } catch (error) {
    return error instanceof OwnThrow ? `threw ${textOf(error.value, thread)}` : messageOf(error)
  }
}
