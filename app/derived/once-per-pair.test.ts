import { expect, it, vi } from 'vitest'
import { oncePerPair } from './once-per-pair.ts'

it('works out each pair once, also where nothing comes of it', () => {
  const work = vi.fn<(one: { readonly size: number }, other: readonly number[]) => number | null>(
    ({ size }, all) => all[size] ?? null,
  )
  const at = oncePerPair(work)
  const [first, third] = [{ size: 0 }, { size: 2 }]
  const [short, long] = [[7], [7, 8, 9]]
  expect([at(first, short), at(third, short), at(third, long)]).toEqual([7, null, 9])
  expect([at(first, short), at(third, short), at(third, long)]).toEqual([7, null, 9])
  expect(work).toHaveBeenCalledTimes(3)
})
