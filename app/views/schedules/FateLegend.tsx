import { fateWords, type Fate } from '../../../src/index.ts'
import { Term } from '../../controls/Term.tsx'
import type { GlossaryTerm } from '../../derived/glossary.ts'
import { judgedTitles } from '../../derived/judged-titles.ts'
import { meaningOf } from '../../derived/meaning.ts'
import { useDerived } from '../../session/use-session.ts'

const told: readonly (readonly [Fate, GlossaryTerm])[] = [
  ['safe', 'safe'],
  ['open', 'at stake'],
  ['doomed', 'for good'],
]

/** What the three fates look like, and of what. */
export function FateLegend() {
  const system = useDerived((run) => run.system)
  const judged = useDerived((run) => run.judged)
  const titles = judgedTitles({ system, judged })
  return (
    <ul className="legend" aria-label={`Fates, judged by ${titles.join(', ')}`}>
      {told.map(([fate, term]) => (
        <li key={fate} data-fate={fate}>
          <Term load={() => meaningOf(term)}>{fateWords[fate]}</Term>
        </li>
      ))}
    </ul>
  )
}
