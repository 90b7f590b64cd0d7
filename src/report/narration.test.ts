import { expect, it } from 'vitest'
import type { Program } from '../steps/program.ts'
import { builtIns } from '../subjects/list.ts'
import type { System } from '../system/system.ts'
import { replay } from '../threads/replay.ts'
import { narrate } from './narration.ts'
import { runVerdict } from './run-verdict.ts'

function told(place: string, run: string, at = run.length, options = {}): string {
  const [scenario = '', strategy = ''] = place.split('/')
  const system = builtIns.scenario(scenario)?.build({ strategy, options })
  if (!system) throw new RangeError(`unknown scenario: ${scenario}`)
  const now = replay(system, run.slice(0, at).split(''))
  const inspection = system.inspect(now.heap, now.state === 'complete')
  const { judged } = builtIns.scenario(scenario)?.subject ?? { judged: [] }
  return narrate({ system, now, inspection, judged, length: run.length })
}

const async = { listener: 'async' }

it('says who can begin', () => {
  expect(told('rename/racy', '')).toBe('Nobody has taken a step yet. A or B can go first.')
  expect(told('refresh/racy', '')).toBe('Nobody has taken a step yet. A, B, or C can go first.')
  expect(told('rename-once/racy', '')).toBe('Nobody has taken a step yet. A can go first.')
})

it('says who did what, and what it gave', () => {
  expect(told('rename/racy', 'A')).toBe('A read byId[1] and got v1 apple.')
  expect(told('cold-rename/racy', 'B')).toBe('B read byId[1] and got nothing.')
})

it('says what changed', () => {
  expect(told('cold-rename/racy', 'AA')).toBe(
    'A merged v1 apple into byId[1], which was absent. byId[1] is new: v1 apple. MISSING!',
  )
  expect(told('rename/racy', 'AAAA')).toBe(
    'A removed byName[apple], which held v1 apple. byName[apple] is gone. No fault is left in memory. A has finished.',
  )
})

it('says that nothing changed where something might have', () => {
  expect(told('rename/racy', 'BBBBAA')).toBe(
    'A merged v2 pear into byId[1] and lost: v3 plum stays. Nothing changed.',
  )
})

it('takes no lock for what is in the row', () => {
  expect(told('cold-rename/compute', 'A')).toBe(
    'A entered a compute of byId[1], which locks it, and got nothing. byId[1] is locked by A.',
  )
  expect(told('cold-rename/compute', 'AAA')).toBe(
    'A ended its compute of byId[1], which unlocks it, and published v1 apple. byId[1] is new: v1 apple; byId[1] is unlocked. No fault is left in memory. A has finished.',
  )
  expect(told('cold-rename/id-lock', 'A')).toBe(
    'A acquired id locks[1]. id locks[1] is locked by A.',
  )
})

it('says which tasks it queued', () => {
  expect(told('rename/racy', 'AA', 2, async)).toContain(
    'Task 1 is queued, listener: v1 apple left byId.',
  )
})

it('says only what has gone wrong by this step', () => {
  expect(told('rename/racy', 'AA')).toMatch(/ORPHAN!/)
  expect(told('rename/racy', 'AAB')).toBe('B read byId[1] and got v2 pear.')
})

it('says where in the run it stands, when that goes on', () => {
  expect(told('rename/racy', 'AAB', 1)).toBe('Step 1 of 3: A read byId[1] and got v1 apple.')
})

interface Guard {
  readonly acquire: () => Program
  readonly release: () => Program
}

/** Lost update, where A does something else. */
function toldOf(start: (guard: Guard) => Program, run: string): string {
  const system = builtIns.scenario('lost-update')?.build({ strategy: 'lock', options: {} })
  const guard = system?.memory.objects.find(({ name }) => name === 'guard')
  if (!system || !guard) throw new RangeError('lost update has a guard')
  const [, b] = system.threads
  const a = {
    name: 'A',
    title: 'makes a mistake',
    start: () => start(guard as unknown as Guard),
  }
  const changed: System = { ...system, threads: b ? [a, b] : [a] }
  const now = replay(changed, run.split(''))
  return narrate({
    system: changed,
    now,
    inspection: { pointers: [], findings: [] },
    judged: ['no-lost-update'],
    length: run.length,
  })
}

function* acquiring(guard: Guard): Program & Generator {
  yield* guard.acquire()
  throw new Error('out of luck')
}

it('says that a thread failed, and why', () => {
  expect(toldOf((guard) => guard.release(), 'A')).toBe(
    'A failed: guard cannot be released: nobody holds it. Nothing changed.',
  )
  expect(toldOf(acquiring, 'A')).toBe(
    'A acquired guard. guard is now held by A. Then it failed: out of luck. Deadlock: nobody can take a step. What must hold at the end is not judged. It breaks No failure, by which it is not judged.',
  )
})

it('ends with the verdict on the run', () => {
  expect(told('cold-rename/fixed', 'BBAAA')).toMatch(
    / MISSING! All have finished\. The run breaks No orphan name and Reachable by name\.$/,
  )
  expect(told('cold-rename/fixed', 'AABBB')).toMatch(
    / All have finished\. All that is judged holds: No orphan name and Reachable by name\.$/,
  )
  expect(told('cold-rename/indexed', 'BBBAAAA')).toMatch(
    / holds: No orphan name and Reachable by name\. It breaks Newest wins, by which it is not judged\.$/,
  )
  expect(told('lock-order/opposite', 'AB')).toMatch(
    / Deadlock: nobody can take a step\. The run breaks No circular wait\.$/,
  )
})

it('judges by what it is told to, as far as one run can tell', () => {
  const system = builtIns.scenario('cold-rename')?.build({ strategy: 'fixed', options: {} })
  if (!system) throw new RangeError('no cold rename')
  const now = replay(system, 'AABBB'.split(''))
  expect(runVerdict({ system, now, judged: ['newest-wins', 'serializable'] })).toBe(
    'All have finished. What can be judged holds: Newest wins. Whether it is serializable, search alone can tell.',
  )
  expect(runVerdict({ system, now, judged: ['serializable'] })).toBe(
    'All have finished. Whether it is serializable, search alone can tell.',
  )
  expect(runVerdict({ system, now: replay(system, ['A']), judged: ['newest-wins'] })).toBe('')
})

it('calls nothing wrong that is nobody’s fault', () => {
  expect(told('rename/racy', 'AA', 2, { names: 'bounded' })).toBe(
    'A merged v2 pear into byId[1] and replaced v1 apple. byId[1] is now v2 pear. ORPHAN!',
  )
})
