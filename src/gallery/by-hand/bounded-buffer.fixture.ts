import { everyOrder, free, type HandWritten, type Reckoning } from './every-order.fixture.ts'

const start = () => ({
  guard: { held: false },
  slot: null as string | null,
  taken: [] as (string | null)[],
  waiting: [] as string[],
  notified: new Set<string>(),
})
type Buffer = ReturnType<typeof start>

const thread = (
  name: string,
  kind: 'all' | 'one' | 'once',
  work: readonly (string | null)[],
): HandWritten<Buffer> =>
  function* (buffer) {
    for (const item of work) {
      yield free(buffer.guard)
      buffer.guard.held = true
      for (;;) {
        yield
        const mustWait = item === null ? buffer.slot === null : buffer.slot !== null
        if (!mustWait) break
        yield
        buffer.guard.held = false
        buffer.waiting.push(name)
        yield () => buffer.notified.has(name) && !buffer.guard.held
        buffer.notified.delete(name)
        buffer.guard.held = true
        if (kind === 'once') break
      }
      if (item === null) {
        yield
        const { slot } = buffer
        yield
        buffer.taken.push(slot)
      }
      yield
      buffer.slot = item
      yield
      for (const woken of buffer.waiting.splice(0, kind === 'one' ? 1 : 9))
        buffer.notified.add(woken)
      yield
      buffer.guard.held = false
    }
  }

const reckon = (kind: 'all' | 'one' | 'once') =>
  everyOrder(
    start,
    [thread('A', kind, ['apple', 'pear']), thread('B', kind, [null]), thread('C', kind, [null])],
    ({ taken }) => !taken.includes('apple') || !taken.includes('pear'),
  )

/** The race of `bounded-buffer.js`, by hand. */
export function boundedBuffer(): Reckoning {
  return {
    'each is taken once': {
      notify: reckon('one'),
      notifyAll: reckon('all'),
      'if once': reckon('once'),
    },
  }
}
