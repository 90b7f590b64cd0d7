import { afterEach, expect, it, vi } from 'vitest'
import { after } from '../clock.ts'
import { chooseStrategy } from '../commands/choose-setting.ts'
import { openRun } from '../commands/open-run.ts'
import { step } from '../commands/step.ts'
import { back } from '../commands/travel.ts'
import { ownId } from '../link/own.ts'
import { pack } from '../link/pack.ts'
import { ownPage } from './own.fixture.ts'
import { Pace } from './pace.ts'
import { toldIn } from './session.fixture.ts'

/** Does as much between two steps as a program may. */
const busy = `let n = 0
function work() { for (let i = 0; i < 30; i++) { n = i; for (let j = 0; j < 2000; j++) {} } }
const go = variants({ one() { work() }, two() { n = 100; work() } })
run(go, go)
always('small', () => { for (let j = 0; j < 2000; j++) {}; return n < 100 })
`

const long = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? 'A' : 'B'))

async function opened() {
  const code = await pack(busy)
  return ownPage(undefined, new Pace()).open(`#/own/one?code=${code}`, ownId(code))
}

/** Lets so much time pass with each look at the clock, and none otherwise. */
function slowly(milliseconds: number): void {
  let time = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (time += milliseconds))
}

function eventually(check: () => void): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000, interval: 5 })
}

afterEach(() => {
  vi.restoreAllMocks()
})

it('goes to a run that takes long when it is worked out, and stays where it was until then', async () => {
  const store = await opened()
  slowly(3)
  openRun(store, long)
  expect(store.getState().moment.schedule).toEqual([])
  expect(store.getState().loading).toMatchObject({ failure: null })
  await eventually(() => {
    expect(store.getState().loading).toBeNull()
  })
  expect(store.getState().moment).toMatchObject({ schedule: long, at: 40 })
  expect(toldIn(store)).toBeNull()
  // What has run once runs no more, and a step more is one.
  slowly(0)
  back(store)
  expect(store.getState().moment.at).toBe(39)
  step(store, 'B')
  step(store, 'A')
  expect(store.getState().moment.at).toBe(41)
})

it('says that it is at work where that is noticed', async () => {
  const store = await opened()
  slowly(3)
  openRun(store, long)
  await eventually(() => {
    expect(toldIn(store)).toBe('The run is being worked out …')
  })
  await eventually(() => {
    expect(store.getState().moment.at).toBe(40)
  })
  expect(toldIn(store)).toBeNull()
})

it('does what somebody does meanwhile instead', async () => {
  const store = await opened()
  slowly(3)
  openRun(store, long)
  slowly(0)
  step(store, 'A')
  expect(store.getState()).toMatchObject({ loading: null, moment: { schedule: ['A'] } })
  await new Promise((resolve) => {
    after(20, () => {
      resolve(null)
    })
  })
  expect(store.getState().moment.schedule).toEqual(['A'])
})

it('follows a run under another variant in slices, too', async () => {
  const store = await opened()
  slowly(0)
  openRun(store, long.slice(0, 10))
  expect(store.getState().moment.at).toBe(10)
  slowly(3)
  chooseStrategy(store, 'two')
  expect(store.getState().moment.strategy).toBe('one')
  await eventually(() => {
    expect(store.getState().moment).toMatchObject({ strategy: 'two' })
  })
  expect(store.getState().followed).not.toBeNull()
})

it('gives up what takes too long, and says so', async () => {
  const store = await opened()
  slowly(3_000)
  openRun(store, long)
  await eventually(() => {
    expect(toldIn(store)).toBe(
      'That run was given up after 5 seconds: its program does too much between its steps. The page stays where it was.',
    )
  })
  expect(store.getState()).toMatchObject({ loading: null, moment: { schedule: [] } })
})
