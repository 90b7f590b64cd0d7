import { describe, expect, it } from 'vitest'
import { builtIns } from '../subjects/list.ts'
import { heapText } from '../memory/heap-text.ts'
import { pickSeeded } from '../schedule/seeded.ts'
import { follow } from './follow.ts'
import { Machine } from './machine.ts'
import type { System } from '../system/system.ts'
import { replay } from './replay.ts'

function systemOf(scenario: string, strategy: string, options = {}) {
  const system = builtIns.scenario(scenario)?.build({ strategy, options })
  if (!system) throw new RangeError(`unknown scenario: ${scenario}`)
  return system
}

/** A run of the cache under one strategy, followed under another. */
function followed(
  scenario: string,
  run: string,
  [from, to]: readonly [string, string],
  options = {},
) {
  const { steps } = replay(systemOf(scenario, from, options), run.split(''))
  const system = systemOf(scenario, to, options)
  const { schedule, leftOut, taken } = follow(system, steps)
  const end = replay(system, schedule)
  expect(end.stop).toBeNull()
  return {
    run: schedule.join(''),
    leftOut: leftOut.map((place) => `${steps[place]?.actor} ${steps[place]?.op.use}`),
    state: end.state,
    maps: heapText(system.memory, end.heap, ['byId', 'byName']),
    taken,
  }
}

describe('a run that is followed by what its steps do', () => {
  it('is the window that the fix closes: the same order ends well', () => {
    expect(followed('rename', 'BAAAABBB', ['racy', 'fixed'])).toMatchObject({
      run: 'AAABBB',
      leftOut: ['B byId.getIfPresent', 'A byId.getIfPresent'],
      state: 'complete',
      maps: 'byId 1=v3 plum, byName plum=v3 plum',
    })
    expect(followed('cold-rename', 'BAAABB', ['racy', 'fixed'])).toMatchObject({
      run: 'AABBB',
      maps: 'byId 1=v2 pear, byName pear=v2 pear',
    })
  })

  it('is the delayed name that the fix leaves: the same order ends badly', () => {
    expect(followed('rename', 'AABBBBAA', ['racy', 'fixed'])).toMatchObject({
      run: 'ABBBAA',
      maps: 'byId 1=v3 plum, byName pear=v2 pear plum=v3 plum',
    })
  })

  it('takes what has to come before a step, and waits where it has to', () => {
    expect(followed('rename', 'BAAAABBB', ['racy', 'id-lock'])).toMatchObject({
      run: 'AAAAABBBBB',
      state: 'complete',
      maps: 'byId 1=v3 plum, byName plum=v3 plum',
    })
    expect(followed('rename', 'ABBAAB', ['fixed', 'cache-lock'])).toMatchObject({
      run: 'AAAAABBBBB',
      state: 'complete',
    })
  })

  it('keeps the place of each step', () => {
    expect(followed('rename', 'BAAAABBB', ['racy', 'fixed']).taken).toEqual([
      0, 0, 1, 2, 3, 4, 5, 6,
    ])
  })

  it('is itself under its own system, and stops where it stopped', () => {
    for (const run of ['BAAAABBB', 'AAB', ''])
      expect(followed('rename', run, ['racy', 'racy'])).toMatchObject({ run, leftOut: [] })
  })

  it('finds tasks by what they do', () => {
    const options = { listener: 'async' }
    const run = 'BAAAABBB12'
    const all = followed('rename', run, ['racy', 'won-only'], options)
    expect(all).toMatchObject({ state: 'complete', maps: 'byId 1=v3 plum, byName plum=v3 plum' })
    expect(all.run).toMatch(/1.*2|2.*1/)
  })

  const seeds = Array.from({ length: 4 }, (_, index) => index + 1)
  it.each(seeds)(
    'can be followed under every strategy, from the random runs of seed %i',
    (seed) => {
      const problems = builtIns.scenarios
        .filter(({ subject }) => subject.id !== 'receive')
        .flatMap((scenario) => {
          const systems = scenario.subject.strategies.map(({ id }) =>
            scenario.build({ strategy: id, options: {} }),
          )
          return systems.slice(0, 2).flatMap((system) => {
            const run = randomRun(system, seed)
            return systems.flatMap((other) => {
              const problem = problemOf(system, other, run)
              return problem === null ? [] : [`${scenario.id} ${run.join('')}: ${problem}`]
            })
          })
        })
      expect(problems).toEqual([])
    },
  )
})

function randomRun(system: System, seed: number): readonly string[] {
  const machine = new Machine(system)
  const run: string[] = []
  for (let names = machine.enabled(); names.length > 0; names = machine.enabled()) {
    run.push(pickSeeded(seed, run.length, names))
    machine.step(run.at(-1) ?? '')
  }
  return run
}

/** What is wrong with a run that follows another; null if nothing is. */
function problemOf(system: System, other: System, run: readonly string[]): string | null {
  const wished = replay(system, run)
  const { schedule, taken, leftOut } = follow(other, wished.steps)
  const end = replay(other, schedule)
  if (end.stop) return `cannot run: ${end.stop.why}`
  // Who came to an end comes to an end, unless everybody waits for somebody there.
  if (wished.state === 'complete' && end.state === 'running') return `stops at ${schedule.join('')}`
  if (taken.some((count, index) => count < (taken[index - 1] ?? 0))) return 'goes back'
  if (taken.at(-1) !== schedule.length) return 'ends before its last step'
  const isSame = schedule.join() === run.join() && leftOut.length === 0
  return system !== other || isSame ? null : `is not itself: ${schedule.join('')}`
}
