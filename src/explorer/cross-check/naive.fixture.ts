import { fingerprint, type Value } from '../../memory/value.ts'
import type { ThreadProperty } from '../../system/property.ts'
import type { ThreadSnapshot } from '../../threads/thread-snapshot.ts'
import type { Step } from '../../threads/step.ts'
import { everyRun } from '../../threads/every-run.fixture.ts'
import type { Trace } from '../../threads/replay.ts'
import type { System } from '../../system/system.ts'

interface NaiveOutcome {
  schedules: number
  chance: number
  length: number
  switches: number
}

/** What the naive explorer finds. Keys are text: see {@link outcomeKey}. */
export interface NaiveReport {
  schedules: number
  deadlocks: number
  /** How many prefixes end with a step that failed. */
  failures: number
  /** How many detached tasks a schedule creates at most. */
  tasks: number
  readonly states: Set<string>
  readonly transitions: Set<string>
  readonly outcomes: Map<string, NaiveOutcome>
  /** By the heap that they end in: what each serial run breaks. Memory is told apart as it is, by heap. */
  readonly serialRuns: Map<number, Set<string>>
  /** The fate of every prefix of every schedule, by its text. */
  readonly fates: Map<string, 'safe' | 'open' | 'doomed'>
  /** By its text, how probable it is that what begins with a prefix is a violation. */
  readonly chances: Map<string, number>
}

/** Tells outcomes apart: memory, what is violated, and whether it is a deadlock. */
export function outcomeKey(heap: number, violates: readonly string[], deadlock: boolean): string {
  return `${heap} ${violates.join('+')} ${deadlock}`
}

/**
 * Explores every schedule by plain recursion: slow, and with nothing in common with the explorer that it checks
 * but how a step is taken.
 *
 * @returns null if there are more than `most` prefixes, or one of more than 20 steps.
 */
export function exploreNaively(
  system: System,
  selected: readonly string[],
  most: number,
): NaiveReport | null {
  const traces = everyPrefix(system, most)
  if (!traces) return null
  const prefixes = new Map(
    [...traces].map(([prefix, trace]) => [prefix, { trace, state: stateOf(system, trace) }]),
  )
  const report: NaiveReport = {
    schedules: 0,
    deadlocks: 0,
    failures: 0,
    tasks: 0,
    states: new Set(),
    transitions: new Set(),
    outcomes: new Map(),
    serialRuns: new Map(),
    fates: new Map(),
    chances: new Map(),
  }
  /** @returns the fate of the prefix, in bits, and how probable a violation is after it. */
  const visit = (prefix: readonly string[], chance: number): readonly [number, number] => {
    const { trace, state } = prefixes.get(prefix.join())!
    if (trace.steps.at(-1)?.effect.failure !== undefined) report.failures += 1
    report.states.add(state)
    const tasks = trace.threads.filter(({ kind }) => kind === 'task').length
    report.tasks = Math.max(report.tasks, tasks)
    let fate = trace.enabled.length === 0 ? end(trace, prefix, chance) : 0
    const after: number[] = fate === 2 ? [1] : []
    for (const actor of trace.enabled) {
      const next = [...prefix, actor]
      const { state: nextState } = prefixes.get(next.join())!
      report.transitions.add(`${state} → ${actorKey(trace, actor)} ${nextState}`)
      const [fates, violating] = visit(next, chance / trace.enabled.length)
      fate |= fates
      after.push(violating / trace.enabled.length)
    }
    const expected = after.reduce((sum, each) => sum + each, 0)
    report.chances.set(prefix.join(), expected)
    report.fates.set(prefix.join(), fate === 3 ? 'open' : fate === 2 ? 'doomed' : 'safe')
    return [fate, expected]
  }

  const end = (trace: Trace, schedule: readonly string[], chance: number): number => {
    const violates = violations(system, trace)
    const deadlock = trace.state === 'deadlock'
    if (!deadlock && isSerial(schedule)) {
      const runs = report.serialRuns.get(trace.heap.id) ?? new Set()
      report.serialRuns.set(trace.heap.id, runs.add(violates.join('+')))
    }
    report.schedules += 1
    if (deadlock) report.deadlocks += 1
    const key = outcomeKey(trace.heap.id, violates, deadlock)
    const switches = schedule.filter(
      (actor, index) => index > 0 && actor !== schedule[index - 1],
    ).length
    const outcome = report.outcomes.get(key)
    const known = { schedules: 0, chance: 0, length: Infinity, switches: Infinity, ...outcome }
    const better =
      schedule.length < known.length ||
      (schedule.length === known.length && switches < known.switches)
    report.outcomes.set(key, {
      schedules: known.schedules + 1,
      chance: known.chance + chance,
      length: better ? schedule.length : known.length,
      switches: better ? switches : known.switches,
    })
    return violates.some((id) => selected.includes(id)) ? 2 : 1
  }

  visit([], 1)
  return { ...report, outcomes: withSerializable(system, report) }
}

