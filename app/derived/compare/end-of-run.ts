import { judgeRun, labelOf, type Fate, type Statement } from '../../../src/index.ts'
import type { DerivedRun } from '../derived-run.ts'

/** How a whole run ended, by what is judged. */
export interface EndOfRun {
  /** `unknown`: only search can judge it, and has not yet. */
  readonly kind: 'running' | 'fine' | 'broken' | 'deadlock' | 'unknown'
  /**
   * How it stands, as a clause: what is wrong, `“pear” leads to v2 pear`; before the end, what can still come of it;
   * empty where nothing is wrong, or known.
   */
  readonly clause: string
}

const outlooks: Readonly<Record<Fate, string>> = {
  safe: 'it can no longer break',
  open: 'it is open',
  doomed: 'it is lost',
  unknown: '',
}

/**
 * Judges a whole run, wherever the cursor is.
 *
 * @param fate of the state that it has come to; null if that is not known.
 */
export function endOfRun(
  { run, system, judged }: Pick<DerivedRun, 'run' | 'system' | 'judged'>,
  fate: Fate | null,
): EndOfRun {
  if (run.state === 'running') return { kind: 'running', clause: outlooks[fate ?? 'unknown'] }
  const broken = judgeRun(system, run)
    .map(({ property }) => property)
    .filter(({ id }) => judged.includes(id))
  if (run.state === 'deadlock') return { kind: 'deadlock', clause: 'it ends in a deadlock' }
  if (broken.length > 0 || fate === 'doomed')
    return { kind: 'broken', clause: faultClause({ run, system }, broken) }
  // Whether it is serializable takes other runs to tell.
  const isKnown = fate !== null || !judged.includes('serializable')
  return { kind: isKnown ? 'fine' : 'unknown', clause: '' }
}

/** What is wrong at the end of a run: the row that is at fault, or else the properties that it breaks. */
function faultClause(
  { run, system }: Pick<DerivedRun, 'run' | 'system'>,
  broken: readonly Statement[],
): string {
  const { findings } = system.inspect(run.heap, true)
  for (const { row, isHarmless } of findings) {
    const object = system.memory.objects.find(({ name }) => name === row.object)
    const found = object?.rows(run.heap).find(({ key }) => key === row.key)
    if (!isHarmless && object?.kind === 'map' && found)
      return `“${found.label}” leads to ${labelOf(found.value)}`
  }
  const titles = broken.map(({ title }) => `“${title}”`)
  return `${new Intl.ListFormat('en').format(titles.length > 0 ? titles : ['“Serializable”'])} ${titles.length > 1 ? 'are' : 'is'} broken`
}
