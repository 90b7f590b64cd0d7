import { FailureNotice } from '../../../controls/FailureNotice.tsx'
import type { ThreadPlace } from '../../../derived/score/code-roll.ts'
import type { ScoreModel } from '../use-score-model.ts'

interface SourceFailureProps {
  readonly model: ScoreModel
  /** Where the thread stands that is followed. */
  readonly place: ThreadPlace | undefined
}

/** That the source could not be loaded, if so, and which line it is about. */
export function SourceFailure({ model: { sources, roll }, place }: SourceFailureProps) {
  if (sources.failure === null) return null
  return (
    <FailureNotice
      message={`The source could not be loaded: ${sources.failure}`}
      remedy={
        place
          ? `The run goes on; ${place.name} is at line ${place.line} of ${roll.sections[place.section]?.file}.`
          : 'The run goes on.'
      }
      mayBeOutdated
      onRetry={sources.retry}
    />
  )
}
