import { describe, expect, it } from 'vitest'
import { explore } from '../explorer/exploration.ts'
import { builtIns } from '../subjects/list.ts'
import { replay } from '../threads/replay.ts'
import { fulfilledClause } from './fulfilled-clause.ts'

const system = builtIns.scenario('rename')!.build({ strategy: 'racy', options: {} })
const why = explore(system).why(['no-orphan-name', 'reachable-by-name'])
if (why === null || why === 'unknown') throw new Error('not known why')

const clauseOf = (run: string) => fulfilledClause(why, replay(system, run.split('')).steps)

describe('the clause that a run fulfils', () => {
  it('is the first of which all orderings are so', () => {
    // B reads byId before A merges; or B cleans up before A publishes.
    expect(clauseOf('BBBBAAAA')).toBe(0)
    expect(clauseOf('AABBBBAA')).toBe(1)
  })

  it('is one as soon as it can no longer be otherwise', () => {
    expect(clauseOf('AB')).toBe(0)
    expect(clauseOf('AABBB')).toBeNull()
    expect(clauseOf('AABBBB')).toBe(1)
  })

  it('is none where the run passes', () => {
    expect(clauseOf('AAAABBBB')).toBeNull()
    expect(clauseOf('')).toBeNull()
  })

  it('is that of its witness', () => {
    for (const [index, { witness }] of why.clauses.entries())
      expect(clauseOf(witness.join(''))).toBe(index)
  })
})
