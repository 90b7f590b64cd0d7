import { afterEach, expect, it, vi } from 'vitest'
import { sessionAt } from './session.fixture.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

it('lets every listener hear of a change, whatever another one throws, which is told', () => {
  const told = vi.fn<(error: unknown) => void>()
  vi.stubGlobal('reportError', told)
  const store = sessionAt('#/rename/racy')
  const heard: number[] = []
  const failure = new Error('no luck')
  store.subscribe(() => {
    throw failure
  })
  store.subscribe(({ speed }) => heard.push(speed))
  store.setState({ speed: 8 })
  expect(heard).toEqual([8])
  expect(told.mock.calls).toEqual([[failure]])
})
