import { replay } from '../../threads/replay.ts'
import type { System } from '../../system/system.ts'
import { isSerial, violations } from './naive.fixture.ts'

/** A complete schedule and where it ends, tried by replay. */
interface NaiveEnd {
  readonly schedule: readonly string[]
  readonly heap: number
  readonly isDeadlock: boolean
  /** The judged properties that it breaks, as text. */
  readonly broken: string
  /** One in so many of random schedules is this one. */
  readonly oneIn: bigint
}

/** What a naive search finds of each kind: length and context switches, or the schedule itself. */
export interface NaiveViolations {
  readonly shortest: string | null
  readonly raceOnly: string | null
  readonly likeliest: string | null
  /** Of the one with the fewest context switches. */
  readonly calmest: string | null
  readonly kinds: Readonly<Record<string, number>>
}

/**
 * Lists every complete schedule, and picks.
 *
 * @param judged ids of properties other than `serializable`.
 * @returns null if there are more than `most` prefixes.
 */
export function violationsNaively(
  system: System,
  judged: readonly string[],
  most: number,
): NaiveViolations | null {
  const ends = allEnds(system, judged, most)
  if (!ends) return null
  const serial = ends.filter(({ schedule, isDeadlock }) => !isDeadlock && isSerial(schedule))
  const kindOf = ({ isDeadlock, broken, heap }: NaiveEnd): string => {
    if (isDeadlock) return 'deadlock'
    if (broken === '') return 'passes'
    if (serial.length === 0) return 'breaks'
    return serial.some((each) => each.heap === heap && each.broken === broken)
      ? 'serial'
      : 'race-only'
  }
  const bad = ends.filter(({ broken }) => broken !== '')
  const kinds: Record<string, number> = {}
  for (const end of ends) kinds[kindOf(end)] = (kinds[kindOf(end)] ?? 0) + 1
  const [likeliest] = bad.toSorted(
    (a, b) =>
      Number(a.oneIn - b.oneIn) ||
      bySize(a, b) ||
      (textOf(a.schedule) < textOf(b.schedule) ? -1 : 1),
  )
  return {
    shortest: sizeOf(bad.toSorted(bySize)[0]),
    raceOnly: sizeOf(bad.filter((end) => kindOf(end) === 'race-only').toSorted(bySize)[0]),
    likeliest: likeliest ? textOf(likeliest.schedule) : null,
    calmest: sizeOf(bad.toSorted((a, b) => switchesOf(a) - switchesOf(b) || bySize(a, b))[0]),
    kinds,
  }
}

function allEnds(
  system: System,
  judged: readonly string[],
  most: number,
): readonly NaiveEnd[] | null {
  const ends: NaiveEnd[] = []
  let prefixes = 0
  const visit = (schedule: readonly string[], oneIn: bigint): void => {
    prefixes += 1
    if (prefixes > most || schedule.length > 20) return
    const trace = replay(system, schedule)
    const { enabled } = trace
    for (const actor of enabled) visit([...schedule, actor], oneIn * BigInt(enabled.length))
    if (enabled.length > 0) return
    const broken = violations(system, trace).filter((id) => judged.includes(id))
    const isDeadlock = trace.state === 'deadlock'
    ends.push({ schedule, heap: trace.heap.id, isDeadlock, broken: broken.join(), oneIn })
  }
  visit([], 1n)
  return prefixes > most || ends.some(({ schedule }) => schedule.length > 20) ? null : ends
}

/** The length and the context switches of a schedule, as text. */
export function sizeOf(end: Pick<NaiveEnd, 'schedule'> | undefined): string | null {
  return end ? `${end.schedule.length} ${switchesOf(end)}` : null
}

function bySize(a: NaiveEnd, b: NaiveEnd): number {
  return a.schedule.length - b.schedule.length || switchesOf(a) - switchesOf(b)
}

function switchesOf({ schedule }: Pick<NaiveEnd, 'schedule'>): number {
  return schedule.filter((actor, index) => index > 0 && actor !== schedule[index - 1]).length
}

function textOf(schedule: readonly string[]): string {
  return schedule.map((name) => (name.length > 1 ? `(${name})` : name)).join('')
}
