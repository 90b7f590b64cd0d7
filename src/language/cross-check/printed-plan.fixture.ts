import type { Plan } from '../../explorer/cross-check/random-system.fixture.ts'

type Instruction = Plan['threads'][number][number]

/** What of a random system the language has no word for, and what is done in its place. */
const instead: Readonly<Partial<Record<Instruction['kind'], Instruction['kind']>>> = {
  evict: 'removeAny',
  boundedPut: 'put',
  boundedMerge: 'merge',
  boundedGet: 'get',
}

/** A way to print a program that takes other steps than it should. */
export type Fault = 'reads twice' | 'one step for two' | 'other order' | null

/** A plan that can be said in the language: without what queues tasks. */
export function sayable({ threads }: Plan): Plan {
  return {
    threads: threads.map((instructions) =>
      instructions.map((each) => ({ ...each, kind: instead[each.kind] ?? each.kind })),
    ),
    listener: [],
  }
}

/** A random system of the explorer's own tests as a program of the language. */
export function printed({ threads }: Plan, fault: Fault = null): string {
  return [
    "let cell = 'v0'",
    "const byKey = map({ 1: 'v0' }), items = queue(), left = lock(), right = lock()",
    'const something = (value) => value !== undefined && value !== null && value !== false',
    ...threads.map(
      (instructions, index) =>
        `function thread${index}() {\n  let last, calls = 0, met, recalled = null\n${instructions
          .map((each) => statement(each, fault))
          .join('\n')}\n}`,
    ),
    `run(${threads.map((_, index) => `thread${index}`).join(', ')})`,
    "atEnd('agree', () => byKey.get(1) === cell)",
    "atEnd('drained', () => items.size() === 0)",
    "always('calm', () => cell !== 'v2')",
  ].join('\n')
}

function statement(instruction: Instruction, fault: Fault): string {
  const { onlyIf } = instruction
  const code = codeOf(instruction, fault)
  const guarded = onlyIf
    ? `if (${onlyIf === 'nothing' ? '!' : ''}something(last)) { ${code} }`
    : code
  return `  if (typeof last === 'string') recalled ??= last\n  ${guarded}`
}

function codeOf({ kind, key, value }: Instruction, fault: Fault): string {
  const [first, second] = key === 1 ? ['left', 'right'] : ['right', 'left']
  const text = `'${value}'`
  switch (kind) {
    case 'get':
      return `last = byKey.get(${key})`
    case 'put':
      return `byKey.put(${key}, ${text}); last = undefined`
    case 'putIfAbsent':
      return `last = byKey.putIfAbsent(${key}, ${text})`
    case 'remove':
      return `last = byKey.remove(${key}, ${text})`
    case 'removeAny':
      return `last = byKey.remove(${key})`
    case 'merge':
      return `byKey.merge(${key}, ${text}, (held, next) => held < next ? next : held); last = undefined`
    case 'nosyMerge':
      return `byKey.merge(${key}, ${text}, (held, next) => { calls += 1; met = held; return calls % 2 === 1 ? next : held }); last = met === 'v1' ? met : undefined`
    case 'read':
      return fault === 'reads twice' ? 'cell; last = cell' : 'last = cell'
    case 'write':
      return `cell = ${text}; last = undefined`
    case 'swap':
      return fault === 'one step for two'
        ? `last = cell === 'v0'; if (last) cell = ${text}`
        : `last = atomically(() => { const isFirst = cell === 'v0'; if (isFirst) cell = ${text}; return isFirst })`
    case 'locked':
      return fault === 'other order'
        ? 'last = cell; left.acquire(); left.release()'
        : 'left.acquire(); last = cell; left.release()'
    case 'crossed':
      return `${first}.acquire(); ${second}.acquire(); ${second}.release(); ${first}.release()`
    case 'enqueue':
      return `items.put(${text}); last = undefined`
    case 'dequeue':
      return 'last = items.take()'
    case 'recall':
      return `cell = recalled ?? ${text}; last = undefined`
    case 'throw':
      return "throw 'gave up'"
    default:
      throw new RangeError(`the language cannot say ${kind}`)
  }
}
