import { everyOrder, free, type Reckoning } from './every-order.fixture.ts'

const start = () => ({
  ada: 10,
  ben: 10,
  guard: { ada: { held: false }, ben: { held: false } },
})
type Bank = ReturnType<typeof start>
type Name = 'ada' | 'ben'

function* move(bank: Bank, from: Name, to: Name) {
  yield
  const had = bank[from]
  yield
  bank[from] = had - 1
  yield
  const has = bank[to]
  yield
  bank[to] = has + 1
}

function* under(bank: Bank, first: Name, second: Name, from: Name, to: Name) {
  for (const name of [first, second]) {
    yield free(bank.guard[name])
    bank.guard[name].held = true
  }
  yield* move(bank, from, to)
  for (const name of [second, first]) {
    yield
    bank.guard[name].held = false
  }
}

function* trying(bank: Bank, from: Name, to: Name) {
  const { guard } = bank
  yield free(guard[from])
  guard[from].held = true
  yield
  if (!guard[to].held) {
    guard[to].held = true
    yield* move(bank, from, to)
    yield
    guard[to].held = false
  }
  yield
  guard[from].held = false
}

const reckon = (
  transfer: (bank: Bank, from: Name, to: Name) => Generator<(() => boolean) | undefined>,
  isBad: (bank: Bank) => boolean,
) =>
  everyOrder(
    start,
    [(bank) => transfer(bank, 'ada', 'ben'), (bank) => transfer(bank, 'ben', 'ada')],
    isBad,
  )

const reckonAll = (isBad: (bank: Bank) => boolean) => ({
  'no lock': reckon(move, isBad),
  'source first': reckon((bank, from, to) => under(bank, from, to, from, to), isBad),
  'by name': reckon((bank, from, to) => under(bank, 'ada', 'ben', from, to), isBad),
  tryAcquire: reckon(trying, isBad),
})

/** The race of `bank-transfer.js`, by hand. */
export function bankTransfer(): Reckoning {
  return {
    'no money is lost or made': reckonAll(({ ada, ben }) => ada + ben !== 20),
    'both transfers are made': reckonAll(({ ada, ben }) => ada !== 10 || ben !== 10),
  }
}
