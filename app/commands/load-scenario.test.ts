import { expect, it, vi } from 'vitest'
import { builtIns, firstSystem, lazySystems } from '../../src/index.ts'
import { createDeriver } from '../derived/derived-run.ts'
import { toldIn } from '../session/session.fixture.ts'
import { writeLink } from '../link/grammar.ts'
import { LazyCatalogue } from '../session/lazy-catalogue.ts'
import { createSession } from '../session/session.ts'
import { chooseScenario } from './choose-scenario.ts'
import { loadAllScenarios } from './load-scenario.ts'
import { play } from './play.ts'
import { step } from './step.ts'

/** A page with the first system, and what it is given of the others when `come` or `fail` says so. */
function opened(hash = '#/rename/fixed?run=AAB') {
  const catalogue = new LazyCatalogue(firstSystem, lazySystems)
  const comings: { readonly come: () => void; readonly fail: (why: string) => void }[] = []
  const really = catalogue.load.bind(catalogue)
  const load = vi.spyOn(catalogue, 'load').mockImplementation(
    (id) =>
      new Promise((resolve, reject) => {
        comings.push({
          come: () => {
            really(id).then(resolve, reject)
          },
          fail: (why) => {
            reject(new TypeError(why))
          },
        })
      }),
  )
  const store = createSession(hash, { catalogue, derive: createDeriver(catalogue) })
  const link = () => writeLink(store.getState().moment)
  const loading = () => store.getState().loading
  return { store, comings, load, link, loading }
}

it('goes to a scenario when it has come, with the run that shows its point', async () => {
  const { store, comings, link, loading } = opened()
  chooseScenario(store, 'lost-update')
  expect(loading()).toMatchObject({ scenario: 'lost-update', failure: null })
  expect(link()).toBe('#/rename/fixed?run=AAB')
  comings[0]?.come()
  await vi.waitFor(() => expect(loading()).toBeNull())
  expect(link()).toBe('#/lost-update/racy?run=BAAB&at=0')
  // The next of its system is there already, and so is one that was there before.
  chooseScenario(store, 'rename')
  expect(link()).toBe('#/rename/racy?run=AABBBBAA&at=0')
  expect(comings).toHaveLength(1)
})

it('pauses a run that plays: where it has come to is left as it is', () => {
  const { store } = opened('#/rename/racy')
  play(store)
  chooseScenario(store, 'dns')
  expect(store.getState().playing).toBe(false)
})

it('says why it has not come, and tries again', async () => {
  const { store, comings, link, loading } = opened()
  chooseScenario(store, 'dns')
  comings[0]?.fail('no network')
  await vi.waitFor(() => expect(loading()?.failure).toBe('no network'))
  expect(link()).toBe('#/rename/fixed?run=AAB')
  loading()?.retry()
  expect(loading()).toMatchObject({ scenario: 'dns', failure: null })
  comings[1]?.come()
  await vi.waitFor(() => expect(link()).toBe('#/dns/racy?run=ABBBBAA&at=0'))
  expect(loading()).toBeNull()
})

it('is forgotten when something else is done meanwhile', async () => {
  const { store, comings, link, loading } = opened()
  chooseScenario(store, 'dns')
  step(store, 'B')
  expect(loading()).toBeNull()
  chooseScenario(store, 'lost-update')
  comings[0]?.come()
  await vi.waitFor(() => expect(store.catalogue.scenario('dns')).toBeDefined())
  expect(link()).toBe('#/rename/fixed?run=AABB')
  expect(loading()?.scenario).toBe('lost-update')
  comings[1]?.fail('no network')
  await vi.waitFor(() => expect(loading()?.failure).toBe('no network'))
  step(store, 'A')
  expect(loading()).toBeNull()
})

it('loads all for somebody who is about to choose, and keeps what fails to itself', async () => {
  const { store, comings, load, loading } = opened()
  loadAllScenarios(store)
  expect(load.mock.calls.map(([id]) => id)).toEqual(builtIns.scenarios.map(({ id }) => id))
  for (const { fail } of comings) fail('no network')
  await Promise.resolve()
  expect(loading()).toBeNull()
  expect(toldIn(store)).toBeNull()
})

it('knows no scenario that is not in the list', () => {
  const { store, load, loading } = opened()
  chooseScenario(store, 'nowhere')
  expect(load).not.toHaveBeenCalled()
  expect(loading()).toBeNull()
})
