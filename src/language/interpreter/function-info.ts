import type { ArrowFunctionExpression, FunctionDeclaration, FunctionExpression } from 'acorn'
import { levelsOf } from '../syntax/walk.ts'
import type { OwnValue } from '../values/own-value.ts'
import type { Code, Completion, Steps } from './code.ts'
import type { Frame } from './thread.ts'
import type { Binding, Reference, Scope } from './scope.ts'

export type FunctionNode = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression

/** Gives a function's parameters the values of its arguments. */
export type BindParameters = (args: readonly OwnValue[], frame: Frame) => Steps<void>

/** A function as it is written: what all closures of it have in common. */
export class FunctionInfo {
  readonly node: FunctionNode
  /** As a reader knows it; empty where it has no name. */
  readonly name: string
  readonly levels: number
  /** The scope of its parameters. It is there once the function is compiled, as are the next two. */
  scope!: Scope
  bindParameters!: BindParameters
  body!: Code<Completion>
  /** The name under which a function that is no declaration knows itself. */
  itself: Reference | null = null
  readonly #captures = new Map<Binding, Reference>()

  constructor(node: FunctionNode, name: string) {
    this.node = node
    this.name = name
    this.levels = levelsOf(node)
  }

  /** Notes that it uses a name of the outside, so many environments out of the one that it is made in. */
  capture(binding: Binding, hops: number): void {
    this.#captures.set(binding, { binding, hops })
  }

  /** What it uses of the outside, by how far out of the environment that it is made in. */
  get captures(): readonly Reference[] {
    return [...this.#captures.values()]
  }
}
