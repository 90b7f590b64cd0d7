import { useEffect, useState } from 'preact/compat'
import { hintsFor, type Task } from '../../../src/index.ts'
import { noteSolved, startAgain } from '../../commands/learn.ts'
import type { CurrentBeat } from '../../derived/lesson.ts'
import { taskStanding } from '../../derived/task.ts'
import { Button } from '../../controls/Button.tsx'
import { graphOn } from '../../search/proof.ts'
import { useDerivedRun, useSession, useSessionStore } from '../../session/use-session.ts'
import './beat-asked.css'

interface BeatTaskProps {
  readonly current: CurrentBeat
  readonly task: Task
}

/** What somebody is to bring about by steps of their own, and how far they are. */
export function BeatTask({ current: { key, start }, task }: BeatTaskProps) {
  const store = useSessionStore()
  const derived = useDerivedRun()
  const proof = useSession((session) => session.proof)
  const wasSolved = useSession(({ progress }) => progress.solved.includes(key))
  const { isSolved, told } = taskStanding(task, start, derived, proof)
  const { schedule, at } = derived.moment
  const run = schedule.slice(0, at)
  useEffect(() => {
    if (isSolved) noteSolved(store, key)
  }, [store, isSolved, key])
  return (
    <div className="beat-task" data-solved={wasSolved || isSolved ? '' : undefined}>
      <p className="beat-asked">
        {task.text} {wasSolved && <strong>✓ solved</strong>}
      </p>
      <p role="status">{told}</p>
      <div className="beat-task-buttons">
        <Button
          isDisabled={false}
          onClick={() => {
            startAgain(store)
          }}
        >
          Start again
        </Button>
        {task.goal !== 'secure' && (
          <Hints key={run.join()} run={run} aim={{ ...task, goal: task.goal }} isOver={isSolved} />
        )}
      </div>
    </div>
  )
}

interface HintsProps {
  readonly run: readonly string[]
  readonly aim: Parameters<typeof hintsFor>[2]
  readonly isOver: boolean
}

/** What helps, one hint at a time, for whoever asks. Another step asks for other help. */
function Hints({ run, aim, isOver }: HintsProps) {
  const { moment } = useDerivedRun()
  const graph = useSession(({ proof }) => graphOn(proof, moment))
  const [shown, setShown] = useState(0)
  const hints = graph && shown > 0 ? hintsFor(graph, run, aim) : []
  return (
    <>
      <Button
        isDisabled={isOver || !graph || (shown > 0 && shown >= hints.length)}
        onClick={() => {
          setShown(shown + 1)
        }}
      >
        Hint
      </Button>
      <p className="beat-hint" role="status">
        {hints.slice(0, shown).join(' ')}
      </p>
    </>
  )
}
