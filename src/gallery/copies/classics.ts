/** The textbook races, as they are built in, in the language. Their variants are the strategies. */
export const classics: Readonly<Record<string, string>> = {
  'lost-update': `// Lost update: two increments
const count = atomic(0), guard = lock()
const increment = variants({
  racy() { count.set(count.get() + 1) },
  fixed() {
    for (;;) {
      const seen = count.get()
      if (count.compareAndSet(seen, seen + 1)) return
    }
  },
  lock() { guard.acquire(); count.set(count.get() + 1); guard.release() },
})
run(increment, increment)
atEnd('No lost update', () => count.get() === 2)
`,
  'lock-order': `// Lock order: two locks, two orders
const left = lock(), right = lock()
const takeBoth = variants({
  opposite(first, second) {
    first.acquire(); second.acquire()
    first.release(); second.release()
  },
  ordered() {
    left.acquire(); right.acquire()
    right.release(); left.release()
  },
})
run(() => takeBoth(left, right), () => takeBoth(right, left))
`,
  'put-if-absent': `// Put if absent: one instance for two
const instances = map(), given = map()
const obtain = variants({
  racy(own) {
    const found = instances.get('link')
    if (found) return found
    instances.put('link', own)
    return own
  },
  fixed(own) { return instances.putIfAbsent('link', own) ?? own },
})
function ask(caller) { given.put(caller, obtain(instance({ kind: 'link' }))) }
run(() => ask('A'), () => ask('B'))
atEnd('One instance', () => given.values().every((each) => each === instances.get('link')))
`,
}
