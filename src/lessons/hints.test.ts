import { describe, expect, it } from 'vitest'
import { decodeSchedule } from '../schedule/codec.ts'
import { builtIns } from '../subjects/list.ts'
import { hintsFor } from './hints.ts'
import { Searches } from './searches.ts'
import { momentOf } from './moment.ts'

const searches = new Searches(builtIns)

function hints(scenario: string, run: string, aim: Parameters<typeof hintsFor>[2], options = {}) {
  const place = { scenario, strategy: 'racy', run: '', options }
  const { setting, judged } = momentOf(place, searches)
  return hintsFor(setting.graph(judged), decodeSchedule(run).schedule, aim)
}

const breaking = { goal: 'break' } as const

describe('hints to whoever wants to break it', () => {
  it.each([
    ['', undefined, ['It can still be broken from here.', 'Let A go next.']],
    ['A', undefined, ['It can still be broken from here.', 'Let B go next.']],
    // Both have read.
    ['BA', 2, ['It can still be broken from here, with 1 more switch.', 'Let A go next.']],
    ['BAA', 2, ['It can still be broken from here, with 1 more switch.', 'Let B go next.']],
    // A has read and written: nothing can be lost any more.
    [
      'AA',
      undefined,
      ['Until step 1 it could still be broken: go back there.', 'After step 1, let B go next.'],
    ],
    [
      'AABB',
      2,
      [
        'Until step 1 it could still be broken with 2 switches: go back there.',
        'After step 1, let B go next.',
      ],
    ],
    // It breaks, with a switch too many.
    [
      'ABAB',
      2,
      [
        'Until step 2 it could still be broken with 2 switches: go back there.',
        'After step 2, let B go next.',
      ],
    ],
    ['ABAB', 1, []],
    ['ABAB', undefined, []],
    ['ABBA', 2, []],
    // Nobody can take the third step.
    [
      'AAA',
      undefined,
      ['Until step 1 it could still be broken: go back there.', 'After step 1, let B go next.'],
    ],
  ])('after %s with at most %s switches', (run, switches, expected) => {
    const aim = switches === undefined ? breaking : { ...breaking, switches }
    expect(hints('lost-update', run, aim)).toEqual(expected)
  })

  it('speak of tasks, and of no switch where none is needed', () => {
    expect(
      hints('there-and-back', 'BBBAAA', { goal: 'break', switches: 2 }, { listener: 'async' }),
    ).toEqual(['It can still be broken from here, with 1 more switch.', 'Let A go next.'])
    expect(hints('there-and-back', 'BBBAAAA', breaking, { listener: 'async' })).toEqual([
      'It can still be broken from here.',
      'Let task 1 go next.',
    ])
    expect(hints('cold-rename', 'BBBA', { goal: 'break', switches: 1 })).toEqual([
      'It can still be broken from here, without another switch.',
      'Let A go next.',
    ])
  })
})

describe('hints to whoever wants to save it', () => {
  it.each([
    ['A', ['It can still be saved from here.', 'Let A go next.']],
    [
      'AB',
      ['Until step 1 it could still be saved: go back there.', 'After step 1, let A go next.'],
    ],
    [
      'ABAB',
      ['Until step 1 it could still be saved: go back there.', 'After step 1, let A go next.'],
    ],
    ['AABB', []],
  ])('after %s', (run, expected) => {
    expect(hints('lost-update', run, { goal: 'pass' })).toEqual(expected)
  })

  it('are none where nothing can', () => {
    expect(hints('drop-reload', 'A', { goal: 'pass' })).toEqual([])
  })
})
