import type { AnyNode, Node } from 'acorn'

/** The nodes directly below one, in the order of the text. */
export function childrenOf(node: Node): readonly AnyNode[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
}

/** How deep the tree below a node is, itself included. */
export function levelsOf(node: Node): number {
  return 1 + Math.max(0, ...childrenOf(node).map(levelsOf))
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
