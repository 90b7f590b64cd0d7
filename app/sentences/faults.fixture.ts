import type { Heap, Trace } from '../../src/index.ts'
import { heapsOf, heldIn, identity, rowsIn, show, type Facts, type Held } from './facts.fixture.ts'

/** What is wrong with memory, each as `ORPHAN byName pear`, and what is absent by design, after it. */
export function faultsIn(facts: Facts, heap: Heap, isComplete: boolean): readonly string[] {
  const { system, subject } = facts
  const rows = (object: string) => [...rowsIn(system, heap, object)]
  const held = (object: string, key = '') => heldIn(system, heap, object, key)
  switch (subject) {
    case 'cache': {
      const byId = new Map(rows('byId').flatMap(([, row]) => (row.held ? [entry(row.held)] : [])))
      const names = rows('byName').flatMap(([key, row]) =>
        row.held === undefined ? [] : [[key, row.held as Held | number] as const],
      )
      const wrong = names.flatMap(([key, named]) => {
        const current = byId.get(idOf(named))
        const isMeant = typeof named === 'number' || named.uid === current?.uid
        if (current?.['name'] === key && isMeant) return []
        return [
          `${!current ? 'DANGLING' : current['name'] === key ? 'STALE' : 'ORPHAN'} byName ${key}`,
        ]
      })
      const unnamed = [...byId].flatMap(([id, current]) => {
        const named = names.find(([key]) => key === current['name'])?.[1]
        if (current['dropped'] || (named !== undefined && idOf(named) === id)) return []
        return [`${named === undefined ? 'MISSING' : 'STALE'} byId ${id}`]
      })
      return [...wrong, ...unnamed]
    }
    case 'counter':
      return isComplete && Number(held('count')) !== 2 ? ['LOST count '] : []
    case 'locks': {
      const [left, right] = ['left', 'right'].map((name) => show(held(name)))
      const isStuck = left !== 'free' && right !== 'free' && left !== right
      return isStuck ? ['CIRCULAR left ', 'CIRCULAR right '] : []
    }
    case 'registry':
      return rows('given').flatMap(([caller, { held: given }]) =>
        identity(given) === identity(held('instances', show(given)))
          ? []
          : [`SPLIT given ${caller}`],
      )
    case 'dns': {
      const { number } = held('active') as unknown as { number: number }
      return [
        ...(held('plans', String(number)) ? [] : ['DELETED active ']),
        ...(isComplete && number !== 3 ? ['OLDER active '] : []),
      ]
    }
    case 'receive':
      return [
        ...rows('reported').flatMap(([request, row]) => {
          const { reports } = row.held as { reports: readonly Report[] }
          const kinds = [
            ...(isComplete && reports.length === 0 ? ['STRANDED'] : []),
            ...(reports.length > 1 ? ['TWICE'] : []),
            ...(reports.some(({ timedOut, at }) => timedOut && at < 1) ? ['EARLY'] : []),
            ...(reports.some(({ as, loaded }) => as === 'good' && !loaded) ? ['GARBAGE'] : []),
            ...(reports.length > 0 && held('finished', request) ? ['AGAIN'] : []),
          ]
          return kinds.map((kind) => `${kind} reported ${request}`)
        }),
        ...rows('blocks').flatMap(([request, row]) =>
          row.held === 'overwritten' ? [`CORRUPT blocks ${request}`] : [],
        ),
      ]
    default:
      throw new RangeError(`nobody knows what is wrong in ${subject}`)
  }
}

interface Report {
  readonly as: string
  readonly loaded: boolean
  readonly timedOut: boolean
  readonly at: number
}

function entry(held: unknown): readonly [id: number, entity: Held] {
  return [Number((held as Held)['id']), held as Held]
}

function idOf(named: Held | number): number {
  return typeof named === 'number' ? named : Number(named['id'])
}

/** Whether nobody is to blame for a fault. */
export function isHarmless(fault: string, { options }: Pick<Facts, 'options'>): boolean {
  return fault.startsWith('MISSING') && options['names'] === 'bounded'
}

