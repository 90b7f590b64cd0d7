import type { Identifier } from 'acorn'
import { nearestName } from '../../text/nearest-name.ts'
import { formNames } from '../form-names.ts'
import { globalNames } from '../library/globals.ts'
import { refusedName } from '../syntax/refused-syntax.ts'
import type { Compiler } from './compile.ts'
import type { Binding, Scope } from './scope.ts'

/** Says of a name that nothing declares it, and what it may have been meant to be. */
export function unknownName(node: Identifier, scope: Scope, compiler: Compiler): void {
  if (compiler.isFull) return
  const refusal = refusedName(node.name)
  if (refusal) {
    compiler.problem(node, ...refusal)
    return
  }
  const nearest = nearestName(node.name, [...scope.names(), ...formNames, ...globalNames])
  compiler.problem(
    node,
    `Nothing is called “${node.name}” here.`,
    nearest === null ? 'Declare it, or look for a slip of the keys.' : `Did you mean ${nearest}?`,
  )
}

/** Says that what is assigned is a constant. */
export function assignedConstant(node: Identifier, { kind }: Binding, compiler: Compiler): void {
  compiler.problem(
    node,
    `“${node.name}” is a constant, and cannot be assigned.`,
    kind === 'const'
      ? 'Declare it with let.'
      : 'Declare it at the top with let, so that it is shared.',
  )
}
