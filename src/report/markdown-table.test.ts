import { expect, it } from 'vitest'
import { markdownTable } from './markdown-table.ts'

/** The cells of each row, as a reader of Markdown takes a table apart. */
function cellsOf(table: string): readonly (readonly string[])[] {
  return table
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(2, -2).split(' | '))
}

it('shows any text as it is, and lets none break the table', () => {
  const texts = [
    'a | b',
    '`code`',
    '<img src=x onerror=alert(1)>',
    '*so* _so_ ~~so~~',
    '[x](http://x)',
    'two\nlines\r\u2028',
    '\\| \\',
    '&lt; $x$',
    '\u001B[2J\u202E',
  ]
  const table = markdownTable(texts.map((text) => ({ name: text, refusal: text })))
  expect(table).not.toMatch(/[`*~<>[\]\\$\u202E\u2028]|(?!\n)\p{Cc}/u)
  const rows = cellsOf(table)
  expect(rows.slice(2)).toHaveLength(texts.length)
  for (const [index, [name = '', , , why = '']] of rows.slice(2).entries()) {
    expect(name).toBe(why)
    const shown = name.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
    // What has no width is a space, and space at the ends is none.
    expect(shown).toBe((texts[index] ?? '').replace(/[\p{Cc}\p{Cf}\u2028]+/gu, ' ').trim())
  }
})

it('leaves out a column in which nothing stands, but not the first three', () => {
  expect(markdownTable([{ name: 'a.js', refusal: 'Not there.' }])).toBe(
    '| race | variant | schedules | why |\n| --- | --- | --- | --- |\n| a.js |  | not checked | Not there. |\n',
  )
})
