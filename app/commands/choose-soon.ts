import type { SessionStore } from '../session/session.ts'
import { messageOf } from './load-scenario.ts'

/**
 * Fetches what lets a run do the same under another setting. Nobody chooses one before they have pointed at it, and
 * many never do.
 */
export function prepareToChoose(): void {
  import('./choose-setting.ts').catch(() => {})
}

/**
 * As `chooseStrategy`, once the code for it is there. Where it does not come, that is told; whoever has gone to another
 * scenario meanwhile has chosen nothing there.
 */
export function chooseStrategySoon(store: SessionStore, id: string): Promise<void> {
  return whenThere(store, (commands) => {
    commands.chooseStrategy(store, id)
  })
}

/** As `chooseOption`, in the same way. */
export function chooseOptionSoon(store: SessionStore, id: string, value: string): Promise<void> {
  return whenThere(store, (commands) => {
    commands.chooseOption(store, id, value)
  })
}

async function whenThere(
  store: SessionStore,
  act: (commands: typeof import('./choose-setting.ts')) => void,
): Promise<void> {
  const { scenario } = store.getState().moment
  const [loaded] = await Promise.allSettled([import('./choose-setting.ts')])
  if (store.getState().moment.scenario !== scenario) return
  if (loaded.status === 'fulfilled') act(loaded.value)
  else {
    const message = [
      `It could not be chosen: ${messageOf(loaded.reason)}. The run stays as it is. If choosing it again does not help, reload the page.`,
    ]
    store.setState({ notice: { kind: 'info', message } })
  }
}
