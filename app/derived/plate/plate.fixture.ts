import fc from 'fast-check'
import { nothingProven } from '../../search/proof.ts'
import { derive } from '../derive.fixture.ts'
import { plateOf, type Plate } from '../plate.ts'
import { walk, type Picks } from '../walk.fixture.ts'

/** Numbers that choose any moment. */
export const picks = fc.record({
  scenario: fc.nat(),
  strategy: fc.nat(),
  isOptionOn: fc.boolean(),
  steps: fc.array(fc.nat(), { maxLength: 24 }),
  at: fc.nat(),
})

/** The plate of the moment that some numbers choose, before anything is proved; null if it has none. */
export function plateAt(numbers: Picks): Plate | null {
  return plateOf(derive(walk(numbers)), nothingProven)
}
