import type { Heap, MemoryObject } from './heap.ts'
import { fingerprint, isIdentified, isRecord, type Identified, type Value } from './value.ts'

/** What instances are called in a text, by their `uid`s. */
type Names = ReadonlyMap<string, string>

/**
 * The canonical text of a heap in which instances that threads have made are told apart by nothing but
 * their contents and their places: two heaps have one text exactly when renaming such instances makes
 * one of the other. Which thread made an instance, and in which of its steps, makes no difference then.
 *
 * Instances that look the same from where they stand are tried in every order, so that the text is exact; it
 * takes factorially long in the number of instances that nothing tells apart.
 */
export function memoryUpToRenaming(
  memory: { readonly objects: readonly Pick<MemoryObject, 'kind' | 'rows'>[] },
  heap: Heap,
): string {
  const objects = memory.objects.map((object) => ({
    isOrdered: object.kind === 'queue',
    rows: object.rows(heap),
  }))
  const made = new Map<string, Identified>()
  for (const { rows } of objects)
    for (const { keyValue, value } of rows) collectMade([keyValue, value], made)
  const contents = new Map([...made].map(([uid, instance]) => [uid, contentOf(instance)]))
  return smallest(contents)

  /** The smallest text of those that follow from names, which get longer until they are all different. */
  function smallest(names: Names): string {
    const refined = refine(names)
    const sorted = [...refined].toSorted(([, a], [, b]) => (a < b ? -1 : a > b ? 1 : 0))
    const twice = sorted.find(([, name], index) => name === sorted[index + 1]?.[1])
    if (!twice) return textWith(refined)
    const alike = sorted.filter(([, name]) => name === twice[1]).map(([uid]) => uid)
    const texts = alike.map((uid) =>
      smallest(new Map(refined).set(uid, `${refined.get(uid)} first`)),
    )
    return texts.toSorted()[0] ?? ''
  }

  /** Names by content and place: each is told what the text is like from where it stands. */
  function refine(names: Names): Names {
    const seen = [...names].map(
      ([uid, name]) => [uid, name, textWith(new Map(names).set(uid, `${name} here`))] as const,
    )
    const order = [...new Set(seen.map(([, name, text]) => `${name} ${text}`))].toSorted()
    const refined = new Map(
      seen.map(([uid, name, text]) => [
        uid,
        `${contents.get(uid)}.${order.indexOf(`${name} ${text}`)}`,
      ]),
    )
    const isFiner = new Set(refined.values()).size > new Set(names.values()).size
    return isFiner ? refine(refined) : refined
  }

  function textWith(names: Names): string {
    const held = [...made.values()].flatMap(({ uid, fields }) =>
      fields ? [`${names.get(uid)} holds ${printFields(fields, names)}`] : [],
    )
    const rowsOf = objects.map(({ rows, isOrdered }) => {
      const lines = rows.map(
        ({ key, keyValue, value }) =>
          `${keyValue === undefined ? key : print(keyValue, names)}=${print(value, names)}`,
      )
      return (isOrdered ? lines : lines.toSorted()).join(';')
    })
    return [...rowsOf, ...held.toSorted()].join('\n')
  }
}

/** Collects the instances that threads have made, and those that such an instance holds. */
function collectMade(value: Value, made: Map<string, Identified>): void {
  if (isIdentified(value)) {
    if (made.has(value.uid)) return
    if (value.by !== undefined) made.set(value.uid, value)
    collectInFields(value.fields, made)
  } else if (isRecord(value)) {
    collectInFields(value.fields, made)
  } else if (Array.isArray(value)) {
    for (const item of value as readonly Value[]) collectMade(item, made)
  }
}

function collectInFields(fields: Identified['fields'], made: Map<string, Identified>): void {
  for (const value of fields?.values() ?? []) collectMade(value, made)
}

/** What an instance holds, whoever made it, but for its fields: those may hold instances that have names. */
function contentOf({ uid: _uid, by: _by, fields: _fields, ...content }: Identified): string {
  return JSON.stringify(content)
}

function print(value: Value, names: Names): string {
  if (isIdentified(value)) return names.get(value.uid) ?? fingerprint(value)
  if (isRecord(value)) return printFields(value.fields, names)
  if (Array.isArray(value))
    return `[${(value as readonly Value[]).map((item) => print(item, names)).join()}]`
  return fingerprint(value)
}

function printFields(fields: ReadonlyMap<string, Value>, names: Names): string {
  const lines = [...fields].map(([key, value]) => `${JSON.stringify(key)}:${print(value, names)}`)
  return `{${lines.toSorted().join()}}`
}
