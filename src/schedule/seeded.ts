/**
 * Picks who takes step `index` of a run, or which way it goes, uniformly at random. The pick depends on its arguments alone,
 * so a run that was paused, or undone and played again, goes the same way.
 *
 * The generator is the finaliser of MurmurHash3 (Austin Appleby, public domain).
 *
 * @throws RangeError if there is nobody to pick from.
 */
export function pickSeeded<Item>(seed: number, index: number, enabled: readonly Item[]): Item {
  let hash = Math.imul(seed | 0, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca77)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  hash = (hash ^ (hash >>> 16)) >>> 0
  const picked = enabled[Math.floor((hash / 2 ** 32) * enabled.length)]
  if (picked === undefined) throw new RangeError('nobody can take a step')
  return picked
}
