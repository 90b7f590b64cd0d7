import { useEffect, useMemo, useRef } from 'preact/compat'
import { loadBeside } from '../../commands/load-beside.ts'
import { FailureNotice } from '../../controls/FailureNotice.tsx'
import { writeLink } from '../../link/grammar.ts'
import { comparedRows, knownRows, standingsIn, type KnownRow } from '../../derived/comparison.ts'
import { costOf } from '../../derived/cost.ts'
import { shortTitles } from '../../derived/short-titles.ts'
import { otherWorlds } from '../../search/plan.ts'
import { useDerivedRun, useSession, useSessionStore } from '../../session/use-session.ts'
import { ChosenCell } from './ChosenCell.tsx'
import { ComparedFailures } from './ComparedFailures.tsx'
import { Grounds } from './Grounds.tsx'
import { Matrix } from './Matrix.tsx'
import { ProofHead } from './ProofHead.tsx'
import { usePacedProof } from './use-paced-proof.ts'
import './proof.css'
import './print.css'

/** Is a fix a fix? What search says of every strategy in every scenario, and of the chosen one in particular. */
export default function ProofPlace() {
  const store = useSessionStore()
  const { catalogue } = store
  const current = useDerivedRun()
  const proof = usePacedProof()
  const { scenario, moment } = current
  const { options, judged } = moment
  const { strategies } = scenario.subject
  const loads = useSession((session) => session.loads)
  const isWhole = catalogue.unloadedBeside(scenario).length === 0
  useEffect(() => {
    if (!isWhole) void loadBeside(store)
  }, [store, isWhole])
  // Not with every report of the search, which has nothing to do with them.
  const compared = useMemo(() => {
    const setting = { scenario: scenario.id, strategy: '', options, ...(judged && { judged }) }
    return [setting, ...otherWorlds(scenario, setting)].map((world) => ({
      world,
      rows: comparedRows(catalogue, world),
    }))
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- The catalogue is the same, and has more each time.
  }, [catalogue, loads, scenario, options, judged])
  const costs = useMemo(
    () => strategies.map(({ id }) => costOf(scenario, { strategy: id, options })),
    [strategies, scenario, options],
  )
  const last = useRef<readonly (readonly KnownRow[])[]>([])
  const known = compared.map(({ world, rows: some }, index) => ({
    world,
    rows: knownRows(some, proof, last.current[index]),
  }))
  useEffect(() => {
    last.current = known.map((each) => each.rows)
  })
  const [here, ...elsewhere] = known
  const rows = here?.rows ?? []
  const standings = standingsIn(strategies, rows)
  const row = rows.findIndex((each) => each.scenario === scenario)
  const title = shortTitles(rows.map((each) => each.scenario)).get(scenario.id) ?? scenario.title
  if (!isWhole) return <Unloaded />
  return (
    <div className="proof-place">
      <ProofHead {...{ current, rows, standings, elsewhere, costs, title }} />
      <ComparedFailures {...{ rows, strategies, proof }} />
      <Matrix {...{ strategies, rows, standings, costs, moment }} />
      <ChosenCell
        proof={proof}
        title={title}
        cell={rows[row]?.cells.find(({ setting }) => setting.strategy === moment.strategy)}
      />
      <Grounds />
      <p className="proof-address">{new URL(writeLink(moment), location.href).href}</p>
    </div>
  )
}

/** In the place of the answer, which is one about all scenarios. */
function Unloaded() {
  const store = useSessionStore()
  const failure = useSession((session) => session.besideFailure)
  return (
    <section className="proof-place" aria-label="Verdict">
      <h1>{failure === null ? 'Loading the other scenarios …' : 'Not all scenarios are here.'}</h1>
      {failure !== null && (
        <FailureNotice
          message={`The other scenarios could not be loaded: ${failure}`}
          mayBeOutdated
          onRetry={() => {
            void loadBeside(store)
          }}
        />
      )}
    </section>
  )
}
