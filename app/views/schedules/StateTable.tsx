import { useState } from 'preact/compat'
import { fateWords, formatCount, type StateGraph } from '../../../src/index.ts'
import { goToState } from '../../commands/go-to-state.ts'
import { Button } from '../../controls/Button.tsx'
import { useDerivedRun, useSessionStore } from '../../session/use-session.ts'
import '../../controls/data-table.css'

interface StateTableProps {
  readonly graph: StateGraph
  readonly memories: readonly string[]
  readonly states: readonly number[]
}

const rowsAPage = 50

/** The state graph for whoever would rather read it: the same states, the same ways to go there. */
export function StateTable({ graph, memories, states }: StateTableProps) {
  const store = useSessionStore()
  const { moment } = useDerivedRun()
  const [page, setPage] = useState(0)
  const pages = Math.max(1, Math.ceil(states.length / rowsAPage))
  const current = Math.min(page, pages - 1)
  const here = graph.along(moment.schedule.slice(0, moment.at)).at(-1)
  return (
    <div className="state-table">
      <div className="state-pages">
        <span role="status">{formatCount(states.length)} states</span>
        <Button
          isDisabled={current === 0}
          onClick={() => {
            setPage(current - 1)
          }}
        >
          Previous
        </Button>
        <span>
          page {current + 1} of {pages}
        </span>
        <Button
          isDisabled={current === pages - 1}
          onClick={() => {
            setPage(current + 1)
          }}
        >
          Next
        </Button>
      </div>
      <table className="data-table" aria-label="States">
        <thead>
          <tr>
            <th scope="col">After</th>
            <th scope="col">Fate</th>
            <th scope="col">Memory</th>
          </tr>
        </thead>
        <tbody>
          {states.slice(current * rowsAPage, (current + 1) * rowsAPage).map((state) => (
            <tr key={state} aria-current={state === here ? 'location' : undefined}>
              <td>
                {graph.data.threads
                  .map((name, thread) => `${name} ${graph.taken(state)[thread] ?? 0}`)
                  .join(', ')}
              </td>
              <td data-fate={graph.fate(state)}>{fateWords[graph.fate(state)]}</td>
              <td>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => {
                    goToState(store, state)
                  }}
                >
                  {memories[graph.data.environment[state] ?? 0]}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
