/** So many characters of a title are read. */
const longest = 60

/** The title in the line with which a program says what it is: up to a colon, and not in the middle of a word. */
export function titleIn(line: string): string {
  const [head = line] = line.trim().split(/: /, 1)
  if (head.length <= longest) return head
  return `${head.slice(0, longest).replace(/\s+\S*$/, '')} …`
}
