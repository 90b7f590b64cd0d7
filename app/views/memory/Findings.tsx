import type { Finding, Step, Trace } from '../../../src/index.ts'
import { useDerivedRun } from '../../session/use-session.ts'

/** What can still become of a fault. */
const outlooks = {
  running: 'The run goes on: a later step may repair it.',
  complete: 'The run has ended: nothing left will repair it.',
  deadlock: 'Nobody can take a step: nothing left will repair it.',
} as const

/** Each fault of memory as it stands, in words, and whether the run has ended with it. */
export function Findings() {
  const { inspection, now, system } = useDerivedRun()
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
          <strong>{finding.kind}</strong> {finding.sentence}{' '}
          {cause(finding, now.steps, labels(system, now))} <em>{outlooks[now.state]}</em>
        </li>
      ))}
    </ul>
  )
}

/** Says which step last wrote the row that is at fault. */
function cause(
  { row }: Finding,
  steps: readonly Step[],
  rowLabels: ReadonlyMap<string, string>,
): string {
  const index = steps.findLastIndex(({ effect }) =>
    effect.accesses.some(
      ({ object, key, mode }) => mode === 'write' && object === row.object && key === row.key,
    ),
  )
  const step = steps[index]
  const label = rowLabels.get(`${row.object} ${row.key}`) ?? ''
  const name = label === '' ? row.object : `${row.object}[${label}]`
  return step
    ? `${step.actor} wrote ${name} in step ${index + 1}.`
    : `${name} is as it was at the start.`
}

function labels(
  { memory }: { readonly memory: ReturnType<typeof useDerivedRun>['system']['memory'] },
  { heap }: Trace,
): ReadonlyMap<string, string> {
  return new Map(
    memory.objects.flatMap((object) =>
      object.rows(heap).map(({ key, label }) => [`${object.name} ${key}`, label] as const),
    ),
  )
}
