import type { Heap } from '../../../src/index.ts'
import { heapsOf, heldIn, identity, rowsIn, show, type Facts, type Held } from '../facts.fixture.ts'
import { isDoneBy, stepOf, type FaultCheck } from './fault-check.fixture.ts'

export const cacheFaults: FaultCheck = {
  faultsIn,
  sentences: [
    [
      /^(?:ORPHAN|STALE|DANGLING) byName\[(.+?)\] points to (.+?), but byId holds (.+?)(?:: (.+))?\. Whoever asks for (.+?) (waits for the lock|is served .+)\.$/,
      ([, key = '', target = '', present = '', past = '', asked, served = ''], facts) => {
        const { system, now } = facts
        const named = heldIn(system, now.heap, 'byName', key)!
        const isId = typeof named === 'number'
        const id = String(idOf(named))
        const current = heldIn(system, now.heap, 'byId', id)
        const holds = !current
          ? `nothing under ${id}`
          : `${!isId && current.label === named.label ? 'another ' : ''}${current.label}`
        const events = past === '' ? [] : past.split(', and ')
        const isPut = heapsOf(facts).some(
          (heap) => identity(heldIn(system, heap, 'byName', key)) !== identity(named),
        )
        return (
          target === (isId ? `id ${id}` : named.label) &&
          present === holds &&
          asked === key &&
          isPut === events.some((each) => each.includes('put the name')) &&
          events.every((event) => isPast(event, key, named, facts)) &&
          isServed(served, named, facts)
        )
      },
    ],
    [
      /^MISSING byId\[(\d+)\] holds (.+?), but byName has no (.+?): (.+?)\. (Whoever asks for .+|Names are bounded .+)\.$/,
      ([, id = '', label, key = '', why = '', end = ''], facts) => {
        const { system, now } = facts
        const read = (heap: Heap) => heldIn(system, heap, 'byName', key)
        const current = heldIn(system, now.heap, 'byId', id)
        const [, actor, how, number] = /^(\w+) (removed|evicted) it in step (\d+)$/.exec(why) ?? []
        const owner = rowsIn(system, now.heap, 'byName').get(key)?.owner
        const isTrue =
          why === 'nobody has put it there'
            ? heapsOf(facts).every((heap) => read(heap) === undefined)
            : number
              ? isDoneBy(facts, read, actor, number) &&
                (how === 'evicted') === (stepOf(facts, number)?.op.method === 'evict')
              : why === `${owner} has locked it and not published yet`
        const last =
          facts.options['names'] === 'bounded'
            ? 'Names are bounded here: that one is missing is nobody’s fault'
            : `Whoever asks for ${key} ${isClosed(facts) ? 'waits for the lock' : 'is served nothing'}`
        return (
          current?.label === label &&
          current?.['name'] === key &&
          read(now.heap) === undefined &&
          isTrue &&
          end === last
        )
      },
    ],
    [
      /^STALE byId\[(\d+)\] holds (.+?), but byName\[(.+?)\] points to (?:(.+?) of )?id (\d+)(?:: (\w+) put it there in step (\d+))?\.$/,
      ([, id = '', label, key = '', target, other, actor, number], facts) => {
        const { system, now } = facts
        const read = (heap: Heap) => heldIn(system, heap, 'byName', key)
        const named = read(now.heap)!
        return (
          heldIn(system, now.heap, 'byId', id)?.label === label &&
          idOf(named) === Number(other) &&
          target === named.label &&
          (number === undefined
            ? heapsOf(facts).every((heap) => identity(read(heap)) === identity(named))
            : isDoneBy(facts, read, actor, number))
        )
      },
    ],
  ],
}

