import type { Program } from '../../../steps/program.ts'
import type { Endpoint } from './endpoint.ts'
import type { Plan } from './plan.ts'

/** One way to enact a plan: to make it the active one, and to clean up after older ones. */
export interface Enactor {
  readonly id: string
  readonly label: string
  /** One sentence: what it does, in order. */
  readonly sentence: string
  /** The address of where it is told of, if it is. */
  readonly source?: string
  enact(endpoint: Endpoint, plan: Plan): Program
}
