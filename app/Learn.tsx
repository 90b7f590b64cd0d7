import { askedAt, beatAt } from './derived/lesson.ts'
import { Pane } from './Pane.tsx'
import { useSession, useSessionStore } from './session/use-session.ts'
import { LessonList } from './views/learn/LessonList.tsx'
import { Rail } from './views/learn/Rail.tsx'
import { Toast } from './views/notice/Toast.tsx'
import PlatePlace from './views/plate/PlatePlace.tsx'
import { Steppers } from './views/steppers/Steppers.tsx'
import { Strategies } from './views/strategies/Strategies.tsx'
import { Transport } from './views/transport/Transport.tsx'
import Verdict from './views/verdict/Verdict.tsx'
import './learn.css'

/** A beat of a lesson: what is said of it, and beside that what it is about. Or the list of all lessons. */
export default function Learn() {
  const { lessons } = useSessionStore()
  const moment = useSession((session) => session.moment)
  const progress = useSession((session) => session.progress)
  const all = lessons.loaded?.all ?? []
  const current = beatAt(moment, all)
  if (!current)
    return (
      <>
        <Pane name="Lessons" className="lessons">
          <LessonList lessons={all} />
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
        <Rail current={current} />
      </Pane>
      <Stage asked={askedAt(current, progress)} />
    </div>
  )
}

function Stage({ asked }: { readonly asked: string | null }) {
  return (
    <div className="stage" data-concealed={asked === null ? undefined : ''}>
      <Pane name="Verdict" className="verdict">
        <Verdict />
      </Pane>
      <Pane name="Strategies" className="strategies">
        <Strategies />
      </Pane>
      <Pane name="Plate" className="beside">
        <PlatePlace />
      </Pane>
      <div className="dock">
        <Pane name="Transport" className="transport">
          <Transport />
        </Pane>
        <Pane name="Notice">
          <Toast />
        </Pane>
        <Pane name="Steppers" className="steppers">
          <Steppers />
        </Pane>
      </div>
    </div>
  )
}
