import { challengeId, type ScenarioTitle } from '../../../src/index.ts'
import { beatLink } from '../../link/grammar.ts'
import { useSession, useSessionStore } from '../../session/use-session.ts'

/** A challenge a scenario, by the system that it is about. */
export function Challenges() {
  const { catalogue } = useSessionStore()
  const solved = useSession(({ progress }) => progress.solved)
  const systems = new Map<string, ScenarioTitle[]>()
  for (const each of catalogue.titles)
    systems.set(each.subject.title, [...(systems.get(each.subject.title) ?? []), each])
  return (
    <div className="challenges">
      <h2>Break it yourself</h2>
      <p>
        You are the scheduler. Reach the bad end with as few context switches as search knows to be
        possible; then find what nobody can break.
      </p>
      <div className="challenge-systems">
        {[...systems].map(([system, scenarios]) => (
          <section key={system} aria-label={system}>
            <h3>{system}</h3>
            <ul>
              {scenarios.map(({ id, title }) => {
                const challenge = challengeId(id)
                const parts = solved.filter((each) => each.startsWith(`${challenge}/`)).length
                return (
                  <li key={id}>
                    <a href={beatLink(challenge, 1)}>{title}</a>
                    {parts > 0 && (
                      <span className="challenge-solved">
                        ✓ {solved.includes(`${challenge}/1`) ? 'broken' : `${parts} solved`}
                      </span>
                    )}
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </div>
    </div>
  )
}
