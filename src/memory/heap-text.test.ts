import { expect, it } from 'vitest'
import { Memory } from './heap.ts'
import { heapText } from './heap-text.ts'
import { SharedMap } from '../objects/map.ts'
import { isIdentified } from './value.ts'

const memory = new Memory()
const ids = new SharedMap(memory, 'ids', [
  [2, { uid: 'b', label: 'v2 pear', by: 'B' }],
  [1, { uid: 'a', label: 'v1 apple' }],
])
const names = new SharedMap(memory, 'names')

it('shows the objects that it is asked for, in that order, on one line', () => {
  expect(heapText(memory, memory.initial(), [names.name, ids.name])).toBe(
    'names empty, ids 1=v1 apple 2=v2 pear',
  )
})

/** Who made a value, if anybody. */
function maker(value: unknown): string {
  return (isIdentified(value) && value.by) || 'nobody'
}

it('writes values as it is told', () => {
  expect(heapText(memory, memory.initial(), ['ids'], maker)).toBe('ids 1=nobody 2=B')
})

it('tells apart keys that share a label, and leaves all others as they are', () => {
  const twins = new Memory()
  const byName = new SharedMap(twins, 'byName', [
    [{ uid: '0/1/pear', label: 'pear' }, 'v1'],
    [{ uid: '2/1/pear', label: 'pear' }, 'v2'],
    [{ uid: '0/1/plum', label: 'plum' }, 'v3'],
  ])
  const counts = new SharedMap<number | string, string>(twins, 'counts', [
    [1, 'number'],
    ['1', 'text'],
  ])
  expect(heapText(twins, twins.initial(), [byName.name, counts.name])).toBe(
    'byName pear (0/1/pear)=v1 pear (2/1/pear)=v2 plum=v3, counts 1 (1)=number 1 ("1")=text',
  )
})

it('refuses to show what is not there', () => {
  expect(() => heapText(memory, memory.initial(), ['count'])).toThrow(
    'unknown shared object: count',
  )
})
