import { chosenValue } from '../../../src/index.ts'
import { chooseOption, chooseScenario, chooseStrategy } from '../../commands/choose.ts'
import { copyLink } from '../../commands/copy-link.ts'
import { loadAllScenarios } from '../../commands/load-scenario.ts'
import { showHelp } from '../../commands/show-help.ts'
import { showView } from '../../commands/show-view.ts'
import { ChoiceControl } from '../../controls/ChoiceControl.tsx'
import { RadioGroup } from '../../controls/RadioGroup.tsx'
import { useDerivedRun, useSession, useSessionStore } from '../../session/use-session.ts'
import './header.css'

/** What is looked at: which scenario, under which merge strategy, in which environment. */
export function Header() {
  const store = useSessionStore()
  const { scenario, strategy, moment } = useDerivedRun()
  const loading = useSession((session) => session.loading)
  const awaited = loading?.failure === null ? loading.scenario : null
  const prepare = () => {
    loadAllScenarios(store)
  }
  return (
    <header className="header">
      <strong className="brand">Racescope</strong>
      <select
        aria-label="Scenario"
        aria-busy={awaited !== null}
        title={scenario.sentence}
        value={awaited ?? scenario.id}
        onPointerDown={prepare}
        onFocus={prepare}
        onChange={(event) => {
          chooseScenario(store, event.target.value)
        }}
      >
        {store.catalogue.titles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <div
        className="header-merge"
        data-many={scenario.subject.strategies.length > 4 ? '' : undefined}
      >
        <RadioGroup
          label={scenario.subject.strategyNoun}
          value={strategy.id}
          choices={scenario.subject.strategies}
          onChoose={(id) => {
            chooseStrategy(store, id)
          }}
        />
      </div>
      {scenario.options.map((option) => (
        <ChoiceControl
          key={option.id}
          label={option.label}
          sentence={option.sentence}
          choices={option.choices}
          value={chosenValue(option, moment)}
          onChoose={(value) => {
            chooseOption(store, option.id, value)
          }}
        />
      ))}
      <div className="header-end">
        <button
          type="button"
          onClick={() => {
            showView(store, moment.view === 'proof' ? 'run' : 'proof')
          }}
        >
          {moment.view === 'proof' ? 'Run' : 'Proof'}
        </button>
        <button
          type="button"
          onClick={() => {
            void copyLink(store)
          }}
        >
          Copy link
        </button>
        <button
          type="button"
          aria-label="? Keys and help"
          onClick={() => {
            showHelp(store, true)
          }}
        >
          ?
        </button>
      </div>
      <p className="header-sentence" title={`${scenario.sentence} ${strategy.sentence}`}>
        {scenario.sentence} <span>{strategy.sentence}</span>
      </p>
    </header>
  )
}
