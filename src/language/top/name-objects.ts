import { Callable, OwnRecord, type OwnValue, SharedHandle } from '../values/own-value.ts'

/**
 * Names the shared objects that a value leads to, by the way to them: `forks[0]`, `bank.left`. What has a name
 * already keeps it.
 *
 * @param name how the value itself is called.
 */
export function nameObjects(name: string, value: OwnValue, names: Map<SharedHandle, string>): void {
  // A value may hold itself, or one thing many times over.
  const seen = new Set<OwnValue>()
  visit(name, value)

  function visit(path: string, held: OwnValue): void {
    if (typeof held !== 'object' || seen.has(held)) return
    seen.add(held)
    if (held instanceof SharedHandle) {
      // What it is made with comes before it.
      for (const arg of held.args)
        if (arg instanceof SharedHandle && !names.has(arg)) visit(`${path}.${arg.kind.name}`, arg)
      if (!names.has(held)) names.set(held, path)
    } else if (held instanceof OwnRecord) {
      for (const [key, field] of held.fields) visit(`${path}${member(key)}`, field)
    } else if (Array.isArray(held)) {
      for (const [index, item] of (held as readonly OwnValue[]).entries())
        if (!(item instanceof Callable)) visit(`${path}[${index}]`, item)
    }
  }
}

function member(key: string): string {
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
}
