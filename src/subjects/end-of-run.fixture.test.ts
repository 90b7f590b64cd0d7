import { expect, it } from 'vitest'
import { coldRename } from './cache/scenarios/cold-rename.ts'
import { lostUpdate } from './counter/scenarios/lost-update.ts'
import { endOfRun, withMaker } from './end-of-run.fixture.ts'

const racy = { strategy: 'racy', listener: 'none' }
const maps = ['byId', 'byName']

const attempt = (run: string) => () => endOfRun(coldRename, { ...racy, run })

it('tells what objects hold at the end, with their makers where asked, and what is wrong', () => {
  const late = endOfRun(coldRename, { ...racy, run: 'BBB AAAA' })
  expect(late.memory(maps)).toBe('byId 1=v2 pear, byName apple=v1 apple')
  expect(late.memory(maps, withMaker)).toBe('byId 1=v2 pear/B, byName apple=v1 apple/A')
  expect(late.faults).toEqual(['ORPHAN', 'MISSING'])
})

it('turns the listener on only where there is one', () => {
  const listening = { strategy: 'racy', listener: 'async' }
  expect(endOfRun(coldRename, { ...listening, run: 'AAABBBB1' }).faults).toEqual([])
  expect(endOfRun(lostUpdate, { ...listening, run: 'AABB' }).memory(['count'])).toBe('count 2')
})

it('refuses a run that is not complete, or goes on too long, or cannot be read', () => {
  expect(attempt('AAABB')).toThrow('running: B could go on')
  expect(attempt('AAABBBBB')).toThrow('step 7: B has finished')
  expect(attempt('AAb')).toThrow('step 2: there is no b')
})
