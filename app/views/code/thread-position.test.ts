import { expect, it } from 'vitest'
import type { Moment } from '../../session/moment.ts'
import { derive } from '../../derived/derive.fixture.ts'
import { sources } from '../../derived/sources.ts'
import { marksIn, standings } from './thread-position.ts'

function standing(run: string, scenario = 'refresh') {
  const schedule = run.split('')
  const moment: Moment = { scenario, strategy: 'racy', options: {}, schedule, at: run.length }
  return standings(derive(moment).now)
}

function methods(run: string, thread: number): readonly string[] {
  return standing(run)[thread]?.stack.map(({ site }) => site.method.name) ?? []
}

it('stands before the next step, the outermost call first', () => {
  expect(methods('', 0)).toEqual(['getAndRefreshIfNeeded'])
  expect(methods('AAA', 0)).toEqual(['getAndRefreshIfNeeded', 'replaceCacheEntry', 'cacheNewEntry'])
  expect(standing('')[0]).toMatchObject({ last: null, isDone: false })
})

it('stands at its last step when it is done', () => {
  const [a] = standing('AAAAAAAAA')
  expect(a).toMatchObject({ isDone: true, last: { actor: 'A', last: true } })
  expect(methods('AAAAAAAAA', 0).slice(0, 2)).toEqual([
    'getAndRefreshIfNeeded',
    'replaceCacheEntry',
  ])
})

it('knows each thread’s own last step, whoever took the last', () => {
  const [a, b] = standing('AB')
  expect([a?.last?.actor, b?.last?.actor]).toEqual(['A', 'B'])
})

it('marks who is in the method that is shown: next there, in a call from there, or ended there', () => {
  const all = standing('AAA')
  const shownTo = (thread: number, depth: number) => {
    const frame = all[thread]?.stack[depth]
    if (!frame) throw new Error('no such call')
    return marksIn(frame, all).map(({ name, kind }) => `${name} ${kind}`)
  }
  // A is in cacheNewEntry, B at the first line of getAndRefreshIfNeeded.
  expect(shownTo(0, 2)).toEqual(['A next'])
  expect(shownTo(0, 0)).toEqual(['A call', 'B next'])

  const ended = standing('AAAAAAAAABB')
  const [frame] = ended[0]?.stack ?? []
  if (!frame) throw new Error('no such call')
  expect(marksIn(frame, ended).map(({ name, kind }) => `${name} ${kind}`)).toEqual([
    'A done',
    'B done',
  ])
})

it('marks all lines of an expression that takes several', async () => {
  const [a] = standing('', 'cold-rename')
  const all = [a].filter((each) => each !== undefined)
  const [frame] = a?.stack ?? []
  if (!frame) throw new Error('no such call')
  const [mark] = marksIn(frame, all)
  expect(mark).toMatchObject({ line: frame.site.line, endLine: frame.site.endLine })
  const text = (await sources(frame.site.file)).texts?.[frame.site.file] ?? ''
  expect(text.split('\n')[frame.site.line - 1]).toContain('yield*')
})
