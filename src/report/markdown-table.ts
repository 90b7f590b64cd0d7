import type { Checked } from './checked.ts'
import { probability, shortest, together } from './judged-cells.ts'
import { whySentence } from './why-sentence.ts'

/** A row of the table: what was checked, or why it could not be. */
export type MarkdownRow =
  | { readonly name: string; readonly checked: Checked }
  | { readonly name: string; readonly refusal: string }

const head = ['race', 'variant', 'schedules', 'chance', 'shortest', 'why', 'pins']

/**
 * Verdicts as a table of Markdown, as the summary of a CI job shows it: a row a race and variant, with how many
 * schedules break what is judged. No text of a program can end a cell, or be taken for markup.
 */
export function markdownTable(rows: readonly MarkdownRow[]): string {
  const cells = rows.map((row) =>
    'refusal' in row
      ? [row.name, '', 'not checked', '', '', row.refusal, '']
      : cellsOf(row.name, row.checked),
  )
  // A column that says nothing would only be in the way.
  const used = head.map((_, column) => column < 3 || cells.some((row) => row[column] !== ''))
  const lines = [head, head.map(() => '---'), ...cells.map((row) => row.map(plain))].map(
    (row) => `| ${row.filter((_, column) => used[column]).join(' | ')} |`,
  )
  return `${lines.join('\n')}\n`
}

function cellsOf(name: string, checked: Checked): readonly string[] {
  const { scenario, setting, why, pins = '', failure = '' } = checked
  const options = Object.entries(setting.options).map(([id, value]) => `, ${id} ${value}`)
  const { label = setting.strategy } =
    scenario.subject.strategies.find(({ id }) => id === setting.strategy) ?? {}
  return [
    `${name}${options.join('')}`,
    label,
    together(checked),
    probability(checked),
    shortest(checked),
    [failure, why && why !== 'unknown' ? whySentence(why) : ''].join(' ').trim(),
    pins,
  ]
}

/** What a cell of a table, or Markdown, or HTML would take for its own. */
const markup = /[\\`*_~|<>&[\]$]/g

/** What has no place in a line. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]+/gu

/** A text that Markdown shows as it is: references to characters are never taken for markup. */
function plain(text: string): string {
  return text
    .replace(unseen, ' ')
    .trim()
    .replace(markup, (character) => `&#${character.charCodeAt(0)};`)
}
