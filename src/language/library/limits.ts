import { ProgramError } from '../../memory/program-error.ts'

/** How deep arrays and records may be nested. */
const depthLimit = 100
/** How many items an array may have, or fields a record. */
export const itemLimit = 10_000
/** How many UTF-16 code units a text may have. */
const textLimit = 100_000

/** Letters that are gone through in the time of one operation. */
const lettersPerOperation = 100

/** @throws ProgramError for an array, or a record, of more than the limit. */
export function checkItems(count: number): void {
  if (count > itemLimit)
    throw new ProgramError(
      `arrays and records hold at most ${grouped(itemLimit)} items, and this would be more`,
    )
}

/** @throws ProgramError for a text that is longer than the limit. */
export function checkText(length: number): void {
  if (length > textLimit)
    throw new ProgramError(
      `texts have at most ${grouped(textLimit)} characters, and this would be more`,
    )
}

/** @throws ProgramError for a value that is nested deeper than the limit. */
export function checkDepth(depth: number): void {
  if (depth > depthLimit)
    throw new ProgramError(`a value is nested more than ${depthLimit} deep, or holds itself`)
}

/** What it costs to go through a text, in operations. */
export function textCost(length: number): number {
  return 1 + Math.floor(length / lettersPerOperation)
}

/** What it costs at most to look for one text in another, in operations. */
export function searchCost(length: number, wanted: number): number {
  return textCost(length) * textCost(wanted)
}

/** A number as sentences have it: 10,000. */
function grouped(count: number): string {
  return `${Math.floor(count / 1000)},${String(count % 1000).padStart(3, '0')}`
}
