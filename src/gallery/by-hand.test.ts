import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { abaStack } from './by-hand/aba-stack.fixture.ts'
import { bankTransfer } from './by-hand/bank-transfer.fixture.ts'
import { boundedBuffer } from './by-hand/bounded-buffer.fixture.ts'
import { lateTimeout } from './by-hand/late-timeout.fixture.ts'
import { petersonsLock } from './by-hand/petersons-lock.fixture.ts'
import { readersWriters } from './by-hand/readers-writers.fixture.ts'
import { ticketLock } from './by-hand/ticket-lock.fixture.ts'
import { pinnedCounts } from './pinned.fixture.ts'

const pinned = (id: string) =>
  pinnedCounts(readFileSync(new URL(`../../public/races/${id}.js`, import.meta.url), 'utf8'))

// Written by hand a second time, step for step, and run in every order: nothing of it is shared with the language.
describe('pins of the gallery, by brute force', () => {
  it.each([
    ['bank-transfer', bankTransfer],
    ['ticket-lock', ticketLock],
    ['petersons-lock', petersonsLock],
    ['bounded-buffer', boundedBuffer],
    ['readers-writers', readersWriters],
    ['aba-stack', abaStack],
    ['late-timeout', lateTimeout],
  ])('%s', (file, reckon) => {
    const { of } = pinned(file)
    for (const [property, variants] of Object.entries(reckon()))
      for (const [variant, { orders, stuck, bad }] of Object.entries(variants))
        expect({
          variant,
          [property]: of(property, variant),
          deadlock: of('no-deadlock', variant) ?? `0 of ${orders}`,
        }).toEqual({
          variant,
          [property]: `${bad} of ${orders}`,
          deadlock: `${stuck} of ${orders}`,
        })
  })
})

describe('pins of the gallery, by hand', () => {
  it.each([
    // The reader looks before the flag: 1 order. Between flag and value: 1 + 2 that read too early. After both: 1.
    ['publish-before-initialised', 'who finds it finds it whole', ['2 of 5', '0 of 3', '0 of 2']],
    // The report stands still at three of five places along four changes: 7 over 3 ways, weakly ascending. It reads
    // twice; what is rolled back is there after the first change alone: 4 + 3 + 2 + 1 with the first look, 4 with the second.
    ['dirty-read', 'nothing is read that was rolled back', ['14 of 35', '0 of 35', '0 of 15']],
    // Of the places of both looks and the write, those with other values: 7 + 6 + 3; committed ones: 4.
    ['dirty-read', 'both reads agree', ['16 of 35', '4 of 35', '0 of 15']],
    // Both see two, 4 orders of 4 steps; or one is done before the other looks, 2 orders.
    ['write-skew', 'somebody is on call', ['4 of 6', '0 of 2', '0 of 6']],
  ])('%s: %s', (file, property, counts) => {
    expect(pinned(file).all(property)).toEqual(counts)
  })

  it('phases: all orders of 3 threads in 2 steps to the barrier, then of 3 threads in 3 steps', () => {
    const schedules = pinned('phases')
      .all('all sums are whole')
      .map((each) => Number(each.split(' of ')[1]))
    const inPhases = allOrders(3, 2) * allOrders(3, 3)
    expect(schedules).toEqual([allOrders(3, 3), inPhases, inPhases])
  })
})

/** In how many orders threads of so many steps each can be taken. */
function allOrders(threads: number, steps: number): number {
  return factorial(threads * steps) / factorial(steps) ** threads
}

function factorial(n: number): number {
  return n < 2 ? 1 : n * factorial(n - 1)
}
