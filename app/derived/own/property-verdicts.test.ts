import { expect, it } from 'vitest'
import { readProgram, type OwnProgram } from '../../../src/index.ts'
import type { ReportedVerdict } from '../../search/reported.ts'
import { propertyVerdicts } from './property-verdicts.ts'

const program = read(`let count = 0
const guard = lock()
const add = variants({
  racy()   { count = count + 1 },
  locked() { guard.acquire(); count = count + 1; guard.release() },
})
run(add, add)
atEnd('both are counted', () => count === 2)   //= racy 4 of 6, locked 1 of 2
atEnd('something', () => true)`)

function read(text: string): OwnProgram {
  const { program: found, problems } = readProgram(text)
  if (!found) throw new Error(problems[0]?.sentence)
  return found
}

function told(own: OwnProgram, variant: string, verdicts: ReadonlyMap<string, ReportedVerdict>) {
  const system = own.scenario('own').build({ strategy: variant, options: {} })
  return propertyVerdicts(own, variant, verdicts, system)
}

/** A complete verdict that says in how many schedules each property breaks. */
function verdict(schedules: bigint, counts: Readonly<Record<string, bigint>>): ReportedVerdict {
  const properties = Object.entries(counts).map(([id, violating]) => ({
    id,
    violating,
    answer: violating > 0n ? 'violated' : 'holds',
    probability: 0,
    shortest: null,
  }))
  return { schedules, complete: true, done: true, properties } as unknown as ReportedVerdict
}

const racy = verdict(6n, { 'both are counted': 4n, something: 0n, 'no-deadlock': 0n })
const locked = verdict(2n, { 'both are counted': 0n, something: 0n, 'no-deadlock': 0n })

it('says of each property in how many schedules it breaks, and how its pin stands to that', () => {
  const verdicts = new Map([
    ['racy', racy],
    ['locked', locked],
  ])
  expect(told(program, 'racy', verdicts)).toEqual([
    {
      id: 'both are counted',
      line: 8,
      kind: 'breaks',
      told: '4 of 6 schedules break it',
      pin: 'right',
      wrong: ['Pinned 1 of 2 under locked, found 0 of 2'],
      failure: null,
      isEmpty: false,
    },
    {
      id: 'something',
      line: 9,
      kind: 'holds',
      told: 'holds in all 6 schedules',
      pin: 'none',
      wrong: [],
      failure: null,
      isEmpty: true,
    },
  ])
  expect(told(program, 'locked', verdicts)).toMatchObject([
    { kind: 'holds', told: 'holds in all 2 schedules', pin: 'wrong' },
    { isEmpty: true },
  ])
})

it('takes nothing for empty, and no pin for right or wrong, before it is known', () => {
  expect(told(program, 'racy', new Map())).toMatchObject([
    { kind: 'unknown', told: 'searching …', pin: 'not known', isEmpty: false },
    { kind: 'unknown', isEmpty: false },
  ])
  const partly = { ...racy, complete: false, done: false }
  expect(told(program, 'racy', new Map([['racy', partly]]))).toMatchObject([
    { kind: 'breaks', told: 'at least 4 schedules break it', pin: 'not known', wrong: [] },
    { kind: 'unknown', told: 'searching …', isEmpty: false },
  ])
})

it('tells of deadlocks behind run, where there are some', () => {
  const stuck = verdict(6n, { 'both are counted': 0n, something: 0n, 'no-deadlock': 2n })
  expect(told(program, 'racy', new Map([['racy', stuck]]))[0]).toMatchObject({
    id: 'no-deadlock',
    line: 7,
    told: '2 of 6 schedules deadlock',
  })
})

it('says why a property could not be judged, where it throws', () => {
  const throwing = read(`let n = 0
run(() => { n = 1 })
atEnd('kept', () => { if (n === 1) throw 'no' })
always('small', () => n < 1 || n.length.x)
always('never looked at', () => n < 5)`)
  const shown = verdict(1n, { kept: 1n, small: 1n, 'never looked at': 0n })
  const properties = shown.properties.map((each) => ({
    ...each,
    shortest: each.violating > 0n ? ['A'] : null,
  }))
  const found = told(throwing, 'program', new Map([['program', { ...shown, properties }]]))
  expect(found.map(({ id, failure }) => [id, failure])).toEqual([
    ['kept', 'in line 3 it threw no'],
    ['small', 'in line 4 it cannot read x of undefined'],
    ['never looked at', null],
  ])
})
