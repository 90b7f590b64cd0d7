import type { GlossaryTerm } from './glossary.ts'

/** What a word of the glossary means, which is fetched when it is asked for. */
export async function meaningOf(term: GlossaryTerm): Promise<string> {
  const { glossary } = await import('./glossary.ts')
  return glossary[term]
}
