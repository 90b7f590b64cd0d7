import { learn } from '../../link/grammar.ts'
import type { CurrentBeat } from '../../derived/lesson.ts'

/** What is said of a beat. */
export function Rail({ current }: { readonly current: CurrentBeat }) {
  const { lesson, beat, number } = current
  const count = lesson.beats.length
  return (
    <section className="rail" aria-label="Lesson">
      <p>
        {number} / {count}
      </p>
      <h2>{beat.title}</h2>
      <p>{beat.text}</p>
      <nav aria-label="Beats">
        <a href={`#/${learn}/${lesson.id}/${Math.max(number - 1, 1)}`}>Back</a>
        <a href={`#/${learn}/${lesson.id}/${Math.min(number + 1, count)}`}>Next</a>
      </nav>
    </section>
  )
}
