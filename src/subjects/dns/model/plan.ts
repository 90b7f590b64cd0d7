import type { Identified } from '../../../memory/value.ts'

/** What the DNS of an endpoint is to be: the addresses of its load balancers. The higher its number, the newer. */
export interface Plan extends Identified {
  readonly number: number
}

export function plan(number: number): Plan {
  const label = `plan ${number}`
  return { uid: label, label, number }
}
