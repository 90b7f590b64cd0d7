import { encodeSchedule, type Verdict } from '../index.ts'
import type { Target } from '../../app/terminal/arguments.ts'

interface Checked {
  readonly target: Target
  readonly verdict: Verdict
}

/** One scenario's verdicts for a person: a row a property, a column a strategy. */
export function tableOf(checked: readonly Checked[]): string {
  const [first] = checked
  if (!first) return ''
  const { scenario, options } = first.target
  const setting = Object.entries(options).map(([id, value]) => `, ${id} ${value}`)
  const ids = new Set(checked.flatMap(({ verdict }) => verdict.properties.map(({ id }) => id)))
  const labels = checked.map(
    ({ target }) =>
      scenario.subject.strategies.find(({ id }) => id === target.strategy)?.label ??
      target.strategy,
  )
  const rows = [
    ['', ...labels],
    ...[...ids].map((id) => [id, ...checked.map(({ verdict }) => cell(verdict, id))]),
    ['shortest', ...checked.map(({ verdict }) => shortest(verdict))],
    [
      'deadlocks',
      ...checked.map(({ verdict }) =>
        verdict.complete || verdict.deadlocks > 0n ? String(verdict.deadlocks) : 'not known',
      ),
    ],
    [
      'outcomes',
      ...checked.map(
        ({ verdict }) => `${verdict.complete ? '' : 'at least '}${verdict.outcomes.length}`,
      ),
    ],
    ['states', ...checked.map(({ verdict }) => verdict.states.toLocaleString('en'))],
    ...(checked.every(({ verdict }) => verdict.complete)
      ? []
      : [
          [
            'stopped by',
            ...checked.map(({ verdict }) => (verdict.limit ? `its limit of ${verdict.limit}` : '')),
          ],
        ]),
  ]
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  const lines = rows.map((row) =>
    row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  '),
  )
  return [
    `${scenario.id}${setting.join('')}`,
    ...lines.map((line) => `  ${line.trimEnd()}`),
    '',
  ].join('\n')
}

function cell({ properties, schedules, complete }: Verdict, id: string): string {
  const property = properties.find((each) => each.id === id)
  if (!property) return ''
  const count = property.violating.toLocaleString('en')
  switch (property.answer) {
    case 'holds':
      return 'holds'
    case 'unknown':
      return 'not known'
    case 'violated':
      return complete
        ? `${count} of ${schedules.toLocaleString('en')} schedules`
        : `at least ${count} schedules`
  }
}

/** The shortest schedule that breaks any property. */
function shortest({ outcomes }: Verdict): string {
  const broken = outcomes.find(({ violates }) => violates.length > 0)
  return broken ? encodeSchedule(broken.witness) : ''
}
