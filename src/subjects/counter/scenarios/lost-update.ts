import { Counter, noLostUpdate } from '../model/counter.ts'
import { increments } from '../strategies/list.ts'
import { interference } from '../../textbook-sources.ts'
import { Memory } from '../../../memory/heap.ts'
import { nameThreads } from '../../../system/thread-name.ts'
import { chosen } from '../../chosen.ts'
import type { Scenario } from '../../scenario.ts'
import { counter as counterSubject } from '../subject.ts'

/** The first race of every course: one and one is one. */
export const lostUpdate: Scenario = {
  id: 'lost-update',
  title: 'Lost update: two increments',
  shows: { strategy: 'racy', run: 'BAAB' },
  when: 'two threads raise one counter',
  sentence: 'The counter is 0; A and B each raise it by one.',
  source: interference,
  subject: counterSubject,
  options: [],
  build(setting) {
    const strategy = chosen(increments, setting)
    const memory = new Memory()
    const counter = new Counter(memory)
    const adding = { title: 'adds one', start: () => strategy.increment(counter) }
    const threads = nameThreads([adding, adding])
    return {
      memory,
      threads,
      references: [],
      inspect: (heap, ended) => counter.inspect(heap, threads.length, ended),
      properties: [noLostUpdate(counter, threads.length)],
    }
  },
}
