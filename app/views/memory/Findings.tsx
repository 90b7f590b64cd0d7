import { useDerivedRun } from '../../session/use-session.ts'

/** What can still become of a fault. */
const outlooks = {
  running: 'The run goes on: a later step may repair it.',
  complete: 'The run has ended: nothing left will repair it.',
  deadlock: 'Nobody can take a step: nothing left will repair it.',
} as const

/** Each fault of memory as it stands, in words, and whether the run has ended with it. */
export function Findings() {
  const { inspection, now } = useDerivedRun()
  if (inspection.findings.length === 0) {
    return (
      <p className="findings-none">
        {now.state === 'complete'
          ? 'The run has ended, and nothing is wrong with memory.'
          : 'Nothing is wrong with memory as it stands.'}
      </p>
    )
  }
  return (
    <ul className="findings" aria-label="Faults">
      {inspection.findings.map((finding) => (
        <li key={`${finding.kind} ${finding.row.object} ${finding.row.key}`}>
          <strong>{finding.kind}</strong> {finding.tell(now)} <em>{outlooks[now.state]}</em>
        </li>
      ))}
    </ul>
  )
}
