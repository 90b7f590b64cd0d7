import type { AnyNode, Node } from 'acorn'

/** The nodes directly below one, in the order of the text. */
export function childrenOf(node: Node): readonly AnyNode[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