type Check = (match: readonly string[], facts: Facts) => boolean

const step = (facts: Facts, number: string) => facts.now.steps[Number(number) - 1]

/** Whether a value of memory became what it is now by this very step, by this actor. */
function isDoneBy(
  facts: Facts,
  read: (heap: Heap) => unknown,
  actor: string | undefined,
  number: string | undefined,
): boolean {
  const heaps = heapsOf(facts)
  const at = Number(number)
  const after = heaps.slice(at).map((heap) => identity(read(heap)))
  return (
    step(facts, number ?? '')?.actor === actor &&
    identity(read(heaps[at - 1]!)) !== after[0] &&
    after.every((each) => each === after[0])
  )
}

/** Every sentence about a fault, and what has to be so. */
const findings: readonly (readonly [RegExp, Check])[] = [
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
              (how === 'evicted') === (step(facts, number)?.op.method === 'evict')
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
  [
    /^LOST count is (\d+) after 2 increments: (\w+) wrote in step (\d+), without having seen what (\w+) wrote in step (\d+)\.$/,
    ([, count, last, late = '', first, early = ''], facts) => {
      const { steps, heap } = facts.now
      const reads = steps
        .slice(0, Number(late))
        .findLastIndex(({ actor, op }) => actor === last && op.method === 'get')
      return (
        show(heldIn(facts.system, heap, 'count')) === count &&
        steps.findLastIndex(({ op }) => op.method === 'set') === Number(late) - 1 &&
        step(facts, late)?.actor === last &&
        step(facts, early)?.actor === first &&
        step(facts, early)?.op.method === 'set' &&
        reads < Number(early) - 1
      )
    },
  ],
  [
    /^CIRCULAR (\w+) holds (\w+) and waits for (\w+), which (\w+) holds\.$/,
    ([, one, first = '', second = '', other], { system, now }) =>
      show(heldIn(system, now.heap, first)) === `held by ${one}` &&
      show(heldIn(system, now.heap, second)) === `held by ${other}` &&
      now.threads.some(({ name, blocked }) => name === one && blocked?.on === second),
  ],
  [
    /^SPLIT (\w+) works with the (.+) that (\w+) made, and the map holds the one that (\w+) made\.$/,
    ([, caller = '', label = '', maker, other], { system, now }) =>
      heldIn(system, now.heap, 'given', caller)?.by === maker &&
      heldIn(system, now.heap, 'instances', label)?.by === other,
  ],
  [
    /^STRANDED (\w+) still waits, and holds its blocks: nobody is left to report it\.$/,
    ([, request], facts) =>
      reportsOf(facts, request).length === 0 && facts.now.enabled.length === 0,
  ],
  [
    /^TWICE (\w+) was reported more than once: (.+)\. The scheduler asserts, and the engine dies\.$/,
    ([, request, told = ''], facts) =>
      reportsOf(facts, request).length > 1 &&
      told.split(', ').length === reportsOf(facts, request).length,
  ],
  [
    /^EARLY (\w+) was timed out before its deadline: its expiry was not set yet\.$/,
    ([, request = ''], facts) => {
      const { system, now } = facts
      const early = now.steps.find(
        ({ before, effect }) =>
          isEarly(heldIn(system, effect.heap, 'reported', request)) &&
          !isEarly(heldIn(system, before, 'reported', request)),
      )
      return early !== undefined && Number(heldIn(system, early.before, 'expire', request)) === 0
    },
  ],
  [
    /^GARBAGE (\w+) was presented as loaded, and it was not: the model goes on with what happens to be in its blocks\.$/,
    ([, request = ''], { system, now }) =>
      now.steps.some(({ before, effect }) => {
        const reports = reportsIn(heldIn(system, effect.heap, 'reported', request))
        const isNew = reports.length > reportsIn(heldIn(system, before, 'reported', request)).length
        // Where there are blocks, it is they that have the data or have not.
        const blocks = show(heldIn(system, before, 'blocks', request))
        const isThere =
          blocks === 'nothing'
            ? Number(heldIn(system, before, 'count', request) ?? 1) === 0
            : blocks === 'filled' || blocks === 'freed'
        return isNew && reports.at(-1)?.as === 'good' && !isThere
      }),
  ],
  [
    /^AGAIN (\w+) was reported in step (\d+), and (\w+) put it among the finished in step (\d+)\.$/,
    ([, request = '', reported = '', actor, finished], facts) => {
      const read = (object: string) => (heap: Heap) => heldIn(facts.system, heap, object, request)
      return (
        isDoneBy(facts, read('reported'), step(facts, reported)?.actor, reported) &&
        isDoneBy(facts, read('finished'), actor, finished)
      )
    },
  ],
  [
    /^CORRUPT (\w+) was reported in step (\d+), which freed its blocks, and its data was written into them in step (\d+), whoever has them by then\.$/,
    ([, request = '', freed = '', wrote = ''], facts) => {
      const read = (heap: Heap) => show(heldIn(facts.system, heap, 'blocks', request))
      const [free, write] = [step(facts, freed), step(facts, wrote)]
      const reports = (heap: Heap) => reportsIn(heldIn(facts.system, heap, 'reported', request))
      return (
        free !== undefined &&
        isDoneBy(facts, read, write?.actor, wrote) &&
        read(free.before) === 'awaited' &&
        read(free.effect.heap) === 'freed unfilled' &&
        reports(free.before).length === 0 &&
        reports(free.effect.heap).length === 1
      )
    },
  ],
  [
    /^DELETED (?:(\w+) (applied|deleted) (plan \d+) in step (\d+), and )?(\w+) (applied|deleted) (plan \d+|it) in step (\d+): the name of the service leads to no address\.$/,
    ([, first, did, plan, early, second, then, what, late], facts) => {
      const active = heldIn(facts.system, facts.now.heap, 'active')
      const number = String(active?.['number'])
      const read = (deed: string | undefined) => (heap: Heap) =>
        deed === 'applied'
          ? heldIn(facts.system, heap, 'active')
          : heldIn(facts.system, heap, 'plans', number)
      return (
        (plan ?? what) === active?.label &&
        isDoneBy(facts, read(then), second, late) &&
        (early === undefined ||
          (isDoneBy(facts, read(did), first, early) && Number(early) < Number(late)))
      )
    },
  ],
  [
    /^OLDER (plan \d+) is active at the end, and plan 3, which is newer, is not(?:: (\w+) put it in the place of (plan \d+) in step (\d+))?\.$/,
    ([, label, actor, replaced, number], facts) => {
      const read = (heap: Heap) => heldIn(facts.system, heap, 'active')
      return (
        read(facts.now.heap)?.label === label &&
        (number === undefined ||
          (isDoneBy(facts, read, actor, number) &&
            read(heapsOf(facts)[Number(number) - 1]!)?.label === replaced))
      )
    },
  ],
]

/** Whether what is told of a fault is so; null if nobody knows this sentence. */
export function isFindingTrue(told: string, facts: Facts): boolean | null {
  for (const [form, isTrue] of findings) {
    const match = form.exec(told)
    if (match) return isTrue(match, facts)
  }
  return null
}

/** Whether something did happen by which a name came to be wrong. */
function isPast(event: string, key: string, named: Held | number, facts: Facts): boolean {
  const { system, now } = facts
  const [, subject = '', did = '', number = '', since] =
    /^(.+?) (put .+|lost .+|replaced .+|took .+) in step (\d+)( but has not published .+ yet)?$/.exec(
      event,
    ) ?? []
  const at = step(facts, number)
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

function reportsIn(held: Held | undefined): readonly Report[] {
  return (held?.['reports'] ?? []) as readonly Report[]
}

function reportsOf({ system, now }: { system: Facts['system']; now: Trace }, request = '') {
  return reportsIn(heldIn(system, now.heap, 'reported', request))
}

function isEarly(held: Held | undefined): boolean {
  return reportsIn(held).some(({ timedOut, at }) => timedOut && at < 1)
}
