import { expect, it } from 'vitest'
import { Memory } from '../memory/heap.ts'
import type { Value } from '../memory/value.ts'
import { SharedMap } from '../objects/map.ts'
import { signatureOf } from './op-record.ts'

const first = { uid: '1:v1 apple/', label: 'v1 apple' }

function mapOf(): SharedMap<number, Value & object> {
  return new SharedMap<number, Value & object>(new Memory(), 'byId')
}

it('says what an op does, the same for whoever performs it', () => {
  expect(mapOf().remove(1, first).signature).toBe('byId.remove(1, #"1:v1 apple/")')
  expect(mapOf().remove(1, { ...first }).signature).toBe(mapOf().remove(1, first).signature)
  expect(mapOf().get(1).signature).toBe('byId.get(1)')
})

it('can be told from the record of an op alone', () => {
  const op = mapOf().remove(1, first)
  expect(signatureOf(structuredClone(op.record))).toBe(op.signature)
})

it('tells apart instances with one label, keys, and methods', () => {
  const map = mapOf()
  const other = { uid: '1:v1 apple/B.2', label: 'v1 apple' }
  const ops = [map.remove(1, first), map.remove(1, other), map.remove(2, first), map.put(1, first)]
  expect(new Set(ops.map(({ signature }) => signature)).size).toBe(4)
})

it('has a text for what no memory could hold, too', () => {
  const map = mapOf()
  expect(map.put(1, { plain: 1 } as unknown as typeof first).signature).toBe(
    'byId.put(1, invalid {"plain":1})',
  )
})
