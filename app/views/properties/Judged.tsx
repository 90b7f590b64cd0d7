import { statementsOf } from '../../../src/index.ts'
import { judgeBy } from '../../commands/judge.ts'
import { judgedTitles } from '../../derived/judged-titles.ts'
import { useDerivedRun, useSessionStore } from '../../session/use-session.ts'

/** By which properties runs are judged: one choice for the verdict, the map, the fates and the proof. */
export function Judged() {
  const store = useSessionStore()
  const current = useDerivedRun()
  const { system, judged } = current
  const titles = judgedTitles(current)
  return (
    <details className="judged">
      <summary>
        Judged by {titles.length < 3 ? titles.join(' and ') : `${titles.length} properties`}
      </summary>
      <fieldset aria-label="Judged by">
        {statementsOf(system).map(({ id, title, sentence }) => (
          <label key={id} title={sentence}>
            <input
              type="checkbox"
              checked={judged.includes(id)}
              // Something has to be judged: the last one cannot be taken away.
              disabled={judged.length === 1 && judged.includes(id)}
              onChange={(event) => {
                judgeBy(store, id, event.target.checked)
              }}
            />
            {title}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
