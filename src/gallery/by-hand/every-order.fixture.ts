/**
 * A thread by hand: a generator that stops before each access to what is shared, and yields what it waits for, if it
 * waits. It knows nothing of the language, of its objects or of the search.
 */
export type HandWritten<Memory> = (memory: Memory) => Generator<(() => boolean) | undefined>

/** In how many orders a race by hand ends, in how many it is stuck, and in how many of the others it ends badly. */
export interface Reckoned {
  readonly orders: number
  readonly stuck: number
  readonly bad: number
}

/** By property and variant. */
export type Reckoning = Readonly<Record<string, Readonly<Record<string, Reckoned>>>>

/** What a thread waits for that takes a lock. */
export const free = (lock: { readonly held: boolean }) => () => !lock.held

/** Goes through every order of the threads' steps, one after another: slow, and too simple to be wrong. */
export function everyOrder<Memory>(
  start: () => Memory,
  threads: readonly HandWritten<Memory>[],
  isBad: (memory: Memory) => boolean,
): Reckoned {
  const counted = { orders: 0, stuck: 0, bad: 0 }
  const open: number[][] = [[]]
  for (let prefix = open.pop(); prefix; prefix = open.pop()) {
    const memory = start()
    const running = threads.map((thread) => thread(memory))
    const waiting = running.map((each) => each.next())
    const order = [...prefix]
    for (const index of prefix) waiting[index] = running[index]!.next()
    for (;;) {
      const enabled = waiting.flatMap(({ done, value }, index) =>
        done || (value && !value()) ? [] : [index],
      )
      const [first, ...others] = enabled
      if (first === undefined) break
      for (const other of others) open.push([...order, other])
      order.push(first)
      waiting[first] = running[first]!.next()
    }
    counted.orders += 1
    if (waiting.some(({ done }) => !done)) counted.stuck += 1
    else if (isBad(memory)) counted.bad += 1
  }
  return counted
}
