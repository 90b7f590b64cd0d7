import { expect, it } from 'vitest'
import { printedBy } from './alone.fixture.ts'

it.each<[body: string, printed: readonly string[]]>([
  // With the step before it; what is printed before all steps, with the first.
  ['count = 1; console.log("a"); console.log("b"); other = 2', ['1 prints a', '1 prints b']],
  ['count = 1; other = 2; console.log("a")', ['2 prints a']],
  ['console.log("a"); count = 1; other = 2', ['1 prints a']],
  ['count = 1; console.log(count); other = 2; console.log(count)', ['2 prints 1', '4 prints 1']],
  ['count = 1; console.log("x", 1, [other, { a: null }])', ['2 prints x 1 [2, { a: null }]']],
  ['count = 1; [1, 2].map((x) => console.log(x)); other = 2', ['1 prints 1', '1 prints 2']],
  ['for (const x of items) console.log(x)', ['1 prints 1', '1 prints 2', '1 prints 3']],
  ['count = 1; console.log("a"); throw "no"', ['1 prints a']],
])('keeps what is printed with its step: %s', (body, printed) => {
  expect(printedBy(body)).toEqual(printed)
})
