import { Endpoint } from '../model/endpoint.ts'
import { plan } from '../model/plan.ts'
import { propertiesOf } from '../properties/list.ts'
import { enactors } from '../strategies/list.ts'
import { summary } from '../sources.ts'
import { Memory } from '../../../memory/heap.ts'
import { nameThreads } from '../../../system/thread-name.ts'
import { chosen } from '../../chosen.ts'
import type { Scenario } from '../../scenario.ts'
import { dns } from '../subject.ts'

/** The outage of 19 and 20 October 2025, reduced to two enactors and three plans. */
export const outage: Scenario = {
  id: 'dns',
  title: 'DNS outage: an old plan, and a clean-up',
  shows: { strategy: 'racy', run: 'ABBBBAA' },
  when: 'two enactors update one name',
  sentence:
    'Plan 1 is active; A, which may be slow, enacts plan 2, and B enacts plan 3; each deletes what is older.',
  source: summary,
  subject: dns,
  options: [],
  build(setting) {
    const enactor = chosen(enactors, setting)
    const memory = new Memory()
    const endpoint = new Endpoint(memory, 3)
    const enacting = (number: number) => ({
      title: `enacts plan ${number}`,
      start: () => enactor.enact(endpoint, plan(number)),
    })
    return {
      memory,
      threads: nameThreads([enacting(2), enacting(3)]),
      references: [{ from: endpoint.active.name, to: endpoint.plans.name }],
      inspect: (heap, ended) => endpoint.inspect(heap, ended),
      properties: propertiesOf(endpoint),
    }
  },
}
