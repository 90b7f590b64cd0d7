import type { Subject } from '../subject.ts'
import { receivePhrases } from './phrases.ts'
import { receiverFaults } from './model/inspect.ts'
import { variants } from './variants/list.ts'

/** The receiving side of a connector that pulls KV-cache blocks from another engine. */
export const receive: Subject = {
  id: 'receive',
  title: 'Receive lifecycle',
  strategyNoun: 'Variant',
  strategies: variants,
  judged: [
    'reported-once',
    'nobody-waits-forever',
    'no-early-timeout',
    'no-late-write',
    'fetch-never-raises',
    'no-garbage',
    'no-write-into-freed-blocks',
  ],
  faults: receiverFaults,
  primer: {
    title: 'What is a request here?',
    parts: [
      {
        label: 'worker',
        thread: 'A',
        says: 'hands over requests, and polls for those that have finished',
        next: 'start, fetch',
      },
      {
        label: 'loop',
        thread: 'B',
        says: 'runs one callback at a time: sends, takes answers, reports',
        next: 'send',
      },
      {
        label: 'engine',
        thread: null,
        says: 'has computed the data; answers each batch, fails, or says nothing',
        next: null,
      },
      {
        label: 'clock',
        thread: null,
        says: 'the deadline passes at 1, the socket’s timeout at 2',
        next: null,
      },
    ],
    sentences: [
      'A request waits for data that another engine has computed, and holds blocks of GPU memory until it is reported as finished.',
      'If nobody ever reports it, its blocks are lost; if it is reported twice, the scheduler dies.',
      'So each request has to end just once, whoever is first: an answer, a failure, or the clock.',
    ],
  },
  phrases: receivePhrases,
  carries: { title: 'Requests', hold: 'blocks' },
}
