import {
  isIdentified,
  labelOf,
  type Inspection,
  type MemoryObject,
  type Step,
  type System,
  type Trace,
} from '../../src/index.ts'

/** One row of an object as a person is to see it. */
export interface SceneRow {
  readonly key: string
  readonly label: string
  readonly text: string
  /** The thread that made the instance, if one did. */
  readonly by: string | null
  /** What the last step did to the row, and who took that step. */
  readonly touch: {
    readonly mode: 'read' | 'wrote' | 'locked' | 'unlocked'
    readonly by: string
  } | null
  /** One word for what is wrong with the row, or null. */
  readonly fault: string | null
  /** The row's place from the top. It keeps it for the whole run. */
  readonly slot: number
}

/** The place of a row that is gone, and who removed it. */
interface SceneGhost {
  readonly key: string
  readonly label: string
  readonly by: string
  readonly slot: number
}

export interface SceneObject {
  readonly name: string
  readonly kind: MemoryObject['kind']
  readonly rows: readonly SceneRow[]
  readonly ghosts: readonly SceneGhost[]
  /** How many places the object needs. */
  readonly slots: number
}

/** Memory at one moment of a run, before it is given a place on the page. */
export interface Scene {
  readonly objects: readonly SceneObject[]
  readonly references: System['references']
  readonly pointers: Inspection['pointers']
  readonly findings: Inspection['findings']
  /** Who took the last step. */
  readonly actor: string | null
}

/**
 * Says what is to be seen of memory. A row takes the next free place when its key first appears in the
 * run and keeps it, so that nothing moves but what a step has changed.
 */
export function sceneOf(system: System, now: Trace, inspection: Inspection): Scene {
  const last = now.steps.at(-1)
  return {
    objects: system.memory.objects.map((object) => sceneObject(object, now, inspection, last)),
    references: system.references,
    ...inspection,
    actor: last?.actor ?? null,
  }
}

function sceneObject(
  object: MemoryObject,
  { steps, heap }: Trace,
  { findings }: Inspection,
  last: Step | undefined,
): SceneObject {
  const labels = new Map<string, string>()
  /** Who took the last step that wrote a row, by the row's key: one that was only locked held nothing. */
  const writers = new Map<string, string>()
  for (const { before, effect, actor } of steps) {
    for (const { key, label } of object.rows(before)) labels.set(key, label)
    for (const { object: name, key, mode, lock } of effect.accesses)
      if (name === object.name && mode === 'write' && !lock) writers.set(key, actor)
  }
  const present = object.rows(heap)
  for (const { key, label } of present) labels.set(key, label)

  const slots = new Map([...labels.keys()].map((key, slot) => [key, slot]))
  const slotOf = (key: string) => slots.get(key) ?? 0
  const keys = new Set(present.map(({ key }) => key))
  const lowest = Math.max(-1, ...present.map(({ key }) => slotOf(key)))
  const wasThere = new Set(last ? object.rows(last.before).map(({ key }) => key) : [])
  // A queue moves up as a whole. Of a map, a place that is free keeps those below it where they are; at the
  // bottom it is only as long of interest as it has just been left.
  const ghosts = [...labels]
    .filter(([key]) => object.kind === 'map' && !keys.has(key) && writers.has(key))
    .filter(([key]) => slotOf(key) < lowest || wasThere.has(key))
    .map(([key, label]) => ({ key, label, by: writers.get(key) ?? '', slot: slotOf(key) }))
  return {
    name: object.name,
    kind: object.kind,
    slots: 1 + Math.max(lowest, ...ghosts.map(({ slot }) => slot)),
    rows: present.map(({ key, label, value }) => ({
      key,
      label,
      text: labelOf(value),
      by: (isIdentified(value) && value.by) || null,
      touch: touchOf(object.name, key, last),
      fault:
        findings.find(
          ({ row, isHarmless }) => !isHarmless && row.object === object.name && row.key === key,
        )?.kind ?? null,
      slot: slotOf(key),
    })),
    ghosts,
  }
}

function touchOf(object: string, key: string, last: Step | undefined): SceneRow['touch'] {
  const touches = last?.effect.accesses.filter(
    (access) => access.object === object && (access.key === key || access.key === '*'),
  )
  if (!last || !touches || touches.length === 0) return null
  const write = touches.find(({ mode }) => mode === 'write')
  return { mode: write ? (write.lock ?? 'wrote') : 'read', by: last.actor }
}
