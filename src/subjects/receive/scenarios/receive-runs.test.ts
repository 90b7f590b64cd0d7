import { expect, it } from 'vitest'
import { heapText } from '../../../memory/heap-text.ts'
import { decodeSchedule } from '../../../schedule/codec.ts'
import { replay } from '../../../threads/replay.ts'
import { builtIns } from '../../list.ts'

/** Runs a schedule, in which blanks are for its reader, and says what the scheduler was told. */
function told(id: string, strategy: string, run: string, options = {}) {
  const system = builtIns.scenarios.find((each) => each.id === id)?.build({ strategy, options })
  if (!system) throw new RangeError(`unknown scenario: ${id}`)
  const { schedule } = decodeSchedule(run.replaceAll(' ', ''))
  const { heap, stop, state, threads } = replay(system, schedule)
  const faults = system.inspect(heap, state === 'complete').findings.map(({ kind }) => kind)
  return {
    stop,
    state,
    reported: heapText(system.memory, heap, ['reported']),
    faults: faults.join(' '),
    threw: threads.filter(({ outcome }) => outcome && 'threw' in outcome).map(({ name }) => name),
  }
}

const complete = { stop: null, state: 'complete', threw: [] }

// The worker hands b1 over and polls, and the loop does both; likewise b2. Then r1 and the ERROR of b1 come
// off the queue, r3 arrives, time passes, and the last poll fetches.
const errorAfterAll = 'AA BBBB AAA 11 BBBB BBBB A 2 BB CC AAA BB A'
// The same, but r1 has arrived before the second poll, which reports it.
const errorAfterReport = 'AA BBBB 1 AAA 1 BBBB BBBB A 2 BB CC AAA BB A'

it.each([
  ['untracked', errorAfterAll, 'r1=good@2 r2=waiting r3=good@2', 'STRANDED'],
  ['untracked', errorAfterReport, 'r1=good@0 r2=waiting r3=good@2', 'STRANDED'],
  // The ERROR is left to the deadline; what the deadline ends looks loaded.
  ['owner', errorAfterAll, 'r1=good@2 r2=garbage@2 timed out r3=good@2', 'GARBAGE'],
  // r1 is still tracked, so it is timed out as well.
  [
    'owner',
    errorAfterReport,
    'r1=good@0, good@2 timed out r2=garbage@2 timed out r3=good@2',
    'TWICE GARBAGE',
  ],
  // r1 fails before anybody has fetched it: once, if not as it should.
  ['upstream', errorAfterAll, 'r1=failed@2 r2=failed@2 r3=good@2', ''],
  // r1 has not failed before, so it fails now.
  ['upstream', errorAfterReport, 'r1=good@0, failed@2 r2=failed@2 r3=good@2', 'TWICE'],
  // The ERROR finds r1 gone.
  ['first-wins', errorAfterAll, 'r1=good@2 r2=failed@2 r3=good@2', ''],
  ['first-wins', errorAfterReport, 'r1=good@0 r2=failed@2 r3=good@2', ''],
])('an ERROR after r1, under %s, by %s: %s', (strategy, run, reported, faults) => {
  expect(told('receive-paths', strategy, run)).toEqual({
    ...complete,
    reported: `reported ${reported}`,
    faults,
  })
})

it.each([
  // Task 1 asks for the engine. Meanwhile a fetch sees an expiry of 0 and times b1 out, and the next one b2.
  // What arrives then is in no dictionary any more. A fetch is its dequeue and four steps.
  [
    'insert-then-expire',
    'AAA BB BBBBB AAAA 1 BB BBBBB BB A 2BB 3BB AAA BBBBB A',
    'r1=garbage@0 timed out r2=garbage@0 timed out r3=garbage@0 timed out',
    'EARLY GARBAGE EARLY GARBAGE EARLY GARBAGE',
  ],
  // A copy changes nothing about that. A fetch is its dequeue and three steps.
  [
    'copies',
    'AAA BB BBBB AAAA 1 BB BBBB BB A 2BB 3BB AAA BBBB A',
    'r1=garbage@0 timed out r2=garbage@0 timed out r3=garbage@0 timed out',
    'EARLY GARBAGE EARLY GARBAGE EARLY GARBAGE',
  ],
  // No deadline until the engine is found.
  ['owner', 'AA BB BB AAA 1 BB BB BB A 2BB 3BB AAA BB A', 'r1=good@2 r2=good@2 r3=good@2', ''],
])('a poll before the engine is found, under %s, by %s: %s', (strategy, run, reported, faults) => {
  expect(told('receive-expire', strategy, run)).toEqual({
    ...complete,
    reported: `reported ${reported}`,
    faults,
  })
})

it('raises in the second caller when the worker inserts another engine while its fetch iterates', () => {
  // B fetches for the worker, then for C, of which it has seen e1 when A inserts e2.
  const run = 'AAA C BB BBBBB BBB AA BB C AA 1 BB BBBBBB BB A 2BB AAA BBBBBB A'
  expect(told('receive-iterate', 'insert-then-expire', run)).toEqual({
    ...complete,
    reported: 'reported r1=good@2 r2=good@2 r3=good@2',
    faults: '',
    threw: ['C'],
  })
})

it('times out between the insertion and the hand-over what a second caller fetches from a copy', () => {
  const run = 'A C BBBB C AA BB BBBB AAAA 1 BB BBBB BB A 2BB AAA BBBB A'
  expect(told('receive-split', 'copies', run)).toEqual({
    ...complete,
    reported: 'reported r1=garbage@0 timed out r2=garbage@0 timed out r3=good@2',
    faults: 'EARLY GARBAGE EARLY GARBAGE',
  })
})

it.each([
  ['untracked', 'waiting', 'STRANDED'],
  // It never got a deadline.
  ['owner', 'waiting', 'STRANDED'],
  ['upstream', 'failed@2', ''],
  ['first-wins', 'failed@2', ''],
])('an engine that is not found, under %s: all %s', (strategy, each, fault) => {
  expect(told('receive-stuck', strategy, 'AA BBBB AAA 1 BB BB BB A CC AAA BB A')).toEqual({
    ...complete,
    reported: `reported r1=${each} r2=${each} r3=${each}`,
    faults: [fault, fault, fault].filter(Boolean).join(' '),
  })
})

it('lets the deadline win where it comes first, and only it', () => {
  // The second fetch comes after the clock, and before the word that the engine is not found.
  const run = 'AA BBBB CC AAA 1 BB BB BB A AAA BB A'
  expect(told('receive-stuck', 'first-wins', run)).toEqual({
    ...complete,
    reported: 'reported r1=failed@2 timed out r2=failed@2 timed out r3=failed@2 timed out',
    faults: '',
  })
})

it('loses sight of a batch that another of the same engine pushes out of tracking', () => {
  // Nobody is left to time r2 out after the ERROR.
  expect(told('receive-paths', 'owner', errorAfterAll, { engine: 'same' })).toMatchObject({
    reported: 'reported r1=good@2 r2=waiting r3=good@2',
    faults: 'STRANDED',
  })
})
