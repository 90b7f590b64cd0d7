import { Fragment } from 'preact/compat'
import {
  cheapestSentence,
  comparisonSentence,
  holdingIn,
  hypotheticalSentence,
  otherWorldSentence,
  standingOf,
  worldOf,
  type Standing,
} from '../../../src/index.ts'
import { amountOf, standingsIn, type KnownRow } from '../../derived/comparison.ts'
import type { Cost } from '../../derived/cost.ts'
import type { DerivedRun } from '../../derived/derived-run.ts'
import { writeLink } from '../../link/grammar.ts'
import type { SearchSetting } from '../../search/proof.ts'

interface ProofHeadProps {
  readonly current: DerivedRun
  readonly rows: readonly KnownRow[]
  readonly standings: readonly Standing[]
  readonly elsewhere: readonly {
    readonly world: SearchSetting
    readonly rows: readonly KnownRow[]
  }[]
  readonly costs: readonly Cost[]
  /** The scenario on the page, in a few words. */
  readonly title: string
}

/** Which strategies hold, in one sentence; in which world, and what is to be said beside it. */
export function ProofHead({ current, rows, standings, elsewhere, costs, title }: ProofHeadProps) {
  const { scenario, moment } = current
  const { strategies } = scenario.subject
  const world = worldOf(scenario, moment)
  const { searches, complete, cut } = amountOf(rows)
  const holding = holdingIn(standings)
  const isKnown = complete + cut === searches
  const cheapest = cheapestSentence(
    title,
    standings.flatMap(({ id, label }, index) => {
      const cost = costs[index]
      return cost && holding.some((each) => each.id === id) ? [{ label, ...cost }] : []
    }),
  )
  return (
    <section className="proof-head" aria-label="Verdict">
      <div>
        <h1>{comparisonSentence(standings)}</h1>
        <p>
          {world && `${capital(world)}. `}
          {elsewhere.map(({ world: other, rows: there }) => (
            <Fragment key={JSON.stringify(other.options)}>
              <a href={writeLink({ ...moment, ...other })}>
                {otherWorldSentence(
                  worldOf(scenario, other),
                  standingsIn(strategies, there),
                  standings,
                )}
              </a>{' '}
            </Fragment>
          ))}
          {hypotheticalOf(rows, standings)} {isKnown && <strong>{cheapest}</strong>}
        </p>
      </div>
      <button
        type="button"
        className="proof-print"
        onClick={() => {
          print()
        }}
      >
        Print
      </button>
    </section>
  )
}

/** Which strategies break only in scenarios that cannot happen. */
function hypotheticalOf(rows: readonly KnownRow[], standings: readonly Standing[]): string | null {
  const counted = rows.filter(({ leftOut }) => leftOut === null)
  const possible = counted.filter(({ scenario }) => !scenario.hypothetical)
  if (possible.length === 0) return null
  const without = standings.map((standing, index) =>
    standingOf(
      standing,
      possible.map(({ cells }) => cells[index]?.answer ?? 'open'),
    ),
  )
  const saved = holdingIn(without).map(({ id }) => id)
  const titles = counted
    .filter(({ scenario, cells }) => {
      const isBroken = (id: string) =>
        cells.some(({ setting, answer }) => setting.strategy === id && answer === 'violated')
      return scenario.hypothetical && saved.some(isBroken)
    })
    .map(({ scenario }) => scenario.title.split(': ')[0] ?? scenario.title)
  return hypotheticalSentence(standings, without, titles)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
