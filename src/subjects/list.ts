import { cacheScenarios } from './cache/scenarios/list.ts'
import { catalogueOf } from './catalogue.ts'
import { lostUpdate } from './counter/scenarios/lost-update.ts'
import { outage } from './dns/scenarios/outage.ts'
import { firstSystem } from './first.ts'
import { lockOrder } from './locks/scenarios/lock-order.ts'
import { receiveScenarios } from './receive/scenarios/list.ts'
import { putIfAbsent } from './registry/scenarios/put-if-absent.ts'

/** Everything that comes with the page. */
export const builtIns = catalogueOf(
  [...cacheScenarios, lostUpdate, lockOrder, putIfAbsent, outage, ...receiveScenarios],
  firstSystem.opening,
)
