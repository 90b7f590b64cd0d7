import { isIdentified, isRecord, isValue, type Value } from '../memory/value.ts'
import type { Frame } from '../steps/frame.ts'

/** One call on a thread's stack, as plain data. */
export interface FrameSnapshot {
  readonly site: Frame['site']
  /** The local variables that a reader can read: values, not the shared objects and not the functions. */
  readonly locals: Readonly<Record<string, Value>>
}

/** A frame is one for as long as its call lasts, and so is its snapshot. */
const known = new WeakMap<Frame, FrameSnapshot>()

/** The calls of a stack, the outermost first. Of one run, the same call is the same snapshot. */
export function snapshotStack(stack: readonly Frame[]): readonly FrameSnapshot[] {
  return stack.map((frame) => {
    let snapshot = known.get(frame)
    if (!snapshot) known.set(frame, (snapshot = snapshotFrame(frame)))
    return snapshot
  })
}

function snapshotFrame({ site, locals }: Frame): FrameSnapshot {
  const readable: Record<string, Value> = {}
  for (const [name, value] of Object.entries(locals))
    if (isValue(value)) readable[name] = plain(value)
  return { site, locals: readable }
}

/** The value as a person reads it, without what only a program can use. */
function plain(value: Value): Value {
  if (Array.isArray(value)) return (value as readonly Value[]).map(plain)
  if (isRecord(value)) return { kind: 'record', fields: plainFields(value.fields) }
  if (!isIdentified(value)) return value
  const { uid, label, by, fields } = value
  return {
    uid,
    label,
    ...(by !== undefined && { by }),
    ...(fields && { fields: plainFields(fields) }),
  }
}

function plainFields(fields: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...fields].map(([key, value]) => [key, plain(value)]))
}
