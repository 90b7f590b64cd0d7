import type { Identified } from '../../../memory/value.ts'

/** One time that the scheduler was told of a request. */
export interface Report {
  /** What the scheduler takes the load for. */
  readonly as: 'good' | 'failed'
  /** Whether all of it had arrived. */
  readonly loaded: boolean
  /** Whether a deadline was the reason. */
  readonly timedOut: boolean
  /** The instant of the clock. */
  readonly at: number
}

/** Where a request stands with the scheduler: it holds its blocks until it is reported. */
export interface ReportStatus extends Identified {
  readonly reports: readonly Report[]
}

export function reportStatus(reports: readonly Report[]): ReportStatus {
  const label = reports.map(tell).join(', ') || 'waiting'
  return { uid: label, label, reports }
}

/** Whether a load that has not arrived was presented as one that has. */
export function isGarbage({ as, loaded }: Report): boolean {
  return as === 'good' && !loaded
}

function tell(report: Report): string {
  const word = isGarbage(report) ? 'garbage' : report.as
  return `${word}@${report.at}${report.timedOut ? ' timed out' : ''}`
}
