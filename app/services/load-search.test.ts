import { expect, it, vi } from 'vitest'
import { retrySearch } from '../commands/retry-search.ts'
import { sessionAt } from '../session/session.fixture.ts'
import { loadSearch } from './load-search.ts'

it('starts the search of the session once it is there', async () => {
  const session = sessionAt('#/rename/racy')
  const start = vi.fn<() => void>()
  await loadSearch(session, () => Promise.resolve(start))
  expect(start).toHaveBeenCalledExactlyOnceWith(session)
  expect(session.getState().proof.outage).toBeNull()
})

it('says why there is no search, and fetches it again when somebody asks for that', async () => {
  const session = sessionAt('#/rename/racy')
  const start = vi.fn<() => void>()
  const load = vi
    .fn<() => Promise<() => void>>(() => Promise.resolve(start))
    .mockRejectedValueOnce(new TypeError('no network'))
  await loadSearch(session, load)
  expect(session.getState().proof.outage?.message).toBe(
    'The search could not be loaded: no network',
  )
  expect(start).not.toHaveBeenCalled()
  retrySearch(session)
  await vi.waitFor(() => {
    expect(start).toHaveBeenCalledOnce()
  })
  expect(session.getState().proof.outage).toBeNull()
})
