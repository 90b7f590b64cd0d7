import { expect, it } from 'vitest'
import { replay, type System } from '../../src/index.ts'
import { nothingProven } from '../search/proof.ts'
import { derive } from './derive.fixture.ts'
import { explored, known } from './explored.fixture.ts'
import { outlooks } from './outlook.ts'

/** The findings at the end of every continuation of a run, as `ORPHAN byName "A"`: all are run, one by one. */
function naiveEnds(system: System, run: readonly string[]): readonly (readonly string[])[] {
  const { heap, enabled, state } = replay(system, run)
  if (enabled.length > 0) return enabled.flatMap((name) => naiveEnds(system, [...run, name]))
  return [
    system
      .inspect(heap, state === 'complete')
      .findings.map(({ kind, row }) => `${kind} ${row.object} ${row.key}`),
  ]
}

/** Every run of a system, to its end or not. */
function prefixes(system: System, run: readonly string[] = []): readonly (readonly string[])[] {
  return [run, ...replay(system, run).enabled.flatMap((name) => prefixes(system, [...run, name]))]
}

it.each([
  ['cold-rename', 'racy', {}],
  ['cold-rename', 'fixed', { listener: 'async' }],
  ['same-version', 'racy', { listener: 'async' }],
  ['rename-evict', 'fixed', { listener: 'async' }],
  ['insert-evict', 'compute', { listener: 'async' }],
  ['three-evict', 'won-only', {}],
  ['lock-order', 'opposite', {}],
  ['put-if-absent', 'racy', {}],
])(
  '%s under %s, %j: says of each fault what every continuation says',
  (scenario, strategy, options) => {
    const { moment, proof } = known(scenario, strategy, options)
    const { system } = derive(moment)
    let told = 0
    for (const schedule of prefixes(system)) {
      const here = { ...moment, schedule, at: schedule.length }
      const { inspection } = derive(here)
      const ends = inspection.findings.length > 0 ? naiveEnds(system, schedule) : []
      for (const finding of inspection.findings) {
        const row = `${finding.row.object} ${finding.row.key}`
        const atRow = ends.map((end) => end.filter((each) => each.endsWith(` ${row}`)))
        const same = ends.filter((end) => end.includes(`${finding.kind} ${row}`)).length
        const wrong = atRow.filter((end) => end.length > 0).length
        const outlook = outlooks({ moment: here }, proof)(finding)
        expect({ schedule, outlook }).toEqual({
          schedule,
          outlook:
            same === ends.length
              ? 'for good'
              : wrong === ends.length
                ? 'for good, of any kind'
                : wrong === 0
                  ? 'in passing'
                  : 'at stake',
        })
        told += 1
      }
    }
    expect(told).toBeGreaterThan(0)
  },
)

it('says nothing before the states are known', () => {
  const moment = explored('rename', 'racy').moment
  const here = { ...moment, schedule: ['A', 'A'], at: 2 }
  const [finding] = derive(here).inspection.findings
  if (!finding) throw new Error('nothing is found')
  expect(outlooks({ moment: here }, nothingProven)(finding)).toBeNull()
})
