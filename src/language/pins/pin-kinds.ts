import { noDeadlock, noFailure, serializable } from '../../system/general-properties.ts'

/** What is pinned behind `run(…)`: the word before the colon, and the id of the property that it stands for. */
export const pinKinds: ReadonlyMap<string, string> = new Map([
  ['deadlock', noDeadlock.id],
  ['failure', noFailure.id],
  ['serializable', serializable.id],
])
