import type { Claim } from '../claim.ts'

const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** What is called by a number, and counts nothing: `v2`, `r1`, `step 3`, `steps 1 and 4`, `plan 2`, a year. */
const names =
  /\b[a-z]\d+\b|\b(?:steps?|tasks?|plans?|ids?|versions?|issue|pull request|october) \d+(?:(?:, | and | to )\d+)*/gi

/** How many threads there are is seen, and need not be claimed. */
const threads = /\b(\w+) threads\b/gi

/**
 * The figures of a text, as digits: what names something is none. “One” is none either, for it mostly counts nothing:
 * “one after the other”.
 */
export function figuresIn(text: string): readonly string[] {
  const said = text.replaceAll(names, ' ').replaceAll(threads, ' ')
  const tokens = said.matchAll(/\d[\d,]*(?:\.\d+)?|[a-z]+/gi)
  return [...tokens].flatMap(([token]) => {
    if (/\d/.test(token)) return [token.replaceAll(',', '')]
    const number = words.indexOf(token.toLowerCase())
    if (token.toLowerCase() === 'half') return ['50']
    return number < 0 || number === 1 ? [] : [String(number)]
  })
}

/** The numbers of threads that a text speaks of, as digits. */
export function threadsIn(text: string): readonly string[] {
  return [...text.matchAll(threads)].flatMap(([, count = '']) => {
    const number = words.indexOf(count.toLowerCase())
    if (number >= 0) return [String(number)]
    return /^\d+$/.test(count) ? [count] : []
  })
}

/** The numbers of the steps that a text speaks of. */
export function stepsIn(text: string): readonly number[] {
  return [...text.matchAll(/\bsteps? (\d+(?:(?:, | and | to )\d+)*)/gi)].flatMap(
    ([, numbers = '']) => [...numbers.matchAll(/\d+/g)].map(([number]) => Number(number)),
  )
}

/** The figures that a claim vouches for, as digits. */
export function figuresOf(claim: Claim): readonly string[] {
  switch (claim.kind) {
    case 'count':
      return [String(claim.is)]
    case 'split':
      return [String(claim.serial), String(claim.raceOnly)]
    case 'why':
      return [String(claim.clauses.length)]
    case 'memory':
    case 'chance':
      return claim.is === null ? [] : figuresIn(claim.is)
    default:
      return []
  }
}
