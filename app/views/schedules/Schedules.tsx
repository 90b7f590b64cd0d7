import { formatCount, pointOfNoReturn, progressGraph, type StateGraph } from '../../../src/index.ts'
import { setFatesShown } from '../../commands/route.ts'
import { Switch } from '../../controls/Switch.tsx'
import { judgedTitles } from '../../derived/judged-titles.ts'
import { drawnOn, failureOn, verdictOn } from '../../search/proof.ts'
import type { ReportedVerdict } from '../../search/reported.ts'
import { useDerivedRun, useSession, useSessionStore } from '../../session/use-session.ts'
import { NoMap } from './NoMap.tsx'
import { ProgressMap } from './ProgressMap.tsx'
import { StateMaps } from './StateMaps.tsx'
import './schedules.css'

/** Every schedule at once, and where this run goes among them. */
export function Schedules() {
  const store = useSessionStore()
  const current = useDerivedRun()
  const { moment } = current
  const proof = useSession((session) => session.proof)
  const fates = useSession((session) => session.fates)
  const drawn = drawnOn(proof, moment)
  const graph = drawn?.graph
  const progress = graph && progressGraph(graph)
  return (
    <section className="schedules" aria-labelledby="schedules-title">
      <div className="pane-head">
        <h2 id="schedules-title">Schedules</h2>
        <span>
          {summary(verdictOn(proof, moment), failureOn(proof, moment) !== null)}
          {graph && `; ${tellFate(graph, moment.schedule, moment.at)}`}
        </span>
      </div>
      <div className="schedules-body">
        {graph && progress && <ProgressMap graph={graph} progress={progress} />}
        {drawn && !progress && <StateMaps drawn={drawn} />}
        {!drawn && <NoMap />}
        <div className="schedules-key">
          <Legend judged={judgedTitles(current)} />
          <Switch
            label="Fates on the buttons"
            title="Let each step button say where it leads"
            isOn={fates}
            onTurn={(isOn) => {
              setFatesShown(store, isOn)
            }}
          />
        </div>
      </div>
    </section>
  )
}

/** How many schedules there are, as far as that is known. */
function summary(verdict: ReportedVerdict | null, hasFailed: boolean): string {
  if (!verdict?.done && !hasFailed) return 'searching …'
  if (!verdict) return 'not known'
  const schedules = formatCount(verdict.schedules)
  if (verdict.complete) return `${schedules} in all`
  return verdict.limit
    ? `at least ${schedules}: stopped at the limit of ${verdict.limit}`
    : `at least ${schedules}: the search failed`
}

/** What the three fates mean, and of what. */
function Legend({ judged }: { readonly judged: readonly string[] }) {
  return (
    <ul className="legend" aria-label={`Fates, judged by ${judged.join(', ')}`}>
      <li
        data-fate="safe"
        title={`Nothing that is judged can be broken any more: ${judged.join(', ')}`}
      >
        safe
      </li>
      <li data-fate="open" title="It can still go either way">
        open
      </li>
      <li
        data-fate="doomed"
        title={`Every continuation breaks something that is judged: ${judged.join(', ')}`}
      >
        doomed
      </li>
    </ul>
  )
}

/** Where the run stands among all that can still come of it. */
function tellFate(graph: StateGraph, schedule: readonly string[], at: number): string {
  const run = schedule.slice(0, at)
  const state = graph.after(run)
  if (state === null) return 'this run is not in the graph'
  const turn = pointOfNoReturn(graph, run)
  if (turn !== null) return turn < 0 ? 'doomed from the start' : `doomed by step ${turn + 1}`
  return `this run is ${graph.fate(state)}`
}
