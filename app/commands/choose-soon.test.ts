import { expect, it } from 'vitest'
import { sessionAt } from '../session/session.fixture.ts'
import { chooseStrategySoon } from './choose-soon.ts'

it('chooses a strategy once it can', async () => {
  const store = sessionAt('#/rename/racy?run=A')
  const done = chooseStrategySoon(store, 'fixed')
  expect(store.getState().moment.strategy).toBe('racy')
  await done
  expect(store.getState().moment.strategy).toBe('fixed')
})

it('chooses nothing in a scenario to which a person has gone meanwhile', async () => {
  const store = sessionAt('#/rename/racy?run=A')
  const done = chooseStrategySoon(store, 'fixed')
  const { moment } = sessionAt('#/cold-rename/racy?run=B').getState()
  store.setState({ moment })
  await done
  expect(store.getState().moment).toBe(moment)
})
