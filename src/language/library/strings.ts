import { ProgramError } from '../../memory/program-error.ts'
import type { OwnValue } from '../values/own-value.ts'
import { numberArgument, optionalNumber, textArgument } from './arguments.ts'
import { checkItems, checkText, itemLimit, searchCost, textCost } from './limits.ts'
import type { Method, Methods } from './method.ts'
import { replaceAll, replaceFirst } from './replacing.ts'
import type { Runtime } from './runtime.ts'

const forms = ['NFC', 'NFD', 'NFKC', 'NFKD']

/** The methods of texts. */
export const stringMethods: Methods<string> = new Map<string, Method<string>>([
  ['at', (text, [index], runtime) => text.at(numberArgument(index, 'at', runtime))],
  ['charAt', (text, [index], runtime) => text.charAt(numberArgument(index, 'charAt', runtime))],
  [
    'charCodeAt',
    (text, [index], runtime) => text.charCodeAt(numberArgument(index, 'charCodeAt', runtime)),
  ],
  [
    'codePointAt',
    (text, [index], runtime) => text.codePointAt(numberArgument(index, 'codePointAt', runtime)),
  ],
  ['concat', concat],
  ['endsWith', searching('endsWith', (text, wanted, end) => text.endsWith(wanted, end))],
  ['includes', searching('includes', (text, wanted, from) => text.includes(wanted, from))],
  ['indexOf', searching('indexOf', (text, wanted, from) => text.indexOf(wanted, from))],
  ['lastIndexOf', searching('lastIndexOf', (text, wanted, from) => text.lastIndexOf(wanted, from))],
  ['normalize', normalize],
  ['padEnd', padding('padEnd', (text, length, filler) => text.padEnd(length, filler))],
  ['padStart', padding('padStart', (text, length, filler) => text.padStart(length, filler))],
  ['repeat', repeat],
  ['replace', replaceFirst],
  ['replaceAll', replaceAll],
  ['slice', cutting('slice', (text, from, to) => text.slice(from, to))],
  ['split', split],
  ['startsWith', searching('startsWith', (text, wanted, from) => text.startsWith(wanted, from))],
  ['substring', cutting('substring', (text, from, to) => text.substring(from ?? 0, to))],
  ['toLowerCase', changing((text) => text.toLowerCase())],
  ['toString', (text) => text],
  ['toUpperCase', changing((text) => text.toUpperCase())],
  ['trim', changing((text) => text.trim())],
  ['trimEnd', changing((text) => text.trimEnd())],
  ['trimStart', changing((text) => text.trimStart())],
  ['valueOf', (text) => text],
])

/** A method that looks for a text, from a place or up to one. */
function searching(
  name: string,
  search: (text: string, wanted: string, at: number | undefined) => OwnValue,
): Method<string> {
  return (text, [wanted, at], runtime) => {
    const found = textArgument(wanted, name)
    runtime.spend(searchCost(text.length, found.length))
    return search(text, found, optionalNumber(at, name, runtime))
  }
}

/** A method that takes a part out of a text. */
function cutting(
  name: string,
  cut: (text: string, from: number | undefined, to: number | undefined) => string,
): Method<string> {
  return (text, [from, to], runtime) => {
    runtime.spend(textCost(text.length))
    return cut(text, optionalNumber(from, name, runtime), optionalNumber(to, name, runtime))
  }
}

/** A method that makes another text of a whole one. */
function changing(change: (text: string) => string): Method<string> {
  return (text, _args, runtime) => {
    runtime.spend(textCost(text.length))
    // Upper case can be longer.
    return checkedText(change(text))
  }
}

function padding(
  name: string,
  pad: (text: string, length: number, filler: string) => string,
): Method<string> {
  return (text, [wanted, filler = ' '], runtime) => {
    const length = numberArgument(wanted, name, runtime)
    const by = textArgument(filler, name)
    if (by === '' || !(length > text.length)) return text
    checkText(length)
    runtime.spend(textCost(length))
    return pad(text, length, by)
  }
}

function concat(text: string, args: readonly OwnValue[], runtime: Runtime): string {
  const parts = [text, ...args.map((part) => textArgument(part, 'concat'))]
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  checkText(length)
  runtime.spend(textCost(length))
  return parts.join('')
}

function normalize(text: string, [form = 'NFC']: readonly OwnValue[], runtime: Runtime): string {
  if (typeof form !== 'string' || !forms.includes(form))
    throw new ProgramError(`normalize takes one of ${forms.join(', ')}`)
  runtime.spend(textCost(text.length))
  return checkedText(text.normalize(form))
}

function repeat(text: string, [times]: readonly OwnValue[], runtime: Runtime): string {
  const count = Math.trunc(numberArgument(times, 'repeat', runtime)) || 0
  if (count < 0) throw new ProgramError('repeat takes a number that is not below 0')
  if (text === '') return ''
  checkText(text.length * count)
  runtime.spend(textCost(text.length * count))
  return text.repeat(count)
}

function split(text: string, [separator, most]: readonly OwnValue[], runtime: Runtime): OwnValue[] {
  const limit = optionalNumber(most, 'split', runtime)
  // As JavaScript has it: of what is no whole number of 32 bits, its last 32 bits.
  const items = limit === undefined ? Infinity : limit >>> 0
  if (separator === undefined) return items === 0 ? [] : [text]
  const by = textArgument(separator, 'split')
  runtime.spend(searchCost(text.length, by.length))
  const parts = text.split(by, Math.min(items, itemLimit + 1))
  checkItems(parts.length)
  runtime.spend(parts.length)
  return parts
}

function checkedText(text: string): string {
  checkText(text.length)
  return text
}
