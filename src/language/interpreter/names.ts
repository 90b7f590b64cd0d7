import type { Expression, Identifier, Node } from 'acorn'
import { ProgramError } from '../../memory/program-error.ts'
import { SharedCell } from '../../objects/cell.ts'
import type { Value } from '../../memory/value.ts'
import type { OwnValue } from '../values/own-value.ts'
import { use } from './access.ts'
import { pure, stepping, type Code } from './code.ts'
import type { Compiler } from './compile.ts'
import { undeclared } from './environment.ts'
import type { Frame } from './thread.ts'
import { noteTarget } from './frames-of.ts'
import { nameFunction } from './function-names.ts'
import type { Reference } from './scope.ts'

/** The value of a name: a step if it is a shared variable. */
export function readName(node: Identifier, reference: Reference, compiler: Compiler): Code {
  const { binding } = reference
  if (binding.kind !== 'cell') return pure((frame) => valueOf(frame, reference))
  compiler.step(node, { name: binding.name, writes: false })
  return stepping((frame) => {
    const cell = cellOf(frame, reference)
    return use(frame, { node, name: binding.name, onlyReads: true, program: cell.get() })
  })
}

/** The value that a name holds which is not shared. */
export function valueOf(frame: Frame, reference: Reference): OwnValue {
  const slot = frame.environment.slot(reference)
  if (slot === undeclared)
    throw new ProgramError(`uses ${reference.binding.name} before it is declared`)
  if (slot instanceof SharedCell) throw new RangeError('a shared variable is read by a step')
  return slot
}

/** The cell of a shared variable. */
export function cellOf(frame: Frame, { binding, hops }: Reference): SharedCell<Value> {
  const slot = frame.environment.out(hops).slots[binding.index]
  if (slot === undeclared)
    throw new ProgramError(
      `uses ${binding.name} at the top, where nothing takes a step: use it in before(() => { … }), or in a thread`,
    )
  return slot as SharedCell<Value>
}

/** Keeps a value under a name that is the thread's own. */
export function keep(frame: Frame, { binding, hops }: Reference, value: OwnValue): void {
  frame.environment.out(hops).slots[binding.index] = value
}

/** Notes which variable a value goes to, if it does go to one at once. */
export function noteTargetOf(value: Node | null | undefined, target: Node): void {
  if (target.type !== 'Identifier') return
  const { name } = target as Identifier
  nameFunction(value as Expression | null, name)
  if (value) noteTarget(value, name)
}
