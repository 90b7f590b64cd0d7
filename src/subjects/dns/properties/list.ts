import type { StateProperty } from '../../../system/property.ts'
import type { Endpoint } from '../model/endpoint.ts'
import { summary } from '../sources.ts'

/** What should hold of an endpoint. */
export function propertiesOf(endpoint: Endpoint): readonly StateProperty[] {
  return [activePlanExists(endpoint), newestPlanStays(endpoint)]
}

/** A name whose plan is gone resolves to nothing, for as long as it is so. */
function activePlanExists(endpoint: Endpoint): StateProperty {
  return {
    id: 'active-plan-exists',
    rank: 'required',
    title: 'The active plan exists',
    sentence: 'At every moment, the plan that is active has not been deleted.',
    source: summary,
    when: 'always',
    holds: (heap) => endpoint.resolves(heap),
  }
}

/** An older plan may come back for a while: the next one to be enacted replaces it. */
function newestPlanStays(endpoint: Endpoint): StateProperty {
  return {
    id: 'newest-plan-stays',
    rank: 'stronger',
    title: 'The newest plan stays',
    sentence: 'At the end, the newest plan is active.',
    source: summary,
    when: 'end',
    holds: (heap) => endpoint.hasNewest(heap),
  }
}
