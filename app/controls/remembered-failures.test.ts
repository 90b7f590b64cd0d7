import { afterEach, describe, expect, it, vi } from 'vitest'
import { askAgain, isRemembered } from './remembered-failures.ts'

const failure = (name: string) =>
  `Failed to fetch dynamically imported module: https://race.example/assets/${name}.js`

const asked: unknown[] = []

/** Answers as a server that has, or has not, what is asked for. */
function serve(answer: () => Promise<{ readonly ok: boolean }>): void {
  asked.length = 0
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address)
    return answer()
  })
}

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a module that does not come', () => {
  it('is no reason to load the page anew, until a person has asked for it again', async () => {
    serve(async () => ({ ok: true }))
    expect(await isRemembered(failure('first'))).toBe(false)
    expect(await isRemembered(failure('first'))).toBe(false)
    expect(asked).toEqual([])
    askAgain()
    expect(await isRemembered(failure('first'))).toBe(true)
    expect(asked).toEqual(['https://race.example/assets/first.js'])
  })

  it('nor where another one was asked for', async () => {
    serve(async () => ({ ok: true }))
    await isRemembered(failure('second'))
    askAgain()
    expect(await isRemembered(failure('third'))).toBe(false)
  })

  it('nor where it is not there', async () => {
    serve(async () => ({ ok: false }))
    await isRemembered(failure('fourth'))
    askAgain()
    expect(await isRemembered(failure('fourth'))).toBe(false)
    serve(async () => {
      throw new TypeError('Failed to fetch')
    })
    askAgain()
    expect(await isRemembered(failure('fourth'))).toBe(false)
    expect(asked).toHaveLength(1)
  })

  it('nor where it is not known which one it is', async () => {
    serve(async () => ({ ok: true }))
    askAgain()
    expect(await isRemembered('Importing a module script failed.')).toBe(false)
    expect(await isRemembered('Unable to preload CSS for /assets/later.css')).toBe(false)
  })
})
