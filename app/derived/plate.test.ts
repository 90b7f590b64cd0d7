import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIdentified } from '../../src/index.ts'
import { nothingProven } from '../search/proof.ts'
import { derive } from './derive.fixture.ts'
import { known } from './explored.fixture.ts'
import { plateOf, type Plate } from './plate.ts'
import { picks, plateAt } from './plate/plate.fixture.ts'
import { plateSentence } from './plate/plate-sentence.ts'
import { walk } from './walk.fixture.ts'

function plate(scenario: string, strategy: string, run: string, at = run.length): Plate {
  const schedule = run.split('')
  const found = plateOf(derive({ scenario, strategy, options: {}, schedule, at }), nothingProven)
  if (!found) throw new Error('no figure of it')
  return found
}

const told = (marks: Plate['names'][number]['marks']) =>
  marks.map(({ step, actor, word, isIdle }) => `${step}${actor} ${isIdle ? '-' : ''}${word}`)

describe('the rename that ends badly', () => {
  const end = plate('rename', 'racy', 'AABBBBAA')

  it('has the instances in the order in which they came, and how each stands', () => {
    expect(end.entities.map(({ label, state, look, word }) => [label, state, look, word])).toEqual([
      ['v1 apple', 'replaced', null, 'replaced'],
      ['v2 pear', 'dead', 'for good', 'held by nobody'],
      ['v3 plum', 'current', null, 'current'],
    ])
  })

  it('has the names beside what they lead to, and on each the steps that made it so', () => {
    expect(end.names.map(({ label, state, place }) => [label, state, place])).toEqual([
      ['apple', 'gone', 0],
      ['pear', 'there', 1],
      ['plum', 'there', 2],
    ])
    expect(end.names.map(({ marks }) => told(marks))).toEqual([
      ['8A removed'],
      ['6B -finds nothing', '7A put'],
      ['5B put'],
    ])
  })

  it('has the row of the id, and the hands', () => {
    expect(end.holders.map(({ label, marks }) => [label, told(marks)])).toEqual([
      ['1', ['2A merge', '4B merge']],
    ])
    expect(
      end.hands.map(({ actor, label, isHeld, marks }) => [actor, label, isHeld, told(marks)]),
    ).toEqual([
      ['A', 'v1 apple', false, ['1A read', '8A used']],
      ['B', 'v2 pear', false, ['3B read', '6B used']],
    ])
  })

  it('says what is wrong, and not what becomes of it, where that is not to be told', () => {
    const schedule = 'AABBBBAA'.split('')
    const moment = { scenario: 'rename', strategy: 'racy', options: {}, schedule, at: 8 }
    const untold = plateOf(derive(moment), null)
    expect(untold?.entities.map(({ state, look }) => [state, look])).toEqual([
      ['replaced', null],
      ['dead', 'not known'],
      ['current', null],
    ])
    expect(untold && plateSentence(untold)).toBe(
      'After step 8: pear leads to v2 pear, which nobody holds; plum leads to v3 plum, which is current.',
    )
  })

  it('is told in one sentence, what is wrong first', () => {
    expect(plateSentence(end)).toBe(
      'After step 8: pear leads to v2 pear, which nobody holds, for good; plum leads to v3 plum, which is current.',
    )
  })

  it('keeps everybody’s place from the start on', () => {
    const start = plate('rename', 'racy', 'AABBBBAA', 0)
    expect(start.places).toEqual(end.places)
    expect(start.entities.map(({ label, place }) => [label, place])).toEqual([['v1 apple', 0]])
    expect(plateSentence(start)).toBe(
      'Before the first step: apple leads to v1 apple, which is current.',
    )
  })
})

it('says of a hand that it has gone stale, and since when', () => {
  const held = plate('cold-rename', 'racy', 'BAAABB', 4)
  expect(held.hands[0]).toMatchObject({ actor: 'B', label: 'nothing', isHeld: true })
  expect(held.hands[0]?.stale).toMatchObject({ step: 3, actor: 'A' })
  expect(plateSentence(held)).toContain('B’s old (nothing) is stale since step 3')
  const used = plate('cold-rename', 'racy', 'BAAABB')
  expect(plateSentence(used)).toContain('was stale when step 5 used it, since step 3')
  expect(plate('cold-rename', 'racy', 'BAAABB', 2).hands[0]?.stale).toBeNull()
})

it('looks at what is wrong as the search does: in passing, at stake, for good', () => {
  const { moment, proof } = known('rename', 'racy')
  const lookAfter = (run: string, of = 'dead') =>
    plateOf(derive({ ...moment, schedule: run.split(''), at: run.length }), proof)?.entities.find(
      ({ state }) => state === of,
    )?.look
  // A has the old name to clean up, and will.
  expect(lookAfter('AA')).toBe('in passing')
  expect(lookAfter('BAAAABB')).toBe('for good')
  // What B has merged has no name yet: it gets one, unless A cleans up after it.
  expect(lookAfter('BB', 'current')).toBe('at stake')
  const open = derive({ ...moment, schedule: ['A', 'A'], at: 2 })
  expect(plateOf(open, nothingProven)?.entities[0]?.look).toBe('not known')
})

it('has boxes for what is no part of references', () => {
  const { boxes, entities, hands, places } = plate('lost-update', 'racy', 'ABA')
  expect(boxes.map(({ object, lines, marks }) => [object, lines, told(marks)])).toEqual([
    ['count', ['1'], ['3A write']],
    ['guard', ['free'], []],
  ])
  expect([entities, places.entities]).toEqual([[], 0])
  expect(hands.map(({ actor, isHeld }) => [actor, isHeld])).toEqual([
    ['A', false],
    ['B', true],
  ])
})

it('is no figure of a system that carries things along', () => {
  const moment = { scenario: 'receive-double', strategy: 'owner', options: {}, schedule: [], at: 0 }
  expect(plateOf(derive(moment), nothingProven)).toBeNull()
})

it('calls current just what a row of the ids holds, in any run', () => {
  fc.assert(
    fc.property(picks, (numbers) => {
      const current = derive(walk(numbers))
      const found = plateAt(numbers)
      if (!found) return
      const { memory, references } = current.system
      const held = memory.objects
        .filter(({ name }) => references.some(({ to }) => to === name))
        .flatMap((object) => object.rows(current.now.heap))
        .map(({ value, lock }) => (lock ? lock.held : value))
        .filter(isIdentified)
        .map(({ uid }) => uid)
      const shown = found.entities.filter(({ state }) => state === 'current')
      expect(shown.map(({ uid }) => uid).toSorted()).toEqual([...new Set(held)].toSorted())
      const places = found.entities.map(({ place }) => place)
      expect(new Set(places).size).toBe(places.length)
    }),
    { numRuns: 60 },
  )
})
