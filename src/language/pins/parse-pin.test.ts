import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PinnedCount } from '../own-program.ts'
import { parsePin, type Pinned } from './parse-pin.ts'
import { pinText } from './pin-text.ts'

const two = ['racy', 'locked']
const property: Pinned = { property: 'both are counted' }

/** Reads a pin that begins in the fifth column of line 2. */
function read(comment: string, variants: readonly string[] = two, pinned: Pinned = property) {
  const endColumn = 5 + comment.length
  return parsePin(comment, { line: 2, column: 5, endLine: 2, endColumn }, variants, pinned)
}

/** What a pin says: `racy 4/6`, a line a count. */
function counts(...args: Parameters<typeof read>): readonly string[] {
  const { pin, problem } = read(...args)
  if (problem) throw new Error(problem.sentence)
  return pin.counts.map(
    ({ variant, violating, schedules }) => `${variant} ${violating}/${schedules}`,
  )
}

describe('a pin', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['//= racy 4 of 6, locked 0 of 2', two, ['racy 4/6', 'locked 0/2']],
    ['//=4 of 6,0 of 2', two, ['racy 4/6', 'locked 0/2']],
    ['//= locked 0 of 2', two, ['locked 0/2']],
    ['//= 12 of 28', ['program'], ['program 12/28']],
    ['//= program 12 of 28', ['program'], ['program 12/28']],
    ['//=  left first   6 of  168 ', ['left first'], ['left first 6/168']],
    ['//= 3 of 3 of 4', ['3 of'], ['3 of 3/4']],
    ['//= of 3 of 4', ['of'], ['of 3/4']],
    ['//= 7 3 of 4', ['7'], ['7 3/4']],
    [`//= 'a, b' 1 of 2, "c: d" 3 of 4`, ['a, b', 'c: d'], ['a, b 1/2', 'c: d 3/4']],
    [String.raw`//= 'don\'t' 1 of 2`, ["don't"], ["don't 1/2"]],
    [`//= don't 1 of 2`, ["don't"], ["don't 1/2"]],
    [
      '//= 340282366920938463463374607431768211456 of 340282366920938463463374607431768211457',
      ['program'],
      ['program 340282366920938463463374607431768211456/340282366920938463463374607431768211457'],
    ],
  ])('is read from its right: %s', (comment, variants, expected) => {
    expect(counts(comment, variants)).toEqual(expected)
  })

  it.each([
    ['//= deadlock: racy 6 of 168', 'no-deadlock'],
    ['//=failure:racy 6 of 168', 'no-failure'],
    ['//= serializable : racy 6 of 168', 'serializable'],
  ])('behind run says what it counts: %s', (comment, id) => {
    expect(read(comment, two, 'run').pin?.property).toBe(id)
  })

  it('stands where its comment does', () => {
    expect(read('//= 4 of 6, 0 of 2').pin?.span).toEqual({
      line: 2,
      column: 5,
      endLine: 2,
      endColumn: 23,
    })
  })

  const written = 'Write “//= racy <n> of <m>, locked <n> of <m>”, in digits alone.'
  const kinds = 'Begin with “deadlock:”, “failure:”, or “serializable:”.'
  it.each<[string, string, string, string, Pinned?]>([
    ['//=', '7-8', 'A count is missing in this pin.', written],
    ['//= racy 4 of 6,', '20-21', 'A count is missing in this pin.', written],
    ['//= racy four of 6', '9-23', '“racy four of 6” is no count of schedules.', written],
    ['//= racy 4', '9-15', '“racy 4” is no count of schedules.', written],
    ['//= racy4 of 6', '9-19', '“racy4 of 6” is no count of schedules.', written],
    ['//= racy 4/6', '9-17', '“racy 4/6” is no count of schedules.', written],
    ['//= 4 of -6, 0 of 2', '9-16', '“4 of -6” is no count of schedules.', written],
    ['//= 1_000 of 2_000, 0 of 2', '9-23', '“1_000 of 2_000” is no count of schedules.', written],
    ['//= racy 1,234 of 5,678', '9-15', '“racy 1” is no count of schedules.', written],
    ['//= "racy" x 4 of 6', '9-24', '“"racy" x 4 of 6” is no count of schedules.', written],
    ['//= 4 of 6', '5-15', 'This pin has one count for 2 variants.', written],
    ['//= 4 of 6, 0 of 2, 0 of 2', '5-31', 'This pin has 3 counts for 2 variants.', written],
    [
      '//= hasty 4 of 6',
      '9-21',
      'There is no variant “hasty”.',
      'The variants are “racy” and “locked”.',
    ],
    [
      '//= constructor 4 of 6',
      '9-27',
      'There is no variant “constructor”.',
      'The variants are “racy” and “locked”.',
    ],
    [
      '//= racy 4 of 6, racy 4 of 6',
      '22-33',
      'The variant “racy” is pinned twice.',
      'Keep one of the two.',
    ],
    [
      '//= racy 4 of 6, 0 of 2',
      '22-28',
      'Some counts of this pin have a name, and this one has none.',
      'Name all of them or none.',
    ],
    [
      '//= racy 7 of 6',
      '9-20',
      '7 of 6 cannot be.',
      'Write first how many schedules break it, then how many there are.',
    ],
    ["//= 'racy 4 of 6", '9-21', 'The name in quotes has no end.', 'Write a quote behind it.'],
    [
      '//= deadlock: 4 of 6, 0 of 2',
      '5-33',
      '“deadlock:” is pinned behind “run”, and not behind a property.',
      'Move this pin there.',
    ],
    [
      '//= lock: 4 of 6, 0 of 2',
      '5-29',
      '“lock:” is nothing that is pinned.',
      'Put a name that holds a colon in quotes.',
    ],
    ['//= 4 of 6, 0 of 2', '5-23', 'A pin behind “run” says what it counts.', kinds, 'run'],
    [
      '//= deadlocks: 4 of 6, 0 of 2',
      '5-34',
      '“deadlocks:” is nothing that is pinned behind “run”.',
      kinds,
      'run',
    ],
    [
      '//= failure: 4',
      '18-19',
      '“4” is no count of schedules.',
      'Write “//= failure: racy <n> of <m>, locked <n> of <m>”, in digits alone.',
      'run',
    ],
  ])(
    'that cannot be read says what would be right: %s',
    (comment, columns, sentence, suggestion, pinned) => {
      const { problem } = read(comment, two, pinned)
      expect(problem).toMatchObject({ line: 2, endLine: 2, sentence, suggestion })
      expect(`${problem?.column}-${problem?.endColumn}`).toBe(columns)
    },
  )

  it('of a program without variants needs no name', () => {
    expect(read('//= racy 4 of 6', ['program']).problem?.suggestion).toBe(
      'Write the count without a name.',
    )
    expect(read('//= ?', ['program']).problem?.suggestion).toBe(
      'Write “//= <n> of <m>”, in digits alone.',
    )
  })
})

