import type { Heap } from '../memory/heap.ts'
import { isIdentified, isValue, type Value } from '../memory/value.ts'
import type { OpRecord } from '../steps/op-record.ts'
import type { Blocked } from '../steps/program.ts'
import { snapshotStack, type FrameSnapshot } from './frame-snapshot.ts'
import type { VirtualThread } from './virtual-thread.ts'

/** One thread or detached task at one moment, as plain data. */
export interface ThreadSnapshot {
  /** `A`, `B`, … for a thread, `1`, `2`, … for a detached task. */
  readonly name: string
  /** What it does, for a person. */
  readonly title: string
  readonly kind: 'thread' | 'task'
  /** How many atomic steps it has taken. */
  readonly steps: number
  /** The atomic step that comes next, and where the program stands before it; null at the end. */
  readonly next: (OpRecord & { readonly stack: readonly FrameSnapshot[] }) | null
  /** Why the next step cannot run, or null if it can or if there is none. */
  readonly blocked: Blocked | null
  /** How it ended, or null if it has not. What it returned is undefined if that is no plain value. */
  readonly outcome: { readonly returned: Value } | { readonly threw: string } | null
}

/** @param heap memory as it stands. */
export function snapshotThread(thread: VirtualThread, heap: Heap): ThreadSnapshot {
  const { name, title, kind, steps, pending } = thread
  return {
    name,
    title,
    kind,
    steps,
    next: pending && { ...pending.op.record, stack: snapshotStack(pending.stack) },
    blocked: thread.blockedIn(heap),
    outcome: outcomeOf(thread),
  }
}

function outcomeOf({ outcome }: VirtualThread): ThreadSnapshot['outcome'] {
  if (!outcome || 'threw' in outcome) return outcome
  return { returned: isValue(outcome.returned) ? dataOf(outcome.returned) : undefined }
}

/** The value with all of its fields that are data: by these, properties judge what a thread returned. */
function dataOf(value: Value): Value {
  if (Array.isArray(value)) return (value as readonly Value[]).map(dataOf)
  if (!isIdentified(value)) return value
  const { uid, label } = value
  const fields = Object.entries(value).flatMap(([name, part]) =>
    isValue(part) ? [[name, dataOf(part)] as const] : [],
  )
  return { ...Object.fromEntries(fields), uid, label }
}
