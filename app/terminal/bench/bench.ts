import { columns, Exploration, replay, type System } from '../../../src/index.ts'
import { writers } from '../../../src/subjects/cache/scenarios/writers.ts'
import { BadArguments } from '../bad-arguments.ts'
import { endingWith, print } from '../print.ts'
import { visible } from '../visible.ts'
import { searchByHand } from './hand-packed.ts'
import { pairs, searched } from './interpreted.ts'

/** Enough for the largest of the family. */
const limits = { states: 100_000_000, bytes: 2 ** 31, milliseconds: 300_000 }
const strategies = ['racy', 'fixed'] as const
const headings = [
  'N',
  'schedules',
  'states',
  'transitions',
  'explorer',
  'its memory',
  'unmerged',
  'by hand',
  'its states',
  'ratio',
  'naive',
]

await endingWith(() => bench(process.argv[2] ?? '6'), BadArguments)

async function bench(largest: string): Promise<void> {
  const most = Number(largest)
  if (!Number.isInteger(most) || most < 2 || most > 6)
    throw new BadArguments(`invalid number of writers: ${visible(largest)}; expected 2 to 6`)
  await print(
    'N writers, warm, all with distinct names. Times are the best of several runs, in milliseconds.\n' +
      'Explorer: full verdict with counts, probabilities, outcomes and witnesses. By hand: states only.\n',
  )
  for (const strategy of strategies) {
    const rows = [headings]
    for (let count = 2; count <= most; count++) rows.push(row(count, strategy))
    await print(`${strategy}\n${columns(rows, 'right').join('\n')}\n`)
  }
  await print(
    'The same race built in, and as a program that is interpreted, in milliseconds: all schedules, best of 30.\n' +
      `${columns(comparison(), 'right').join('\n')}\n`,
  )
  const { maxRSS } = process.resourceUsage()
  await print(`The process took ${megabytes(maxRSS * 1024)} at most.`)
}

function comparison(): string[][] {
  return [
    ['race', 'schedules', 'built in', 'interpreted', 'ratio'],
    ...pairs().map(({ title, builtIn, interpreted }) => {
      const [one, other] = [
        best(30, () => searched(builtIn)),
        best(30, () => searched(interpreted)),
      ]
      if (one.result !== other.result) throw new Error(`${title}: the program counts otherwise`)
      return [
        title,
        String(one.result),
        one.time.toFixed(2),
        other.time.toFixed(2),
        (other.time / one.time).toFixed(2),
      ]
    }),
  ]
}

function row(count: number, strategy: (typeof strategies)[number]): string[] {
  const runs = count < 5 ? 9 : count < 6 ? 5 : 2
  const explored = best(runs, () => prove(count, strategy, true))
  // Without merging, six writers that read take more states than a page should ever hold.
  const unmerged =
    count < 6 || strategy === 'fixed'
      ? best(Math.min(runs, 3), () => prove(count, strategy, false))
      : null
  const byHand = best(runs, () => searchByHand(count, strategy))
  const naive = count <= 3 ? best(1, () => countNaively(writers(count, strategy))) : null
  const { verdict, bytes } = explored.result
  if (!verdict.complete) throw new Error(`stopped by its limit of ${verdict.limit}`)
  if (unmerged && unmerged.result.verdict.schedules !== verdict.schedules)
    throw new Error('merging changed a count')
  if (naive && BigInt(naive.result) !== verdict.schedules)
    throw new Error('the naive explorer counts otherwise')
  return [
    String(count),
    String(verdict.schedules),
    String(verdict.states),
    String(verdict.transitions),
    explored.time.toFixed(1),
    megabytes(bytes),
    unmerged ? `${unmerged.time.toFixed(1)} (${unmerged.result.verdict.states} states)` : '',
    byHand.time.toFixed(1),
    String(byHand.result.states),
    (explored.time / byHand.time).toFixed(2),
    naive ? naive.time.toFixed(0) : '',
  ]
}

function prove(count: number, strategy: string, merge: boolean) {
  const exploration = new Exploration(writers(count, strategy), {
    limits,
    merge,
    now: () => performance.now(),
  })
  exploration.advance(Infinity)
  return { verdict: exploration.verdict(), bytes: exploration.bytes }
}

/** Every schedule in turn, each prefix replayed from the start. */
function countNaively(system: System, prefix: readonly string[] = []): number {
  const { enabled } = replay(system, prefix)
  return enabled.length === 0
    ? 1
    : enabled.reduce((sum, actor) => sum + countNaively(system, [...prefix, actor]), 0)
}

function best<Result>(
  runs: number,
  run: () => Result,
): { readonly time: number; readonly result: Result } {
  let time = Infinity
  let result: Result | undefined
  for (let index = 0; index < runs; index++) {
    result = undefined
    const start = performance.now()
    result = run()
    time = Math.min(time, performance.now() - start)
  }
  return { time, result: result as Result }
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