it('is written with quotes where a name could be misread', () => {
  const names = ['left first', 'a, b', 'a: b', 'one of two', "'tis", "don't", 'a\nb']
  const all = names.map((variant) => ({ variant, violating: 0n, schedules: 1n }))
  const quoted = String.raw`'a, b' 0 of 1, 'a: b' 0 of 1, 'one of two' 0 of 1, '\'tis' 0 of 1, don't 0 of 1, 'a\u000ab' 0 of 1`
  expect(pinText('x', all, true)).toBe(`//= left first 0 of 1, ${quoted}`)
})

it('takes any text whatsoever, and takes no time for a long one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { pin, problem } = read(`//=${text}`)
      expect([pin, problem].filter((each) => each !== null)).toHaveLength(1)
    }),
    { seed: 11 },
  )
  const started = performance.now()
  for (const piece of [' ', '1 ', 'of ', ',', "'", '\\', '1 of ', 'a:'])
    read(`//=${piece.repeat(30_000)}x`)
  expect(performance.now() - started).toBeLessThan(5_000)
})

/** Any name that a variant can have, those that a pin could be misread for among them. */
const name = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 4 })
    .map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom('1', 'of', ' ', ',', ':', "'", '"', '\\', 'u0041', 'deadlock', '\n'), {
      maxLength: 6,
    })
    .map((parts) => parts.join('')),
)

it('reads what it has written, whatever the variants are called', () => {
  const pins = fc
    .uniqueArray(fc.tuple(name, fc.bigInt({ min: 0n, max: 9n ** 30n }), fc.nat(9)), {
      minLength: 1,
      selector: ([id]) => id,
    })
    .map((all) =>
      all.map(([variant, violating, more]): PinnedCount => ({
        variant,
        violating,
        schedules: violating + BigInt(more),
      })),
    )
  fc.assert(
    fc.property(
      pins,
      fc.boolean(),
      fc.constantFrom('no-deadlock', 'no-failure', 'serializable', 'a sentence'),
      (all, isNamed, id) => {
        const comment = pinText(id, all, isNamed)
        expect(comment).not.toMatch(/[\p{Cc}\u2028\u2029]/u)
        const pinned = id === 'a sentence' ? { property: id } : 'run'
        expect(
          read(
            comment,
            all.map(({ variant }) => variant),
            pinned,
          ),
        ).toMatchObject({ problem: null, pin: { property: id, counts: all } })
      },
    ),
    { seed: 2026, numRuns: 2_000 },
  )
})
