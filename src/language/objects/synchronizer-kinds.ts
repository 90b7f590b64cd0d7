import { ProgramError } from '../../memory/program-error.ts'
import { wholeNumberFrom } from './arguments.ts'
import { OwnBarrier } from './own-barrier.ts'
import { OwnCondition } from './own-condition.ts'
import { OwnLock } from './own-lock.ts'
import { OwnSemaphore } from './own-semaphore.ts'
import { sharedKind } from './shared-kind.ts'

const lock = sharedKind({
  name: 'lock',
  takes: { min: 0, max: 0 },
  is: (object) => object instanceof OwnLock,
  make: (memory, name) => new OwnLock(memory, name),
  methods: {
    acquire: { waits: true, steps: (object) => object.acquire() },
    release: { steps: (object) => object.release() },
    tryAcquire: { steps: (object) => object.tryAcquire() },
  },
})

const semaphore = sharedKind({
  name: 'semaphore',
  takes: { min: 1, max: 1 },
  is: (object) => object instanceof OwnSemaphore,
  make: (memory, name, args) =>
    new OwnSemaphore(memory, name, wholeNumberFrom(0, 'semaphore', args)),
  methods: {
    acquire: { waits: true, steps: (object) => object.acquire() },
    release: { steps: (object) => object.release() },
    tryAcquire: { steps: (object) => object.tryAcquire() },
  },
})

const condition = sharedKind({
  name: 'condition',
  takes: { min: 1, max: 1 },
  is: (object) => object instanceof OwnCondition,
  make(memory, name, [held]) {
    if (held instanceof OwnLock) return new OwnCondition(memory, name, held)
    throw new ProgramError('condition takes a lock that is made by lock()')
  },
  methods: {
    wait: { waits: true, steps: (object) => object.wait() },
    notify: { steps: (object) => object.notify() },
    notifyAll: { steps: (object) => object.notifyAll() },
  },
})

const barrier = sharedKind({
  name: 'barrier',
  takes: { min: 1, max: 1 },
  is: (object) => object instanceof OwnBarrier,
  make: (memory, name, args) => new OwnBarrier(memory, name, wholeNumberFrom(1, 'barrier', args)),
  methods: { await: { waits: true, steps: (object) => object.await() } },
})

/** What threads wait for one another with. */
export const synchronizerKinds = [lock, semaphore, condition, barrier]
