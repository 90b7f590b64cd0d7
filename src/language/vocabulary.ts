/** A word of the language, for whoever writes a program. */
export interface Word {
  readonly name: string
  /** How it is written: `run(f, g, …)`. */
  readonly form: string
  /** What it does, in one sentence. */
  readonly sentence: string
}

/** What makes a shared object, and what that object can do. */
export interface ObjectWord extends Word {
  readonly methods: readonly Word[]
}

function word(form: string, sentence: string): Word {
  return { name: /^[A-Za-z]+/.exec(form)?.[0] ?? form, form, sentence }
}

function made(form: string, sentence: string, methods: readonly Word[]): ObjectWord {
  return { ...word(form, sentence), methods }
}

const acquire = word('acquire()', 'Takes it, in one step; waits while nobody can give it.')
const release = word('release()', 'Gives it back, in one step.')
const tryAcquire = word(
  'tryAcquire()',
  'Takes it if that is possible now, and says whether it did: one step.',
)

/** What says who runs what, and what must hold. */
export const languageForms: readonly Word[] = [
  word('run(f, g, …)', 'The threads A, B, C, …, at most nine: what each of them runs.'),
  word('before(() => { … })', 'Runs alone first, and is no part of any schedule.'),
  word(
    'variants({ racy() { … }, fixed() { … } })',
    'A function that does what the chosen variant says.',
  ),
  word("atEnd('sentence', () => …)", 'Must hold where a schedule ends.'),
  word("always('sentence', () => …)", 'Must hold at every instant, the first included.'),
  word('atomically(() => { … })', 'All of it is one step.'),
  word('waitUntil(() => …)', 'One step, which can be taken only while the condition holds.'),
  word('spawn(f)', 'Queues a detached task, in the step before it or as a step of its own.'),
  word(
    'instance({ … })',
    'A record with an identity of its own: it is compared by who it is, not by what it holds.',
  ),
]

/** Everything that threads can share, but for a `let` at the top. */
export const sharedObjects: readonly ObjectWord[] = [
  made('map(record?)', 'A map that threads share, with the methods and the meaning of Java’s.', [
    word('get(k)', 'What the key leads to, or null.'),
    word('put(k, v)', 'Writes it, and returns what was there.'),
    word('putIfAbsent(k, v)', 'Writes it if nothing is there, and returns what was.'),
    word('remove(k, expected?)', 'Takes it out, of two arguments only if it is what is expected.'),
    word(
      'replace(k, v)',
      'Writes it if something is there; of three arguments, if that is what is expected.',
    ),
    word('merge(k, v, f)', 'Writes v if nothing is there, else f of both, in one step.'),
    word('compute(k, f)', 'Writes what f makes of what is there, in one step.'),
    word('computeIfAbsent(k, f)', 'Writes what f makes if nothing is there, in one step.'),
    word(
      'computeIfPresent(k, f)',
      'Writes what f makes of what is there, if something is, in one step.',
    ),
    word('containsKey(k)', 'Whether something is there.'),
    word('size()', 'How many entries it has.'),
    word('keys()', 'Its keys, as an array.'),
    word('values()', 'Its values, as an array.'),
    word('entries()', 'Its entries, as an array of pairs.'),
    word('clear()', 'Takes everything out.'),
  ]),
  made('list(array?)', 'A list that threads share.', [
    word('add(v)', 'Puts it at the end.'),
    word('get(i)', 'What is at that place, from 0; no such place is a failure of the thread.'),
    word('set(i, v)', 'Writes it at that place.'),
    word('removeAt(i)', 'Takes it out.'),
    word('contains(v)', 'Whether it is in it.'),
    word('size()', 'How many it holds.'),
    word('toArray()', 'All that it holds, as an array.'),
  ]),
  made('atomic(value)', 'A value that can be read and changed in one step.', [
    word('get()', 'Its value.'),
    word('set(v)', 'Writes it.'),
    word('getAndSet(v)', 'Writes it, and returns what was there.'),
    word(
      'compareAndSet(expected, next)',
      'Writes next if it holds what is expected, and says whether it did.',
    ),
    word('incrementAndGet()', 'Adds one, and returns the sum.'),
    word('getAndIncrement()', 'Adds one, and returns what was there.'),
    word('decrementAndGet()', 'Takes one away, and returns what is left.'),
    word('addAndGet(n)', 'Adds n, and returns the sum.'),
    word('getAndAdd(n)', 'Adds n, and returns what was there.'),
    word('updateAndGet(f)', 'Writes what f makes of it, and returns that.'),
    word('getAndUpdate(f)', 'Writes what f makes of it, and returns what was there.'),
  ]),
  made('lock()', 'Held by one thread at a time; not reentrant.', [acquire, release, tryAcquire]),
  made('semaphore(n)', 'So many permits.', [acquire, release, tryAcquire]),
  made('queue(capacity?)', 'First in, first out; without a capacity it is never full.', [
    word('put(v)', 'Puts it in; waits while the queue is full.'),
    word('take()', 'Takes the first one out; waits while there is none.'),
    word('offer(v)', 'Puts it in, or returns false if the queue is full.'),
    word('poll()', 'Takes the first one out, or returns null.'),
    word('size()', 'How many it holds.'),
  ]),
  made('condition(lock)', 'Somewhere to wait, for whoever holds the lock.', [
    word('wait()', 'Lets go of the lock and waits, one step; then takes it again, one more.'),
    word('notify()', 'Wakes the one that has waited longest.'),
    word('notifyAll()', 'Wakes all that wait.'),
  ]),
  made('barrier(n)', 'Where threads wait until so many have come.', [
    word('await()', 'Arrives, one step; goes on when all have arrived, one more.'),
  ]),
]
