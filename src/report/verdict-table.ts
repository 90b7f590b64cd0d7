import { judgementOf } from '../explorer/answers/judgement.ts'
import type { Verdict } from '../explorer/answers/verdict.ts'
import type { Checked } from './checked.ts'
import { columns } from './columns.ts'
import { probability, shortest, together } from './judged-cells.ts'
import { formatCount, formatProbability, formatShare } from './numbers.ts'
import { sectionSentence } from './answer.ts'
import { whySentence } from './why-sentence.ts'

/** One scenario's verdicts for a person: a row a property, a column a strategy. */
export function verdictTable(checked: readonly Checked[]): string {
  const [first] = checked
  if (!first) return ''
  const { scenario, setting, world, judged } = first
  const options = Object.entries(setting.options).map(([id, value]) => `, ${id} ${value}`)
  const ids = new Set(checked.flatMap(({ verdict }) => verdict.properties.map(({ id }) => id)))
  const labels = checked.map(
    ({ setting: { strategy } }) =>
      scenario.subject.strategies.find(({ id }) => id === strategy)?.label ?? strategy,
  )
  const rows = [
    ['', ...labels],
    ...[...ids].map((id) => [id, ...checked.map(({ verdict }) => cell(verdict, id))]),
    ['judged together', ...checked.map(together)],
    ['  chance', ...checked.map(probability)],
    ['  wrong even serially', ...checked.map((each) => split(each, 'serially'))],
    ['  only by a race', ...checked.map((each) => split(each, 'raceOnly'))],
    ['shortest', ...checked.map(shortest)],
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
    ...(checked.some(({ pins }) => pins)
      ? [['pins', ...checked.map(({ pins = '' }) => pins)]]
      : []),
    ['states', ...checked.map(({ verdict }) => formatCount(verdict.states))],
    ...(checked.every(({ verdict }) => verdict.complete)
      ? []
      : [
          [
            'stopped by',
            ...checked.map(({ verdict }) => (verdict.limit ? `its limit of ${verdict.limit}` : '')),
          ],
        ]),
  ]
  const lines = columns(rows, 'left').map((line) => `  ${line}`.trimEnd())
  const reasons = checked.flatMap((each, index) =>
    reasonsOf(each).map((sentence) => `  ${labels[index]}: ${sentence}`),
  )
  return [
    `${scenario.id}${options.join('')}${world && ` (${world})`}; judged by ${judged.join(', ')}`,
    ...lines,
    ...reasons,
    '',
  ].join('\n')
}

/** Why it breaks, what would have to be one step, and what each step is for. */
function reasonsOf({ why, section, without = [], failure = '' }: Checked): readonly string[] {
  return [
    ...(failure === '' ? [] : [failure]),
    ...(why && why !== 'unknown' ? [whySentence(why)] : []),
    ...(section && section !== 'unknown' ? [sectionSentence(section)] : []),
    ...without.map(
      (each) =>
        `without ${each.step}, ${formatShare(each.violating, each)} schedules break it; of what must hold, ${each.breaks.join(', ') || 'nothing'} ${each.breaks.length > 1 ? 'are' : 'is'} broken.`,
    ),
  ]
}

/** How many schedules are wrong even serially, and how many only by a race. */
function split({ verdict, judged }: Checked, part: 'serially' | 'raceOnly'): string {
  const { violating, serially } = judgementOf(verdict, judged)
  if (serially === null) return verdict.complete ? 'no serial run' : 'not known'
  return formatCount(part === 'serially' ? serially : violating - serially)
}

function cell(verdict: Verdict, id: string): string {
  const property = verdict.properties.find((each) => each.id === id)
  switch (property?.answer) {
    case undefined:
      return ''
    case 'holds':
      return 'holds'
    case 'unknown':
      return 'not known'
    case 'deadlocks':
      return 'deadlocks'
    case 'inapplicable':
      return 'no serial run'
    case 'violated':
      return `${formatShare(property.violating, verdict)} schedules${verdict.complete ? `, ${formatProbability(property.probability)}` : ''}`
  }
}
