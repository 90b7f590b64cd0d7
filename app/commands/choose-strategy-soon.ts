import type { SessionStore } from '../session/session.ts'
import { messageOf } from './load-scenario.ts'

/**
 * As `chooseStrategy`, for a button that is there before the code for what it does: that comes right after the
 * first paint. Where it cannot be loaded, that is told, and the run stays as it is.
 */
export async function chooseStrategySoon(store: SessionStore, id: string): Promise<void> {
  const [loaded] = await Promise.allSettled([import('./choose-setting.ts')])
  if (loaded.status === 'fulfilled') loaded.value.chooseStrategy(store, id)
  else
    store.setState({
      notice: {
        kind: 'info',
        message: [`The strategy could not be chosen: ${messageOf(loaded.reason)}`],
      },
    })
}
