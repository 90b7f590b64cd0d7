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

interface FateLegendProps {
  /** Whether several fates share a cell. */
  readonly isShared?: boolean
}

/** What the three fates look like, and of what; and a cell where it depends on the order which of them it is. */
export function FateLegend({ isShared = false }: FateLegendProps) {
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
      {isShared && (
        <li data-fate="either">
          <Term load={() => meaningOf('either')}>either</Term>
        </li>
      )}
    </ul>
  )
}
