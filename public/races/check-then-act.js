// Check, then act: one connection for everybody
let cached = null
const opened = list(), mutex = lock()
function open() { const c = instance({ kind: 'connection' }); opened.add(c); cached = c }
const connect = variants({
  racy()               { if (!cached) open() },
  'lock after check'() { if (cached) return; mutex.acquire(); open(); mutex.release() },
  'double-checked'()   { if (cached) return; mutex.acquire(); if (!cached) open(); mutex.release() },
  locked()             { mutex.acquire(); if (!cached) open(); mutex.release() },
})
run(connect, connect)
atEnd('opened once', () => opened.size() === 1)   //= 18 of 20, 8 of 12, 0 of 14, 0 of 2
