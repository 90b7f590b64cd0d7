import { lookups } from '../strategies/list.ts'
import { oneInstance, Registry } from '../model/registry.ts'
import { concurrentMap } from '../../textbook-sources.ts'
import { Memory } from '../../../memory/heap.ts'
import { nameThreads } from '../../../system/thread-name.ts'
import { chosen } from '../../chosen.ts'
import type { Scenario } from '../../scenario.ts'
import { registry as registrySubject } from '../subject.ts'

/** Check-then-act: each call on the map is atomic, and two of them are not. */
export const putIfAbsent: Scenario = {
  id: 'put-if-absent',
  title: 'Put if absent: one instance for two',
  shows: { strategy: 'racy', run: 'BAAABB' },
  when: 'two threads ask for one instance',
  sentence: 'The map is empty; A and B each ask for the link, and make it if there is none.',
  source: concurrentMap,
  subject: registrySubject,
  options: [],
  build(setting) {
    const memory = new Memory()
    const registry = new Registry(memory, chosen(lookups, setting))
    const asking = (name: string) => ({
      title: 'asks for the link',
      start: () => registry.request(name, 'link'),
    })
    return {
      memory,
      threads: nameThreads([asking, asking]),
      references: [],
      inspect: (heap) => registry.inspect(heap),
      properties: [oneInstance(registry)],
    }
  },
}
