import type { DerivedRun } from '../../../derived/derived-run.ts'
import type { CodeRoll, ThreadPlace } from '../../../derived/score/code-roll.ts'
import { useSession } from '../../../session/use-session.ts'

/** Where the thread stands that is followed: the one that was asked for, or the one that took the last step. */
export function useFollowed(
  { now }: Pick<DerivedRun, 'now'>,
  { threads }: Pick<CodeRoll, 'threads'>,
): ThreadPlace | undefined {
  const focus = useSession((session) => session.codeFocus)
  const followed = focus ?? now.steps.at(-1)?.actor
  return threads.find(({ name }) => name === followed) ?? threads[0]
}
