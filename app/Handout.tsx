import { useMemo } from 'preact/compat'
import type { Lesson } from '../src/index.ts'
import { isPlateOffered } from './derived/plate-offered.ts'
import { beatLink } from './link/grammar.ts'
import { createSession } from './session/session.ts'
import { SessionContext, useDerivedRun, useSessionStore } from './session/use-session.ts'
import { HandoutBeat } from './views/learn/HandoutBeat.tsx'
import { HandoutKey } from './views/learn/HandoutKey.tsx'
import Plate from './views/plate/Plate.tsx'
import MemoryAlone from './views/score/memory/MemoryAlone.tsx'
import './views/learn/handout.css'

/** A whole lesson on paper: every beat with its figure, its questions to be answered by pen, and the answers apart. */
export function Handout({ lesson }: { readonly lesson: Lesson }) {
  const { catalogue } = useSessionStore()
  return (
    <section className="handout" aria-label="Hand-out">
      <header>
        <h1>{lesson.title}</h1>
        <p>{lesson.summary}</p>
      </header>
      {lesson.beats.map((beat, index) => (
        <HandoutBeat
          key={index}
          beat={beat}
          number={index + 1}
          link={beatLink(lesson.id, index + 1)}
        >
          {catalogue.scenario(beat.place.scenario) && (
            <Figure link={beatLink(lesson.id, index + 1)} />
          )}
        </HandoutBeat>
      ))}
      <HandoutKey beats={lesson.beats} />
    </section>
  )
}

/** Memory as it stands at a beat, of which a session of its own tells: nothing is done in it. */
function Figure({ link }: { readonly link: string }) {
  const { catalogue, derive, lessons } = useSessionStore()
  const session = useMemo(
    () => createSession(link, { catalogue, derive, lessons }),
    [link, catalogue, derive, lessons],
  )
  return (
    <SessionContext value={session}>
      <Memory />
    </SessionContext>
  )
}

/** Nothing in it tells what becomes of it: that may be the question. */
function Memory() {
  const { system } = useDerivedRun()
  return isPlateOffered(system) ? <Plate isConcealed isLow /> : <MemoryAlone isConcealed />
}
