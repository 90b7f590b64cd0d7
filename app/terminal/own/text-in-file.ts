import { readFileSync, statSync } from 'node:fs'

/** More than anybody writes by hand, in bytes, and little enough to be read in no time. */
const maxBytes = 256 * 1024

/** What a file holds, or why that cannot be told, with what to do about it. */
export type TextInFile =
  | { readonly text: string; readonly refusal: null }
  | { readonly text: null; readonly refusal: string }

/** Reads a text that somebody wrote by hand. It throws for no path whatsoever, and waits for nothing. */
export function textInFile(path: string): TextInFile {
  try {
    const found = statSync(path)
    if (found.isDirectory()) return none('This is a folder. Name the files in it.')
    if (!found.isFile()) return none('This is no file that could be read twice. Name a plain file.')
    if (found.size > maxBytes)
      return none(`The file has more than ${maxBytes / 1024} KiB. Keep the race alone.`)
    // A mark of the byte order is no part of the text.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path))
    return { text, refusal: null }
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    switch (code) {
      case 'ENOENT':
      case 'ENOTDIR':
        return none('There is no such file. Look at the path.')
      case 'EACCES':
      case 'EPERM':
        return none('The file may not be read. Look at its permissions.')
      case 'ERR_ENCODING_INVALID_ENCODED_DATA':
        return none('The file is not UTF-8. Save it so.')
      default:
        return none(`The file cannot be read: ${message}`)
    }
  }
}

function none(refusal: string): TextInFile {
  return { text: null, refusal }
}
