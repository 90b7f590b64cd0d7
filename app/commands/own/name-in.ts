import { titleIn } from '../../../src/index.ts'

/** What a program is called where nobody has named it: as its first comment says. */
export function nameIn(text: string): string {
  const [, comment = ''] = /^\s*\/\/\s*(.*)/.exec(text) ?? []
  return titleIn(comment) || 'Own race'
}
