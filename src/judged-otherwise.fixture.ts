import type { Verdict } from './explorer/answers/verdict.ts'
import type { System } from './system/system.ts'
import { judgeRun } from './threads/judge-run.ts'
import { rememberedSystem } from './threads/remembered-system.ts'
import { replay } from './threads/replay.ts'

/** The runs that are judged otherwise, one step after the other, than search judges all that end as they do. */
export function judgedOtherwise(system: System, { outcomes }: Verdict): readonly string[] {
  // Most runs begin as others do.
  const remembered = rememberedSystem(system, () => {})
  return outcomes.flatMap(({ witness, violates }) => {
    const found = violates.filter((id) => id !== 'serializable').join()
    const broken = judgeRun(remembered, replay(remembered, witness))
      .map(({ property }) => property.id)
      .join()
    return broken === found ? [] : [`${witness.join('')} breaks ${broken}, not ${found}`]
  })
}
