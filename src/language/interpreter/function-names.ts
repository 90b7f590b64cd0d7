import type { Expression, Node } from 'acorn'

const names = new WeakMap<Node, string>()

/** Notes that a function which is written without a name is kept under one. */
export function nameFunction(value: Expression | null | undefined, name: string): void {
  if (value) names.set(value, name)
}

/** The name under which a function is kept; empty if it is kept under none. */
export function nameOfFunction(value: Node): string {
  return names.get(value) ?? ''
}
