import { expect, it } from 'vitest'
import { same } from '../../../memory/value.ts'
import { instance, isNewer, nameKeyOf, record, sameKey } from './entity.ts'

function versions(entityVersion: number, grantRecordsVersion: number) {
  return record({ name: 'apple', entityVersion, grantRecordsVersion })
}

it('is newer by either version', () => {
  expect(isNewer(versions(2, 1), versions(1, 1))).toBe(true)
  expect(isNewer(versions(1, 2), versions(1, 1))).toBe(true)
  expect(isNewer(versions(1, 1), versions(2, 1))).toBe(false)
})

it('is not newer at equal versions', () => {
  expect(isNewer(versions(2, 3), versions(2, 3))).toBe(false)
})

it('is not antisymmetric: each of two may be newer than the other', () => {
  expect(isNewer(versions(2, 1), versions(1, 2))).toBe(true)
  expect(isNewer(versions(1, 2), versions(2, 1))).toBe(true)
})

it('has one instance a load: the same version loaded twice is two instances', () => {
  const of = record({ name: 'apple', entityVersion: 1 })
  expect(same(instance(of, 'A.1'), instance(of, 'A.1'))).toBe(true)
  expect(same(instance(of, 'A.1'), instance(of, 'A.2'))).toBe(false)
  expect(same(instance(of, 'A.1'), instance(of, 'B.1'))).toBe(false)
  expect(same(instance(of, 'A.1'), instance(of))).toBe(false)
})

it('says who loaded an instance, unless memory started with it', () => {
  const of = record({ name: 'apple', entityVersion: 1 })
  expect(instance(of, 'B.3')).toMatchObject({ label: 'v1 apple', by: 'B' })
  expect(instance(of)).not.toHaveProperty('by')
})

it('reads as its version and its name, and says when it is dropped', () => {
  expect(instance(record({ name: 'pear', entityVersion: 2 })).label).toBe('v2 pear')
  expect(instance(record({ name: 'apple', entityVersion: 2, dropped: true })).label).toBe(
    'v2 apple dropped',
  )
})

it('shows both versions where grants move on', () => {
  expect(instance(versions(1, 1)).label).toBe('(1,1) apple')
  expect(instance(versions(3, 4)).label).toBe('(3,4) apple')
})

it('is found under its parent, its type and its name', () => {
  const of = record({ name: 'apple', entityVersion: 1 })
  const key = nameKeyOf(of)
  expect(key.label).toBe('apple')
  expect(sameKey(key, nameKeyOf({ ...of, id: 2, entityVersion: 5 }))).toBe(true)
  expect(sameKey(key, nameKeyOf({ ...of, name: 'pear' }))).toBe(false)
  expect(sameKey(key, nameKeyOf({ ...of, parentId: 9 }))).toBe(false)
  expect(sameKey(key, nameKeyOf({ ...of, typeCode: 9 }))).toBe(false)
})
