import { comparePins, pinProblem, problemText, type Checked } from '../../../src/index.ts'
import type { Target } from '../arguments.ts'
import { inOneLine } from '../visible.ts'

/** What a search says of the pins of an own race. */
interface PinsTold {
  /** In a few words; empty where nothing is pinned. */
  readonly pins: string
  /** A line for each pin that is not right. */
  readonly complaints: readonly string[]
}

/** Holds the pins of a target's program against what was found of its variant. */
export function pinsTold(
  { own, strategy }: Target,
  { verdict }: Pick<Checked, 'verdict'>,
): PinsTold {
  if (!own) return { pins: '', complaints: [] }
  const { path, program } = own
  const compared = comparePins(program, strategy, verdict)
  const complaints = compared.flatMap((each) => {
    const problem = pinProblem(each, program.variants)
    return problem ? inOneLine(`${path}:${problemText(problem)}`) : []
  })
  const parts = (['right', 'wrong', 'not known'] as const).flatMap((answer) => {
    const count = compared.filter((each) => each.answer === answer).length
    if (count === 0) return []
    return count === compared.length ? answer : `${count} ${answer}`
  })
  return { pins: parts.join(', '), complaints }
}
