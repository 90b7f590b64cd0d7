import { expect, it, vi } from 'vitest'
import { firstSystem, lazySystems, type LazySystem } from '../../src/index.ts'
import { createDeriver } from '../derived/derived-run.ts'
import { LazyCatalogue } from '../session/lazy-catalogue.ts'
import { createSession } from '../session/session.ts'
import { loadBeside } from './load-beside.ts'

type Load = LazySystem['load']

const loadCache: Load = () => lazySystems[0]!.load()

function opened(load: Load) {
  const [cache, ...others] = lazySystems
  const catalogue = new LazyCatalogue(firstSystem, [{ ...cache!, load }, ...others])
  return createSession('#/rename/racy', { catalogue, derive: createDeriver(catalogue) })
}

it('loads the rest of the system once, and says that there is more', async () => {
  const load = vi.fn<Load>(loadCache)
  const store = opened(load)
  const { scenario } = store.derive(store.getState().moment)
  expect(store.catalogue.unloadedBeside(scenario)).not.toEqual([])
  await loadBeside(store)
  expect(store.catalogue.unloadedBeside(scenario)).toEqual([])
  expect(store.getState().loads).toBe(1)
  await loadBeside(store)
  expect(load).toHaveBeenCalledTimes(1)
})

it('says why it could not, and can be asked again', async () => {
  const load = vi.fn<Load>(loadCache).mockRejectedValueOnce(new Error('no network'))
  const store = opened(load)
  await loadBeside(store)
  expect(store.getState()).toMatchObject({ besideFailure: 'no network', loads: 0 })
  await loadBeside(store)
  expect(store.getState()).toMatchObject({ besideFailure: null, loads: 1 })
})
