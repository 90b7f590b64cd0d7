import { chosenValue } from '../../../src/index.ts'
import { chooseOptionSoon } from '../../commands/choose-soon.ts'
import { ChoiceControl } from '../../controls/ChoiceControl.tsx'
import { Disclosure } from '../../controls/Disclosure.tsx'
import { useDerived, useSession, useSessionStore, useSetting } from '../../session/use-session.ts'

/** In which world the code runs, whichever strategy it has: a listener, bounds, how many callers. */
export function World() {
  const store = useSessionStore()
  const options = useDerived(({ scenario }) => scenario.options)
  const setting = useSetting()
  const lit = useSession((session) => session.lit)
  if (options.length === 0) return null
  // As there is little room: what is not as it would be by itself, or else one thing that is.
  const chosen = options.filter((option) => chosenValue(option, setting) !== option.default)
  const shown = (chosen.length > 0 ? chosen : options.slice(0, 1)).flatMap(
    (option) => option.choices.find(({ id }) => id === chosenValue(option, setting)) ?? [],
  )
  return (
    <Disclosure className="world" label={shown.map(({ label }) => label.toLowerCase()).join(', ')}>
      {options.map((option) => (
        <ChoiceControl
          key={option.id}
          label={option.label}
          sentence={option.sentence}
          choices={option.choices}
          value={chosenValue(option, setting)}
          isLit={lit.some(({ kind, id }) => kind === 'world' && id === option.id)}
          onChoose={(value) => chooseOptionSoon(store, option.id, value)}
        />
      ))}
    </Disclosure>
  )
}
