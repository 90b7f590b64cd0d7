import { judgementOf } from '../explorer/answers/judgement.ts'
import type { Why } from '../explorer/answers/why/ordering.ts'
import type { WithoutStep } from '../explorer/without-step.ts'
import type { Heap, Memory, MemoryObject } from '../memory/heap.ts'
import { rowLabels } from '../memory/row-labels.ts'
import { isIdentified, isRecord, labelOf, type Value } from '../memory/value.ts'
import { encodeSchedule } from '../schedule/codec.ts'
import type { Checked } from './checked.ts'

/** A verdict as the JSON that outside checks rely on: counts as decimal strings, schedules as `run` strings. */
export function verdictJson({
  scenario,
  setting,
  system,
  judged,
  verdict,
  why,
  section,
  without,
}: Checked): object {
  const { complete, limit, states, transitions, schedules, deadlocks } = verdict
  const { violating, probability, serially } = judgementOf(verdict, judged)
  return {
    scenario: scenario.id,
    strategy: setting.strategy,
    ...setting.options,
    complete,
    limit,
    states,
    transitions,
    schedules: String(schedules),
    deadlocks: String(deadlocks),
    judged,
    // Where the search was cut short, what it found of violations is a lower bound, and nothing found says nothing.
    violating: complete || violating > 0n ? String(violating) : null,
    chance: complete ? probability : null,
    properties: verdict.properties.map(({ id, answer, ...property }) => ({
      id,
      holds: answer === 'holds' ? true : answer === 'violated' ? false : null,
      violating: answer === 'unknown' ? null : String(property.violating),
      chance: complete ? property.probability : null,
      shortest: property.shortest && encodeSchedule(property.shortest),
    })),
    serial:
      verdict.hasSerialRuns === null
        ? null
        : {
            applies: verdict.hasSerialRuns,
            violating: serially === null ? null : String(serially),
          },
    outcomes: verdict.outcomes.map((outcome) => ({
      memory: memoryOf(system.memory, outcome.memory),
      schedules: String(outcome.schedules),
      violates: outcome.violates,
      serial: verdict.hasSerialRuns === null ? null : (outcome.serially ?? []).length > 0,
      witness: encodeSchedule(outcome.witness),
      ...(outcome.deadlock && { deadlock: true }),
    })),
    why: why === 'unknown' ? null : why && whyJson(why),
    ...(without && {
      without: without.map(withoutJson),
      section: section === 'unknown' ? null : section,
    }),
  }
}

function whyJson({ exact, clauses }: Why): object {
  return {
    exact,
    clauses: clauses.map(({ orderings, schedules }) => ({
      orderings,
      schedules: String(schedules),
    })),
  }
}

function withoutJson({
  step,
  complete,
  schedules,
  deadlocks,
  violating,
  probability,
  breaks,
}: WithoutStep): object {
  return {
    step,
    complete,
    schedules: String(schedules),
    deadlocks: String(deadlocks),
    violating: complete || violating > 0n ? String(violating) : null,
    chance: complete ? probability : null,
    breaks,
  }
}

function memoryOf(memory: Memory, heap: Heap): object {
  return Object.fromEntries(memory.objects.map((object) => [object.name, contentOf(object, heap)]))
}

function contentOf(object: MemoryObject, heap: Heap): unknown {
  const rows = object.rows(heap)
  switch (object.kind) {
    case 'map':
      return Object.fromEntries(
        rowLabels(rows).map((label, index) => [label, entryOf(rows[index]?.value)]),
      )
    case 'queue':
      return rows.map(({ value }) => jsonOf(value))
    case 'cell':
    case 'lock':
      return rows.map(({ value }) => jsonOf(value))[0] ?? null
  }
}

/** A value as JSON where it is plain data, and an instance in words. */
function jsonOf(value: Value): unknown {
  if (Array.isArray(value)) return (value as readonly Value[]).map(jsonOf)
  if (isRecord(value))
    return Object.fromEntries([...value.fields].map(([key, held]) => [key, jsonOf(held)]))
  return isIdentified(value) ? textOf(value) : (value ?? null)
}

/** What a map holds under a key: in words, as outside checks know it, but for a record. */
function entryOf(value: Value): unknown {
  return isRecord(value) ? jsonOf(value) : textOf(value)
}

/** Starts with the label; two instances with one label are told apart by who made them. */
function textOf(value: Value): string {
  return isIdentified(value) && value.by ? `${value.label} by ${value.by}` : labelOf(value)
}
