import { describe, expect, it } from 'vitest'
import { builtIns } from '../subjects/list.ts'
import { checkClaim } from './check-claim.ts'
import type { Claim } from './claim.ts'
import type { Place } from './place.ts'
import { Searches } from './searches.ts'

const searches = new Searches(builtIns)
const lost: Place = { scenario: 'lost-update', strategy: 'racy', run: 'BAAB' }
const window: Place = { scenario: 'rename', strategy: 'racy', run: 'BAAAABBB' }

/** For each kind of claim some that are so, and some that are not, with what is said of them. */
const cases: readonly (readonly [Claim, Place, string | null])[] = [
  [{ kind: 'memory', object: 'count', key: '', is: '1' }, lost, null],
  [
    { kind: 'memory', object: 'count', key: '', is: '2' },
    lost,
    'it is claimed that count is 2, but count is 1',
  ],
  [{ kind: 'memory', object: 'byName', key: 'pear', is: 'v2 pear' }, window, null],
  [
    { kind: 'memory', object: 'byName', key: 'pear', is: null },
    window,
    'it is claimed that there is no byName pear, but byName pear is v2 pear',
  ],
  [
    { kind: 'memory', object: 'byName', key: 'fig', is: 'v2 fig' },
    window,
    'it is claimed that byName fig is v2 fig, but there is no byName fig',
  ],
  // Of a moment on the way, and of another strategy's run.
  [{ kind: 'memory', object: 'count', key: '', is: '0', of: { at: 2 } }, lost, null],
  [
    {
      kind: 'memory',
      object: 'count',
      key: '',
      is: '2',
      of: { strategy: 'fixed', run: 'BAABBB' },
    },
    { ...lost, at: 1 },
    null,
  ],
  [
    { kind: 'memory', object: 'count', key: '', is: '1', of: { strategy: 'fixed' } },
    lost,
    'it is claimed that count is 1, but count is 0',
  ],

  [{ kind: 'run', breaks: 'no-lost-update', is: true }, { ...lost, at: 0 }, null],
  [
    { kind: 'run', breaks: 'no-lost-update', is: false },
    lost,
    'it is claimed that the run does not break no-lost-update, but the run breaks no-lost-update',
  ],
  [{ kind: 'run', breaks: 'serializable', is: true }, lost, null],
  [
    { kind: 'run', breaks: 'serializable', is: true },
    { ...lost, run: 'AABB' },
    'it is claimed that the run breaks serializable, but the run does not break serializable',
  ],
  [
    { kind: 'run', breaks: 'no-lost-update', is: true },
    { ...lost, run: 'BAA' },
    'it is claimed that the run breaks no-lost-update, but the run has not ended',
  ],

  [{ kind: 'property', id: 'no-lost-update', holds: true, of: { strategy: 'lock' } }, lost, null],
  [
    { kind: 'property', id: 'no-lost-update', holds: true },
    lost,
    'it is claimed that no schedule breaks no-lost-update, but some schedules break no-lost-update',
  ],
  [
    { kind: 'property', id: 'assert-renamed', holds: false },
    { scenario: 'seed-test-rename', strategy: 'racy', run: '' },
    'it is claimed that some schedules break assert-renamed, but no schedule breaks assert-renamed',
  ],
  [
    { kind: 'property', id: 'assert-newest-by-id', holds: true },
    { scenario: 'seed-test-concurrent', strategy: 'racy', run: '' },
    'it is claimed that no schedule breaks assert-newest-by-id, but no schedule that comes to an end breaks assert-newest-by-id',
  ],

  [{ kind: 'count', count: 'schedules', is: 6 }, lost, null],
  [
    { kind: 'count', count: 'schedules', is: 7 },
    lost,
    'it is claimed that there are 7 schedules, but there are 6 schedules',
  ],
  [{ kind: 'count', count: 'violating', is: 4 }, lost, null],
  [
    { kind: 'count', count: 'violating', is: 3 },
    lost,
    'it is claimed that 3 schedules break what is judged, but 4 schedules break what is judged',
  ],
  [{ kind: 'count', count: 'passing', is: 2 }, lost, null],
  [
    { kind: 'count', count: 'passing', is: 0 },
    lost,
    'it is claimed that 0 schedules break nothing that is judged, but 2 schedules break nothing that is judged',
  ],
  [
    { kind: 'count', count: 'deadlocks', is: 1 },
    { scenario: 'lock-order', strategy: 'opposite', run: '' },
    'it is claimed that 1 schedules deadlock, but 2 schedules deadlock',
  ],
  [{ kind: 'count', count: 'outcomes', is: 2 }, lost, null],
  [
    { kind: 'count', count: 'outcomes', is: 1 },
    lost,
    'it is claimed that there are 1 outcomes, but there are 2 outcomes',
  ],

  [{ kind: 'chance', is: '50 %', of: { at: 0 } }, lost, null],
  [
    { kind: 'chance', is: '50 %' },
    lost,
    'it is claimed that the chance is 50 %, but the chance is 100 %',
  ],

  [{ kind: 'split', serial: 14, raceOnly: 42 }, window, null],
  [
    { kind: 'split', serial: 42, raceOnly: 14 },
    window,
    'it is claimed that 42 are wrong even serially and 14 only by racing, but 14 are wrong even serially and 42 only by racing',
  ],
  [
    { kind: 'split', serial: 0, raceOnly: 0 },
    { scenario: 'seed-test-concurrent', strategy: 'racy', run: '' },
    'it is claimed that 0 are wrong even serially and 0 only by racing, but there is no serial run',
  ],

  [{ kind: 'why', clauses: ['A reads before B writes and B reads before A writes'] }, lost, null],
  [
    { kind: 'why', clauses: ['A reads before B writes'] },
    lost,
    'it is claimed that it breaks exactly when A reads before B writes, but it breaks exactly when A reads before B writes and B reads before A writes',
  ],
  [
    { kind: 'why', clauses: [''], of: { strategy: 'lock' } },
    lost,
    'it is claimed that it breaks exactly when it runs at all, but it never breaks',
  ],

  [{ kind: 'fate', is: 'open', of: { at: 1 } }, lost, null],
  [
    { kind: 'fate', is: 'open', of: { at: 2 } },
    lost,
    'it is claimed that the run is at stake, but the run is lost for good',
  ],

  [{ kind: 'finding', object: 'byName', key: 'pear', fault: 'ORPHAN' }, window, null],
  [{ kind: 'finding', object: 'byName', key: 'plum', fault: null }, window, null],
  [
    { kind: 'finding', object: 'byName', key: 'pear', fault: null },
    window,
    'it is claimed that byName pear is in order, but byName pear is at fault: ORPHAN',
  ],
  [
    { kind: 'finding', object: 'byName', key: 'pear', fault: 'STALE' },
    window,
    'it is claimed that byName pear is at fault: STALE, but byName pear is at fault: ORPHAN',
  ],

  [{ kind: 'end', as: { run: 'ABBA' }, isSame: true }, lost, null],
  // The instances that threads have made have other names there, and there are locks besides.
  [{ kind: 'end', as: { strategy: 'id-lock', run: 'AAAAABBBBB' }, isSame: false }, window, null],
  [
    { kind: 'end', as: { strategy: 'id-lock', run: 'BBBBBAAA' }, isSame: true },
    { ...window, run: 'AAAABBBB' },
    null,
  ],
  [
    { kind: 'end', as: { run: 'AABB' }, isSame: true },
    lost,
    'it is claimed that the runs end alike, but the runs end differently',
  ],
  [
    { kind: 'end', as: { run: 'AAB' }, isSame: false },
    lost,
    'it is claimed that the runs end differently, but one of them has not come to its end',
  ],
]

