import type { System } from '../../src/index.ts'

/** More objects than these are no figure that one remembers. */
const maxObjects = 6

/**
 * Whether the plate is a figure of a system. It is none of one that carries things along, which has a figure of
 * its own for them, nor of one of more objects than can be taken in at a glance.
 */
export function isPlateOffered({ lifecycles, memory }: System): boolean {
  return !lifecycles && memory.objects.length <= maxObjects
}
