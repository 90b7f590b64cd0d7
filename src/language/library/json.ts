import { textArgument } from './arguments.ts'
import { jsonTextOf } from './json-text.ts'
import { parseJson } from './json-parse.ts'
import { functionsOf, type LibraryFunction } from './library-function.ts'

/** `JSON`, without functions that change what is read or written. */
export const json: ReadonlyMap<string, LibraryFunction> = new Map(
  functionsOf('JSON', [
    [
      'parse',
      ([text, reviver], runtime) => parseJson(textArgument(text, 'JSON.parse'), reviver, runtime),
    ],
    [
      'stringify',
      ([value, replacer, indent], runtime) => jsonTextOf(value, replacer, indent, runtime),
    ],
  ]),
)
