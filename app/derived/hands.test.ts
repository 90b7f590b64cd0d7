import { describe, expect, it } from 'vitest'
import { derive } from './derive.fixture.ts'
import { handsOf, type Hand } from './hands.ts'

function hands(scenario: string, strategy: string, run: string): readonly Hand[] {
  return handsOf(derive({ scenario, strategy, options: {}, schedule: run.split(''), at: 0 }))
}

const number = (index: number | null) => (index === null ? '-' : index + 1)

/** Who holds what, and the numbers of the steps that read it, used it, and made it stale, as a person counts. */
function told({ actor, variable, label, readAt, usedAt, staleAt }: Hand): string {
  return `${actor} ${variable} = ${label}: ${readAt + 1} ${number(usedAt)} ${number(staleAt)}`
}

describe('of the cache', () => {
  it('is the old entry, from its look-up to its clean-up; who replaces it knows', () => {
    const [a, b, ...rest] = hands('rename', 'racy', 'AABBBBAA')
    expect(rest).toEqual([])
    expect(a).toMatchObject({ actor: 'A', variable: 'old', readAt: 0, usedAt: 7, staleAt: null })
    expect(b).toMatchObject({ actor: 'B', variable: 'old', readAt: 2, usedAt: 5, staleAt: null })
    expect(a?.source).toEqual({ object: 'byId', key: '1' })
    // B looks up what A has merged.
    expect(b?.value).toMatchObject({ by: 'A' })
  })

  it('goes stale in the window of the race: B holds what A replaces meanwhile', () => {
    const [b, a] = hands('rename', 'racy', 'BAAAABBB')
    expect(b).toMatchObject({ actor: 'B', readAt: 0, usedAt: 7, staleAt: 2 })
    expect(a).toMatchObject({ actor: 'A', readAt: 1, usedAt: 4, staleAt: null })
    expect(b?.value).toEqual(a?.value)
  })

  it('is an answer, too, where nothing is there: used by the merge, stale since the other one', () => {
    expect(hands('cold-rename', 'racy', 'BAAABB').map(told)).toEqual([
      'B old = nothing: 1 5 3',
      'A old = nothing: 2 3 -',
    ])
  })

  it('is what a merge has met, and never stale: it was taken out', () => {
    const [a, b, ...rest] = hands('rename', 'fixed', 'ABBBAA')
    expect(rest).toEqual([])
    expect(a).toMatchObject({ variable: 'met', readAt: 0, usedAt: 5, staleAt: null })
    expect(b).toMatchObject({ variable: 'met', readAt: 1, usedAt: 3, staleAt: null })
  })

  it('does not take for read what a merge has brought itself', () => {
    const variables = hands('rename', 'won-only', 'AAABBB').map(({ variable }) => variable)
    expect(variables).toEqual(['displaced', 'displaced'])
  })

  it('follows a value to the caller that it is returned to', () => {
    // Both look-ups are made in a call that has returned by then: what they found is what its caller has seen.
    const run = hands('ask-twice', 'read-write-lock', 'AAAA')
    expect(run.map(({ variable, readAt, heldUntil }) => [variable, readAt, heldUntil])).toEqual([
      ['existing', 1, null],
      ['seen', 2, null],
    ])
  })
})

it('is a count until it is written back, stale since another was', () => {
  expect(hands('lost-update', 'racy', 'ABAB').map(told)).toEqual([
    'A seen = 0: 1 3 -',
    'B seen = 0: 2 4 3',
  ])
})

it('is read anew by whoever starts over', () => {
  expect(hands('lost-update', 'fixed', 'ABABBB').map(told)).toEqual([
    'A seen = 0: 1 3 -',
    'B seen = 0: 2 4 3',
    'B done = false: 4 6 -',
    'B seen = 1: 5 6 -',
  ])
})

it('is the answer of a check that another thread overtakes', () => {
  expect(hands('put-if-absent', 'racy', 'ABAB').map(told)).toEqual([
    'A found = nothing: 1 3 -',
    'B found = nothing: 2 4 3',
  ])
  expect(hands('dns', 'racy', 'ABAB').map(told).slice(0, 2)).toEqual([
    'A isNewer = true: 1 3 -',
    'B isNewer = true: 2 4 3',
  ])
})

it('is what a loop has taken from its queue, until it takes the next', () => {
  const run = hands('receive-double', 'owner', 'AABB1BBBBAAABBBB')
  expect(run.map(told)).toEqual([
    'B callback = start b1: 3 - -',
    'B callback = fetch for A: 6 - -',
    'B callback = r1 ok, r2 ok: 8 9 -',
    'B callback = start b2: 13 - -',
    'B callback = fetch for A: 15 - -',
  ])
  expect(run.map(({ heldUntil }) => heldUntil)).toEqual([3, 6, 8, 13, 15])
})

it('is none before anybody has read, and held still where the run stops short', () => {
  expect(hands('rename', 'racy', '')).toEqual([])
  const [hand] = hands('rename', 'racy', 'AA')
  expect(hand).toMatchObject({ readAt: 0, usedAt: null, heldUntil: null })
})
