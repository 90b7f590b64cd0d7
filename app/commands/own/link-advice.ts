import { mostInLink } from '../../link/own.ts'

/** From so many characters on, some of what people paste links into cuts them. */
const cutFrom = 2_000
/** From so many on, a file is the better way. */
const fileFrom = 8_000

/** What whoever sends a link with a program in it has to know of its length; null if that is nothing. */
export function linkAdvice(length: number): string | null {
  const long = `The link has ${length.toLocaleString('en')} characters`
  if (length > fileFrom)
    return `${long}: it is copied, but a file travels better. File, Save as a file.`
  if (length > cutFrom) return `${long}: it is copied, but some places cut links of this length.`
  return null
}

/** Why a program is in no link. */
export const tooLongForLink = `This program is too long for a link, which would have more than ${mostInLink.toLocaleString('en')} characters: save it as a file. File, Save as a file.`
