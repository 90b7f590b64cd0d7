import { everyOrder, type HandWritten, type Reckoning } from './every-order.fixture.ts'

const start = () => ({ wants: [false, false], turn: 0, count: 0 })
type Shared = ReturnType<typeof start>
type Part = 'flag' | 'turn' | 'wait for both' | 'wait for the flag'

const adding = (parts: readonly Part[], me: number): HandWritten<Shared> =>
  function* (shared) {
    const other = 1 - me
    for (const part of parts) {
      const isOut = () => !shared.wants[other]
      if (part === 'wait for both') yield () => isOut() || shared.turn === me
      else if (part === 'wait for the flag') yield isOut
      else yield
      if (part === 'flag') shared.wants[me] = true
      if (part === 'turn') shared.turn = other
    }
    yield
    const seen = shared.count
    yield
    shared.count = seen + 1
    yield
    shared.wants[me] = false
  }

const reckon = (...parts: readonly Part[]) =>
  everyOrder(start, [adding(parts, 0), adding(parts, 1)], ({ count }) => count !== 2)

/** The race of `petersons-lock.js`, by hand. */
export function petersonsLock(): Reckoning {
  return {
    'both are counted': {
      peterson: reckon('flag', 'turn', 'wait for both'),
      'turn before flag': reckon('turn', 'flag', 'wait for both'),
      'flags alone': reckon('flag', 'wait for the flag'),
      'look before raising': reckon('wait for the flag', 'flag'),
    },
  }
}
