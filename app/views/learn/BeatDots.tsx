import { doneIn, type CurrentBeat } from '../../derived/lesson.ts'
import { beatLink } from '../../link/grammar.ts'
import { useSession } from '../../session/use-session.ts'

/** Where a lesson stands, and its beats, each of which can be gone to. */
export function BeatDots({ current: { lesson, number } }: { readonly current: CurrentBeat }) {
  const progress = useSession((session) => session.progress)
  const done = doneIn(lesson, progress)
  return (
    <div className="beat-dots">
      <span className="beat-place">
        {number} / {lesson.beats.length}
      </span>
      <nav aria-label="Beats">
        {lesson.beats.map(({ title }, index) => (
          <a
            key={index}
            href={beatLink(lesson.id, index + 1)}
            aria-label={`Beat ${index + 1}: ${title}${done[index] ? ', done' : ''}`}
            aria-current={index + 1 === number ? 'step' : undefined}
            data-done={done[index] ? '' : undefined}
          />
        ))}
      </nav>
    </div>
  )
}
