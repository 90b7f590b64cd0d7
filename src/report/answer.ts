import { judgementOf } from '../explorer/answers/judgement.ts'
import type { AtomicSection } from '../explorer/answers/atomic/atomic-section.ts'
import type { EndKind } from '../explorer/answers/kinds-of-ends.ts'
import type { Outcome, Verdict } from '../explorer/answers/verdict.ts'
import { formatCount } from './numbers.ts'

/** What sentences about a verdict are made from: outcomes need not have their memory. */
export interface AnswerableVerdict extends Pick<
  Verdict,
  | 'complete'
  | 'limit'
  | 'schedules'
  | 'deadlocks'
  | 'deadlockChance'
  | 'properties'
  | 'hasSerialRuns'
> {
  readonly outcomes: readonly Omit<Outcome, 'memory'>[]
}

/** What the scheduler is that a chance is told of. */
export const chanceNote =
  'The chance is that of a scheduler that picks, before each step, one of all threads and tasks that can take it, each as likely as the other.'

/**
 * Whether what is wrong needs a race; null if nothing is, or if that is not known.
 *
 * @param own among which ends that of the run on the page is, if it has ended.
 */
export function raceSentence(
  verdict: AnswerableVerdict,
  judged: readonly string[],
  own: EndKind | null = null,
): string | null {
  const { violating, serially } = judgementOf(verdict, judged)
  if (violating === 0n || verdict.hasSerialRuns === null) return null
  if (serially === null)
    return 'Whether it takes a race cannot be told: no run of one thread after the other comes to its end.'
  const races = violating - serially
  if (races === 0n)
    return 'None of it takes a race: a run of one thread after the other ends as badly.'
  if (serially === 0n)
    return 'All of it takes a race: no run of one thread after the other ends so.'
  const [byRace, alone] = [
    own === 'race-only' ? ours(races) : '',
    own === 'serial' ? ours(serially) : '',
  ]
  return `${formatCount(races)} ${races === 1n ? 'takes' : 'take'} a race${byRace}; ${formatCount(serially)} ${serially === 1n ? 'ends' : 'end'} as a run of one thread after the other does${alone}, wrong without any race.`
}

function ours(count: bigint): string {
  return count === 1n ? ', this run' : ', this run too'
}

/** What would have to be one step, or that nothing would do. */
export function sectionSentence(section: AtomicSection | 'none'): string {
  if (section === 'none')
    return 'No run of neighbouring steps of a thread, made one step, would make it hold.'
  const { threads, from, to, steps } = section
  const which =
    steps === 2 ? `${nameOf(from)} and ${nameOf(to)}` : `${nameOf(from)} to ${nameOf(to)}`
  const whose = new Intl.ListFormat('en').format(threads)
  return `It would hold if in ${whose} the steps ${which} were one.`
}

/** A step's name, without its number if it is the first of its kind. */
function nameOf(step: string): string {
  return step.replace(/#1$/, '')
}
