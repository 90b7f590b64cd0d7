import { expect, it } from 'vitest'
import { builtIns, replay, type Scenario } from '../../src/index.ts'
import { parseLink } from '../link/grammar.ts'
import { resolve } from '../link/resolve.ts'
import type { Moment } from '../session/moment.ts'
import { createDeriver } from './derived-run.ts'
import { derive } from './derive.fixture.ts'

function moment(run: string, at = run.length, strategy = 'racy', options = {}): Moment {
  return { scenario: 'cold-rename', strategy, options, schedule: run.split(''), at }
}

function told(of: Moment): readonly string[] {
  return derive(of).run.steps.map(({ effect }) => effect.description)
}

it('works out the whole run, and where it stands now', () => {
  const { run, now, scenario, strategy } = derive(moment('BAAABB', 4))
  expect(run.steps).toHaveLength(6)
  expect(run.state).toBe('complete')
  expect(now.steps).toHaveLength(4)
  expect(now.enabled).toEqual(['B'])
  expect([scenario.id, strategy.label]).toEqual(['cold-rename', 'Racy'])
})

it('judges memory as it stands now, not as it ends', () => {
  expect(derive(moment('BAAABB', 4)).inspection.findings).toEqual([])
  expect(derive(moment('BAAABB')).inspection.findings.map(({ kind }) => kind)).toEqual(['ORPHAN'])
})

it('is worked out once, however many views ask', () => {
  const asked = moment('AB')
  expect(derive(asked)).toBe(derive(asked))
})

it('keeps the system, and so equal memory identical, for as long as the setting is the same', () => {
  const before = derive(moment('AA'))
  const after = derive(moment('AAB'))
  expect(after.system).toBe(before.system)
  expect(derive(moment('AAB', 2)).now.heap).toBe(before.now.heap)
  expect(derive(moment('AA', 2, 'fixed')).system).not.toBe(before.system)
  const async = derive(moment('AA', 2, 'racy', { listener: 'async' }))
  expect(async.system).not.toBe(before.system)
})

it('is the same as if it had been worked out from nothing', () => {
  const first = told(moment('BAAABB'))
  derive(moment('AAABBBB'))
  expect(told(moment('BAAABB'))).toEqual(first)
})

it('refuses what cannot be shown', () => {
  expect(() => derive({ ...moment(''), scenario: 'nowhere' })).toThrow('unknown: nowhere/racy')
  expect(() => derive(moment('', 0, 'quick'))).toThrow('unknown: cold-rename/quick')
  expect(() => derive(moment('AAAA'))).toThrow('step 4 cannot run: A has finished')
})

it('and following its link take two passes over a run, and one more up to a cursor within it', () => {
  const scenario = builtIns.scenario('rename')
  if (!scenario) throw new Error('no such scenario')
  let passes = 0
  const counted: Scenario = {
    ...scenario,
    id: 'counted',
    build: (setting) => {
      const { threads, ...system } = scenario.build(setting)
      const [first, ...others] = threads
      if (!first) throw new Error('no thread')
      const start = () => {
        passes += 1
        return first.start()
      }
      return { ...system, threads: [{ ...first, start }, ...others] }
    },
  }
  const catalogue = builtIns.with(counted)
  const passesOf = (link: string) => {
    passes = 0
    createDeriver(catalogue)(resolve(parseLink(link), catalogue).moment)
    return passes
  }
  expect(passesOf('#/counted/racy?run=AABBBBAA')).toBe(2)
  expect(passesOf('#/counted/racy?run=AABBBBAA&at=3')).toBe(3)
})

it('says of the moment what a replay that ends there says', () => {
  const run = 'AAABBBB1'
  for (let at = 0; at <= run.length; at++) {
    const asked = moment(run, at, 'racy', { listener: 'async' })
    const { now, system } = derive(asked)
    expect(now).toEqual(replay(system, asked.schedule.slice(0, at)))
  }
})

it('keeps a whole run, and what it is judged by, from one of its moments to the next', () => {
  const end = moment('BAAABB')
  const [last, before] = [derive(end), derive({ ...end, at: 4 })]
  expect(before.run).toBe(last.run)
  expect(before.judged).toBe(last.judged)
  expect(before.now.steps).toEqual(last.run.steps.slice(0, 4))
  expect(derive({ ...end, judged: ['newest-wins'] }).judged).toEqual(['newest-wins'])
  expect(derive({ ...end, at: 2 }).judged).toEqual(last.judged)
})
