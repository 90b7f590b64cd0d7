import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Exploration } from '../explorer/exploration.ts'
import { formNames } from '../language/form-names.ts'
import { sharedKinds } from '../language/objects/kinds.ts'
import { comparePins } from '../language/pins/compare-pins.ts'
import { problemText } from '../language/problem.ts'
import { readProgram } from '../language/read-program.ts'

const prompt = readFileSync(new URL('../../public/llms.txt', import.meta.url), 'utf8')
const handbook = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8')

interface Block {
  readonly name: string
  readonly text: string
  /** The messages that stand below a program that is refused. */
  readonly refused: string | null
}

function blocksOf(document: string): readonly Block[] {
  const found = document.matchAll(/```js\n(.*?)```(?:\n\n```text\n(.*?)\n```)?/gs)
  return [...found].map(([, text = '', refused = null]) => ({
    name: text.split('\n')[0] ?? '',
    text,
    refused,
  }))
}

/** What a program says of itself that is not so, or why it cannot be read. */
function wrongIn(text: string): readonly string[] {
  const { program, problems } = readProgram(text)
  if (!program) return problems.map(problemText)
  // What it does is the scenario's to say: see own-merge-strategy.test.ts.
  if (program.isMergeStrategy) return []
  const endless = program.variants.flatMap((each) => program.endlessLoop(each) ?? [])
  if (endless.length > 0) return endless.map(problemText)
  const pinned = program.pins.flatMap(({ counts }) => counts.map(({ variant }) => variant))
  const unpinned = program.variants.filter((each) => !pinned.includes(each))
  return [
    ...unpinned.map((variant) => `${variant} has no pin`),
    ...program.variants.flatMap((strategy) => {
      const exploration = new Exploration(program.scenario('own').build({ strategy, options: {} }))
      exploration.advance(Infinity)
      return comparePins(program, strategy, exploration.verdict())
        .filter(({ answer }) => answer !== 'right')
        .map(({ pin, found }) => `${pin.property}: ${found?.violating} of ${found?.schedules}`)
    }),
  ]
}

const names = [
  ...formNames,
  ...Object.values(sharedKinds).flatMap(({ methods }) => Object.keys(methods)),
]

describe.each([
  ['public/llms.txt', prompt, 2],
  ['docs/language.md', handbook, 7],
])('%s', (_path, document, programs) => {
  const blocks = blocksOf(document)

  it('has programs', () => {
    expect(blocks.filter(({ refused }) => refused === null).length).toBeGreaterThanOrEqual(programs)
  })

  it.each(blocks)('is right in: $name', ({ text, refused }) => {
    expect(wrongIn(text)).toEqual(refused === null ? [] : refused.split('\n'))
  })

  it('names every form and every method', () => {
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(document))).toEqual([])
  })
})

it('fits into a prompt', () => {
  expect(new TextEncoder().encode(prompt).length).toBeLessThanOrEqual(6_000)
})
