import { useMemo } from 'preact/compat'
import { orderingText, phrasesOf } from '../../../src/index.ts'
import { endsOfRuns } from '../../derived/compare/ends-of-runs.ts'
import { compareHeadline } from '../../derived/compare/headline.ts'
import { lostSentence } from '../../derived/compare/lost-sentence.ts'
import { whyRows } from '../../derived/compare/why-rows.ts'
import { reasonsOn } from '../../search/proof.ts'
import { useSession } from '../../session/use-session.ts'
import { CompareActions } from './CompareActions.tsx'
import type { CompareModel } from './use-compare-model.ts'
import './compare-verdict.css'

/** What becomes of the order under both, and where each was lost. */
export function CompareVerdict({ model }: { readonly model: CompareModel }) {
  const { compared, sides } = model
  const [left, right] = sides
  const proof = useSession((session) => session.proof)
  const headline = useMemo(
    () => compareHeadline(compared, endsOfRuns(compared, proof)),
    [compared, proof],
  )
  const rows = useWhyRows(model)
  const shared = rows.find(({ isThisRun }) => isThisRun[0] && isThisRun[1])
  const lost = lostSentence(compared, [left.turn, right.turn], shared?.text ?? null)
  return (
    <section className="compare-verdict" aria-label="Verdict">
      <div>
        <h1>{headline}</h1>
        {lost && (
          <p>
            <strong>
              {lost.where}
              {lost.because === '' ? '.' : ':'}
            </strong>
            {lost.because !== '' && ` ${lost.because}.`}
          </p>
        )}
      </div>
      <CompareActions model={model} />
    </section>
  )
}

/** The reasons of both, as far as they are known. */
export function useWhyRows({ sides, compared }: CompareModel): ReturnType<typeof whyRows> {
  const proof = useSession((session) => session.proof)
  const { deeds = {} } = phrasesOf(compared.left.scenario.subject)
  return useMemo(() => {
    const [left, right] = sides.map(({ current }) => ({
      why: reasonsOn(proof, current.moment)?.why ?? null,
      steps: current.run.steps,
    }))
    return whyRows(left!, right!, (ordering) => orderingText(ordering, deeds, 'present'))
  }, [sides, proof, deeds])
}
