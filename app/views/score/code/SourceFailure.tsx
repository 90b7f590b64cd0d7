import { FailureNotice } from '../../../controls/FailureNotice.tsx'
import type { ScoreModel } from '../use-score-model.ts'
import { useFollowed } from './use-followed.ts'

/** That the source could not be loaded, if so, and which line it is about. */
export function SourceFailure({ model }: { readonly model: ScoreModel }) {
  const place = useFollowed(model.current, model.roll)
  const { sources, roll } = model
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
