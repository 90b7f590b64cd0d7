import { describe, expect, it } from 'vitest'
import { readText } from './pinned-program.fixture.ts'

/** The properties that are pinned, and the sentences of what is wrong. */
function read(text: string): readonly string[] {
  const { pins, problems } = readText(text, ['program'])
  return [
    ...pins.map(({ property }) => property),
    ...problems.map((each) => `${each.line}:${each.column} ${each.sentence}`),
  ]
}

describe('a pin belongs to the statement', () => {
  it.each([
    ['that it stands behind', "atEnd('a', f) //= 1 of 2", ['a']],
    ['with a semicolon in between', "atEnd('a', f) ; //= 1 of 2", ['a']],
    ['with a comment in between', "atEnd('a', f) /* why * so */ //= 1 of 2", ['a']],
    ['in the line below it', "atEnd('a', f)\n  //= 1 of 2", ['a']],
    ['below its comment', "atEnd('a', f) // why\n//= 1 of 2", ['a']],
    ['that is the last of its line', "atEnd('a', f); atEnd('b', f) //= 1 of 2", ['b']],
    [
      'whose other pins are in between',
      'run(f) //= failure: 1 of 2\n//= deadlock: 1 of 2\n//= serializable: 1 of 2',
      ['no-failure', 'no-deadlock', 'serializable'],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  const nothing = 'This pin stands behind nothing that can be pinned.'
  it.each([
    ['//= 1 of 2', [`1:1 ${nothing}`]],
    ["//= 1 of 2\natEnd('a', f)", [`1:1 ${nothing}`]],
    ["atEnd('a', f); let x //= 1 of 2", [`1:22 ${nothing}`]],
    ["atEnd('a', f); let x\n//= 1 of 2", [`2:1 ${nothing}`]],
    ["atEnd('a', f)\nlet x //= 1 of 2", [`2:7 ${nothing}`]],
    ["atEnd('a', f)\n\n//= 1 of 2", [`3:1 ${nothing}`]],
    ["atEnd('a', f) //= 1 of 2\n//= 1 of 2", ['a', '2:1 The same is pinned a second time.']],
    ['run(f) //= 1 of 2', ['1:8 A pin behind “run” says what it counts.']],
  ])('or is told to stand wrong: %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it('and other comments are none', () => {
    expect(read("//==== x ====\natEnd('a', f) // = 1 of 2\n/*= 1 of 2 */")).toEqual([])
  })
})

it('takes no time for many comments in one line', () => {
  const started = performance.now()
  read(`atEnd('a', f) ${'/**/'.repeat(5_000)} x //= 1 of 2`)
  expect(performance.now() - started).toBeLessThan(2_000)
})
