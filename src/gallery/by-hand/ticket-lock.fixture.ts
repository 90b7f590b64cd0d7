import { everyOrder, type HandWritten, type Reckoning } from './every-order.fixture.ts'

const start = () => ({ next: 0, called: 0, count: 0 })
type Desk = ReturnType<typeof start>

const adding = (
  isAtomic: boolean,
  isCalled: (called: number, mine: number) => boolean,
): HandWritten<Desk> =>
  function* (desk) {
    yield
    const mine = desk.next
    if (isAtomic) desk.next += 1
    else {
      yield
      desk.next = mine + 1
    }
    yield () => isCalled(desk.called, mine)
    yield
    const seen = desk.count
    yield
    desk.count = seen + 1
    yield
    desk.called = mine + 1
  }

const reckon = (thread: HandWritten<Desk>) =>
  everyOrder(start, [thread, thread], ({ count }) => count !== 2)

/** The race of `ticket-lock.js`, by hand. */
export function ticketLock(): Reckoning {
  return {
    'both are counted': {
      'read then write': reckon(adding(false, (called, mine) => called === mine)),
      'does not hang': reckon(adding(false, (called, mine) => called >= mine)),
      'fetch and add': reckon(adding(true, (called, mine) => called === mine)),
    },
  }
}
