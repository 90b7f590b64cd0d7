/** A piece of source text, and what it is to a reader. */
interface Token {
  readonly text: string
  readonly kind: 'atomic' | 'keyword' | 'comment' | 'string' | 'plain'
}

const pattern =
  /(?<atomic>yield\*)|(?<comment>\/\/.*|\/\*.*|^\s*\*(?:\s.*|\/)$)|(?<string>'[^']*'|`[^`]*`)|(?<keyword>\b(?:const|let|if|else|for|of|return|throw|new|function|undefined|this|async|await|while|true|false|null|typeof)\b)/gm

/** Splits one line of TypeScript, enough to colour it. Its texts make up the line again. */
export function tokensOf(line: string): readonly Token[] {
  const tokens: Token[] = []
  let from = 0
  for (const match of line.matchAll(pattern)) {
    if (match.index > from) tokens.push({ text: line.slice(from, match.index), kind: 'plain' })
    const [kind = 'plain'] =
      Object.entries(match.groups ?? {}).find(([, text]) => text !== undefined) ?? []
    tokens.push({ text: match[0], kind: kind as Token['kind'] })
    from = match.index + match[0].length
  }
  if (from < line.length) tokens.push({ text: line.slice(from), kind: 'plain' })
  return tokens
}
