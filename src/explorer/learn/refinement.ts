import type { LocalNode } from './local-node.ts'

/** Nodes that were taken for one turned out to differ: what was built on them has to be built again. */
export class NodesDiffer extends Error {}

/**
 * Which nodes are known to differ from others that look the same: the partition that searches refine, as
 * in the coarsest-partition problem. It outlives a search, and only ever gets finer.
 */
export class Refinement {
  readonly #groups = new Map<LocalNode, number>()
  #lastGroup = 0

  /** Nodes of different groups differ; 0 for one of which nothing is known. */
  groupOf(node: LocalNode): number {
    return this.#groups.get(node) ?? 0
  }

  /** Sets nodes apart from all others; they stay together, until they turn out to differ as well. */
  setApart(nodes: readonly LocalNode[]): void {
    this.#lastGroup += 1
    for (const node of nodes) this.#groups.set(node, this.#lastGroup)
  }
}
