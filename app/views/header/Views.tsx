import { writeLink } from '../../link/grammar.ts'
import { inView } from '../../link/in-view.ts'
import type { Moment, View } from '../../session/moment.ts'
import { useDerivedRun } from '../../session/use-session.ts'

const views: readonly { readonly view: View; readonly title: string }[] = [
  { view: 'run', title: 'Run' },
  { view: 'compare', title: 'Compare' },
  { view: 'proof', title: 'Proof' },
  { view: 'learn', title: 'Learn' },
]

/** The views of one moment, each an address, and what is a person's own. */
export function Views() {
  const { moment, scenario } = useDerivedRun()
  return (
    <nav className="views" aria-label="Views">
      {views.map(({ view, title }) => (
        <a
          key={view}
          href={linkTo(moment, view)}
          aria-current={view === (moment.view ?? 'run') ? 'page' : undefined}
        >
          {title}
        </a>
      ))}
      <a href="#/own" aria-current={scenario.text === undefined ? undefined : 'true'}>
        Own race
      </a>
    </nav>
  )
}

/** Outside of a lesson, Learn is the list of all. */
function linkTo(moment: Moment, view: View): string {
  return writeLink(view === 'learn' ? { ...moment, view } : inView(moment, view))
}
