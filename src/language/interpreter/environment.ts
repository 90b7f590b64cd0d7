import type { OwnValue } from '../values/own-value.ts'
import type { SharedCell } from '../../objects/cell.ts'
import type { Value } from '../../memory/value.ts'
import type { Reference, Scope } from './scope.ts'

/** What a name holds before its declaration has run. */
export const undeclared = Symbol('undeclared')

/** What is kept under a name: a value or, for a shared variable at the top, the cell that holds it. */
export type Slot = OwnValue | SharedCell<Value> | typeof undeclared

/** The values of a scope's names, while it is being run. */
export class Environment {
  readonly scope: Scope
  readonly slots: Slot[]
  readonly parent: Environment | null

  constructor(scope: Scope, parent: Environment | null) {
    this.scope = scope
    this.slots = Array.from({ length: scope.size }, () => undeclared)
    this.parent = parent
  }

  /** The environment so many scopes further out. */
  out(hops: number): Environment {
    if (hops === 0) return this
    if (!this.parent) throw new RangeError('a name from beyond the program')
    return this.parent.out(hops - 1)
  }

  /** What is kept under a name. */
  slot({ binding, hops }: Reference): Slot {
    return this.out(hops).slots[binding.index]
  }

  /** The same names with the same values, of which neither sees what becomes of the other: a turn of a loop. */
  copy(): Environment {
    const copy = new Environment(this.scope, this.parent)
    copy.slots.splice(0, copy.slots.length, ...this.slots)
    return copy
  }
}
