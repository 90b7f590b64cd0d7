import { writeLink } from '../../link/grammar.ts'
import { inView } from '../../link/in-view.ts'
import type { View } from '../../session/moment.ts'
import { useDerivedRun } from '../../session/use-session.ts'

const views: readonly { readonly view: View; readonly title: string }[] = [
  { view: 'run', title: 'Run' },
  { view: 'compare', title: 'Compare' },
  { view: 'proof', title: 'Proof' },
]

/** The views of one moment, each an address. */
export function Views() {
  const { moment } = useDerivedRun()
  return (
    <nav className="views" aria-label="Views">
      {views.map(({ view, title }) => (
        <a
          key={view}
          href={writeLink(inView(moment, view))}
          aria-current={view === (moment.view ?? 'run') ? 'page' : undefined}
        >
          {title}
        </a>
      ))}
    </nav>
  )
}
