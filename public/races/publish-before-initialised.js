// Publish before initialised: a reader finds what is not filled in yet
// Goetz et al., Java Concurrency in Practice, 3.5.1, improper publication.
// In Java `ready` and `holder` have to be volatile besides.
let ready = false, value = null, holder = null
let seen = 'nothing'
const publish = variants({
  'flag first'()  { ready = true; value = 42 },
  'value first'() { value = 42; ready = true },
  'one object'()  { holder = instance({ value: 42 }) },
})
const read = variants({
  'flag first'()  { if (ready) seen = value },
  'value first'() { if (ready) seen = value },
  'one object'()  { const found = holder; if (found) seen = found.value },
})
run(publish, read)
atEnd('who finds it finds it whole', () => seen === 'nothing' || seen === 42)
//= 2 of 5, 0 of 3, 0 of 2
