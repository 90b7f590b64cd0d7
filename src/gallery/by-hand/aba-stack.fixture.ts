import { everyOrder, type Reckoning } from './every-order.fixture.ts'

const start = () => ({
  below: { plum: 'pear', pear: 'apple', apple: 'ground' } as Record<string, string>,
  top: 'plum',
  taken: [] as string[],
})
type Stack = ReturnType<typeof start>

function* take(stack: Stack, node: string) {
  yield
  stack.taken.push(node)
}

function* swing(stack: Stack, pushed: string | null): Generator<undefined, string> {
  for (;;) {
    yield
    const { top } = stack
    yield
    if (pushed !== null) stack.below[pushed] = top
    const next = pushed ?? stack.below[top]!
    yield
    if (stack.top !== top) continue
    stack.top = next
    return top
  }
}

const reckon = () => {
  return everyOrder(
    start,
    [
      function* (stack) {
        yield* take(stack, yield* swing(stack, null))
      },
      function* (stack) {
        const kept = yield* swing(stack, null)
        yield* take(stack, yield* swing(stack, null))
        yield* swing(stack, kept)
      },
    ],
    ({ below, top, taken }) => {
      for (let node = top; node !== 'ground'; node = below[node]!)
        if (taken.includes(node)) return true
      return false
    },
  )
}

/** The race of `aba-stack.js`, by hand: the variant that goes wrong, in 59,123 orders. */
export function abaStack(): Reckoning {
  return {
    'what was taken has left the stack': { 'pointer alone': reckon() },
  }
}
