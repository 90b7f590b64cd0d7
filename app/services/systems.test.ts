import { afterEach, expect, it, vi } from 'vitest'
import { builtIns, firstSystem, type Catalogue } from '../../src/index.ts'
import { createDeriver } from '../derived/derived-run.ts'
import { textOf } from '../link/message.ts'
import { GrowingCatalogue } from '../session/growing-catalogue.ts'
import { createSession } from '../session/session.ts'
import { syncAddress } from './address.ts'
import { FakeBrowser } from './fake-browser.fixture.ts'
import { offerAllSystems } from './systems.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A page that was opened at `hash` and waits for the systems beside the first. */
function opened(hash: string) {
  const browser = new FakeBrowser(hash)
  const catalogue = new GrowingCatalogue(firstSystem)
  const store = createSession(hash, { catalogue, derive: createDeriver(catalogue) })
  const end = syncAddress(store)
  const fetched = new EventTarget()
  const all = new Promise<Catalogue>((resolve, reject) => {
    fetched.addEventListener('come', () => {
      resolve(builtIns)
    })
    fetched.addEventListener('fail', () => {
      reject(new TypeError('no network'))
    })
  })
  const offered = offerAllSystems(store, catalogue, all)
  const moment = () => store.getState().moment
  /** Lets the systems come, or fail to. */
  const settle = (how: 'come' | 'fail') => {
    fetched.dispatchEvent(new Event(how))
    return offered
  }
  return { browser, store, moment, end, settle }
}

it('offers all systems when they have come, and leaves the run as it is', async () => {
  const { store, moment, end, settle } = opened('#/rename/racy?run=AAB')
  const before = moment()
  expect(store.getState().hasAllSystems).toBe(false)
  expect(store.catalogue.scenario('dns')).toBeUndefined()
  await settle('come')
  expect(store.getState()).toMatchObject({ hasAllSystems: true, notice: null })
  expect(store.catalogue.scenarios).toBe(builtIns.scenarios)
  expect(moment()).toBe(before)
  end()
})

it('follows an address that was changed to one of them meanwhile', async () => {
  const { browser, store, moment, end, settle } = opened('#/rename/racy?run=AAB')
  browser.entries.push('#/dns/racy?run=AB')
  browser.go(1)
  expect(moment().scenario).toBe('rename')
  expect(store.getState().notice?.kind).toBe('error')
  await settle('come')
  expect(moment()).toMatchObject({ scenario: 'dns', schedule: ['A', 'B'] })
  expect(store.getState().notice).toBeNull()
  // It was followed, and not chosen: nothing is added to the history.
  expect(browser.entries).toEqual(['#/rename/racy?run=AAB', '#/dns/racy?run=AB'])
  end()
})

it('leaves alone an address that no system has', async () => {
  const { moment, store, end, settle } = opened('#/nowhere/racy')
  const before = moment()
  await settle('come')
  expect(moment()).toBe(before)
  expect(store.getState().notice?.kind).toBe('error')
  end()
})

it('says so where they do not come, and goes on with the first', async () => {
  const { moment, store, end, settle } = opened('#/rename/racy?run=AAB')
  await settle('fail')
  const { notice, hasAllSystems } = store.getState()
  expect(hasAllSystems).toBe(false)
  expect(notice?.kind).toBe('error')
  expect(textOf(notice?.message ?? [])).toBe(
    'The systems beside the cache could not be loaded: “no network”. To try again, reload the page; the address stays as it is.',
  )
  expect(moment()).toMatchObject({ scenario: 'rename', schedule: ['A', 'A', 'B'] })
  end()
})
