import { isPlateOffered } from './derived/plate-offered.ts'
import { lazyComponent } from './controls/lazy-component.tsx'
import { Pane } from './Pane.tsx'
import type { Evidence } from './session/session.ts'
import { useDerivedRun, useSession } from './session/use-session.ts'
import Deck from './views/deck/Deck.tsx'
import { Toast } from './views/notice/Toast.tsx'
import { Strategies } from './views/strategies/Strategies.tsx'
import { Transport } from './views/transport/Transport.tsx'
import Verdict from './views/verdict/Verdict.tsx'
import './views/strategies/strips.css'
import './stage.css'

const Plate = lazyComponent('The plate', () => import('./views/plate/Plate.tsx'))
const MemoryAlone = lazyComponent(
  'The memory',
  () => import('./views/score/memory/MemoryAlone.tsx'),
)
const CodeAlone = lazyComponent('The code', () => import('./views/score/code/CodeAlone.tsx'))
const StageRequests = lazyComponent('The requests', () => import('./StageRequests.tsx'))
const Orders = lazyComponent('All orders', () => import('./views/schedules/Orders.tsx'), {
  fallback: <div className="map-place" />,
})

/** The kinds of evidence that have a place here, where all else is dimmed while they are lit. */
const onStage: ReadonlySet<Evidence['kind']> = new Set([
  'strategy',
  'chance',
  'row',
  'run',
  'step',
  'turn',
])

interface StageProps {
  /** What is asked, as long as its answer is not to be told; else null. */
  readonly asked: string | null
  /** Whether it is to be read from the back of a room. */
  readonly isLarge: boolean
}

/**
 * What is looked at while it is spoken of: the sentence, how strategies stand, memory and all orders as figures, and
 * the run as cards. As long as something is asked, nothing of it tells what comes.
 */
export default function Stage({ asked, isLarge }: StageProps) {
  const { system, scenario } = useDerivedRun()
  const isConcealed = asked !== null
  // A few values take little room: the code has some beside them.
  const isPlain = isPlateOffered(system) && system.references.length === 0
  const isLighting = useSession(({ lit }) => lit.some(({ kind }) => onStage.has(kind)))
  return (
    <div className="lesson-stage" data-lighting={isLighting ? '' : undefined}>
      <Pane name="Verdict" className="verdict">
        <Verdict size="room" asked={asked} />
      </Pane>
      <Pane name="Strategies" className="strategies">
        <Strategies form="strips" isConcealed={isConcealed} />
      </Pane>
      {scenario.subject.carries && (
        <Pane name="Requests" className="stage-requests">
          <StageRequests isConcealed={isConcealed} />
        </Pane>
      )}
      <div
        className="stage-figures"
        data-plain={isPlain ? '' : undefined}
        data-tables={isPlateOffered(system) ? undefined : ''}
      >
        <Pane name="Code" className="stage-code">
          <CodeAlone />
        </Pane>
        <Pane name="Memory" className="stage-memory">
          {isPlateOffered(system) ? (
            <section className="stage-memory" aria-label="Memory">
              <Plate isConcealed={isConcealed} isLow isLarge={isLarge} />
            </section>
          ) : (
            <MemoryAlone isConcealed={isConcealed} />
          )}
        </Pane>
        <Pane name="Schedules" className="schedules">
          <Orders isConcealed={isConcealed} />
        </Pane>
      </div>
      <div className="stage-dock">
        <Pane name="Transport" className="transport">
          <Transport isConcealed={isConcealed} />
        </Pane>
        <p className="stage-hint">Drag a card to try another order.</p>
        <Pane name="Notice">
          <Toast />
        </Pane>
      </div>
      <Pane name="Timeline" className="deck">
        <Deck isConcealed={isConcealed} isLarge={isLarge} />
      </Pane>
    </div>
  )
}
