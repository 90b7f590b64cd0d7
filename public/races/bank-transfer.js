// Bank transfer: two accounts, two locks, two directions
const balance = map({ ada: 10, ben: 10 })
const guard = { ada: lock(), ben: lock() }
function move(from, to) {
  balance.put(from, balance.get(from) - 1)
  balance.put(to, balance.get(to) + 1)
}
function moveUnder(first, second, from, to) {
  guard[first].acquire(); guard[second].acquire()
  move(from, to)
  guard[second].release(); guard[first].release()
}
const transfer = variants({
  'no lock'(from, to)      { move(from, to) },
  'source first'(from, to) { moveUnder(from, to, from, to) },
  'by name'(from, to)      { moveUnder(...[from, to].toSorted(), from, to) },
  tryAcquire(from, to) {
    guard[from].acquire()
    if (guard[to].tryAcquire()) { move(from, to); guard[to].release() }   // or gives up
    guard[from].release()
  },
})
run(() => transfer('ada', 'ben'), () => transfer('ben', 'ada'))   //= deadlock: source first 2 of 6
atEnd('no money is lost or made', () => balance.get('ada') + balance.get('ben') === 20)
//= no lock 32 of 70, source first 0 of 6, by name 0 of 2, tryAcquire 0 of 20
atEnd('both transfers are made', () => balance.get('ada') === 10 && balance.get('ben') === 10)
//= no lock 32 of 70, source first 0 of 6, by name 0 of 2, tryAcquire 8 of 20
