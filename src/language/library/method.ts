import type { OwnValue } from '../values/own-value.ts'
import type { Runtime } from './runtime.ts'

/** What a method does with its receiver. */
export type Method<Receiver> = (
  receiver: Receiver,
  args: readonly OwnValue[],
  runtime: Runtime,
) => OwnValue

/** Methods by name. A map, so that no name finds what nobody has put there. */
export type Methods<Receiver> = ReadonlyMap<string, Method<Receiver>>
