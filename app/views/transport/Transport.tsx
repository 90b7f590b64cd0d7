import { memo } from 'preact/compat'
import { howEnded, judgeRun, narrate, runVerdict } from '../../../src/index.ts'
import { pause, play } from '../../commands/play.ts'
import { back, forward, travel } from '../../commands/travel.ts'
import { Button } from '../../controls/Button.tsx'
import { Disclosure } from '../../controls/Disclosure.tsx'
import { Icon } from '../../controls/Icon.tsx'
import { lazyComponent } from '../../controls/lazy-component.tsx'
import type { SessionStore } from '../../session/session.ts'
import { useDerivedRun, useSession, useSessionStore } from '../../session/use-session.ts'
import { useSticking } from './use-sticking.ts'
import './transport.css'

// Search has to have found some before there is anything to choose.
const ViolationMenu = lazyComponent('The violations', () => import('./ViolationMenu.tsx'), {
  fallback: (
    <div className="menu violations">
      <button type="button" className="menu-button" aria-disabled>
        Find a violation
      </button>
    </div>
  ),
})
const PlayOptions = lazyComponent('How it plays', () => import('./PlayOptions.tsx'))

/** What each button does, by what is drawn on it. */
const acts = {
  start: (store: SessionStore) => travel(store, 0),
  back,
  play,
  pause,
  forward,
  end: (store: SessionStore) => travel(store, Infinity),
} as const

// The same at every step.
const violations = <ViolationMenu />
const options = (
  <Disclosure className="play-options" name="How it plays" label={<Icon name="more" />}>
    {() => <PlayOptions />}
  </Disclosure>
)

interface TransportProps {
  /** Whether what comes of the run is not to be told yet. */
  readonly isConcealed?: boolean
}

/** Travel through the run, playing the rest of it, and each step in plain words. */
export function Transport({ isConcealed = false }: TransportProps) {
  const { moment, now } = useDerivedRun()
  const playing = useSession((session) => session.playing)
  const bar = useSticking()
  const { at, schedule } = moment
  const isAtStart = at === 0
  const isAtEnd = at === schedule.length
  const buttons = [
    { name: 'Back to the start', icon: 'start', isIdle: isAtStart },
    { name: 'Back', icon: 'back', isIdle: isAtStart },
    {
      name: playing ? 'Pause' : 'Play',
      icon: playing ? 'pause' : 'play',
      isIdle: !playing && schedule.length === 0 && now.state !== 'running',
    },
    { name: 'Forward', icon: 'forward', isIdle: isAtEnd },
    { name: 'To the end', icon: 'end', isIdle: isAtEnd },
  ] as const
  return (
    <div className="transport">
      <div ref={bar} className="transport-bar">
        {buttons.map((button, index) => (
          // What plays becomes what pauses, and keeps the focus.
          <TransportButton key={index} {...button} />
        ))}
        <span className="transport-place">
          {at} / {schedule.length}
        </span>
        {!isConcealed && violations}
        {options}
      </div>
      <Narration isConcealed={isConcealed} />
    </div>
  )
}

interface TransportButtonProps {
  readonly name: string
  readonly icon: keyof typeof acts
  readonly isIdle: boolean
}

const TransportButton = memo(function TransportButton({
  name,
  icon,
  isIdle,
}: TransportButtonProps) {
  const store = useSessionStore()
  return (
    <Button
      className="transport-button"
      aria-label={name}
      isDisabled={isIdle}
      onClick={() => {
        acts[icon](store)
      }}
    >
      <Icon name={icon} />
    </Button>
  )
})

/** The last step in words, and how the run has ended. */
function Narration({ isConcealed }: Required<TransportProps>) {
  const current = useDerivedRun()
  const { moment, system, now, judged } = current
  const told = narrate({ ...current, length: moment.schedule.length })
  const hasEnded = now.state !== 'running'
  const verdict = hasEnded ? runVerdict(current).slice(howEnded(now).length) : ''
  // What a person has just been told of something else stands in its place.
  const isCovered = useSession(({ notice }) => notice?.kind === 'info')
  const isBroken =
    hasEnded && judgeRun(system, now).some(({ property }) => judged.includes(property.id))
  return (
    <p
      className={isCovered ? 'narration visually-hidden' : 'narration'}
      role="status"
      aria-label="What happened"
      data-long={told.length > 150 ? '' : undefined}
    >
      {told.slice(0, told.length - verdict.length)}
      {!isConcealed && <strong data-broken={isBroken ? '' : undefined}>{verdict}</strong>}
    </p>
  )
}
