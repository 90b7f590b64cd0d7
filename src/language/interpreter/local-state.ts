import { SharedCell } from '../../objects/cell.ts'
import { fingerprint, type Value } from '../../memory/value.ts'
import { Callable, OwnRecord, type OwnValue, SharedHandle } from '../values/own-value.ts'
import { undeclared, type Environment, type Slot } from './environment.ts'
import { OwnFunction } from './own-function.ts'
import type { Thread } from './thread.ts'

/**
 * Everything that the future of a thread depends on besides memory, as text: where each of its calls stands, its
 * variables, and what it has evaluated of unfinished expressions. Equal texts mean the same future.
 */
export function localStateOf({ frames }: Thread): string {
  return frames
    .map(({ info, at, environment, temporaries }) =>
      [
        info?.node.start,
        at?.start,
        at?.end,
        environmentKey(environment),
        temporaries.map((values) => values.map(valueKey).join()).join(';'),
      ].join('|'),
    )
    .join('\n')
}

/** A function as text: where it is written, and what it uses of the outside. Equal texts mean that it does the same. */
export function functionKey({ info, environment }: OwnFunction): string {
  const captured = info.captures.map((reference) => slotKey(environment.slot(reference)))
  return `${info.node.start}(${captured.join()})`
}

/** What the program has at the top is the same for everybody, and left out. */
function environmentKey(environment: Environment): string {
  const slots: string[] = []
  for (let each: Environment | null = environment; each?.parent; each = each.parent)
    slots.push(each.slots.map(slotKey).join())
  return slots.join('/')
}

function slotKey(slot: Slot): string {
  if (slot === undeclared) return '?'
  return slot instanceof SharedCell ? slot.name : valueKey(slot)
}

function valueKey(value: OwnValue): string {
  if (value instanceof OwnFunction) return functionKey(value)
  if (value instanceof Callable) return value.name
  if (value instanceof SharedHandle) return value.object?.name ?? value.kind.name
  if (value instanceof OwnRecord)
    return `{${[...value.fields].map(([key, field]) => `${JSON.stringify(key)}:${valueKey(field)}`).join()}}${value.isFrozen ? '!' : ''}`
  if (Array.isArray(value)) {
    const items = (value as readonly OwnValue[]).map(valueKey).join()
    return `[${items}]${Object.isFrozen(value) ? '!' : ''}`
  }
  return fingerprint(value as Value)
}
