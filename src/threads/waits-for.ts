import type { Trace } from './replay.ts'
import type { ThreadSnapshot } from './thread-snapshot.ts'

/** Somebody who waits for a lock, and one of those who hold it. */
export interface Wait {
  readonly waiter: string
  /** The lock as a person reads it. */
  readonly lock: string
  /** The row of memory that tells who holds it. */
  readonly row: { readonly object: string; readonly key: string }
  readonly holder: string
}

/** The wait-for graph of a moment (Holt 1972), an edge for each holder: who waits for a lock that whom holds. */
export function waitsOf(threads: readonly ThreadSnapshot[]): readonly Wait[] {
  return threads.flatMap(({ name: waiter, blocked }) => {
    if (!blocked?.lock) return []
    const { key, name: lock, holders } = blocked.lock
    return holders.map((holder) => ({ waiter, lock, row: { object: blocked.on, key }, holder }))
  })
}

/**
 * Those who wait for one another, each in a circle that ends where it begins: nobody in it ever goes on. Who waits
 * in several circles is in the shortest of them; each is told once, from whoever of it comes first.
 */
export function waitCycles({ threads }: Pick<Trace, 'threads'>): readonly (readonly Wait[])[] {
  const waits = waitsOf(threads)
  const cycles: (readonly Wait[])[] = []
  for (const { name } of threads) {
    const isTold = cycles.some((cycle) => cycle.some(({ waiter }) => waiter === name))
    const cycle = isTold ? null : shortestCycle(name, waits)
    if (cycle) cycles.push(cycle)
  }
  return cycles
}

/** The shortest way from somebody along the waits back to them; null if there is none. */
function shortestCycle(from: string, waits: readonly Wait[]): readonly Wait[] | null {
  let ways: readonly (readonly Wait[])[] = waits
    .filter(({ waiter }) => waiter === from)
    .map((wait) => [wait])
  const reached = new Set<string>()
  while (ways.length > 0) {
    const back = ways.find((way) => way.at(-1)?.holder === from)
    if (back) return back
    const open = ways.filter((way) => {
      const holder = way.at(-1)?.holder ?? ''
      return !reached.has(holder) && reached.add(holder)
    })
    ways = open.flatMap((way) =>
      waits.filter(({ waiter }) => waiter === way.at(-1)?.holder).map((wait) => [...way, wait]),
    )
  }
  return null
}
