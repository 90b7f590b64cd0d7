import type { SessionStore } from '../session/session.ts'

/** Says in one sentence what came of something that a person did, and how it is undone. */
export function inform(store: SessionStore, sentence: string, undo?: () => void): void {
  store.setState({ notice: { kind: 'info', message: [sentence], ...(undo && { undo }) } })
}
