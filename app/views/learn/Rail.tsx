import { useEffect, useRef } from 'preact/compat'
import { after } from '../../clock.ts'
import { light } from '../../commands/light.ts'
import { noteSeen } from '../../commands/learn.ts'
import { evidenceFor, type CurrentBeat } from '../../derived/lesson.ts'
import { learn, writeLink } from '../../link/grammar.ts'
import { inView } from '../../link/in-view.ts'
import { useSession, useSessionStore } from '../../session/use-session.ts'
import { BeatDots } from './BeatDots.tsx'
import { BeatLinks } from './BeatLinks.tsx'
import { BeatQuestion } from './BeatQuestion.tsx'
import { BeatTask } from './BeatTask.tsx'
import { RoomTools } from './RoomTools.tsx'
import { useBeatKeys } from './use-beat-keys.ts'
import { useTitleInFocus } from './use-title-in-focus.ts'
import './rail.css'

interface RailProps {
  readonly current: CurrentBeat
  /** Whether something of Learn was shown before. */
  readonly hasBegun: { readonly current: boolean }
}

/** What is said of a beat, what is asked about it, and the way to the next one. */
export function Rail({ current, hasBegun }: RailProps) {
  const { lesson, beat, key } = current
  const store = useSessionStore()
  const moment = useSession((session) => session.moment)
  const title = useTitleInFocus(key, hasBegun)
  useBeatKeys(current)
  useEffect(
    () =>
      // As any other title of the page: behind the frame that shows the moment.
      after(20, () => {
        document.title = `${beat.title} · ${lesson.title} · Racescope`
      }),
    [beat, lesson],
  )
  useEffect(() => {
    noteSeen(store, key)
  }, [store, key])
  return (
    <section className="rail" aria-label="Lesson">
      <p className="rail-lesson">
        <a href={`#/${learn}`}>All lessons</a> <span>{lesson.title}</span>
      </p>
      <BeatDots current={current} />
      <h2 ref={title} tabIndex={-1}>
        {beat.title}
      </h2>
      <p className="rail-text">{beat.text}</p>
      {beat.look && <Look key={`${key} look`} look={beat.look} />}
      {beat.question && (
        <BeatQuestion key={`${key} question`} question={beat.question} beat={key} />
      )}
      {beat.task && <BeatTask key={`${key} task`} current={current} task={beat.task} />}
      <BeatLinks current={current} />
      <p className="rail-end">
        <a href={writeLink(inView(moment, 'run'))}>Open in Run</a>
      </p>
      <RoomTools />
    </section>
  )
}

/** What to look at. It stands out while it is told, until something is done with the run, and whenever it is pointed at. */
function Look({ look }: { readonly look: NonNullable<CurrentBeat['beat']['look']> }) {
  const store = useSessionStore()
  const { moment } = store.getState()
  const begun = useRef(moment)
  useEffect(() => {
    light(store, evidenceFor(look.at))
    const unsubscribe = store.subscribe((now) => {
      if (now.moment === begun.current) return
      unsubscribe()
      light(store, [])
    })
    return () => {
      unsubscribe()
      light(store, [])
    }
  }, [store, look])
  const point = () => {
    light(store, evidenceFor(look.at))
  }
  const leave = () => {
    light(store, [])
  }
  return (
    <button
      type="button"
      className="rail-look"
      onPointerEnter={point}
      onPointerLeave={leave}
      onFocus={point}
      onBlur={leave}
      onClick={point}
    >
      <span>Look at</span> {look.text}
    </button>
  )
}
