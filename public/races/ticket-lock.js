// Ticket lock: draw a number, and wait until it is called
// Mellor-Crummey and Scott, Algorithms for scalable synchronization, ACM TOCS 9(1), 1991
let next = 0, called = 0, count = 0
const tickets = atomic(0)
const draw = variants({
  'read then write'() { const mine = next; next = mine + 1; return mine },
  'does not hang'()   { const mine = next; next = mine + 1; return mine },
  'fetch and add'()   { return tickets.getAndIncrement() },
})
const isCalled = variants({
  'read then write'(mine) { return called === mine },
  'does not hang'(mine)   { return called >= mine },   // people write this when it hangs
  'fetch and add'(mine)   { return called === mine },
})
function add() {
  const mine = draw()
  waitUntil(() => isCalled(mine))
  count = count + 1
  called = mine + 1
}
run(add, add)   //= deadlock: read then write 24 of 534, does not hang 0 of 534
atEnd('both are counted', () => count === 2)
//= read then write 240 of 534, does not hang 240 of 534, fetch and add 0 of 10
