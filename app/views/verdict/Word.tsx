import { useEffect, useRef, type ReactNode } from 'preact/compat'
import type { Control } from '../../../src/index.ts'
import { light } from '../../commands/light.ts'
import { writeLink } from '../../link/grammar.ts'
import { useDerivedRun, useSessionStore } from '../../session/use-session.ts'
import { evidenceOf } from './evidence.ts'
import { press } from './press.ts'

interface WordProps {
  readonly control: Exclude<Control, { readonly kind: 'random order' }>
  readonly children: ReactNode
}

/**
 * Words of the sentence that can be pressed. While a pointer or the keyboard is at them, what they are about is
 * lit up. No element `button`, which cannot be broken into two lines as the rest of a sentence.
 */
export function Word({ control, children }: WordProps) {
  const store = useSessionStore()
  const current = useDerivedRun()
  const isPointedAt = useRef(false)
  const show = () => {
    isPointedAt.current = true
    light(store, evidenceOf(control, current, store.getState().proof))
  }
  const hide = () => {
    isPointedAt.current = false
    light(store, [])
  }
  // Words that are taken away are pointed at no longer; what something else has lit stays.
  useEffect(
    () => () => {
      if (isPointedAt.current) light(store, [])
    },
    [store],
  )
  const shared = {
    className: 'word',
    'data-lost': control.kind === 'step' && control.isLost ? '' : undefined,
    'data-thread': control.kind === 'turn' ? control.actor : undefined,
    onPointerEnter: show,
    onPointerLeave: hide,
    onFocus: show,
    onBlur: hide,
  }
  if (control.kind === 'step')
    return (
      <a {...shared} href={writeLink({ ...current.moment, at: control.number })}>
        {children}
      </a>
    )
  const act = () => {
    press(store, control)
  }
  return (
    <span
      {...shared}
      role="button"
      tabIndex={0}
      onClick={act}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        act()
      }}
    >
      {children}
    </span>
  )
}
