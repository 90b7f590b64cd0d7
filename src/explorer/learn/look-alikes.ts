import { fingerprint } from '../../memory/value.ts'
import type { LocalNode } from './local-node.ts'
import type { Refinement } from './refinement.ts'

/**
 * Finds the classes that a node may belong to by what is seen of it at once: what it asks for, after how many
 * steps, what the properties of its history have seen, and which nodes it is known to differ from.
 */
export class LookAlikes {
  readonly #refinement: Refinement
  readonly #classes = new Map<string, number[]>()

  constructor(refinement: Refinement) {
    this.#refinement = refinement
  }

  /** The classes whose nodes look like this one, the oldest first. */
  of(node: LocalNode): readonly number[] {
    return this.#classes.get(this.#lookOf(node)) ?? []
  }

  /** Adds a class whose nodes look like this one. */
  add(node: LocalNode, number: number): void {
    const look = this.#lookOf(node)
    this.#classes.set(look, [...(this.#classes.get(look) ?? []), number])
  }

  #lookOf(node: LocalNode): string {
    return `${node.signature} ${fingerprint(node.seen)} ${this.#refinement.groupOf(node)}`
  }
}
