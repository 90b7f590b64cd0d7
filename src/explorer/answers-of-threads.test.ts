import { expect, it } from 'vitest'
import { Memory } from '../memory/heap.ts'
import { labelOf } from '../memory/value.ts'
import { SharedCell } from '../objects/cell.ts'
import type { System } from '../system/system.ts'
import { explore } from './exploration.ts'

/** A reads twice, and answers with what `answer` makes of it; B writes once. */
function readingTwice(answer: (first: string, second: string) => unknown): System {
  const memory = new Memory()
  const cell = new SharedCell<string>(memory, 'cell', 'old')
  return {
    memory,
    threads: [
      {
        name: 'A',
        title: 'reads twice',
        *start() {
          const first = yield* cell.get()
          const second = yield* cell.get()
          return answer(first, second)
        },
      },
      { name: 'B', title: 'writes', start: () => cell.set('new') },
    ],
    inspect: () => ({ pointers: [], findings: [] }),
    references: [],
    properties: [
      {
        id: 'told-old-old',
        rank: 'required',
        title: '',
        sentence: '',
        when: 'thread',
        initial: 'nothing',
        observe: (told) => told,
        onReturn: (_told, returned) => labelOf(returned),
        holds: (told) => told === '[old, old]' || told === 'nothing',
      },
    ],
  }
}

function violating(answer: (first: string, second: string) => unknown): number {
  return Number(explore(readingTwice(answer)).verdict().properties[0]?.violating)
}

it('judges a thread by what it returns, which no step of it need show', () => {
  // AAB, ABA and BAA: only in the first does A read twice before B writes.
  expect(violating((first, second) => [first, second])).toBe(2)
  // What A reads second is for nobody but its caller: two of the three runs read `new` then.
  expect(violating((_first, second) => ['old', second])).toBe(2)
  expect(violating((first) => [first, 'old'])).toBe(1)
})

it('does not ask a thread that threw, and takes what cannot be shared for nothing', () => {
  expect(
    violating((first, second) => {
      if (first !== second) throw new Error('changed')
      return ['old', 'old']
    }),
  ).toBe(0)
  expect(violating((first, second) => ({ first, second }))).toBe(0)
})
