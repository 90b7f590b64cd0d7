import { writeLink } from '../link/grammar.ts'
import { codeIn, mostInLink } from '../link/own.ts'
import type { SessionStore } from '../session/session.ts'
import { inform } from './inform.ts'

/**
 * Copies the link to this moment, or shows it where the browser does not let a page copy. Of one that carries a
 * program it says what its length means; a program that is too long for a link is in none.
 *
 * @returns whether it is copied.
 */
export async function copyLink(store: SessionStore): Promise<boolean> {
  const { moment } = store.getState()
  const link = new URL(writeLink(moment), location.href).href
  const code = codeIn(moment.scenario)
  const isTooLong = code !== null && code.length > mostInLink
  try {
    if (!isTooLong) await navigator.clipboard.writeText(link)
  } catch {
    inform(store, `This browser does not let a page copy. The link is ${link}`)
    return false
  }
  if (code !== null) {
    const { linkAdvice, tooLongForLink } = await import('./own/link-advice.ts')
    const sentence = isTooLong ? tooLongForLink : linkAdvice(link.length)
    if (sentence !== null) inform(store, sentence)
  }
  return !isTooLong
}
