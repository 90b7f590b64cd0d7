import type { Scenario, ScenarioTitle } from '../../../src/index.ts'
import { own, placeIn } from '../../link/own.ts'
import { useLit } from '../../session/use-session.ts'

interface ScenarioPickerProps {
  readonly titles: readonly ScenarioTitle[]
  readonly chosen: Scenario
  /** The id of the scenario that is on its way, or null. */
  readonly awaited: string | null
  /** A person is about to choose. */
  readonly onPrepare: () => void
  readonly onChoose: (id: string) => void
}

/**
 * The scenario, and every other. What is seen is the title that is chosen, as wide as it is and in several lines
 * where it has to be; what is pressed lies over it: a list of the browser's own is as wide as its widest title,
 * and cuts what has no room.
 */
export function ScenarioPicker({
  titles,
  chosen,
  awaited,
  onPrepare,
  onChoose,
}: ScenarioPickerProps) {
  const lit = useLit('scenario')
  const isOwn = placeIn(chosen.id) === own
  const id = awaited ?? (isOwn ? chosen.id : placeIn(chosen.id))
  const title =
    titles.find((each) => each.id === id)?.title ??
    (isOwn ? `Own race: ${chosen.title}` : chosen.title)
  const [, head = title, rest = ''] = /^([^:]+:)(.*)$/.exec(title) ?? []
  return (
    <span className="scenario" data-lit={lit}>
      <span className="scenario-title" aria-hidden="true">
        <strong>{head}</strong>
        {rest}
      </span>
      <select
        aria-label="Scenario"
        aria-busy={awaited !== null}
        title={chosen.sentence}
        value={id}
        onPointerDown={onPrepare}
        onFocus={onPrepare}
        onChange={(event) => {
          onChoose(event.currentTarget.value)
        }}
      >
        {groupsOf(titles).map(({ system, scenarios }) => (
          <optgroup key={system} label={system}>
            {scenarios.map((each) => (
              <option key={each.id} value={each.id}>
                {each.title}
              </option>
            ))}
          </optgroup>
        ))}
        <option value={isOwn ? id : own}>{isOwn ? title : 'Own race'}</option>
      </select>
    </span>
  )
}

/** The scenarios of each system, in the order in which they are offered. */
function groupsOf(titles: readonly ScenarioTitle[]) {
  const groups = new Map<string, ScenarioTitle[]>()
  for (const each of titles) {
    const group = groups.get(each.subject.title)
    if (group) group.push(each)
    else groups.set(each.subject.title, [each])
  }
  return [...groups].map(([system, scenarios]) => ({ system, scenarios }))
}
