import { expect, it } from 'vitest'
import { builtIns } from '../../src/index.ts'
import { parseLink } from '../link/grammar.ts'
import { resolve } from '../link/resolve.ts'
import { derive } from './derive.fixture.ts'
import { rowsAtFault } from './rows-at-fault.ts'

/** The rows that a link's moment leaves at fault by breaking each of the two properties of both maps. */
function rowsOf(link: string) {
  const current = derive(resolve(parseLink(link), builtIns).moment)
  return ['no-orphan-name', 'reachable-by-name'].map((id) => rowsAtFault(current, id).map(inWords))
}

/** A row with its key as it is read. */
function inWords(row: string): string {
  return row.replace(/#".*\/(\w+)"$/, '$1')
}

it.each<readonly [link: string, orphans: readonly string[], unreachable: readonly string[]]>([
  ['#/rename/racy?run=AABBBBAA', ['byName pear'], []],
  ['#/rename/racy?run=BBBBAAAA', ['byName pear'], ['byId 1']],
  ['#/same-name/racy?run=BBBAAA', ['byName apple'], ['byName apple']],
  ['#/rename/racy?run=AAAABBBB', [], []],
])('%s leaves at fault %j and %j', (link, orphans, unreachable) => {
  expect(rowsOf(link)).toEqual([orphans, unreachable])
})

it('has none of what is nobody’s fault, and of what is no matter of rows', () => {
  expect(rowsOf('#/insert-evict/racy?run=AAA&names=bounded&at=2')).toEqual([[], []])
  const { moment } = resolve(parseLink('#/rename/racy?run=BBBBAAAA'), builtIns)
  expect(rowsAtFault(derive(moment), 'newest-wins')).toEqual([])
})
