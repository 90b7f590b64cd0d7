import { labelOf } from '../../../src/index.ts'
import { inSentence, type Compared } from './compared.ts'
import type { EndOfRun } from './end-of-run.ts'
import { contentText, rowDifferences, sharedObjects } from './shared-memory.ts'
import { tellDifference } from './told-differences.ts'

/** How the two runs stand. */
type Ends = readonly [left: EndOfRun, right: EndOfRun]

/**
 * The sentence that leads a comparison: what becomes of one order under two strategies, or of two orders. It is of
 * the whole runs, wherever the cursor is.
 */
export function compareHeadline(compared: Compared, ends: Ends): string {
  const [left, right] = ends
  if (left.kind === 'running' || right.kind === 'running') return unfinished(compared, ends)
  if (left.kind === 'unknown' || right.kind === 'unknown')
    return 'Whether these runs pass, search has yet to tell.'
  return compared.isOneOrder ? ofOneOrder(compared, ends) : ofTwoOrders(compared, ends)
}

function ofOneOrder(compared: Compared, [left, right]: Ends): string {
  const one = inSentence(compared.left.strategy.label)
  const other = inSentence(compared.right.strategy.label)
  if (left.kind !== 'fine')
    return right.kind === 'fine'
      ? `${other} saves this order: ${contrast(compared, left)}.`
      : `${other} does not save this order: ${each(left, right, compared)}.`
  if (right.kind !== 'fine')
    return `${other} breaks this order, which ${one} gets right: ${right.clause}.`
  return `Both get this order right${alike(compared)}.`
}

function ofTwoOrders(compared: Compared, [left, right]: Ends): string {
  if (left.kind !== 'fine')
    return right.kind === 'fine'
      ? `This order breaks, the other one passes: ${contrast(compared, left)}.`
      : `Both orders break: ${each(left, right, compared)}.`
  if (right.kind !== 'fine')
    return `This order passes, the other one breaks: ${right.clause} ${compared.places[1]}.`
  return `Both orders pass${alike(compared)}.`
}

/** Nothing is said of an end before there is one. */
function unfinished(compared: Compared, ends: Ends): string {
  const { places, left, right } = compared
  if (left.run.steps.length + right.run.steps.length === 0)
    return 'Nobody has taken a step yet: any order can be compared.'
  const subject = compared.isOneOrder ? 'This order' : 'One of the orders'
  const memory = `so far, ${memoryTold(compared)}`
  const [one, other] = ends.map(({ clause }) => clause)
  if (ends.some(({ kind }) => kind !== 'running')) {
    const told = ends.map((end, index) => `${places[index]} it ${wordFor(end)}`)
    return `${subject} has not come to its end: ${told.join(', ')}; ${memory}.`
  }
  if (!one || !other) return `${subject} has not come to its end; ${memory}.`
  const stand =
    one === other ? `${one} under both` : `${one} ${places[0]}, and ${other} ${places[1]}`
  return `${subject} has not come to its end: ${stand}; ${memory}.`
}

function wordFor({ kind }: EndOfRun): string {
  switch (kind) {
    case 'running':
      return 'goes on'
    case 'fine':
      return 'passes'
    case 'broken':
      return 'breaks'
    case 'deadlock':
      return 'ends in a deadlock'
    case 'unknown':
      return 'has ended'
  }
}

function memoryTold(compared: Compared): string {
  const [first] = differences(compared)
  if (first) return tellDifference(first, compared.places)
  return isSameMemory(compared) ? 'memory is the same' : 'instances in memory are not the same'
}

function each(left: EndOfRun, right: EndOfRun, { places, isOneOrder }: Compared): string {
  if (left.clause === right.clause) return `${left.clause} ${isOneOrder ? 'under both' : 'in both'}`
  return `${left.clause} ${places[0]}, and ${right.clause} ${places[1]}`
}

/** What is wrong in the left run, and how memory of the right one is otherwise, if a row tells it. */
function contrast(compared: Compared, { clause }: EndOfRun): string {
  const { places } = compared
  const fault = differences(compared).find(
    ({ label }) => label !== '' && clause.startsWith(`“${label}” `),
  )
  const told =
    fault ?? differences(compared).find((row) => labelOf(row.left) !== labelOf(row.right))
  return told ? tellDifference(told, places) : `${clause} ${places[0]} alone`
}

/** Whether two runs that pass leave the same memory, as the end of a sentence. */
function alike(compared: Compared): string {
  const [first] = differences(compared)
  if (first) return `, though not alike: ${tellDifference(first, compared.places)}`
  return isSameMemory(compared) ? ', and leave the same memory' : ', with other instances in memory'
}

function differences({ left, right }: Compared): ReturnType<typeof rowDifferences> {
  return rowDifferences(sharedObjects(left, right), left.run.heap, right.run.heap)
}

function isSameMemory({ left, right }: Compared): boolean {
  const shared = sharedObjects(left, right)
  return contentText(shared.left, left.run.heap) === contentText(shared.right, right.run.heap)
}
