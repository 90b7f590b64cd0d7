import { useMemo } from 'preact/compat'
import type { OwnProgram } from '../../../src/index.ts'
import { localsAtLines } from '../../derived/own/locals-at-lines.ts'
import { propertyVerdicts } from '../../derived/own/property-verdicts.ts'
import { valuesAtLines } from '../../derived/own/values-at-lines.ts'
import { reachedOn, verdictOn } from '../../search/proof.ts'
import type { ReportedVerdict } from '../../search/reported.ts'
import { useDerivedRun, useSession, useSetting } from '../../session/use-session.ts'
import type { Marks } from './text/marks.ts'

/** What search says of each variant, as far as it is known. */
export function useVerdicts(program: OwnProgram | undefined): ReadonlyMap<string, ReportedVerdict> {
  const proof = useSession((session) => session.proof)
  const setting = useSetting()
  return useMemo(
    () =>
      new Map(
        program?.variants.flatMap((strategy) => {
          const verdict = verdictOn(proof, { ...setting, strategy })
          return verdict ? [[strategy, verdict] as const] : []
        }),
      ),
    [program, proof, setting],
  )
}

/** What is told of the program in its own text; null for a text that is none. */
export function useMarks(
  program: OwnProgram | undefined,
  verdicts: ReadonlyMap<string, ReportedVerdict>,
): Marks | null {
  const { now, moment, system } = useDerivedRun()
  const { strategy } = moment
  const reached = useSession(({ proof }) => reachedOn(proof, moment))
  const told = useMemo(
    () => (program ? propertyVerdicts(program, strategy, verdicts, system) : []),
    [program, strategy, verdicts, system],
  )
  return useMemo(
    () =>
      program
        ? {
            steps: program.steps,
            unreached: reached ? unreachedLines(program, reached) : [],
            values: valuesAtLines(now),
            locals: localsAtLines(now),
            verdicts: told,
          }
        : null,
    [program, reached, now, told],
  )
}

/** The lines that take steps, none of which any schedule reaches. */
function unreachedLines({ steps }: OwnProgram, reached: readonly number[]): readonly number[] {
  return [...new Set(steps.map(({ line }) => line))].filter((line) => !reached.includes(line))
}