function faultsIn({ system }: Facts, heap: Heap): readonly string[] {
  const rows = (object: string) => [...rowsIn(system, heap, object)]
  const byId = new Map(rows('byId').flatMap(([, row]) => (row.held ? [entry(row.held)] : [])))
  const names = rows('byName').flatMap(([key, row]) =>
    row.held === undefined ? [] : [[key, row.held as Held | number] as const],
  )
  const wrong = names.flatMap(([key, named]) => {
    const current = byId.get(idOf(named))
    const isMeant = typeof named === 'number' || named.uid === current?.uid
    if (current?.['name'] === key && isMeant) return []
    return [`${!current ? 'DANGLING' : current['name'] === key ? 'STALE' : 'ORPHAN'} byName ${key}`]
  })
  const unnamed = [...byId].flatMap(([id, current]) => {
    const named = names.find(([key]) => key === current['name'])?.[1]
    if (current['dropped'] || (named !== undefined && idOf(named) === id)) return []
    return [`${named === undefined ? 'MISSING' : 'STALE'} byId ${id}`]
  })
  return [...wrong, ...unnamed]
}

function entry(held: unknown): readonly [id: number, entity: Held] {
  return [Number((held as Held)['id']), held as Held]
}

function idOf(named: Held | number): number {
  return typeof named === 'number' ? named : Number(named['id'])
}

/** Whether something did happen by which a name came to be wrong. */
function isPast(event: string, key: string, named: Held | number, facts: Facts): boolean {
  const { system, now } = facts
  const [, subject = '', did = '', number = '', since] =
    /^(.+?) (put .+|lost .+|replaced .+|took .+) in step (\d+)( but has not published .+ yet)?$/.exec(
      event,
    ) ?? []
  const at = stepOf(facts, number)
  if (!at) return false
  const id = String(idOf(named))
  const isMeant = (held: Held | undefined) =>
    held !== undefined &&
    (typeof named === 'number' ? held['name'] === key : held.uid === named.uid)
  const [before, after] = [at.before, at.effect.heap].map((heap) =>
    heldIn(system, heap, 'byId', id),
  )
  if (did === 'put the name') {
    const isOpen = now.steps
      .slice(Number(number) - 1)
      .every(({ effect }) => rowsIn(system, effect.heap, 'byId').get(id)?.owner === subject)
    const wasCurrent =
      typeof named !== 'number' &&
      heapsOf(facts).some((heap) => isMeant(heldIn(system, heap, 'byId', id)))
    return (
      isDoneBy(facts, (heap) => heldIn(system, heap, 'byName', key), subject, number) &&
      (since !== undefined) === (isOpen && !wasCurrent)
    )
  }
  if (did === 'lost its merge')
    return (
      at.op.method === 'merge' &&
      identity(at.op.args[1]) === identity(named) &&
      subject === show(named) &&
      identity(after) !== identity(named)
    )
  const [, what, label] = /^(replaced|took) (.+?)(?: out)?$/.exec(did) ?? []
  return (
    at.actor === subject &&
    isMeant(before) &&
    before?.label === label &&
    !isMeant(after) &&
    (what === 'replaced') === (after !== undefined)
  )
}

/** What a reader by name gets at this moment. */
function isServed(told: string, named: Held | number, facts: Facts): boolean {
  const { system, now } = facts
  if (isClosed(facts)) return told === 'waits for the lock'
  if (typeof named === 'number') return told === 'is served nothing'
  const id = String(named['id'])
  const isThere = (heap: Heap) => heldIn(system, heap, 'byId', id)?.uid === named.uid
  const wasThere = heapsOf(facts).some(isThere)
  const owner = rowsIn(system, now.heap, 'byId').get(id)?.owner
  const putter = now.steps.findLast(
    ({ before, effect }) =>
      identity(heldIn(system, before, 'byName', String(named['name']))) !==
      identity(heldIn(system, effect.heap, 'byName', String(named['name']))),
  )?.actor
  const standing = wasThere
    ? 'no longer holds'
    : owner !== null && owner !== undefined && owner === putter
      ? 'does not hold yet'
      : 'has never held'
  return !isThere(now.heap) && told === `is served ${named.label}, which byId ${standing}`
}

/** Whether a writer holds a lock that readers take. */
function isClosed({ system, now }: Facts): boolean {
  const lock = system.memory.objects.find(({ name }) => name === 'cache lock')
  return (
    lock !== undefined && show(heldIn(system, now.heap, 'cache lock')).startsWith('held to write')
  )
}
