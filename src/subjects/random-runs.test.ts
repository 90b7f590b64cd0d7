import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { heapText } from '../memory/heap-text.ts'
import { decodeSchedule, encodeSchedule } from '../schedule/codec.ts'
import { randomRun } from '../threads/random-run.fixture.ts'
import { replay, type Trace } from '../threads/replay.ts'
import type { System } from '../system/system.ts'
import { builtIns } from './list.ts'

/** All that a person is shown of a trace. */
function shown({ memory }: System, { steps, stop, heap, threads, state }: Trace) {
  const names = memory.objects.map(({ name }) => name)
  return {
    steps: steps.map(({ actor, stack, effect, spawned, last }) => ({
      line: `${actor} ${effect.description} (${effect.summary})`,
      substeps: effect.substeps,
      accesses: effect.accesses,
      stack: stack.map(({ site }) => `${site.file}:${site.line} ${site.method.name}`),
      heap: heapText(memory, effect.heap, names),
      spawned,
      last,
    })),
    threads: threads.map(({ name, title, outcome }) => ({ name, title, outcome })),
    heap: heapText(memory, heap, names),
    stop,
    state,
  }
}

/** A run that several tests look at, with its trace, and what a person is shown of that. */
interface Taken {
  readonly run: readonly string[]
  readonly trace: Trace
  readonly first: ReturnType<typeof shown>
}

function takenIn(system: System, run: readonly string[]): Taken {
  const trace = replay(system, run)
  return { run, trace, first: shown(system, trace) }
}

const settings = builtIns.scenarios.flatMap((scenario) =>
  scenario.subject.strategies.flatMap(({ id: strategy }) =>
    // All options at their default, and none.
    ['default' as const, 'other' as const].slice(0, scenario.options.length + 1).map((chosen) => ({
      scenario,
      id: scenario.id,
      strategy,
      chosen,
      seed: chosen === 'default' ? 20260821 : -5,
    })),
  ),
)

describe.each(settings)(
  'a random run of $id under $strategy, options $chosen, seed $seed',
  ({ scenario, strategy, chosen, seed }) => {
    const options = Object.fromEntries(
      scenario.options.map((option) => {
        const other = option.choices.find(({ id }) => id !== option.default)
        return [option.id, (chosen === 'other' && other?.id) || option.default]
      }),
    )
    const build = () => scenario.build({ strategy, options })
    const system = build()
    let known: Taken | null = null
    const taken = () => (known ??= takenIn(system, randomRun(build(), seed)))

    it('gives the same trace twice, also when it went through a link and a new system', () => {
      const { run, first } = taken()
      expect(first.stop).toBeNull()
      expect(first.state).toMatch(/^(complete|deadlock)$/)
      expect(isDeepStrictEqual(shown(system, replay(system, run)), first)).toBe(true)

      const other = build()
      const { schedule } = decodeSchedule(encodeSchedule(run))
      expect(isDeepStrictEqual(shown(other, replay(other, schedule)), first)).toBe(true)
    })

    it('is data, which a clone keeps whole', () => {
      const { trace, first } = taken()
      const clone = structuredClone(trace)
      expect(isDeepStrictEqual(clone, trace)).toBe(true)
      expect(isDeepStrictEqual(shown(system, clone), first)).toBe(true)
      // Of heaps, a clone keeps which of its own are the same.
      const after = clone.steps.map(({ effect }) => effect.heap)
      expect(clone.steps.slice(1).every(({ before }, index) => before === after[index])).toBe(true)
    })

    it('shows a line of source for every step', () => {
      const { steps } = taken().trace
      expect(steps.filter(({ stack }) => stack.length === 0)).toEqual([])
    })

    it('stops once, and clearly, where it was edited', () => {
      const { run } = taken()
      const at = Math.abs(seed) % run.length
      const edited = replay(system, run.with(at, 'Z'))
      expect(edited.steps.length).toBe(at)
      expect(edited.stop).toMatchObject({ index: at, actor: 'Z', why: 'there is no thread Z' })
      expect(edited.stop?.enabled).toContain(run[at])

      const tooLong = replay(system, [...run, 'A', 'A'])
      expect(tooLong.steps.length).toBe(run.length)
      expect(tooLong.stop).toMatchObject({ index: run.length, actor: 'A', enabled: [] })
      expect(tooLong.stop?.why).toMatch(/^A (has finished|is blocked: .+)$/)
    })
  },
)
