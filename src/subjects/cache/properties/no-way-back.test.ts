import { describe, expect, it } from 'vitest'
import type { Value } from '../../../memory/value.ts'
import { instance, record, type Entity } from '../model/entity.ts'
import { noWayBack } from './no-way-back.ts'

const [v1, v2, v3] = [1, 2, 3].map((entityVersion) =>
  instance(record({ name: 'apple', entityVersion })),
) as [Entity, Entity, Entity]

function holds(returned: Value): boolean {
  const property = noWayBack()
  return property.holds(property.onReturn?.(property.initial, returned))
}

describe('a caller', () => {
  it('goes on, or gets the same version again, as whichever instance', () => {
    expect(holds([v1, v2, v3])).toBe(true)
    expect(holds([v2, instance(v2, 'B.3')])).toBe(true)
  })

  it('goes back if any answer is older than any before it, by either version', () => {
    expect(holds([v3, v2])).toBe(false)
    expect(holds([v2, v3, v1])).toBe(false)
    const granted = instance(record({ name: 'apple', entityVersion: 2, grantRecordsVersion: 1 }))
    expect(holds([granted, v3])).toBe(false)
  })

  it('is not judged by an answer that is nothing, nor by one alone', () => {
    expect(holds([v3, undefined, v3])).toBe(true)
    expect(holds(v3)).toBe(true)
    expect(holds(undefined)).toBe(true)
  })
})
