import type { Node } from 'acorn'
import { undeclared, type Environment } from '../interpreter/environment.ts'
import type { NotingCompiler } from '../interpreter/compiler.ts'
import { OwnFunction } from '../interpreter/own-function.ts'
import type { Scope } from '../interpreter/scope.ts'
import { SharedHandle } from '../values/own-value.ts'
import { receiversOf } from './receivers.ts'
import { isInside } from './regions.ts'

/** A step that a function takes, or that one takes which it calls. */
export interface ReachedStep {
  /** As a reader knows it: `count`, `put`. */
  readonly name: string
  readonly writes: boolean
}

/** What the functions that a program keeps at its top do, by their names. */
export class ReachedSteps {
  readonly #compiler: NotingCompiler
  readonly #environment: Environment
  readonly #known = new Map<Node, readonly ReachedStep[]>()

  constructor(compiler: NotingCompiler, environment: Environment) {
    this.#compiler = compiler
    this.#environment = environment
  }

  /** The steps of a function that is called by a name; none where the name is no constant at the top. */
  of(name: string, scope: Scope): readonly ReachedStep[] {
    const reference = scope.resolve(name)
    if (reference?.binding.kind !== 'constant') return []
    const fn = this.#environment.slots[reference.binding.index]
    return fn !== undeclared && fn instanceof OwnFunction ? this.#inside(fn.info.node) : []
  }

  #inside(node: Node): readonly ReachedStep[] {
    const known = this.#known.get(node)
    if (known) return known
    // A function that calls itself adds nothing by that.
    this.#known.set(node, [])
    const { namedSteps, methodCalls, calls, functions } = this.#compiler
    // What it keeps under a name of its own, it may never call.
    const kept = [...functions.values()].filter(
      (each) => each.name !== '' && each.node !== node && isInside(each.node, node),
    )
    const isDone = (at: Node): boolean =>
      isInside(at, node) && !kept.some((each) => isInside(at, each.node))
    const found = [
      ...namedSteps.filter((each) => isDone(each.node)),
      ...methodCalls.flatMap(({ node: at, callee, scope }): readonly ReachedStep[] => {
        if (!isDone(at) || callee.property.type !== 'Identifier') return []
        const { name } = callee.property
        return (receiversOf(callee.object, scope, this.#environment) ?? []).flatMap((each) => {
          const method = each instanceof SharedHandle ? each.kind.methods[name] : undefined
          return method ? [{ name, writes: !method.onlyReads }] : []
        })
      }),
      ...calls.flatMap((each) => (isDone(each.node) ? this.of(each.callee.name, each.scope) : [])),
    ]
    this.#known.set(node, found)
    return found
  }
}
