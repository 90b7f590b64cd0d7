import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { Machine } from '../../threads/machine.ts'
import { Dice } from '../cross-check/dice.fixture.ts'
import type { OwnProgram } from '../own-program.ts'
import { readProgram } from '../read-program.ts'
import type { Problem } from '../problem.ts'
import { mutated } from './mutated-program.fixture.ts'

/** How many programs a test mutates. */
const each = 200
const firstSeeds = Array.from({ length: 10 }, (_, at) => at * each)

/** Of a random schedule of each program that can be read. */
const mostSteps = 30

const folder = new URL('../../../public/races/', import.meta.url)

function gallery(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .toSorted()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
}

it.each(firstSeeds)('reads and runs whatever stands there: seeds from %i', (first) => {
  const texts = gallery()
  let read = 0
  for (let seed = first; seed < first + each; seed++) {
    const text = mutated(new Dice(seed).pick(texts), seed)
    try {
      const { program, problems } = readProgram(text)
      if (program) {
        read += 1
        runSomehow(program, seed)
      }
      expect(problems.filter((problem) => !isInside(problem, text))).toEqual([])
      expect(program === null).toBe(problems.length > 0)
    } catch (error) {
      throw new Error(`seed ${seed}:\n${text}`, { cause: error })
    }
  }
  // Most slips are noticed; enough are not.
  expect(read).toBeGreaterThan(each / 20)
})

function runSomehow(program: OwnProgram, seed: number): void {
  if (program.isMergeStrategy) return
  const dice = new Dice(seed)
  const strategy = dice.pick(program.variants)
  const system = program.scenario('own').build({ strategy, options: {} })
  const machine = new Machine(system)
  for (let left = mostSteps; left > 0; left--) {
    const enabled = machine.enabled()
    if (enabled.length === 0) break
    machine.step(dice.pick(enabled))
  }
  const answers = system.properties.map(
    (property) => property.when !== 'thread' && property.holds(machine.heap),
  )
  expect(answers.filter((answer) => typeof answer !== 'boolean')).toEqual([])
}

/** Whether a problem has words, and a span of the text, or one just behind it. */
function isInside(
  { line, column, endLine, endColumn, sentence, suggestion }: Problem,
  text: string,
): boolean {
  const lengths = text.split(/\r\n|[\n\r\u2028\u2029]/).map(({ length }) => length)
  return [
    line >= 1,
    endLine <= lengths.length,
    endLine > line || (endLine === line && endColumn > column),
    column >= 1,
    column <= (lengths[line - 1] ?? 0) + 1,
    endColumn <= (lengths[endLine - 1] ?? 0) + 2,
    /\S[.?]$/.test(sentence),
    /\S[.?…]$/.test(suggestion),
  ].every(Boolean)
}
