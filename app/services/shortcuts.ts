import type { SessionStore } from '../session/session.ts'
import { showHelp } from '../commands/show-help.ts'
import { pause, play, setSpeed, speeds } from '../commands/play.ts'
import { step } from '../commands/step.ts'
import { back, clear, forward, travel } from '../commands/travel.ts'
import { ownsKey } from './owns-key.ts'

/** A key and what it does. */
interface Shortcut {
  /** As `KeyboardEvent.key` says it. */
  readonly keys: readonly string[]
  /** As the help says it. */
  readonly shown: string
  readonly does: string
  readonly run: (store: SessionStore, key: string) => void
}

/** Every shortcut, in the order of the help. */
export const shortcuts: readonly Shortcut[] = [
  {
    keys: 'a b c d e f g h i j k l m n o p q 1 2 3 4 5 6 7 8 9'.split(' '),
    shown: 'A B C … 1 2 …',
    does: 'let that thread or detached task take its next step',
    run: (store, key) => {
      step(store, key.toUpperCase())
    },
  },
  { keys: ['arrowleft'], shown: '←', does: 'take the last step back', run: back },
  { keys: ['arrowright'], shown: '→', does: 'take the run’s next step again', run: forward },
  {
    keys: ['home'],
    shown: 'Home',
    does: 'go to the beginning of the run',
    run: (store) => {
      travel(store, 0)
    },
  },
  {
    keys: ['end'],
    shown: 'End',
    does: 'go to the end of the run',
    run: (store) => {
      travel(store, Number.POSITIVE_INFINITY)
    },
  },
  {
    keys: [' '],
    shown: 'Space',
    does: 'play or pause',
    run: (store) => {
      ;(store.getState().playing ? pause : play)(store)
    },
  },
  {
    keys: ['[', ']'],
    shown: '[ ]',
    does: 'play slower or faster',
    run: (store, key) => {
      const at = speeds.findIndex((each) => each >= store.getState().speed)
      setSpeed(store, speeds[at + (key === ']' ? 1 : -1)] ?? store.getState().speed)
    },
  },
  { keys: ['r'], shown: 'R', does: 'clear the run', run: clear },
  {
    keys: ['?'],
    shown: '?',
    does: 'show or hide this help',
    run: (store) => {
      showHelp(store, !store.getState().help)
    },
  },
]

/** Listens for shortcuts. Returns a function that ends it. */
export function bindShortcuts(store: SessionStore): () => void {
  const pressed = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || ownsKey(event)) return
    const key = event.key.toLowerCase()
    const { help, shortcuts: isOn, moment } = store.getState()
    const isLetter = key.length === 1 && key !== ' '
    const found = shortcuts.find(({ keys }) => keys.includes(key))
    if (!found || (isLetter && !isOn) || (help && key !== '?')) return
    // The run is not in sight there, and nothing happens to it.
    const isRunSeen = moment.view !== 'proof' && (moment.view !== 'learn' || moment.lesson)
    if (!isRunSeen && key !== '?') return
    // A letter is a thread's before it is a command's.
    const names = store.derive(moment).now.threads.map(({ name }) => name.toLowerCase())
    if (found === shortcuts[0] && !names.includes(key)) return
    event.preventDefault()
    found.run(store, key)
  }
  addEventListener('keydown', pressed)
  return () => {
    removeEventListener('keydown', pressed)
  }
}
