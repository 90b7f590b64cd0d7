import { Callable, type OwnValue } from '../values/own-value.ts'
import { textArgument } from './arguments.ts'
import { checkText, searchCost, textCost } from './limits.ts'
import type { Runtime } from './runtime.ts'
import { textOf } from './text-of.ts'

/** `replace` of texts: the first place where a text stands. */
export function replaceFirst(text: string, args: readonly OwnValue[], runtime: Runtime): string {
  return replace(text, args, runtime, 'replace', 1)
}

/** `replaceAll` of texts: every place where a text stands. */
export function replaceAll(text: string, args: readonly OwnValue[], runtime: Runtime): string {
  return replace(text, args, runtime, 'replaceAll', Infinity)
}

function replace(
  text: string,
  [pattern, replacement]: readonly OwnValue[],
  runtime: Runtime,
  method: string,
  most: number,
): string {
  const wanted = textArgument(pattern, method)
  const by = replacement instanceof Callable ? replacement : textArgument(replacement, method)
  runtime.spend(searchCost(text.length, wanted.length))
  const parts: string[] = []
  let length = text.length
  let end = 0
  let at = text.indexOf(wanted)
  for (let done = 0; at !== -1 && done < most; done++) {
    const put =
      typeof by === 'string'
        ? expanded(by, text, at, wanted, runtime)
        : textOf(runtime.call(by, [wanted, at, text]), runtime)
    length += put.length - wanted.length
    checkText(length)
    runtime.spend(textCost(put.length))
    parts.push(text.slice(end, at), put)
    end = at + wanted.length
    // An empty text stands before each letter, and at the end.
    const next = at + Math.max(1, wanted.length)
    at = next > text.length ? -1 : text.indexOf(wanted, next)
  }
  return parts.join('') + text.slice(end)
}

/** A replacement with its `$&`, `` $` ``, `$'` and `$$`, as JavaScript reads them. */
function expanded(by: string, text: string, at: number, wanted: string, runtime: Runtime): string {
  if (!by.includes('$')) return by
  const parts: string[] = []
  let length = 0
  for (let index = 0; index < by.length; index++) {
    const mark = by[index] === '$' ? meant(by[index + 1], text, at, wanted) : null
    const part = mark ?? by.charAt(index)
    if (mark !== null) index++
    length += part.length
    checkText(length)
    parts.push(part)
  }
  runtime.spend(textCost(length))
  return parts.join('')
}

function meant(letter: string | undefined, text: string, at: number, wanted: string) {
  switch (letter) {
    case '$':
      return '$'
    case '&':
      return wanted
    case '`':
      return text.slice(0, at)
    case "'":
      return text.slice(at + wanted.length)
    default:
      return null
  }
}
