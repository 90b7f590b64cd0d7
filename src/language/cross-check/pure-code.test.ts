import { createContext, runInContext } from 'node:vm'
import { expect, it } from 'vitest'
import { failuresOf } from '../first-run.fixture.ts'
import { prelude, randomCode } from './random-code.fixture.ts'

/** How many programs a test runs. */
const each = 50

const firstSeeds = Array.from({ length: 3 }, (_, at) => at * each)

const host = createContext({})

/** What the engine that runs this test makes of code. */
function byHost(code: string): string {
  try {
    return String(
      runInContext(`(() => { 'use strict'; ${prelude}\n${code} })()`, host, { timeout: 1_000 }),
    )
  } catch (error) {
    return `error: ${String(error)}`
  }
}

/** What the language makes of it: its thread throws the text that is asked for. */
function byLanguage(code: string): string {
  const [failure] = failuresOf(
    `${prelude}\nfunction test() {\n${code}\n}\nrun(() => { throw test() })`,
  )
  return failure?.startsWith('threw ') ? failure.slice('threw '.length) : `error: ${failure}`
}

it.each(firstSeeds)(
  'does what JavaScript does with what shares nothing: seeds from %i',
  (first) => {
    for (let seed = first; seed < first + each; seed++) {
      const code = randomCode(seed)
      expect(byLanguage(code), `seed ${seed}:\n${code}`).toBe(byHost(code))
    }
  },
)
