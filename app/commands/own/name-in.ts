const longest = 60

/** What a program is called where nobody has named it: as its first comment says. */
export function nameIn(text: string): string {
  const [, comment = ''] = /^\s*\/\/\s*(.*)/.exec(text) ?? []
  return comment.trim().slice(0, longest) || 'Own race'
}
