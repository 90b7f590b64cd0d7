import { everyOrder, free, type HandWritten, type Reckoning } from './every-order.fixture.ts'

const start = () => ({
  room: { held: false },
  mutex: { held: false },
  readers: 0,
  left: 0,
  right: 0,
  torn: false,
})
type Shared = ReturnType<typeof start>

const reading = (isCounted: boolean, isLocked: boolean): HandWritten<Shared> =>
  function* (shared) {
    const { room, mutex } = shared
    if (isLocked) {
      yield free(mutex)
      mutex.held = true
    }
    if (isCounted) {
      yield
      shared.readers += 1
      if (shared.readers === 1) {
        yield free(room)
        room.held = true
      }
    }
    if (isLocked) {
      yield
      mutex.held = false
    }
    yield
    const { left } = shared
    yield
    if (shared.right !== left) {
      yield
      shared.torn = true
    }
    if (isLocked) {
      yield free(mutex)
      mutex.held = true
    }
    if (isCounted) {
      yield
      shared.readers -= 1
      if (shared.readers === 0) {
        yield
        room.held = false
      }
    }
    if (isLocked) {
      yield
      mutex.held = false
    }
  }

function* write(shared: Shared) {
  yield free(shared.room)
  shared.room.held = true
  yield
  shared.left = 1
  yield
  shared.right = 1
  yield
  shared.room.held = false
}

const reckon = (thread: HandWritten<Shared>) =>
  everyOrder(start, [thread, thread, write], ({ torn }) => torn)

/** The race of `readers-writers.js`, by hand. */
export function readersWriters(): Reckoning {
  return {
    'nobody reads half a write': {
      'no lock': reckon(reading(false, false)),
      'atomic count': reckon(reading(true, false)),
      'locked count': reckon(reading(true, true)),
    },
  }
}
