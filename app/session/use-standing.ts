import { useSession } from './use-session.ts'

/** Where a step stands to the cursor: `current` is the last one that was taken. */
export type Standing = 'past' | 'current' | 'future'

/**
 * How a step of the run stands to the cursor. Who asks for it is drawn again as that changes, and whoever lists the
 * steps is not: the list is the same at each moment of a run.
 *
 * @param index of the step.
 */
export function useStanding(index: number): Standing {
  return useSession(({ moment: { at } }) =>
    index >= at ? 'future' : index === at - 1 ? 'current' : 'past',
  )
}
