import type { CurrentBeat } from '../../derived/lesson.ts'
import { useSessionStore } from '../../session/use-session.ts'
import { beatNeighbours } from './beat-neighbours.ts'

/** The way back and the way on. Nobody is held up by what they have not answered. */
export function BeatLinks({ current }: { readonly current: CurrentBeat }) {
  const { lessons } = useSessionStore()
  const { back, next } = beatNeighbours(current, lessons.loaded?.all ?? [])
  return (
    <nav className="beat-links" aria-label="Back and next">
      <a href={back.link}>{back.title}</a>
      <a href={next.link} className="beat-next">
        {next.title}
      </a>
    </nav>
  )
}
