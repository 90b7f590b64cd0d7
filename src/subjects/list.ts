import { cacheScenarios } from './cache/scenarios/list.ts'
import { catalogueOf } from './catalogue.ts'
import { lostUpdate } from './counter/scenarios/lost-update.ts'
import { outage } from './dns/scenarios/outage.ts'
import { lockOrder } from './locks/scenarios/lock-order.ts'
import { receiveScenarios } from './receive/scenarios/list.ts'
import { putIfAbsent } from './registry/scenarios/put-if-absent.ts'

/** Everything that comes with the page. It opens with a race that is two steps from going wrong. */
export const builtIns = catalogueOf(
  [...cacheScenarios, lostUpdate, lockOrder, putIfAbsent, outage, ...receiveScenarios],
  { scenario: 'rename', strategy: 'racy', run: 'AABBB' },
)
