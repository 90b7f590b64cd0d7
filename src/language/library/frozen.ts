import { ProgramError } from '../../memory/program-error.ts'
import type { OwnValue } from '../values/own-value.ts'

/**
 * An array that its thread may change.
 *
 * @throws ProgramError for one that is frozen: it came from shared memory, or is a constant.
 */
export function checkOwn(items: readonly OwnValue[], method: string): OwnValue[] {
  if (!Object.isFrozen(items)) return items as OwnValue[]
  throw new ProgramError(
    `${method} cannot change this array: what is shared or a constant is frozen; copy it first with [...x]`,
  )
}
