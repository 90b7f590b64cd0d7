import type { Problem } from '../problem.ts'
import type { ComparedPin } from './compare-pins.ts'
import { pinKinds } from './pin-kinds.ts'
import { nameInPin } from './variant-name.ts'

/**
 * What is wrong with a pin that a search has been held against, as a problem of the program; null where it is right.
 *
 * @param variants the ids of the program's variants.
 */
export function pinProblem(
  { pin, pinned, answer, found }: ComparedPin,
  variants: readonly string[],
): Problem | null {
  if (answer === 'right') return null
  const under = variants.length > 1 ? ` under “${nameInPin(pinned.variant)}”` : ''
  const what = whatHappens(pin.property)
  const { line, column, endLine, endColumn } = pin.span
  const told = countText(pinned)
  return {
    line,
    column,
    endLine,
    endColumn,
    ...(found
      ? {
          sentence: `${what} in ${countText(found)} schedules${under}, and ${told} is pinned.`,
          suggestion: `Write ${under === '' ? '' : `${nameInPin(pinned.variant)} `}${countText(found)}, or mend the program.`,
        }
      : {
          sentence: `Whether ${withSmallLetter(what)} in ${told} schedules${under} is not known: not all were looked at.`,
          suggestion: 'Make the program smaller, or leave this pin out.',
        }),
  }
}

/** What is so in the schedules that a pin counts. */
function whatHappens(property: string): string {
  const [kind] = [...pinKinds].find(([, id]) => id === property) ?? []
  switch (kind) {
    case 'deadlock':
      return 'Somebody waits for ever'
    case 'failure':
      return 'A thread fails'
    case 'serializable':
      return 'Memory ends as no serial run leaves it'
    default:
      return `“${property}” breaks`
  }
}

function countText({ violating, schedules }: ComparedPin['pinned']): string {
  return `${violating} of ${schedules}`
}

function withSmallLetter(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
