import type { Property } from '../../../system/property.ts'
import type { Receiver } from '../model/receiver.ts'
import { fetchNeverRaises } from './fetch-never-raises.ts'
import { noEarlyTimeout } from './no-early-timeout.ts'
import { noGarbage } from './no-garbage.ts'
import { noLateWrite } from './no-late-write.ts'
import { noWriteIntoFreedBlocks } from './no-write-into-freed-blocks.ts'
import { nobodyWaitsForever } from './nobody-waits-forever.ts'
import { reportedOnce } from './reported-once.ts'

/** What should hold of every receiver. */
export function propertiesOf(receiver: Receiver): readonly Property[] {
  return [
    reportedOnce(receiver),
    nobodyWaitsForever(receiver),
    noEarlyTimeout(receiver),
    noLateWrite(receiver),
    fetchNeverRaises(receiver),
    noGarbage(receiver),
    ...(receiver.blocks ? [noWriteIntoFreedBlocks(receiver.blocks)] : []),
  ]
}
