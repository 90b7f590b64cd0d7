// Peterson's lock: two flags and a turn, without any atomic read-modify-write
// G. L. Peterson, Myths about the mutual exclusion problem, IPL 12(3), 1981. His waiting loop is one step here.
const wants = list([false, false])
let turn = 0, count = 0
const enter = variants({
  peterson(me, other) {
    wants.set(me, true); turn = other
    waitUntil(() => !wants.get(other) || turn === me)
  },
  'turn before flag'(me, other) {
    turn = other; wants.set(me, true)
    waitUntil(() => !wants.get(other) || turn === me)
  },
  'flags alone'(me, other) {
    wants.set(me, true)
    waitUntil(() => !wants.get(other))
  },
  'look before raising'(me, other) {
    waitUntil(() => !wants.get(other))
    wants.set(me, true)
  },
})
function add(me, other) {
  enter(me, other)
  count = count + 1
  wants.set(me, false)
}
run(() => add(0, 1), () => add(1, 0))   //= deadlock: flags alone 2 of 10
atEnd('both are counted', () => count === 2)
//= peterson 0 of 26, turn before flag 48 of 154, flags alone 0 of 10, look before raising 72 of 142
