import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { whenIdle } from './clock.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('leaves it to the browser to say when it is idle, and waits no longer than a second', () => {
  const ask = vi.fn<(run: () => void, options: object) => number>(() => 7)
  const takeBack = vi.fn<(handle: number) => void>()
  vi.stubGlobal('requestIdleCallback', ask)
  vi.stubGlobal('cancelIdleCallback', takeBack)
  const run = vi.fn<() => void>()
  const cancel = whenIdle(run)
  expect(ask).toHaveBeenCalledWith(run, { timeout: 1_000 })
  cancel()
  expect(takeBack).toHaveBeenCalledWith(7)
})

it('leaves a browser that cannot say so a moment', () => {
  const [run, dropped] = [vi.fn<() => void>(), vi.fn<() => void>()]
  whenIdle(run)
  whenIdle(dropped)()
  expect(run).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1_000)
  expect(run).toHaveBeenCalledTimes(1)
  expect(dropped).not.toHaveBeenCalled()
})
