import type { OwnValue } from '../values/own-value.ts'
import { arrayFunctions } from './array-functions.ts'
import { cloneOf } from './cloning.ts'
import { conversions, numberMembers, stringMembers } from './conversions.ts'
import { json } from './json.ts'
import { functionsOf, LibraryFunction } from './library-function.ts'
import { math } from './math.ts'
import { objects } from './objects.ts'
import { logLine } from './text-of.ts'

/** Names that stand for a value by themselves, functions among them: `NaN`, `Number`, `parseInt`. */
export const globalValues: ReadonlyMap<string, OwnValue> = new Map<string, OwnValue>([
  ['Infinity', Infinity],
  ['NaN', NaN],
  [
    'structuredClone',
    new LibraryFunction('structuredClone', ([value], runtime) => cloneOf(value, runtime)),
  ],
  ['undefined', undefined],
  ...conversions.map((fn): [string, OwnValue] => [fn.name, fn]),
])

/** Names of which only a member can be used, such as `Math.max`; of `Number` and `String` both is so. */
export const namespaces: ReadonlyMap<string, ReadonlyMap<string, OwnValue>> = new Map<
  string,
  ReadonlyMap<string, OwnValue>
>([
  ['Array', arrayFunctions],
  ['JSON', json],
  ['Math', math],
  ['Number', numberMembers],
  ['Object', objects],
  ['String', stringMembers],
  [
    'console',
    new Map(
      functionsOf('console', [
        [
          'log',
          (args, runtime) => {
            runtime.log(logLine(args, runtime))
            return undefined
          },
        ],
      ]),
    ),
  ],
])

/** All names that come with the language and have nothing to do with shared memory. */
export const globalNames: readonly string[] = [
  ...new Set([...globalValues.keys(), ...namespaces.keys()]),
].toSorted()
