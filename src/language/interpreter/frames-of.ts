import type { Node } from 'acorn'
import type { Frame as SnapshotFrame, Site } from '../../steps/frame.ts'
import type { Value } from '../../memory/value.ts'
import { Callable, OwnRecord, type OwnValue, SharedHandle } from '../values/own-value.ts'
import { SharedCell } from '../../objects/cell.ts'
import { ownFile } from '../own-file.ts'
import { undeclared, type Environment } from './environment.ts'
import type { Frame, Thread } from './thread.ts'

/** The calls of a thread, the outermost first: where each stands, and its variables. */
export function framesOf({ frames }: Thread): readonly SnapshotFrame[] {
  return frames.flatMap((frame) => {
    const { at, environment } = frame
    return at ? [{ site: siteOf(frame, at), locals: localsOf(environment) }] : []
  })
}

const targets = new WeakMap<Node, string>()

/** Notes that what a step or a call gives goes into a variable. */
export function noteTarget(node: Node, target: string): void {
  targets.set(node, target)
}

function siteOf({ info }: Frame, at: Node): Site {
  const [from, to] = linesOf(info?.node ?? at)
  const [line, endLine] = linesOf(at)
  return {
    file: ownFile,
    line,
    endLine,
    target: targets.get(at) ?? null,
    method: { name: info?.name ?? '', line: from, endLine: to },
  }
}

function linesOf({ loc }: Pick<Node, 'loc'>): readonly [number, number] {
  return [loc?.start.line ?? 1, loc?.end.line ?? 1]
}

/** The variables of a call that a reader can read; an inner one hides an outer one of its name. */
function localsOf(environment: Environment): SnapshotFrame['locals'] {
  const locals: [string, unknown][] = []
  for (let each: Environment | null = environment; each?.parent; each = each.parent)
    for (const { name, index } of each.scope.bindings) {
      const slot = each.slots[index]
      if (slot !== undeclared && !(slot instanceof SharedCell) && isReadable(slot))
        locals.unshift([name, shown(slot)])
    }
  return Object.fromEntries(locals)
}

function isReadable(value: OwnValue): boolean {
  return !(value instanceof Callable || value instanceof SharedHandle)
}

/** How deep a variable is shown, and how many items of each array or record in it. */
const shownLevels = 4
const shownItems = 20

/**
 * A value as memory would hold it, with what memory cannot hold as a text. Of what is large only its beginning: it may
 * hold itself.
 */
function shown(value: OwnValue, level = 0): Value {
  if (value instanceof OwnRecord) {
    if (level === shownLevels) return '{…}'
    const fields = [...value.fields].slice(0, shownItems)
    return {
      kind: 'record',
      fields: new Map(fields.map(([key, field]) => [key, shown(field, level + 1)])),
    }
  }
  if (Array.isArray(value)) {
    if (level === shownLevels) return '[…]'
    const items = (value as readonly OwnValue[]).slice(0, shownItems)
    const rest = value.length > shownItems ? [`… ${value.length - shownItems} more`] : []
    return [...items.map((item) => shown(item, level + 1)), ...rest]
  }
  if (value instanceof Callable) return `function ${value.name}`
  if (value instanceof SharedHandle) return value.object?.name ?? value.kind.name
  return value as Value
}
