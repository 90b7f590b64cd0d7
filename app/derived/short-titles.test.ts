import { expect, it } from 'vitest'
import { builtIns } from '../../src/index.ts'
import { shortTitles } from './short-titles.ts'

function shortened(...titles: string[]): readonly string[] {
  return [...shortTitles(titles.map((title) => ({ id: title, title }))).values()]
}

it('leaves out what need not be said to tell titles apart', () => {
  expect(shortened('Rename: two renames', 'Same name: no rename', 'Alone')).toEqual([
    'Rename',
    'Same name',
    'Alone',
  ])
  expect(shortened('Receive: twice', 'Receive: stuck', 'Other: one')).toEqual([
    'Twice',
    'Stuck',
    'Other',
  ])
})

it('shows no two alike, and nothing that is not in the title', () => {
  const titles = shortTitles(builtIns.scenarios)
  expect(new Set(titles.values()).size).toBe(builtIns.scenarios.length)
  for (const { id, title } of builtIns.scenarios)
    expect(title.toLowerCase()).toContain(titles.get(id)?.toLowerCase())
})
