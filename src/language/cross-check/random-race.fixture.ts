import { Dice } from './dice.fixture.ts'

/** What stands at the top of every random race. */
const top = `let count = 0, other = 0, flag = false
const byKey = map({ 1: 1 }), seen = list(), items = queue(1), guard = lock(), next = atomic(0), room = semaphore(1)`

const properties = `atEnd('two', () => count === 2)
atEnd('none-waits', () => items.size() === 0 && seen.size() < 2)
always('small', () => count < 3)`

/** Statements by which a thread uses what is shared; some take no step, some two or three. */
const statements = [
  'count++',
  'count += other',
  'other = count',
  'flag = !flag',
  'flag = true',
  'byKey.put(1, count)',
  'if (byKey.get(1) === 1) count = 2',
  'if (!flag) other = 1',
  'for (let i = 1; i < 3; i++) count += i',
  'atomically(() => { count++; other = count })',
  'waitUntil(() => flag || other > 0)',
  'waitUntil(() => count > 0)',
  'spawn(() => { count++ })',
  'spawn(() => { other = count })',
  'guard.acquire(); count = 2; guard.release()',
  'if (guard.tryAcquire()) { other++; guard.release() }',
  'const [a, b = other] = [count]; other = a + b',
  'while (other < 1) other++',
  "try { if (count > 0) throw 'some'; other = 2 } catch (e) { seen.add(e) }",
  "if (count > 1) throw 'too many'",
  'seen.add(count)',
  'if (items.offer(count)) items.take()',
  'items.put(1)',
  'next.updateAndGet((held) => held + 1)',
  'if (next.getAndIncrement() === 0) flag = true',
  'room.acquire(); other++; room.release()',
  'byKey.compute(1, (key, held) => held + 1); count = byKey.get(1)',
  '[count, other] = [other, count]',
  'const kept = count; spawn(() => { other = kept })',
  'seen.add(instance({ n: 1 }))',
] as const

/** The threads of a random race, each by its statements. */
export function randomRace(seed: number): readonly (readonly string[])[] {
  const dice = new Dice(seed)
  return dice.several(2, 3, () => dice.several(1, 2, () => dice.pick(statements)))
}

/** Such a race without the last statement of its longest thread. */
export function shorterRace(
  threads: readonly (readonly string[])[],
): readonly (readonly string[])[] {
  const longest = threads.reduce((so, thread) => (thread.length > so.length ? thread : so))
  return threads.map((thread) => (thread === longest ? thread.slice(0, -1) : thread))
}

export function textOfRace(threads: readonly (readonly string[])[]): string {
  const functions = threads.map(
    (thread, index) =>
      `function thread${index}() {\n${thread.map((each) => `  { ${each} }`).join('\n')}\n}`,
  )
  return [
    top,
    ...functions,
    `run(${threads.map((_, at) => `thread${at}`).join(', ')})`,
    properties,
  ].join('\n')
}
