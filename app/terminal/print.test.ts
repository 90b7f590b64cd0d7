import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { endingWith, print } from './print.ts'

class BadArguments extends Error {}

/** What standard output answers to each text in turn. */
let answers: (Error | undefined)[]
let said: string[]

beforeEach(() => {
  answers = []
  said = []
  vi.spyOn(process.stdout, 'write').mockImplementation((...[, told]: unknown[]) => {
    ;(told as (error?: Error) => void)(answers.shift())
    return true
  })
  vi.spyOn(console, 'error').mockImplementation((text: string) => said.push(text))
})
afterEach(() => {
  vi.restoreAllMocks()
  process.stdout.removeAllListeners('error')
  process.exitCode = undefined
})

/** How many of ten texts a program comes to print, and how its process ends. */
async function printed(): Promise<readonly [number, typeof process.exitCode]> {
  let count = 0
  await endingWith(async () => {
    for (; count < 10; count++) await print(`text ${count}`)
  }, BadArguments)
  return [count, process.exitCode]
}

it('goes through a program to its end', async () => {
  expect(await printed()).toEqual([10, undefined])
})

it('ends a program whose reader has gone, and says nothing', async () => {
  answers = [undefined, Object.assign(new Error('EPIPE: broken pipe'), { code: 'EPIPE' })]
  expect(await printed()).toEqual([1, undefined])
  expect(said).toEqual([])
})

it('fails a program whose text cannot be written, and says why', async () => {
  answers = [Object.assign(new Error('ENOSPC: no space left'), { code: 'ENOSPC' })]
  expect(await printed()).toEqual([0, 1])
  expect(said).toEqual(['the result could not be written: ENOSPC: no space left'])
})

it('tells arguments that make no sense from a fault in the program', async () => {
  await endingWith(() => Promise.reject(new BadArguments('unknown scenario')), BadArguments)
  expect([process.exitCode, ...said]).toEqual([2, 'unknown scenario'])
  const fault = new TypeError('a fault')
  await expect(endingWith(() => Promise.reject(fault), BadArguments)).rejects.toBe(fault)
})
