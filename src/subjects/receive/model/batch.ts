import type { Identified } from '../../../memory/value.ts'

/** Requests that are loaded together, from one engine. */
export interface Batch extends Identified {
  readonly engine: string
  readonly requests: readonly string[]
}

export function batch(name: string, engine: string, requests: readonly string[]): Batch {
  return { uid: name, label: name, engine, requests }
}
