import { formatCount } from '../../src/index.ts'
import type { ReportedVerdict } from '../search/reported.ts'

/** How many orders of steps there are, and how many of their states were looked at, in words. */
export interface ToldOrders {
  readonly orders: string
  readonly states: string
}

/**
 * @param verdict as much as is known; null for nothing.
 * @param hasFailed whether something keeps the search from going on.
 */
export function toldOrders(verdict: ReportedVerdict | null, hasFailed: boolean): ToldOrders {
  if (!verdict)
    return { orders: 'Orders of steps', states: hasFailed ? 'not known' : 'searching …' }
  const { complete, done, limit, schedules, states, visited } = verdict
  const count = formatCount(schedules)
  if (complete)
    return {
      orders: schedules === 1n ? 'The only order' : `All ${count} orders`,
      states:
        states === 1 ? '1 state, searched' : `${formatCount(states)} states, every one searched`,
    }
  const orders = schedules === 0n ? 'Orders of steps' : `At least ${count} orders`
  const seen = `${formatCount(visited)} states`
  if (!done) return { orders, states: hasFailed ? `failed after ${seen}` : `searching … ${seen}` }
  return { orders, states: `stopped at the limit of ${limit ?? 'the search'}, ${seen}` }
}
