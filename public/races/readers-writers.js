// Readers and writers: the first reader shuts the writer out, the last lets it in
// Courtois, Heymans and Parnas, Concurrent control with "readers" and "writers", CACM 14(10), 1971
const room = semaphore(1), mutex = lock(), readers = atomic(0), torn = atomic(false)
let left = 0, right = 0
function come() { if (readers.incrementAndGet() === 1) room.acquire() }
function go()   { if (readers.decrementAndGet() === 0) room.release() }
const enter = variants({
  'no lock'()      {},
  'atomic count'() { come() },
  'locked count'() { mutex.acquire(); come(); mutex.release() },
})
const leave = variants({
  'no lock'()      {},
  'atomic count'() { go() },
  'locked count'() { mutex.acquire(); go(); mutex.release() },
})
function read() {
  enter()
  if (left !== right) torn.set(true)
  leave()
}
function write() {
  room.acquire()
  left = 1; right = 1
  room.release()
}
run(read, read, write)
atEnd('nobody reads half a write', () => !torn.get())
//= no lock 752 of 942, atomic count 784 of 3158, locked count 0 of 6950
