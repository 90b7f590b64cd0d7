import type { KeyboardEvent, ReactNode } from 'preact/compat'

interface MenuItemsProps {
  readonly id: string
  readonly label: string
  readonly items: readonly { readonly id: string; readonly content: ReactNode }[]
  readonly onChoose: (id: string) => void
}

/** What a menu can do. The arrows, Home and End lead through it, and a choice back to its button. */
export function MenuItems({ id, label, items, onChoose }: MenuItemsProps) {
  return (
    <div
      ref={focusFirst}
      id={id}
      className="menu-items"
      role="menu"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={move}
    >
      {items.map((item) => (
        <button
          key={item.id}
          type="button"
          role="menuitem"
          tabIndex={-1}
          onClick={({ currentTarget }) => {
            currentTarget.closest('.menu')?.querySelector('button')?.focus()
            onChoose(item.id)
          }}
        >
          {item.content}
        </button>
      ))}
    </div>
  )
}

function focusFirst(menu: HTMLElement | null): void {
  menu?.querySelector('button')?.focus()
}

function move(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll('button')]
  const at = items.findIndex((item) => item === document.activeElement)
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
  if (next === undefined) return
  event.preventDefault()
  items.at(next % items.length)?.focus()
}
