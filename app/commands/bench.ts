import type { SessionStore } from '../session/session.ts'
import { withOption } from './choose.ts'

/** Opens the fix bench, in the environment that is on the page, or closes it. */
export function showBench(store: SessionStore, isOpen: boolean): void {
  store.setState(({ moment, bench }) => ({
    bench: isOpen ? { isOpen, options: moment.options } : { ...bench, isOpen },
  }))
}

/** Makes another choice for an option of the bench's own environment. The page's is left as it is. */
export function chooseBenchOption(store: SessionStore, id: string, value: string): void {
  const { scenario } = store.derive(store.getState().moment)
  store.setState(({ bench }) => ({
    bench: { ...bench, options: withOption(scenario, bench.options, id, value) },
  }))
}
