import { chooseBenchOption, showBench } from '../../commands/bench.ts'
import { retrySearch } from '../../commands/retry-search.ts'
import { CloseDialog, Dialog } from '../../controls/Dialog.tsx'
import { ChoiceControl } from '../../controls/ChoiceControl.tsx'
import { FailureNotice } from '../../controls/FailureNotice.tsx'
import {
  chosenValue,
  comparable,
  type Choice,
  type Scenario,
  chanceNote,
  worldOf,
} from '../../../src/index.ts'
import { judgedTitles } from '../../derived/judged-titles.ts'
import { failuresAmong } from '../../search/failures.ts'
import { useDerivedRun, useSession, useSessionStore } from '../../session/use-session.ts'
import { BenchTable } from './BenchTable.tsx'
import { Endings } from './Endings.tsx'
import { Reasons } from './Reasons.tsx'
import './bench.css'

/**
 * Is my fix a fix? Every strategy on every scenario, what it costs, and where its runs can end. It is
 * there only while it is open.
 */
export default function Bench() {
  const store = useSessionStore()
  const current = useDerivedRun()
  const { scenario, moment, judged } = current
  const { options } = useSession((session) => session.bench)
  const proof = useSession((session) => session.proof)
  const scenarios = comparable(store.catalogue, scenario)
  const cells = scenarios.flatMap((row) =>
    row.subject.strategies.map((column) => ({ row, column })),
  )
  const titles = judgedTitles(current)
  const world = worldOf(scenario, { options })
  const worlds = scenario.options.flatMap((option) => option.worlds ?? [])
  return (
    <Dialog
      isOpen
      className="bench"
      titleId="bench-title"
      onClose={() => {
        showBench(store, false)
      }}
    >
      <div className="bench-head">
        <h2 id="bench-title">Fix bench</h2>
        {scenario.options.map((option) => (
          <ChoiceControl
            key={option.id}
            label={option.label}
            sentence={option.sentence}
            choices={option.choices.map(({ id, label }) => ({
              id,
              label: `With ${label.toLowerCase()}`,
            }))}
            value={chosenValue(option, { options })}
            onChoose={(value) => {
              chooseBenchOption(store, option.id, value)
            }}
          />
        ))}
        <CloseDialog />
      </div>
      <p>
        How many complete schedules break “{titles.join('” or “')}”{world && `, ${world}`}; below,
        with what chance, and how many of them take a race. What fails leads to its shortest
        counterexample. {worlds.join(' ')} {chanceNote}
      </p>
      {failuresAmong(proof, cells, ({ row, column }) => ({
        scenario: row.id,
        strategy: column.id,
        options,
      })).map(({ failure, items }) => (
        <FailureNotice
          key={failure.message}
          message={`${tellCells(items, cells)}${failure.message}`}
          remedy={failure.remedy}
          mayBeOutdated={failure.mayBeOutdated}
          onRetry={() => {
            retrySearch(store)
          }}
        />
      ))}
      <BenchTable
        scenarios={scenarios}
        proof={proof}
        moment={{ ...moment, options }}
        judged={judged}
      />
      <Reasons scenario={scenario} proof={proof} moment={{ ...moment, options }} judged={judged} />
      <Endings scenario={scenario} proof={proof} moment={{ ...moment, options }} />
    </Dialog>
  )
}

interface Cell {
  readonly row: Scenario
  readonly column: Choice
}

/** Which cells a failure is about, if not about all. */
function tellCells(some: readonly Cell[], all: readonly Cell[]): string {
  if (some.length === all.length) return ''
  return `${some.map(({ row, column }) => `${row.title} under ${column.label}`).join(', ')}: `
}
