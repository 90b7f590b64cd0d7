// Lost update
let count = 0
const guard = lock()
const add = variants({
  racy()   { count = count + 1 },
  locked() { guard.acquire(); count = count + 1; guard.release() },
})
run(add, add)
atEnd('both are counted', () => count === 2)   //= racy 4 of 6, locked 0 of 2
