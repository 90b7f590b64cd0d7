import { useId, useRef, useState, type ReactNode } from 'preact/compat'
import './tabs.css'

interface Tab {
  readonly id: string
  readonly label: string
  readonly content: ReactNode
}

interface TabsProps {
  /** What the tabs are of. */
  readonly label: string
  /** At least one; the first is open to begin with. */
  readonly tabs: readonly [Tab, ...Tab[]]
}

/** Several things of which one is in sight. Arrow keys move between the tabs, and open what they come to. */
export function Tabs({ label, tabs }: TabsProps) {
  const name = useId()
  const list = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState(tabs[0].id)
  const open = tabs.find(({ id }) => id === chosen) ?? tabs[0]
  const pressKey = (event: KeyboardEvent) => {
    const at = tabs.indexOf(open)
    const places: Readonly<Record<string, number>> = {
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      ArrowRight: (at + 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }
    const next = tabs[places[event.key] ?? -1]
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    event.stopPropagation()
    setChosen(next.id)
    list.current?.querySelectorAll('button')[tabs.indexOf(next)]?.focus()
  }
  return (
    <>
      <div ref={list} className="tabs" role="tablist" aria-label={label}>
        {tabs.map(({ id, label: text }) => (
          <button
            key={id}
            id={`${name}${id}`}
            type="button"
            role="tab"
            aria-selected={id === open.id}
            aria-controls={id === open.id ? `${name}panel` : undefined}
            tabIndex={id === open.id ? 0 : -1}
            onClick={() => {
              setChosen(id)
            }}
            onKeyDown={pressKey}
          >
            {text}
          </button>
        ))}
      </div>
      <div id={`${name}panel`} role="tabpanel" aria-labelledby={`${name}${open.id}`}>
        {open.content}
      </div>
    </>
  )
}
