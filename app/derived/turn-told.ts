import type { DerivedRun } from './derived-run.ts'
import { judgedTitles } from './judged-titles.ts'
import type { PointOfNoReturn } from './point-of-no-return.ts'

/** The point of no return and the exchange in words, which say by what the run is judged. */
export function tellPointOfNoReturn(
  current: Pick<DerivedRun, 'moment' | 'system' | 'judged'>,
  { index, swap }: PointOfNoReturn,
): { readonly turn: string; readonly exchange: string | null } {
  const titles = judgedTitles(current)
  const any = new Intl.ListFormat('en', { type: 'disjunction' }).format(titles)
  const all = new Intl.ListFormat('en').format(titles)
  const actor = current.moment.schedule[index]
  return {
    turn: actor
      ? `Point of no return: after step ${index + 1}, by ${actor}, every continuation breaks ${any}.`
      : `Doomed from the start: every run breaks ${any}.`,
    exchange:
      swap === null
        ? null
        : `exchange steps ${swap + 1} and ${swap + 2}: ${all} ${titles.length > 1 ? 'hold' : 'holds'} then`,
  }
}
