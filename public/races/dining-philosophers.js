// Dining philosophers
const forks = [lock(), lock(), lock()]
function take(first, second) {
  forks[first].acquire(); forks[second].acquire()
  forks[second].release(); forks[first].release()
}
const eat = variants({
  'left first'(i) { take(i, (i + 1) % 3) },
  ordered(i)      { take(Math.min(i, (i + 1) % 3), Math.max(i, (i + 1) % 3)) },
})
run(() => eat(0), () => eat(1), () => eat(2))   //= deadlock: left first 6 of 168, ordered 0 of 142
