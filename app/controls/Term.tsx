import { useId, useRef, useState, type ReactNode } from 'preact/compat'
import { useDismissal } from './use-dismissal.ts'
import './term.css'

interface TermProps {
  /** Says what the word means, in a sentence or two. */
  readonly load: () => Promise<string>
  readonly children: ReactNode
}

/** What is said where the meaning could not be fetched. */
const failure = 'This could not be loaded. It is tried again with the next press.'

/** A word of the text that says what it means when it is pressed, until one turns elsewhere or presses Escape. */
export function Term({ load, children }: TermProps) {
  const [isOpen, setOpen] = useState(false)
  const [meaning, setMeaning] = useState('')
  const place = useRef<HTMLSpanElement>(null)
  const id = useId()
  useDismissal(place, isOpen, () => {
    setOpen(false)
  })
  const explain = async () => {
    try {
      setMeaning(await load())
    } catch {
      setMeaning(failure)
    }
  }
  return (
    <span className="term" ref={place}>
      <button
        type="button"
        className="term-word"
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setOpen(!isOpen)
          if (meaning === '' || meaning === failure) void explain()
        }}
      >
        {children}
      </button>
      {isOpen && meaning !== '' && (
        <span className="term-note" id={id} ref={keepInWindow} role="note">
          {meaning}
        </span>
      )}
    </span>
  )
}

/** Moves a note to the left as far as it would stand out of the window. */
function keepInWindow(note: HTMLElement | null): void {
  if (!note) return
  const beyond = note.getBoundingClientRect().right - document.documentElement.clientWidth + 8
  if (beyond > 0) note.style.left = `${-beyond}px`
}
