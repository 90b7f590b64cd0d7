import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText, verdictOf } from './pinned-program.fixture.ts'
import { withPins } from './with-pins.ts'

const two = ['racy', 'locked']
const verdicts = new Map([
  ['racy', verdictOf(6, { both: 4, one: 0, serializable: 4 })],
  ['locked', verdictOf(2, { both: 0, one: 0 })],
])

/** A text with its pins written, of variants that are called so. */
function pinned(text: string, told = verdicts, variants = two): string {
  return withPins(readText(text, variants), told)
}

describe('pins are written', () => {
  it.each([
    [
      'behind a property',
      "atEnd('both', f)\nlet x",
      "atEnd('both', f)   //= racy 4 of 6, locked 0 of 2\nlet x",
    ],
    [
      'also where nothing breaks',
      "always('one', f);  ",
      "always('one', f);   //= racy 0 of 6, locked 0 of 2  ",
    ],
    [
      'behind run, of what is not zero',
      'run(f)',
      'run(f)   //= serializable: racy 4 of 6, locked 0 of 2',
    ],
    [
      'below a comment',
      "  atEnd('both', f) // why\r\nlet x",
      "  atEnd('both', f) // why\r\n  //= racy 4 of 6, locked 0 of 2\r\nlet x",
    ],
    [
      'behind a comment that ends',
      "atEnd('both', f) /* why */",
      "atEnd('both', f) /* why */   //= racy 4 of 6, locked 0 of 2",
    ],
    [
      'before a comment that goes on',
      "atEnd('both', f) /* why\n*/",
      "atEnd('both', f)   //= racy 4 of 6, locked 0 of 2\n/* why\n*/",
    ],
    [
      'between two statements of one line',
      "atEnd('both', f); atEnd('one', f)",
      "atEnd('both', f);   //= racy 4 of 6, locked 0 of 2\natEnd('one', f)   //= racy 0 of 6, locked 0 of 2",
    ],
    [
      'in the place of a wrong one',
      "atEnd('both', f) //=3 of 6,0 of 2",
      "atEnd('both', f) //= 4 of 6, 0 of 2",
    ],
    [
      'with names where it had names',
      "atEnd('both', f) //= locked 1 of 2",
      "atEnd('both', f) //= racy 4 of 6, locked 0 of 2",
    ],
    [
      'behind run where it was pinned',
      'run(f) //= deadlock: racy 1 of 6, locked 0 of 2',
      'run(f) //= deadlock: racy 0 of 6, locked 0 of 2\n//= serializable: racy 4 of 6, locked 0 of 2',
    ],
    [
      'below those that there are',
      'run(f)\n  //= deadlock: 0 of 6, 0 of 2',
      'run(f)\n  //= deadlock: 0 of 6, 0 of 2\n//= serializable: racy 4 of 6, locked 0 of 2',
    ],
  ])('%s', (_, text, expected) => {
    expect(pinned(text)).toBe(expected)
    expect(pinned(expected)).toBe(expected)
    expect(readText(expected, two).problems).toEqual([])
  })

  it.each([
    "atEnd('both', f)//=4 of 6,0 of 2",
    "atEnd('both', f)  //=  locked 0 of 2,racy 4 of 6  ",
    "atEnd('both', f) // why\n    //= racy 4 of 6, locked 0 of 2",
    'run(f)\n//= serializable: racy 4 of 6, locked 0 of 2\n//= failure: 0 of 6, 0 of 2',
  ])('and left as they are where they are right: %j', (text) => {
    expect(pinned(text)).toBe(text)
  })

  it('without a name where there is one variant', () => {
    expect(
      pinned("atEnd('both', f)", new Map([['program', verdictOf(28, { both: 12 })]]), ['program']),
    ).toBe("atEnd('both', f)   //= 12 of 28")
  })

  it('for those variants alone of which all is known', () => {
    const partly = new Map([
      ...verdicts,
      ['racy', { ...verdictOf(6, { both: 4 }), complete: false }],
    ])
    expect(pinned("atEnd('both', f)", partly)).toBe("atEnd('both', f)   //= locked 0 of 2")
    expect(pinned("atEnd('both', f) //= 3 of 6, 1 of 2", partly)).toBe(
      "atEnd('both', f) //= 3 of 6, 0 of 2",
    )
    expect(pinned("atEnd('both', f)", new Map())).toBe("atEnd('both', f)")
  })

  it('three at a time', () => {
    const all = { serializable: 1, 'no-deadlock': 2, 'no-failure': 3 }
    const told = new Map([['program', verdictOf(9, all)]])
    expect(pinned('  run(f)', told, ['program'])).toBe(
      '  run(f)   //= deadlock: 2 of 9\n  //= failure: 3 of 9\n  //= serializable: 1 of 9',
    )
  })
})

it('says what was found, changes nothing but pins, and is done the first time', () => {
  const ends = fc.constantFrom(
    '',
    ';',
    ' ; ',
    ' // why',
    ' /* why */',
    '; let x',
    ' //= 1 of 1, 1 of 1',
    " //= 'b, c' 0 of 3",
    '\n  //= 2 of 2, 2 of 2',
  )
  const statement = fc.tuple(fc.constantFrom('', '  ', '\t'), ends)
  const count = fc.nat(5)
  fc.assert(
    fc.property(
      fc.array(statement, { minLength: 1, maxLength: 4 }),
      ends,
      fc.constantFrom('\n', '\r\n', ' \n\n'),
      fc.array(count, { minLength: 12, maxLength: 12 }),
      (statements, runEnd, ending, figures) => {
        const names = ['a', 'b, c']
        const lines = statements.map(
          ([indent, end], index) => `${indent}atEnd('p${index}', f)${end}`,
        )
        const behindRun = runEnd.replace('//=', '//= failure:')
        const text = [...lines, `run(f)${behindRun}`, 'end'].join(ending)
        const told = new Map(
          names.map((name, variant) => [
            name,
            verdictOf(
              9,
              Object.fromEntries(
                ['p0', 'p1', 'p2', 'p3', 'no-deadlock', 'serializable'].map((id, at) => [
                  id,
                  figures[2 * at + variant] ?? 0,
                ]),
              ),
            ),
          ]),
        )
        const written = pinned(text, told, names)
        const { pins, problems } = readText(written, names)
        expect(problems).toEqual([])
        for (const { property, counts } of pins)
          for (const { variant, violating, schedules } of counts) {
            const found = told.get(variant)?.properties.find(({ id }) => id === property)
            expect([violating, schedules]).toEqual([found?.violating, 9n])
          }
        expect(pins.map(({ property }) => property)).toEqual(
          expect.arrayContaining(statements.map((_, index) => `p${index}`)),
        )
        expect(pinned(written, told, names)).toBe(written)
        expect(withoutPins(written)).toBe(withoutPins(text))
      },
    ),
    { seed: 3, numRuns: 500 },
  )
})

/** What is left of a text without pins, and without the space and the lines that are made for them. */
function withoutPins(text: string): string {
  return text.replace(/\/\/=.*/g, '').replace(/\s+/g, '')
}
