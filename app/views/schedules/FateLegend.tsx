import { fateWords, type Fate } from '../../../src/index.ts'
import { judgedTitles } from '../../derived/judged-titles.ts'
import { useDerivedRun } from '../../session/use-session.ts'

const told: readonly Fate[] = ['safe', 'open', 'doomed']

/** What the three fates look like, and of what. */
export function FateLegend() {
  const titles = judgedTitles(useDerivedRun())
  return (
    <ul className="legend" aria-label={`Fates, judged by ${titles.join(', ')}`}>
      {told.map((fate) => (
        <li key={fate} data-fate={fate}>
          {fateWords[fate]}
        </li>
      ))}
    </ul>
  )
}
