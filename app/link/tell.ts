import type { LinkFault } from './fault.ts'
import { nearest } from '../../src/index.ts'
import { decode } from './grammar.ts'
import { listOf, message, quote, type Message } from './message.ts'
import { tellKept, tellStop } from './tell-stop.ts'

/** How many parts of a link a message quotes. */
const maxQuotes = 3

/** Of more names than these only the nearest are told. */
const maxListed = 12

/** Says what was wrong with a link, where, and what would be right. */
export function tell(fault: LinkFault): Message {
  switch (fault.kind) {
    case 'form':
      return message`A link${fault.isOfLesson ? ' to a lesson reads #/learn/lesson/beat' : ' reads #/scenario/strategy?run=…'}; this one reads ${quote(fault.text)}.`
    case 'name': {
      const { noun, found, taken, known } = fault
      const said =
        found === ''
          ? message`The link names no ${noun}`
          : message`There is no ${noun} ${quote(found)}`
      if (known.length <= maxListed)
        return message`${said}: this is ${taken}. A link can name ${known.join(', ')}.`
      const near = new Intl.ListFormat('en').format(nearest(found, known))
      const nearly = near === '' ? '' : ` Nearest to it: ${near}.`
      return message`${said}: this is ${taken}.${nearly} The list at the top of the page has all ${known.length}.`
    }
    case 'code':
      return message`The program that the link carries cannot be run: ${fault.why}. What runs here is ${quote(fault.taken)}.`
    case 'parts': {
      const keys = fault.keys.map((key) => `${key}=…`).join(', ')
      if (keys === '') return message`${tellParts(fault.parts)} nothing here.`
      return message`${tellParts(fault.parts)} nothing here. It can have ${keys}, each once.`
    }
    case 'option': {
      const { key, found, taken, known } = fault
      const either = new Intl.ListFormat('en', { type: 'disjunction' }).format(known)
      return message`${key}=${quote(found)} is not known: ${key} is ${either}. It is ${taken} here.`
    }
    case 'judge': {
      const told = fault.found.slice(0, maxQuotes).map(quote)
      const list = listOf(told, fault.found.length - told.length)
      return message`judge=${list} names no property of this system, which has ${fault.known.join(', ')}. Runs are judged by ${fault.taken.join(', ')}.`
    }
    case 'step':
      return message`Step ${fault.index + 1} of ${runOf(fault)} is ${quote(fault.found)}, which names nobody: a step is a thread, A, B, …, or a detached task, 1, 2, …. ${tellKept(fault.index)}`
    case 'stop':
      return [tellStop(fault.stop, fault.isBeside ? ` of ${runOf(fault)}` : '')]
    case 'beside': {
      const { noun, found, isItself, known } = fault
      const others = known.filter((id) => id !== found).join(', ')
      return isItself
        ? message`beside=${found} would compare the run with itself: another order under it reads beside=${found}:<run>, and another ${noun} is ${others}.`
        : message`beside=${quote(found)} names no ${noun} to compare with. A link can name ${others}.`
    }
    case 'lesson':
      return message`There is no lesson ${quote(fault.found)}: these are all. A link can name ${fault.known.join(', ')}.`
    case 'beat': {
      const { found, lesson, taken, beats } = fault
      return message`Beat ${quote(found)} is not one of ${lesson}, which has beats 1 to ${beats}. It stands at ${taken}.`
    }
    case 'cursor': {
      const { found, length } = fault
      return message`at=${quote(found)} is not a moment of this run, which goes from 0 to ${length}. It stands at ${length}.`
    }
  }
}

function runOf({ isBeside }: { readonly isBeside?: true }): string {
  return isBeside ? 'the run beside' : 'the run'
}

function tellParts(parts: readonly string[]): Message {
  const told = parts.slice(0, maxQuotes).map((part) => quote(decode(part)))
  const list = listOf(told, parts.length - told.length)
  return parts.length === 1
    ? message`The link’s part ${list} says`
    : message`The link’s parts ${list} say`
}
