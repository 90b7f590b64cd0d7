import { useCallback, useId } from 'preact/compat'
import { chooseStrategySoon, prepareToChoose } from '../../commands/choose-soon.ts'
import { lazyComponent } from '../../controls/lazy-component.tsx'
import { useChoosing } from '../../controls/use-choosing.ts'
import type { SessionStore } from '../../session/session.ts'
import { useDerived, useSession, useSessionStore, useSetting } from '../../session/use-session.ts'
import { StrategyCard } from './StrategyCard.tsx'
import './strategies.css'

const Setting = lazyComponent('What runs are judged by', () => import('./Setting.tsx'), {
  fallback: <div className="setting-place" />,
})

interface StrategiesProps {
  /** `strips`: slim ones, that stand beside more than a run. */
  readonly form?: 'cards' | 'strips'
  /** Whether what search says of them is not to be told yet. */
  readonly isConcealed?: boolean
}

/** The ways in which the code can be written, each with what search says of it; what it is judged by; and in which world. */
export function Strategies({ form = 'cards', isConcealed = false }: StrategiesProps) {
  const store = useSessionStore()
  const { strategies, strategyNoun } = useDerived(({ scenario }) => scenario.subject)
  const judged = useDerived((run) => run.judged)
  const setting = useSetting()
  const besideId = useSession(({ moment }) =>
    moment.view === 'compare' ? moment.beside?.strategy : undefined,
  )
  const name = useId()
  // A press is answered at once, though what it does may take a moment to come.
  const [chosen, show] = useChoosing(setting.strategy)
  const choose = useCallback(
    (session: SessionStore, id: string) => {
      show(id, chooseStrategySoon(session, id))
    },
    [show],
  )
  return (
    <section className="strategies" aria-label="Strategies" data-form={form}>
      <div
        className="strategy-row"
        role="radiogroup"
        aria-label={strategyNoun}
        onPointerEnter={prepareToChoose}
        onFocus={prepareToChoose}
        data-size={strategies.length < 5 ? 'few' : strategies.length < 7 ? 'some' : undefined}
        style={{
          '--count': strategies.length,
          '--half-count': Math.ceil(strategies.length / 2),
        }}
      >
        {strategies.map((choice) => (
          <StrategyCard
            key={choice.id}
            group={name}
            choice={choice}
            setting={setting}
            judged={judged}
            isChosen={choice.id === chosen}
            isConcealed={isConcealed}
            isBeside={choice.id === besideId}
            store={store}
            choose={choose}
          />
        ))}
      </div>
      <Setting form={form} />
    </section>
  )
}
