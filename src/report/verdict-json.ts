import {
  encodeSchedule,
  isIdentified,
  labelOf,
  type Heap,
  type Memory,
  type MemoryObject,
  type Value,
  type Verdict,
} from '../index.ts'
import type { Target } from '../../app/terminal/arguments.ts'

/** A verdict as the JSON that outside checks rely on: counts as decimal strings, schedules as `run` strings. */
export function jsonOf(
  { scenario, strategy, options }: Target,
  memory: Memory,
  verdict: Verdict,
): object {
  const { complete, limit, states, transitions, schedules, properties, outcomes, deadlocks } =
    verdict
  return {
    scenario: scenario.id,
    strategy,
    listener: 'none',
    ...options,
    complete,
    ...(limit && { limit }),
    states,
    transitions,
    schedules: String(schedules),
    properties: properties.map(({ id, answer, violating, shortest }) => ({
      id,
      // Where the search was cut short, a violation that it found is true, and a count is a lower bound.
      holds: answer === 'unknown' ? null : answer === 'holds',
      violating: answer === 'unknown' ? null : String(violating),
      shortest: shortest && encodeSchedule(shortest),
    })),
    outcomes: outcomes.map((outcome) => ({
      memory: memoryOf(memory, outcome.memory),
      schedules: String(outcome.schedules),
      violates: outcome.violates,
      witness: encodeSchedule(outcome.witness),
      ...(outcome.deadlock && { deadlock: true }),
    })),
    deadlocks: String(deadlocks),
  }
}

function memoryOf(memory: Memory, heap: Heap): object {
  return Object.fromEntries(memory.objects.map((object) => [object.name, contentOf(object, heap)]))
}

function contentOf(object: MemoryObject, heap: Heap): unknown {
  const rows = object.rows(heap)
  switch (object.kind) {
    case 'map':
      return Object.fromEntries(rows.map(({ label, value }) => [label, textOf(value)]))
    case 'queue':
      return rows.map(({ value }) => textOf(value))
    case 'cell':
    case 'lock':
      return rows.map(({ value }) => (isPlain(value) ? value : textOf(value)))[0] ?? null
  }
}

/** Starts with the label; two instances with one label are told apart by who made them. */
function textOf(value: Value): string {
  return isIdentified(value) && value.by ? `${value.label} by ${value.by}` : labelOf(value)
}

function isPlain(value: Value): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value)
}
