import { Callable, type OwnValue } from '../values/own-value.ts'
import type { Runtime } from './runtime.ts'

/** What a function of the library does. */
export type Body = (args: readonly OwnValue[], runtime: Runtime) => OwnValue

/** A function that comes with the language, such as `Math.max`. Programs hand it over as any other. */
export class LibraryFunction extends Callable {
  readonly name: string
  readonly run: Body

  constructor(name: string, run: Body) {
    super()
    this.name = name
    this.run = run
  }
}

/** The functions of a namespace, by their name in it, each called in full: `Math.max`. */
export function functionsOf(
  namespace: string,
  bodies: Iterable<readonly [string, Body]>,
): [string, LibraryFunction][] {
  return [...bodies].map(([name, body]) => [
    name,
    new LibraryFunction(`${namespace}.${name}`, body),
  ])
}
