import type { Lesson } from '../../../src/index.ts'
import { learn } from '../../link/grammar.ts'

/** All lessons, in the order in which they are best taken. */
export function LessonList({ lessons }: { readonly lessons: readonly Lesson[] }) {
  return (
    <section className="lessons" aria-label="Lessons">
      <h1>Learn</h1>
      <ol>
        {lessons.map(({ id, title, summary }) => (
          <li key={id}>
            <a href={`#/${learn}/${id}/1`}>{title}</a> {summary}
          </li>
        ))}
      </ol>
    </section>
  )
}
