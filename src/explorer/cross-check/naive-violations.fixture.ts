import { everyRun } from '../../threads/every-run.fixture.ts'
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
  /** By length, of how many equally likely runs the one that is looked at is one. */
  const ways: bigint[] = [1n]
  for (const { schedule, enabled, trace } of everyRun(system)) {
    prefixes += 1
    if (prefixes > most || schedule.length > 20) return null
    const oneIn = ways[schedule.length]!
    ways[schedule.length + 1] = oneIn * BigInt(enabled.length)
    if (enabled.length > 0) continue
    const now = trace()
    const broken = violations(system, now).filter((id) => judged.includes(id))
    const isDeadlock = now.state === 'deadlock'
    ends.push({ schedule, heap: now.heap.id, isDeadlock, broken: broken.join(), oneIn })
  }
  return ends
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
