// Bounded buffer: room for one, two consumers, and one condition for all
const guard = lock(), changed = condition(guard)
const taken = list()
let slot = null
const waitWhile = variants({
  notify(isSo)      { while (isSo()) changed.wait() },
  notifyAll(isSo)   { while (isSo()) changed.wait() },
  'if once'(isSo)   { if (isSo()) changed.wait() },
})
const wake = variants({
  notify()      { changed.notify() },
  notifyAll()   { changed.notifyAll() },
  'if once'()   { changed.notifyAll() },
})
function put(item) {
  guard.acquire()
  waitWhile(() => slot !== null)
  slot = item
  wake(); guard.release()
}
function take() {
  guard.acquire()
  waitWhile(() => slot === null)
  taken.add(slot); slot = null
  wake(); guard.release()
}
run(() => { put('apple'); put('pear') }, take, take)
//= deadlock: notify 2 of 30, notifyAll 0 of 40, if once 0 of 40
atEnd('each is taken once', () => taken.contains('apple') && taken.contains('pear'))
//= notify 0 of 30, notifyAll 0 of 40, if once 12 of 40
