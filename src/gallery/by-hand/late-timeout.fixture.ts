import { everyOrder, type HandWritten, type Reckoning } from './every-order.fixture.ts'

const start = () => ({ running: null as string | null, clocks: [] as string[], isWrong: false })
type Shared = ReturnType<typeof start>

function* requests(shared: Shared) {
  for (const id of ['first', 'second']) {
    yield
    shared.running = id
    shared.clocks.push(id)
    yield
    if (shared.running === id) shared.running = null
  }
}

const clock = (id: string, isOwn: boolean): HandWritten<Shared> =>
  function* (shared) {
    yield () => shared.clocks.includes(id)
    const found = shared.running
    if (found === null || (isOwn && found !== id)) return
    shared.running = null
    yield
    if (found !== id) shared.isWrong = true
  }

const reckon = (isOwn: boolean) =>
  everyOrder(
    start,
    [requests, clock('first', isOwn), clock('second', isOwn)],
    ({ isWrong }) => isWrong,
  )

/** The race of `late-timeout.js`, by hand. */
export function lateTimeout(): Reckoning {
  return {
    'a timeout stops its own request alone': {
      'whatever runs': reckon(false),
      'its own': reckon(true),
    },
  }
}
