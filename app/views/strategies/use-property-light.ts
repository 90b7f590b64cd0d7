import { useEffect, useRef } from 'preact/compat'
import { light } from '../../commands/light.ts'
import { propertyEvidence } from '../../derived/property-evidence.ts'
import { useSessionStore } from '../../session/use-session.ts'

/**
 * Lights up what is about a property, for as long as a pointer or the keyboard is at it: also what is so once a press
 * has changed by what runs are judged, and search knows of that.
 */
export function usePropertyLight(id: string) {
  const store = useSessionStore()
  const end = useRef<(() => void) | null>(null)
  const shine = () => {
    const { moment, proof } = store.getState()
    light(store, propertyEvidence(store.derive(moment), proof, id))
  }
  const show = () => {
    shine()
    end.current ??= store.subscribe((now, before) => {
      if (now.moment !== before.moment || now.proof !== before.proof) shine()
    })
  }
  const hide = () => {
    end.current?.()
    end.current = null
    light(store, [])
  }
  useEffect(
    () => () => {
      end.current?.()
    },
    [],
  )
  return { show, hide }
}
