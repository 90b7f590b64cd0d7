import type { Heap } from '../../../src/index.ts'
import { heldIn, rowsIn, show, type Facts, type Held } from '../facts.fixture.ts'
import { isDoneBy, stepOf, type FaultCheck } from './fault-check.fixture.ts'

export const receiveFaults: FaultCheck = {
  faultsIn,
  sentences: [
    [
      /^STRANDED (\w+) still waits, and holds its blocks: nobody is left to report it\.$/,
      ([, request], facts) =>
        reportsOf(facts, request).length === 0 && facts.now.enabled.length === 0,
    ],
    [
      /^TWICE (\w+) was reported more than once: (.+)\. The scheduler asserts, and the engine dies\.$/,
      ([, request, told = ''], facts) =>
        reportsOf(facts, request).length > 1 &&
        told.split(', ').length === reportsOf(facts, request).length,
    ],
    [
      /^EARLY (\w+) was timed out before its deadline: its expiry was not set yet\.$/,
      ([, request = ''], facts) => {
        const { system, now } = facts
        const early = now.steps.find(
          ({ before, effect }) =>
            isEarly(heldIn(system, effect.heap, 'reported', request)) &&
            !isEarly(heldIn(system, before, 'reported', request)),
        )
        return early !== undefined && Number(heldIn(system, early.before, 'expire', request)) === 0
      },
    ],
    [
      /^GARBAGE (\w+) was presented as loaded, and it was not: the model goes on with what happens to be in its blocks\.$/,
      ([, request = ''], { system, now }) =>
        now.steps.some(({ before, effect }) => {
          const reports = reportsIn(heldIn(system, effect.heap, 'reported', request))
          const isNew =
            reports.length > reportsIn(heldIn(system, before, 'reported', request)).length
          // Where there are blocks, it is they that have the data or have not.
          const blocks = show(heldIn(system, before, 'blocks', request))
          const isThere =
            blocks === 'nothing'
              ? Number(heldIn(system, before, 'count', request) ?? 1) === 0
              : blocks === 'filled' || blocks === 'freed'
          return isNew && reports.at(-1)?.as === 'good' && !isThere
        }),
    ],
    [
      /^AGAIN (\w+) was reported in step (\d+), and (\w+) put it among the finished in step (\d+)\.$/,
      ([, request = '', reported = '', actor, finished], facts) => {
        const read = (object: string) => (heap: Heap) => heldIn(facts.system, heap, object, request)
        return (
          isDoneBy(facts, read('reported'), stepOf(facts, reported)?.actor, reported) &&
          isDoneBy(facts, read('finished'), actor, finished)
        )
      },
    ],
    [
      /^CORRUPT (\w+) was reported in step (\d+), which freed its blocks, and its data was written into them in step (\d+), whoever has them by then\.$/,
      ([, request = '', freed = '', wrote = ''], facts) => {
        const read = (heap: Heap) => show(heldIn(facts.system, heap, 'blocks', request))
        const [free, write] = [stepOf(facts, freed), stepOf(facts, wrote)]
        const reports = (heap: Heap) => reportsIn(heldIn(facts.system, heap, 'reported', request))
        return (
          free !== undefined &&
          isDoneBy(facts, read, write?.actor, wrote) &&
          read(free.before) === 'awaited' &&
          read(free.effect.heap) === 'freed unfilled' &&
          reports(free.before).length === 0 &&
          reports(free.effect.heap).length === 1
        )
      },
    ],
  ],
}

function faultsIn({ system }: Facts, heap: Heap, isComplete: boolean): readonly string[] {
  const rows = (object: string) => [...rowsIn(system, heap, object)]
  return [
    ...rows('reported').flatMap(([request, row]) => {
      const { reports } = row.held as { reports: readonly Report[] }
      const kinds = [
        ...(isComplete && reports.length === 0 ? ['STRANDED'] : []),
        ...(reports.length > 1 ? ['TWICE'] : []),
        ...(reports.some(({ timedOut, at }) => timedOut && at < 1) ? ['EARLY'] : []),
        ...(reports.some(({ as, loaded }) => as === 'good' && !loaded) ? ['GARBAGE'] : []),
        ...(reports.length > 0 && heldIn(system, heap, 'finished', request) ? ['AGAIN'] : []),
      ]
      return kinds.map((kind) => `${kind} reported ${request}`)
    }),
    ...rows('blocks').flatMap(([request, row]) =>
      row.held === 'overwritten' ? [`CORRUPT blocks ${request}`] : [],
    ),
  ]
}

interface Report {
  readonly as: string
  readonly loaded: boolean
  readonly timedOut: boolean
  readonly at: number
}

function reportsIn(held: Held | undefined): readonly Report[] {
  return (held?.['reports'] ?? []) as readonly Report[]
}

function reportsOf({ system, now }: Facts, request = '') {
  return reportsIn(heldIn(system, now.heap, 'reported', request))
}

function isEarly(held: Held | undefined): boolean {
  return reportsIn(held).some(({ timedOut, at }) => timedOut && at < 1)
}
