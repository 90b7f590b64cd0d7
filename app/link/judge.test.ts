import { describe, expect, it } from 'vitest'
import { builtIns } from '../../src/index.ts'
import { parseLink, writeLink } from './grammar.ts'
import { textOf } from './message.ts'
import { resolve } from './resolve.ts'
import { tell } from './tell.ts'

function follow(link: string) {
  const { moment, faults } = resolve(parseLink(link), builtIns)
  return { moment, told: faults.map((fault) => textOf(tell(fault))) }
}

describe('what a link says of judging', () => {
  it('is kept in the order of the system, and written again', () => {
    const { moment, told } = follow('#/rename/racy?judge=newest-wins,no-orphan-name')
    expect(told).toEqual([])
    expect(moment.judged).toEqual(['no-orphan-name', 'newest-wins'])
    expect(writeLink(moment)).toBe('#/rename/racy?judge=no-orphan-name,newest-wins')
  })

  it('is nothing where it is so anyway', () => {
    const { moment, told } = follow('#/rename/racy?judge=reachable-by-name,no-orphan-name')
    expect(told).toEqual([])
    expect(moment).not.toHaveProperty('judged')
  })

  it('is told of where there is no such property, and the rest of it counts', () => {
    const { moment, told } = follow('#/rename/racy?run=AB&judge=luck,newest-wins')
    expect(moment).toMatchObject({ schedule: ['A', 'B'], judged: ['newest-wins'] })
    expect(told).toEqual([
      'judge=“luck” names no property of this system, which has no-orphan-name, reachable-by-name, newest-wins, coherent-reads, cleanup-matches-merge, serializable, no-deadlock, no-failure. Runs are judged by newest-wins.',
    ])
  })

  it('leaves what the subject names where nothing of it is known', () => {
    const { moment, told } = follow('#/receive-stuck/copies?judge=')
    expect(moment).not.toHaveProperty('judged')
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('Runs are judged by reported-once, nobody-waits-forever')
  })

  it('makes no sense of a property that this environment does not have', () => {
    const { told } = follow('#/rename/racy?names=bounded&judge=reachable-by-name')
    expect(told[0]).toContain('judge=“reachable-by-name” names no property of this system')
  })
})