/** The kinds of which there are cases that are so, or that are not. */
function kinds(isSo: boolean): ReadonlySet<string> {
  return new Set(
    cases.filter(([, , answer]) => (answer === null) === isSo).map(([{ kind }]) => kind),
  )
}

describe('a claim', () => {
  it.each(cases)('%j of %j is answered: %s', (claim, place, answer) => {
    expect(checkClaim(claim, place, searches)).toBe(answer)
  })

  it('is tried with one that is so, and one that is not, of each kind', () => {
    expect([...kinds(true)].toSorted()).toEqual([...kinds(false)].toSorted())
    expect(kinds(false).size).toBe(10)
  })
})

describe('a claim of what there is not is no claim', () => {
  it.each<readonly [Claim, string]>([
    [{ kind: 'memory', object: 'total', key: '', is: null }, 'there is no object total'],
    [{ kind: 'finding', object: 'total', key: '', fault: null }, 'there is no object total'],
    [{ kind: 'finding', object: 'count', key: '', fault: 'STALE' }, 'there is no fault STALE'],
    [{ kind: 'run', breaks: 'no-lots-update', is: false }, 'there is no property no-lots-update'],
    [
      { kind: 'property', id: 'no-lots-update', holds: true },
      'there is no property no-lots-update',
    ],
    [
      { kind: 'fate', is: 'safe', of: { scenario: 'rename' } },
      'there is no property drift in rename',
    ],
    [
      { kind: 'fate', is: 'safe', of: { strategy: 'lucky' } },
      'there is no strategy lucky in lost-update',
    ],
    [
      { kind: 'end', as: { run: 'AAA' }, isSame: false },
      'step 3 of the run cannot be taken: A has finished',
    ],
  ])('%j: %s', (claim, message) => {
    const judged = claim.of?.scenario ? { judged: ['drift'] } : {}
    expect(() => checkClaim(claim, { ...lost, ...judged }, searches)).toThrow(message)
  })
})
