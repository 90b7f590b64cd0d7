// Phases: everybody sums up what all have written, once all have written
const parts = list([0, 0, 0]), sums = list([0, 0, 0])
const meet = barrier(3), arrived = atomic(0)
const meetOthers = variants({
  'no barrier'() {},
  barrier()      { meet.await() },
  countdown()    { arrived.incrementAndGet(); waitUntil(() => arrived.get() === 3) },
})
function work(me) {
  parts.set(me, 1)
  meetOthers()
  sums.set(me, parts.toArray().reduce((sum, part) => sum + part, 0))
}
run(() => work(0), () => work(1), () => work(2))
atEnd('all sums are whole', () => sums.toArray().every((sum) => sum === 3))
//= no barrier 1140 of 1680, barrier 0 of 151200, countdown 0 of 151200
