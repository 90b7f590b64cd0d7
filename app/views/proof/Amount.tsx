import { formatCount } from '../../../src/index.ts'
import { amountOf, type KnownRow } from '../../derived/comparison.ts'

/** How much was searched to compare strategies. */
export function Amount({ rows }: { readonly rows: readonly KnownRow[] }) {
  const { schedules, searches, complete, cut } = amountOf(rows)
  return (
    <p className="proof-amount">
      <strong>{formatCount(schedules)}</strong> orders in{' '}
      {complete < searches && `${formatCount(complete)} of `}
      {formatCount(searches)} {searches === 1 ? 'search' : 'searches'}
      {complete === searches && ', every one counted'}
      {cut > 0 && `; ${formatCount(cut)} cut short`}
    </p>
  )
}
