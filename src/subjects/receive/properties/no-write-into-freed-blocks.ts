import type { StateProperty } from '../../../system/property.ts'
import type { Blocks } from '../model/blocks.ts'
import { mergedCode } from '../sources.ts'

/**
 * Another request may have those blocks by then, or the same one goes on with what is in them. The producer writes
 * into them by itself, and its answer comes after that: whatever is done about the answer is too late.
 */
export function noWriteIntoFreedBlocks(blocks: Blocks): StateProperty {
  return {
    id: 'no-write-into-freed-blocks',
    rank: 'required',
    title: 'No write into freed blocks',
    sentence: 'The producer never writes into the blocks of a request that was already reported.',
    source: mergedCode,
    when: 'always',
    holds: (heap) => blocks.peekItems(heap).every(([, state]) => state !== 'overwritten'),
  }
}
