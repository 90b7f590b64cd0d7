import type { OwnProgram } from '../language/own-program.ts'
import { readProgram } from '../language/read-program.ts'

/** A program that has to be one. */
export function programIn(text: string): OwnProgram {
  const { program, problems } = readProgram(text)
  if (!program) throw new Error(JSON.stringify(problems))
  return program
}

/** What a program has pinned, as `<n> of <m>`. */
export function pinnedCounts(text: string) {
  const { pins } = programIn(text)
  const counts = (property: string) =>
    (pins.find((each) => each.property === property)?.counts ?? []).map(
      ({ variant, violating, schedules }) => ({ variant, count: `${violating} of ${schedules}` }),
    )
  return {
    of: (property: string, variant: string) =>
      counts(property).find((each) => each.variant === variant)?.count,
    all: (property: string) => counts(property).map(({ count }) => count),
  }
}
