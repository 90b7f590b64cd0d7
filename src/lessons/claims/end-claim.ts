import { memoryUpToRenaming } from '../../memory/memory-up-to-renaming.ts'
import type { EndClaim } from '../claim.ts'
import type { Moment } from '../moment.ts'
import { unless } from './mismatch.ts'

/** Whether two runs leave the same memory, as claimed, of the objects that both have. */
export function checkEnd({ isSame }: EndClaim, one: Moment, other: Moment): string | null {
  if (one.run.state !== 'complete' || other.run.state !== 'complete')
    return unless(ending(isSame), 'one of them has not come to its end')
  return unless(ending(isSame), ending(memoryBeside(one, other) === memoryBeside(other, one)))
}

function ending(isSame: boolean): string {
  return `the runs end ${isSame ? 'alike' : 'differently'}`
}

function memoryBeside({ setting, run }: Moment, other: Moment): string {
  const names = other.setting.system.memory.objects.map(({ name }) => name)
  const objects = setting.system.memory.objects.filter(({ name }) => names.includes(name))
  return memoryUpToRenaming({ objects }, run.heap)
}
