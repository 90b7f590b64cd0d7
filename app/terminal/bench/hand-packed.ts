const EMPTY = -1

interface Found {
  readonly states: number
  readonly transitions: number
}

/**
 * A breadth-first search written by hand for one model, "N writers, warm, all with distinct names", with
 * all of a state in 64 bits: the ceiling that JavaScript allows. It finds the states, and counts, proves
 * and explains nothing.
 *
 * A writer's local state is its program counter (read, merge, put, drop, done) and the entry that it met,
 * three bits each. Names are one bit each, for only one instance can ever bear a name. Entry 0 is the one
 * that the cache starts with; writer w brings entry w + 1, newer than all before it.
 */
export function searchByHand(writers: number, strategy: 'racy' | 'fixed'): Found {
  let capacity = 1 << 16
  let slots = new Int32Array(2 * capacity).fill(EMPTY)
  let lows = new Uint32Array(capacity)
  let highs = new Uint32Array(capacity)
  let count = 0
  let transitions = 0

  // The fixed strategy has no separate read.
  const first = strategy === 'racy' ? 0 : 1
  let low = 1 << 3
  let high = 0
  for (let writer = 0; writer < writers; writer++) {
    if (writer < 3) low |= first << (10 + 6 * writer)
    else high |= first << (6 * (writer - 3))
  }
  add(low >>> 0, high >>> 0)

  for (let state = 0; state < count; state++) {
    const oldLow = lows[state] as number
    const oldHigh = highs[state] as number
    const current = oldLow & 7
    const names = (oldLow >>> 3) & 127
    for (let writer = 0; writer < writers; writer++) {
      const shift = writer < 3 ? 10 + 6 * writer : 6 * (writer - 3)
      const local = ((writer < 3 ? oldLow : oldHigh) >>> shift) & 63
      const counter = local & 7
      if (counter === 4) continue
      let met = local >>> 3
      let currentAfter = current
      let namesAfter = names
      if (counter === 0) met = current
      else if (counter === 1) {
        if (strategy === 'fixed') met = current
        if (writer + 1 > current) currentAfter = writer + 1
      } else if (counter === 2) namesAfter |= 1 << (writer + 1)
      else namesAfter &= ~(1 << met)
      const localAfter = ((met << 3) | (counter + 1)) << shift
      const kept = ~(63 << shift)
      const shared = (oldLow & ~1023) | (namesAfter << 3) | currentAfter
      transitions += 1
      if (writer < 3) add(((shared & kept) | localAfter) >>> 0, oldHigh)
      else add(shared >>> 0, ((oldHigh & kept) | localAfter) >>> 0)
    }
  }
  return { states: count, transitions }

  function add(newLow: number, newHigh: number): void {
    const mask = slots.length - 1
    let slot = hash(newLow, newHigh) & mask
    for (;;) {
      const found = slots[slot] as number
      if (found === EMPTY) break
      if (lows[found] === newLow && highs[found] === newHigh) return
      slot = (slot + 1) & mask
    }
    if (count === capacity) {
      grow()
      add(newLow, newHigh)
      return
    }
    slots[slot] = count
    lows[count] = newLow
    highs[count] = newHigh
    count += 1
  }

  function grow(): void {
    capacity *= 2
    const [oldLows, oldHighs] = [lows, highs]
    lows = new Uint32Array(capacity)
    lows.set(oldLows)
    highs = new Uint32Array(capacity)
    highs.set(oldHighs)
    slots = new Int32Array(2 * capacity).fill(EMPTY)
    const mask = slots.length - 1
    for (let state = 0; state < count; state++) {
      let slot = hash(lows[state] as number, highs[state] as number) & mask
      while (slots[slot] !== EMPTY) slot = (slot + 1) & mask
      slots[slot] = state
    }
  }
}

function hash(low: number, high: number): number {
  let mixed = Math.imul(low, 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15) ^ high, 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}
