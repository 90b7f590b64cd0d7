import { expect, it } from 'vitest'
import { bytesOf, canHaveComeBy, wordsForActors, type Layer } from './layer.ts'
import { packingOf } from './packing.ts'

/** Two states: the second can have been reached by actors 0, 31, 32 and 69. */
const layer: Layer = {
  count: 2,
  packing: packingOf([4, 4]),
  words: new Uint32Array(4),
  switches: new Uint16Array(2),
  actorWords: 3,
  lastActors: Uint32Array.of(0, 0, 0, (1 | (1 << 31)) >>> 0, 1, 1 << 5),
  edgeStart: new Uint32Array(3),
  edgeTarget: new Uint32Array(0),
  edgeActor: new Uint16Array(0),
}

it('knows who can have taken the last step, in whichever word it is said', () => {
  const actors = Array.from({ length: 96 }, (_, actor) => actor)
  expect(actors.filter((actor) => canHaveComeBy(layer, 0, actor))).toEqual([])
  expect(actors.filter((actor) => canHaveComeBy(layer, 1, actor))).toEqual([0, 31, 32, 69])
})

it('has a bit for every actor', () => {
  expect([1, 31, 32, 33, 64, 65].map(wordsForActors)).toEqual([1, 1, 1, 2, 2, 3])
})

it('takes as many bytes as its lists', () => {
  expect(bytesOf(layer)).toBe(16 + 4 + 24 + 12)
})
