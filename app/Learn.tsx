import { useEffect, useLayoutEffect, useRef } from 'preact/compat'
import type { Lesson } from '../src/index.ts'
import { askedAt, beatAt } from './derived/lesson.ts'
import { Dock } from './Dock.tsx'
import { lazyComponent } from './controls/lazy-component.tsx'
import { Handout } from './Handout.tsx'
import { Pane } from './Pane.tsx'
import { keepProgress } from './services/keep-progress.ts'
import { viewOf, type View } from './session/moment.ts'
import { useSession, useSessionStore } from './session/use-session.ts'
import Stage from './Stage.tsx'
import { usePrinting } from './use-printing.ts'
import { LessonList } from './views/learn/LessonList.tsx'
import { Rail } from './views/learn/Rail.tsx'
import { Toast } from './views/notice/Toast.tsx'
import './learn.css'

const Compare = lazyComponent('The comparison', () => import('./views/compare/Compare.tsx'))
const ProofPlace = lazyComponent('The proof', () => import('./views/proof/ProofPlace.tsx'))

/** A beat of a lesson: what is said of it, and beside that what it is about. Or the list of all lessons. */
export default function Learn() {
  const store = useSessionStore()
  const { catalogue, lessons } = store
  const moment = useSession((session) => session.moment)
  const progress = useSession((session) => session.progress)
  // Before anything is painted: what was answered on an earlier visit is not hidden again.
  useLayoutEffect(() => keepProgress(store), [store])
  useRoom(progress.isLarge)
  const isPrinting = usePrinting()
  const current = beatAt(moment, (id) => lessons.loaded?.find(id, catalogue))
  useScenariosOf(current?.lesson)
  // Where the page is opened nothing is new, and the focus stays where a browser has it.
  const hasBegun = useRef(false)
  useEffect(() => {
    hasBegun.current = true
  }, [])
  if (!current)
    return (
      <>
        <Pane name="Lessons" className="lessons">
          <LessonList lessons={lessons.loaded?.all ?? []} hasBegun={hasBegun} />
        </Pane>
        <div className="dock" data-bare="">
          <Pane name="Notice">
            <Toast />
          </Pane>
        </div>
      </>
    )
  return (
    <div className="lesson-view">
      <Pane name="Lesson" className="rail">
        <Rail current={current} hasBegun={hasBegun} />
      </Pane>
      <Shown asked={askedAt(current, progress)} view={viewOf(moment)} isLarge={progress.isLarge} />
      {isPrinting && <Handout lesson={current.lesson} />}
    </div>
  )
}

/** Loads all that a lesson is about: on paper its beats stand together. What fails is told of where it is shown. */
function useScenariosOf(lesson: Lesson | undefined): void {
  const { catalogue } = useSessionStore()
  useEffect(() => {
    for (const id of new Set(lesson?.beats.map(({ place }) => place.scenario)))
      catalogue.load(id).catch(() => {})
  }, [lesson, catalogue])
}

/** Tells style sheets whether type is as large as a room full of people needs it. */
function useRoom(isLarge: boolean): void {
  useLayoutEffect(() => {
    if (!isLarge) return undefined
    const { dataset } = document.documentElement
    dataset['room'] = 'large'
    return () => {
      delete dataset['room']
    }
  }, [isLarge])
}

interface ShownProps {
  /** What is asked, as long as its answer is not to be told; else null. */
  readonly asked: string | null
  readonly view: View
  /** Whether it is to be read from the back of a room. */
  readonly isLarge: boolean
}

/** What is spoken of: the run on its stage; where the answer may be told, what it is held against, or all runs. */
function Shown({ asked, view, isLarge }: ShownProps) {
  if (asked === null && view === 'proof')
    return (
      <div className="lesson-place">
        <Pane name="Proof" className="proof-place">
          <ProofPlace />
        </Pane>
      </div>
    )
  if (asked === null && view === 'compare')
    return (
      <div className="lesson-place">
        <Pane name="The comparison" className="compare">
          <Compare />
        </Pane>
        <Dock />
      </div>
    )
  return <Stage asked={asked} isLarge={isLarge} />
}
