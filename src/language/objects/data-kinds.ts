import { ProgramError } from '../../memory/program-error.ts'
import { isRecord, labelOf, type Value } from '../../memory/value.ts'
import { OwnAtomic } from './own-atomic.ts'
import { OwnList } from './own-list.ts'
import { OwnMap } from './own-map.ts'
import { OwnQueue } from './own-queue.ts'
import { sharedKind } from './shared-kind.ts'
import { valueAt, wholeNumberFrom } from './arguments.ts'

const map = sharedKind({
  name: 'map',
  takes: { min: 0, max: 1 },
  is: (object) => object instanceof OwnMap,
  make(memory, name, args) {
    const record = valueAt('map', args, 0)
    if (record === undefined) return new OwnMap(memory, name, [])
    if (!isRecord(record))
      throw new ProgramError(`map takes a record, and ${labelOf(record)} is none`)
    return new OwnMap(memory, name, record.fields)
  },
  methods: {
    get: {
      takes: 1,
      onlyReads: true,
      alias: ['getIfPresent'],
      steps: (object, [key]) => object.get(key),
    },
    containsKey: {
      takes: 1,
      onlyReads: true,
      alias: ['has'],
      steps: (object, [key]) => object.containsKey(key),
    },
    put: { takes: 2, alias: ['set'], steps: (object, [key, value]) => object.put(key, value) },
    putIfAbsent: { takes: 2, steps: (object, [key, value]) => object.putIfAbsent(key, value) },
    remove: {
      takes: [1, 2],
      alias: ['delete'],
      steps: (object, args) =>
        args.length < 2 ? object.remove(args[0]) : object.removeIf(args[0], args[1]),
    },
    replace: {
      takes: [2, 3],
      steps: (object, args) =>
        args.length < 3
          ? object.replace(args[0], args[1])
          : object.replaceIf(args[0], args[1], args[2]),
    },
    merge: {
      takes: 3,
      functionAt: 2,
      steps: (object, [key, value], remap) => object.merge(key, value, remap),
    },
    compute: {
      takes: 2,
      functionAt: 1,
      steps: (object, [key], remap) => object.compute(key, remap),
    },
    computeIfAbsent: {
      takes: 2,
      functionAt: 1,
      steps: (object, [key], make) => object.computeIfAbsent(key, make),
    },
    computeIfPresent: {
      takes: 2,
      functionAt: 1,
      steps: (object, [key], remap) => object.computeIfPresent(key, remap),
    },
    size: { onlyReads: true, steps: (object) => object.size() },
    keys: { onlyReads: true, steps: (object) => object.keys() },
    values: { onlyReads: true, steps: (object) => object.values() },
    entries: { onlyReads: true, steps: (object) => object.entries() },
    clear: { steps: (object) => object.clear() },
  },
})

const list = sharedKind({
  name: 'list',
  takes: { min: 0, max: 1 },
  is: (object) => object instanceof OwnList,
  make(memory, name, args) {
    const items = valueAt('list', args, 0) ?? []
    if (!Array.isArray(items))
      throw new ProgramError(`list takes an array, and ${labelOf(items)} is none`)
    return new OwnList(memory, name, items as readonly Value[])
  },
  methods: {
    add: { takes: 1, steps: (object, [value]) => object.add(value) },
    get: { takes: 1, onlyReads: true, steps: (object, [index]) => object.get(index) },
    set: { takes: 2, steps: (object, [index, value]) => object.set(index, value) },
    removeAt: { takes: 1, steps: (object, [index]) => object.removeAt(index) },
    contains: { takes: 1, onlyReads: true, steps: (object, [value]) => object.contains(value) },
    size: { onlyReads: true, steps: (object) => object.size() },
    toArray: { onlyReads: true, steps: (object) => object.toArray() },
  },
})

const atomic = sharedKind({
  name: 'atomic',
  takes: { min: 1, max: 1 },
  is: (object) => object instanceof OwnAtomic,
  make: (memory, name, args) => new OwnAtomic(memory, name, valueAt('atomic', args, 0)),
  methods: {
    get: { onlyReads: true, steps: (object) => object.get() },
    set: { takes: 1, steps: (object, [value]) => object.set(value) },
    getAndSet: { takes: 1, steps: (object, [value]) => object.getAndSet(value) },
    compareAndSet: {
      takes: 2,
      steps: (object, [expected, next]) => object.compareAndSet(expected, next),
    },
    incrementAndGet: { steps: (object) => object.incrementAndGet() },
    getAndIncrement: { steps: (object) => object.getAndIncrement() },
    decrementAndGet: { steps: (object) => object.decrementAndGet() },
    addAndGet: { takes: 1, steps: (object, [added]) => object.addAndGet(added) },
    getAndAdd: { takes: 1, steps: (object, [added]) => object.getAndAdd(added) },
    updateAndGet: {
      takes: 1,
      functionAt: 0,
      steps: (object, _args, update) => object.updateAndGet(update),
    },
    getAndUpdate: {
      takes: 1,
      functionAt: 0,
      steps: (object, _args, update) => object.getAndUpdate(update),
    },
  },
})

const queue = sharedKind({
  name: 'queue',
  takes: { min: 0, max: 1 },
  is: (object) => object instanceof OwnQueue,
  make(memory, name, args) {
    const hasBound = valueAt('queue', args, 0) !== undefined
    return new OwnQueue(memory, name, hasBound ? wholeNumberFrom(1, 'queue', args) : Infinity)
  },
  methods: {
    put: { takes: 1, waits: true, steps: (object, [item]) => object.put(item) },
    take: { waits: true, steps: (object) => object.take() },
    offer: { takes: 1, steps: (object, [item]) => object.offer(item) },
    poll: { steps: (object) => object.poll() },
    size: { onlyReads: true, steps: (object) => object.size() },
  },
})

/** What holds a program's data. */
export const dataKinds = [map, list, atomic, queue]