/** The prefixes of all schedules, by their text; null if they are too many or too long. */
function everyPrefix(system: System, most: number): ReadonlyMap<string, Trace> | null {
  const traces = new Map<string, Trace>()
  for (const { schedule, trace } of everyRun(system)) {
    if (traces.size === most || schedule.length > 20) return null
    traces.set(schedule.join(), trace())
  }
  return traces
}

/** Whether no thread takes a step while another is on its way; tasks may. */
export function isSerial(schedule: readonly string[]): boolean {
  const threads = schedule.filter((name) => /[A-Z]/.test(name))
  const turns = threads.filter((name, index) => name !== threads[index - 1])
  return new Set(turns).size === turns.length
}

/** The outcomes, now that all serial runs are known, with the property that needs to know them. */
function withSerializable(system: System, report: NaiveReport): NaiveReport['outcomes'] {
  if (report.serialRuns.size === 0) return report.outcomes
  const own = system.properties.map(({ id }) => id)
  return new Map(
    [...report.outcomes].map(([key, outcome]) => {
      const [heap, violates = '', deadlock] = key.split(' ')
      if (deadlock === 'true' || report.serialRuns.has(Number(heap))) return [key, outcome]
      const ids = violates.split('+').filter((id) => id !== '')
      const place = ids.filter((id) => own.includes(id)).length
      return [outcomeKey(Number(heap), ids.toSpliced(place, 0, 'serializable'), false), outcome]
    }),
  )
}

/** The properties that a finished run violates, judged from scratch: all but `serializable`. */
export function violations(system: System, trace: Trace): readonly string[] {
  return [
    ...ownViolations(system, trace),
    ...(trace.state === 'deadlock' ? ['no-deadlock'] : []),
    ...(trace.threads.some(({ outcome }) => outcome && 'threw' in outcome) ? ['no-failure'] : []),
  ]
}

function ownViolations({ properties }: System, trace: Trace): readonly string[] {
  return properties
    .filter((property) => {
      switch (property.when) {
        case 'end':
          return trace.state === 'complete' && !property.holds(trace.heap)
        case 'always':
          return [...trace.steps.map(({ before }) => before), trace.heap].some(
            (heap) => !property.holds(heap),
          )
        case 'thread':
          return trace.threads.some((thread) => {
            const seen = seenBy(property, trace, thread)
            return thread.kind === 'thread' && thread.outcome !== null && !property.holds(seen)
          })
      }
    })
    .map(({ id }) => id)
}

/** All that the future of a run can depend on, as text. */
function stateOf(system: System, trace: Trace): string {
  const uids = new Map(
    trace.steps.flatMap(({ spawned, effect }) =>
      spawned.map((name, index) => [name, effect.spawned[index]?.uid] as const),
    ),
  )
  const locals = trace.threads.map((thread) => {
    const history = stepsOf(trace, thread.name)
    const seen = system.properties.map((property) =>
      property.when === 'thread' ? fingerprint(seenBy(property, trace, thread)) : '',
    )
    const { outcome } = thread
    if (thread.kind === 'thread')
      return outcome
        ? `${thread.name} ${'threw' in outcome} ${history.length} ${seen.join()}`
        : `${thread.name} ${history.map(observed).join()}`
    return outcome ? null : `task ${uids.get(thread.name)} ${history.map(observed).join()}`
  })
  const violated = violations(system, trace)
  const broken = system.properties.map(({ id, when }) => when === 'always' && violated.includes(id))
  const failed = trace.threads.some(
    ({ kind, outcome }) => kind === 'task' && outcome && 'threw' in outcome,
  )
  const present = locals.filter((local) => local !== null).toSorted()
  return [trace.steps.length, trace.heap.id, failed, broken.join(), ...present].join(' | ')
}

function stepsOf({ steps }: Trace, actor: string): readonly Step[] {
  return steps.filter((step) => step.actor === actor)
}

/** What a property of threads' histories has seen of one of them by now. */
function seenBy(property: ThreadProperty, trace: Trace, { name, outcome }: ThreadSnapshot): Value {
  const seen = stepsOf(trace, name)
    .filter(isJudged)
    .reduce((so, { op, effect }) => property.observe(so, { op, ...effect }), property.initial)
  if (!outcome || 'threw' in outcome || !property.onReturn) return seen
  return property.onReturn(seen, outcome.returned)
}

/** A property of a thread's history is told of no step that failed. */
function isJudged({ effect }: Step): boolean {
  return effect.failure === undefined
}

function observed({ effect }: Step): string {
  return fingerprint([effect.result, ...effect.observed])
}

/** Equal tasks make one transition. */
function actorKey(trace: Trace, actor: string): string {
  const thread = trace.threads.find(({ name }) => name === actor)
  if (thread?.kind === 'thread') return actor
  const history = stepsOf(trace, actor)
  return `task ${thread?.title} ${history.map(observed).join()}`
}
