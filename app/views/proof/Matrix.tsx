import { useState } from 'preact/compat'
import { failuresOf, type Choice, type Standing } from '../../../src/index.ts'
import { chooseScenario } from '../../commands/choose-scenario.ts'
import { chooseStrategy } from '../../commands/choose-setting.ts'
import { allHoldIn, sortedRows, type KnownRow } from '../../derived/comparison.ts'
import type { Cost } from '../../derived/cost.ts'
import { shortTitles } from '../../derived/short-titles.ts'
import { useSessionStore } from '../../session/use-session.ts'
import type { Moment } from '../../session/moment.ts'
import { Amount } from './Amount.tsx'
import { ColumnHead } from './ColumnHead.tsx'
import { MatrixCell } from './MatrixCell.tsx'
import './matrix.css'

interface MatrixProps {
  readonly strategies: readonly Choice[]
  readonly rows: readonly KnownRow[]
  readonly standings: readonly Standing[]
  readonly costs: readonly Cost[]
  readonly moment: Moment
}

/** A column a strategy, a row a scenario; in what nobody breaks there is nothing to see, and it is folded. */
export function Matrix({ strategies, rows, standings, costs, moment }: MatrixProps) {
  const store = useSessionStore()
  const [isUnfolded, setUnfolded] = useState(false)
  const [told, setTold] = useState<string | null>(null)
  const titles = shortTitles(rows.map(({ scenario }) => scenario))
  const sorted = sortedRows(rows)
  const isOver = rows.every(({ cells }) => cells.every(({ answer }) => answer !== 'open'))
  const isFoldable = (row: KnownRow) =>
    isOver && row.leftOut === null && allHoldIn(row) && rows.length > 4
  const folded = sorted.filter(isFoldable)
  const open = sorted.filter((row) => row.leftOut === null && !isFoldable(row))
  const leftOut = sorted.filter((row) => row.leftOut !== null)
  const isShown = isUnfolded || folded.some(({ scenario }) => scenario.id === moment.scenario)
  const rowsOf = (some: readonly KnownRow[]) =>
    some.map((row) => (
      <MatrixRow
        key={row.scenario.id}
        row={row}
        title={titles.get(row.scenario.id) ?? row.scenario.title}
        standings={standings}
        moment={moment}
        choose={() => {
          chooseScenario(store, row.scenario.id)
        }}
        onTell={setTold}
      />
    ))
  const span = strategies.length + 1
  return (
    <>
      <div className="matrix-bar">
        <p className="matrix-told" role="status">
          {told ?? '✓ holds in every order. A chance leads to a run that breaks it.'}
        </p>
        {strategies.length > 2 && (
          <p className="matrix-aside" data-many={strategies.length > 5 ? '' : undefined}>
            Scroll the table sideways to see all {strategies.length} columns.
          </p>
        )}
        <Amount rows={rows} />
      </div>
      <button
        type="button"
        className="proof-skip"
        onClick={() => {
          document.querySelector<HTMLElement>('.chosen')?.focus()
        }}
      >
        Skip the table
      </button>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- What scrolls must be within the keyboard's reach. */}
      <div className="matrix-scroll" role="group" aria-label="Strategies by scenario" tabIndex={0}>
        <table
          className="matrix"
          aria-label="Strategies and scenarios"
          style={{ '--columns': strategies.length }}
        >
          <thead>
            <tr>
              <th scope="col">
                <strong>Chance to end broken</strong>
                <span>fails in</span>
                <span>cost of a call</span>
              </th>
              {strategies.map((strategy, index) => (
                <ColumnHead
                  key={strategy.id}
                  strategy={strategy}
                  standing={standings[index]}
                  cost={costs[index]}
                  isChosen={strategy.id === moment.strategy}
                  onChoose={() => {
                    chooseStrategy(store, strategy.id)
                  }}
                  onTell={setTold}
                />
              ))}
            </tr>
          </thead>
          <tbody>{rowsOf(open)}</tbody>
          {folded.length > 0 && (
            <tbody>
              <tr className="matrix-fold">
                <th scope="rowgroup" colSpan={span}>
                  <button
                    type="button"
                    aria-expanded={isShown}
                    onClick={() => {
                      setUnfolded(!isShown)
                    }}
                  >
                    {folded.length === 1
                      ? 'One scenario where all hold'
                      : `${folded.length} scenarios where all hold`}
                  </button>
                </th>
              </tr>
              {isShown && rowsOf(folded)}
            </tbody>
          )}
          {leftOut.length > 0 && (
            <tbody>
              <tr className="matrix-fold">
                <th scope="rowgroup" colSpan={span}>
                  <span>{tellLeftOut(leftOut)}</span>
                </th>
              </tr>
              {rowsOf(leftOut)}
            </tbody>
          )}
        </table>
      </div>
    </>
  )
}

interface MatrixRowProps {
  readonly row: KnownRow
  /** Of the scenario, in a few words. */
  readonly title: string
  readonly standings: readonly Standing[]
  readonly moment: Moment
  readonly choose: () => void
  readonly onTell: (sentence: string) => void
}

function MatrixRow({ row, title, standings, moment, choose, onTell }: MatrixRowProps) {
  const { scenario, cells } = row
  const { hypothetical } = scenario
  const isHere = scenario.id === moment.scenario
  return (
    <tr data-chosen={isHere ? '' : undefined}>
      <th scope="row" aria-label={scenario.title}>
        <button type="button" aria-label={scenario.title} aria-pressed={isHere} onClick={choose}>
          {title}
        </button>
        {hypothetical && (
          <button
            type="button"
            className="matrix-note"
            aria-label={`hypothetical: ${title}`}
            onClick={() => {
              onTell(`${title} is hypothetical. ${hypothetical}`)
            }}
          >
            hypothetical
          </button>
        )}
      </th>
      {cells.map((cell, index) => {
        const standing = standings[index]
        return (
          <MatrixCell
            key={cell.setting.strategy}
            cell={cell}
            judged={row.judged}
            isHere={isHere && cell.setting.strategy === moment.strategy}
            isSound={standing !== undefined && failuresOf(standing) === 0 && standing.open === 0}
          />
        )
      })}
    </tr>
  )
}

/** Why some rows say nothing of which strategy holds. */
function tellLeftOut(rows: readonly KnownRow[]): string {
  const tests = rows.filter(({ leftOut }) => leftOut === 'judged by its own').length
  const others = rows.length - tests
  const why = [
    tests === 1
      ? 'A test, judged by what it asserts'
      : `${tests} tests, judged by what they assert`,
    `${others} without an option of this world`,
  ].filter((_, index) => [tests, others][index] !== 0)
  return `${why.join('; ')}: not counted above`
}
