import type { Lesson } from '../../../src/index.ts'
import { forgetProgress } from '../../commands/learn.ts'
import { doneIn, lastSeenIn } from '../../derived/lesson.ts'
import { beatLink } from '../../link/grammar.ts'
import { useSession, useSessionStore } from '../../session/use-session.ts'
import { Challenges } from './Challenges.tsx'
import { useTitleInFocus } from './use-title-in-focus.ts'
import './lesson-list.css'

interface LessonListProps {
  readonly lessons: readonly Lesson[]
  /** Whether something of Learn was shown before. */
  readonly hasBegun: { readonly current: boolean }
}

/** All lessons, in the order in which they are best taken, and all challenges, each with what is done of it. */
export function LessonList({ lessons, hasBegun }: LessonListProps) {
  const store = useSessionStore()
  const title = useTitleInFocus('list', hasBegun)
  const { answers, solved, seen } = useSession(({ progress }) => progress)
  const isAnyDone = solved.length > 0 || seen.length > 0 || Object.keys(answers).length > 0
  return (
    <section className="lesson-list" aria-label="Lessons">
      <header>
        <h1 ref={title} tabIndex={-1}>
          Learn
        </h1>
        <p>
          Predict what happens, see it, and bring it about yourself. Every sentence here is checked
          against the code that runs.
        </p>
      </header>
      <ol className="lesson-cards">
        {lessons.map((lesson, index) => (
          <li key={lesson.id}>
            <LessonCard lesson={lesson} number={index + 1} />
          </li>
        ))}
      </ol>
      <Challenges />
      {isAnyDone && (
        <footer>
          <p>What you have done is kept on this machine alone.</p>
          <button
            type="button"
            onClick={() => {
              forgetProgress(store)
            }}
          >
            Forget my progress
          </button>
        </footer>
      )}
    </section>
  )
}

interface LessonCardProps {
  readonly lesson: Lesson
  /** Its place among the lessons, from 1. */
  readonly number: number
}

/** A lesson. It opens where somebody has left it. */
function LessonCard({ lesson, number }: LessonCardProps) {
  const progress = useSession((session) => session.progress)
  const { id, title, summary, beats } = lesson
  const done = doneIn(lesson, progress)
  const count = done.filter(Boolean).length
  const last = lastSeenIn(lesson, progress)
  return (
    <a className="lesson-card" href={beatLink(id, count === beats.length ? 1 : last)}>
      <span className="lesson-number" aria-hidden="true">
        {number}
      </span>
      <strong>{title}</strong>
      <span>{summary}</span>
      <span className="lesson-progress" data-done={count === beats.length ? '' : undefined}>
        <span className="lesson-segments" aria-hidden="true">
          {done.map((isDone, index) => (
            <i key={index} data-done={isDone ? '' : undefined} />
          ))}
        </span>
        {count === beats.length ? '✓ done' : `${count} of ${beats.length}`}
      </span>
    </a>
  )
}
