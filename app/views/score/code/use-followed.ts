import type { ThreadPlace } from '../../../derived/score/code-roll.ts'
import { useSession } from '../../../session/use-session.ts'
import type { ScoreModel } from '../use-score-model.ts'

/** Where the thread stands that is followed: the one that was asked for, or the one that took the last step. */
export function useFollowed({ current, roll }: ScoreModel): ThreadPlace | undefined {
  const focus = useSession((session) => session.codeFocus)
  const followed = focus ?? current.now.steps.at(-1)?.actor
  return roll.threads.find(({ name }) => name === followed) ?? roll.threads[0]
}
