import { Exploration } from '../../explorer/exploration.ts'
import type { Verdict } from '../../explorer/answers/verdict.ts'
import { systemOf } from '../first-run.fixture.ts'

/** Everything about all schedules of a program. */
export function verdictOf(text: string): Verdict {
  const exploration = new Exploration(systemOf(text))
  exploration.advance(Infinity)
  return exploration.verdict()
}

/** In how many of all schedules a property breaks: `4 of 6`. */
export function brokenIn(text: string, property: string): string {
  const { properties, schedules } = verdictOf(text)
  const found = properties.find(({ id }) => id === property)
  return `${found?.violating} of ${schedules}`
}
