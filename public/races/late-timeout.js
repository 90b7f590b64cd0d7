// Late timeout: the timeout of a request that is done stops the next one
const running = atomic(null)
const stopped = list()
const timeout = variants({
  'whatever runs'(mine) {
    const found = running.getAndSet(null)
    if (found !== null) stopped.add({ mine, found })
  },
  'its own'(mine) { if (running.compareAndSet(mine, null)) stopped.add({ mine, found: mine }) },
})
function request(id) {
  running.set(id)
  spawn(() => timeout(id))
  running.compareAndSet(id, null)   // done, if it was not stopped
}
run(() => { request('first'); request('second') })
atEnd('a timeout stops its own request alone',
  () => stopped.toArray().every(({ mine, found }) => mine === found))
//= whatever runs 6 of 34, its own 0 of 31
