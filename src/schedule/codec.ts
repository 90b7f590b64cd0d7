/** What is wrong with the text of a schedule. */
interface ScheduleFault {
  /** Index of the step that cannot be read, from 0. */
  readonly index: number
  /** The offending text. */
  readonly found: string
}

/** A schedule as text says it: the names of who takes each step, up to the first fault. */
interface DecodedSchedule {
  readonly schedule: readonly string[]
  readonly fault: ScheduleFault | null
}

/**
 * Writes a schedule as the `run` of a link: one character a step, `A`, `B`, … for a thread, `1` … `9`
 * for a detached task, and `(10)`, `(11)`, … for a task beyond the ninth.
 */
export function encodeSchedule(schedule: readonly string[]): string {
  return schedule.map((name) => (name.length === 1 ? name : `(${name})`)).join('')
}

/** Reads what {@link encodeSchedule} writes. Whether the steps can run is for a replay to say. */
export function decodeSchedule(text: string): DecodedSchedule {
  const schedule: string[] = []
  const token = /[A-Z1-9]|\(([1-9][0-9]+)\)/y
  while (token.lastIndex < text.length) {
    const start = token.lastIndex
    const match = token.exec(text)
    if (!match) {
      // By code point, so that a character outside the basic plane is quoted whole.
      const found = String.fromCodePoint(text.codePointAt(start) ?? 0)
      return { schedule, fault: { index: schedule.length, found } }
    }
    schedule.push(match[1] ?? match[0])
  }
  return { schedule, fault: null }
}
