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
  phrases: receivePhrases,
  carries: { title: 'Requests', hold: 'blocks' },
}
