import type { Node } from 'acorn'

/**
 * What a name stands for: a `cell` is a shared variable, a `constant` something at the top that nothing can
 * change; the others are a thread's own.
 */
export type BindingKind = 'cell' | 'constant' | 'let' | 'const' | 'parameter'

export interface Binding {
  readonly name: string
  readonly kind: BindingKind
  /** Its place in the scope's environment. */
  readonly index: number
  /** Where it is declared. */
  readonly node: Node
  /** Whether something assigns it after its declaration. */
  isAssigned: boolean
}

/** A binding, and how many scopes further out it is declared. */
export interface Reference {
  readonly binding: Binding
  readonly hops: number
}

/** A function, as far as scopes know it. */
export interface ScopeOwner {
  /** Notes that it uses a name of the outside, so many environments out of the one that it is made in. */
  capture(binding: Binding, hops: number): void
}

/** The names that one block, function or program declares. */
export class Scope {
  readonly parent: Scope | null
  /** The function that it is part of; null at the top. */
  readonly owner: ScopeOwner | null
  readonly #bindings = new Map<string, Binding>()
  #size = 0

  constructor(parent: Scope | null, owner: ScopeOwner | null) {
    this.parent = parent
    this.owner = owner
  }

  get bindings(): readonly Binding[] {
    return [...this.#bindings.values()]
  }

  /** How many places its environments have: one for each declaration, also of a name that is declared anew. */
  get size(): number {
    return this.#size
  }

  declare(name: string, kind: BindingKind, node: Node): Binding {
    const binding = { name, kind, index: this.#size++, node, isAssigned: false }
    this.#bindings.set(name, binding)
    return binding
  }

  /** What a name stands for here; null if nothing declares it. Notes in each function on the way that it captures it. */
  resolve(name: string): Reference | null {
    const binding = this.#bindings.get(name)
    if (binding) return { binding, hops: 0 }
    const outer = this.parent?.resolve(name)
    if (!outer) return null
    if (this.owner && this.owner !== this.parent?.owner)
      this.owner.capture(outer.binding, outer.hops)
    return { binding: outer.binding, hops: outer.hops + 1 }
  }

  /** All names that can be used here. */
  names(): readonly string[] {
    return [...this.#bindings.keys(), ...(this.parent?.names() ?? [])]
  }
}
