import { expect, it } from 'vitest'
import { explore } from '../../explorer/exploration.ts'
import type { OwnProgram } from '../own-program.ts'
import { readProgram } from '../read-program.ts'
import { comparePins, type PinnedVerdict } from './compare-pins.ts'
import { withPins } from './with-pins.ts'

const counter = `// Lost update
let count = 0;
const guard = lock()
const add = variants({
  racy()   { count = count + 1 },
  'of one, safe'() { guard.acquire(); count = count + 1; guard.release() },
})
run(add, add);  // two of them
atEnd('both are counted', () => count === 2); always('never more', () => count <= 2)
atEnd(
  'not three', /* nor
  four */ () => count < 3
) // by far`

const failing = `const forks = [lock(), lock()]
run(() => { forks[0].acquire(); forks[1].acquire() },
    () => { forks[1].acquire(); forks[0].acquire(); throw 'no' })`

it.each([
  [
    counter,
    counter
      .replace(
        '// two of them',
        "// two of them\n//= serializable: racy 4 of 6, 'of one, safe' 0 of 2",
      )
      .replace('2); always', "2);   //= racy 4 of 6, 'of one, safe' 0 of 2\nalways")
      .replace('<= 2)', "<= 2)   //= racy 0 of 6, 'of one, safe' 0 of 2")
      .concat("\n//= racy 0 of 6, 'of one, safe' 0 of 2"),
  ],
  [failing, `${failing}   //= deadlock: 4 of 4\n//= failure: 1 of 4`],
])('pins that are written into a program are read from it, and are right', (text, expected) => {
  const written = pinned(text)
  expect(written).toBe(expected)
  expect(pinned(written)).toBe(written)
  const program = read(written)
  const answers = [...verdictsOf(program)].flatMap(([variant, verdict]) =>
    comparePins(program, variant, verdict).map(({ answer }) => answer),
  )
  expect(answers.length).toBeGreaterThan(0)
  expect(new Set(answers)).toEqual(new Set(['right']))
})

function pinned(text: string): string {
  const program = read(text)
  return withPins(program, verdictsOf(program))
}

function read(text: string): OwnProgram {
  const { program, problems } = readProgram(text)
  if (!program) throw new Error(problems[0]?.sentence)
  return program
}

function verdictsOf(program: OwnProgram): ReadonlyMap<string, PinnedVerdict> {
  const scenario = program.scenario('own')
  return new Map(
    program.variants.map((strategy) => [
      strategy,
      explore(scenario.build({ strategy, options: {} })).verdict(),
    ]),
  )
}
