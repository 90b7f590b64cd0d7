import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { step } from '../commands/step.ts'
import { back } from '../commands/travel.ts'
import { sessionAt } from '../session/session.fixture.ts'
import { syncTitle } from './title.ts'

beforeEach(() => {
  vi.stubGlobal('document', { title: 'Racescope' })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

it('tells the strategy, the step and the scenario, as they are now', () => {
  const store = sessionAt('#/cold-rename/racy')
  const end = syncTitle(store)
  const { title } = document
  expect(title).toMatch(/^Racy · Cold rename.* · Racescope$/)
  step(store, 'A')
  expect(document.title).toBe(title.replace('Racy', 'Racy, step 1 of 1'))
  step(store, 'A')
  back(store)
  expect(document.title).toBe(title.replace('Racy', 'Racy, step 1 of 2'))
  end()
  step(store, 'B')
  expect(document.title).toContain('step 1 of 2')
})
