import { describe, expect, it } from 'vitest'
import { ABSENT } from './pair-table.ts'
import { StepTable } from './step-table.ts'

/** What a table says follows; null if it has not been learned. */
function followed(table: StepTable, environment: number, node: number) {
  const at = table.find(environment, node)
  return at === ABSENT ? null : [table.cells[at]! - 1, table.cells[at + 1]]
}

describe('a table of steps', () => {
  it('tells what follows, also that a thread is blocked', () => {
    const table = new StepTable()
    table.add(0, 0, 5, 6)
    table.add(3, 7, 3, ABSENT)
    expect(followed(table, 0, 0)).toEqual([5, 6])
    expect(followed(table, 3, 7)).toEqual([3, ABSENT])
    expect(followed(table, 0, 1)).toBeNull()
    expect(followed(table, 900, 900)).toBeNull()
  })

  it('keeps what it knows while rows and columns are added', () => {
    const table = new StepTable()
    for (let each = 0; each < 400; each++) table.add(each, (each * 7) % 90, each + 1, each)
    for (let each = 0; each < 400; each++)
      expect(followed(table, each, (each * 7) % 90)).toEqual([each + 1, each])
  })

  it('becomes sparse where rows would take too much, and knows all that it knew', () => {
    const table = new StepTable()
    for (let each = 0; each < 300; each++) table.add(each, each, each + 1, each % 3 ? each : ABSENT)
    const dense = table.bytes
    // A row for each of so many environments, as long as so many nodes, would take 32 GiB.
    const far = 2 ** 17
    const at = table.add(far, 2 ** 14, 9, 8)
    expect([table.cells[at], table.cells[at + 1]]).toEqual([10, 8])
    expect(table.bytes).toBeLessThan(4 * dense)
    for (let each = 0; each < 300; each++)
      expect(followed(table, each, each)).toEqual([each + 1, each % 3 ? each : ABSENT])
    expect(followed(table, far, 2 ** 14)).toEqual([9, 8])
    expect(followed(table, far, 0)).toBeNull()
    for (let each = 0; each < 5000; each++) table.add(far + 1, each, each, each)
    for (let each = 0; each < 5000; each++)
      expect(followed(table, far + 1, each)).toEqual([each, each])
  })
})
