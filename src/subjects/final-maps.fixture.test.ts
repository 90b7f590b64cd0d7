import { expect, it } from 'vitest'
import { coldRename } from './cache/scenarios/cold-rename.ts'
import { completeRuns, finalMaps, withMaker } from './final-maps.fixture.ts'

const racy = { strategy: 'racy', listener: 'none' }

it('reads a table, its comments left out', () => {
  const table = `
    # Why it is so.
    racy   async  AAB1  byId 1=v1@A, byName empty
  `
  expect(completeRuns(table)).toEqual([
    { strategy: 'racy', listener: 'async', run: 'AAB1', maps: 'byId 1=v1@A, byName empty' },
  ])
  expect(() => completeRuns('racy none AAB')).toThrow('not a complete run: racy none AAB')
})

it('shows the maps at the end, with their makers where asked', () => {
  const run = { ...racy, run: 'AAABBBB' }
  expect(finalMaps(coldRename, run)).toBe('byId 1=v2@B, byName B=v2@B')
  expect(finalMaps(coldRename, run, withMaker)).toBe('byId 1=v2@B/B, byName B=v2@B/B')
})

it('refuses a run that is not complete, or goes on too long, or cannot be read', () => {
  expect(() => finalMaps(coldRename, { ...racy, run: 'AAABB' })).toThrow('running: B could go on')
  expect(() => finalMaps(coldRename, { ...racy, run: 'AAABBBBB' })).toThrow(
    'step 7: B has finished',
  )
  expect(() => finalMaps(coldRename, { ...racy, run: 'AAb' })).toThrow('step 2: there is no b')
})
