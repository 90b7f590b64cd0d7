import { Callable, OwnRecord, type OwnValue, SharedHandle } from '../values/own-value.ts'

/**
 * Names the shared objects that a value leads to, by the way to them: `forks[0]`, `bank.left`. What has a name
 * already keeps it.
 *
 * @param name how the value itself is called.
 */
export function nameObjects(name: string, value: OwnValue, names: Map<SharedHandle, string>): void {
  if (value instanceof SharedHandle) {
    // What it is made with comes before it.
    for (const arg of value.args)
      if (arg instanceof SharedHandle && !names.has(arg))
        nameObjects(`${name}.${arg.kind.name}`, arg, names)
    if (!names.has(value)) names.set(value, name)
  } else if (value instanceof OwnRecord) {
    for (const [key, field] of value.fields) nameObjects(`${name}${member(key)}`, field, names)
  } else if (Array.isArray(value)) {
    for (const [index, item] of (value as readonly OwnValue[]).entries())
      if (!(item instanceof Callable)) nameObjects(`${name}[${index}]`, item, names)
  }
}

function member(key: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
}
