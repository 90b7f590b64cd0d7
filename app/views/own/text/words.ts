import {
  completeFromList,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import type { Text } from '@codemirror/state'
import { hoverTooltip } from '@codemirror/view'
import { languageForms, sharedObjects, type Word } from '../../../../src/index.ts'

const known = new Map([...languageForms, ...sharedObjects].map((word) => [word.name, word]))

const keywords =
  'let const function if else while do for of switch case default break continue return throw try catch finally true false null undefined'.split(
    ' ',
  )

const completeWord = completeFromList([
  ...[...known.values()].map((word) => completionOf(word)),
  ...keywords.map((label) => ({ label, type: 'keyword' })),
])

/** Completes the words of the language, the names of the program, and behind a shared object its methods. */
export function complete(context: CompletionContext): CompletionResult | null {
  const behind = context.matchBefore(/[\w$]+(?:\[[^\]]*\])?\.\w*/)
  if (behind) {
    const [, name = ''] = /^([\w$]+)/.exec(behind.text) ?? []
    const methods = methodsOf(name, context.state.doc)
    if (!methods) return null
    return {
      from: behind.from + behind.text.lastIndexOf('.') + 1,
      options: methods.map((word) => completionOf(word)),
      validFor: /^\w*$/,
    }
  }
  const word = context.matchBefore(/[\w$]+/)
  if (!word && !context.explicit) return null
  const own = namesIn(context.state.doc.toString(), word?.text ?? '')
  const found = completeWord(context)
  if (found === null || found instanceof Promise) return null
  return {
    ...found,
    options: [...found.options, ...own.map((label) => ({ label, type: 'variable' }))],
  }
}

/** Says of a word of the language what it does. */
export const hover = hoverTooltip((view, position) => {
  const range = view.state.wordAt(position)
  if (!range) return null
  const { doc } = view.state
  const name = doc.sliceString(range.from, range.to)
  const before = /([\w$]+)(?:\[[^\]]*\])?\.$/.exec(doc.sliceString(0, range.from))?.[1]
  const word = before ? methodsOf(before, doc)?.find((each) => each.name === name) : known.get(name)
  if (!word) return null
  return { pos: range.from, end: range.to, create: () => ({ dom: told(word) }) }
})

function completionOf(word: Word): Completion {
  return { label: word.name, detail: word.form.slice(word.name.length), info: word.sentence }
}

/** The methods of what a name at the top holds, or holds several of. */
function methodsOf(name: string, doc: Text): readonly Word[] | null {
  const kinds = sharedObjects.map((each) => each.name).join('|')
  const declared = new RegExp(String.raw`\b${escaped(name)}\s*=\s*\[?\s*(${kinds})\s*\(`)
  const [, kind] = declared.exec(doc.toString()) ?? []
  return sharedObjects.find((each) => each.name === kind)?.methods ?? null
}

function escaped(name: string): string {
  return name.replaceAll('$', String.raw`\$`)
}

/** Names that a text declares, but for one that is being written. */
function namesIn(text: string, written: string): readonly string[] {
  const found = text.matchAll(/\b(?:let|const|function)\s+([\w$]+)|,\s*([\w$]+)\s*=/g)
  const names = [...found].flatMap(([, one, other]) => one ?? other ?? [])
  return [...new Set(names)].filter((name) => name !== written && !known.has(name))
}

function told({ form, sentence }: Word): HTMLElement {
  const dom = document.createElement('div')
  const code = document.createElement('code')
  code.textContent = form
  dom.append(code, document.createElement('br'), sentence)
  return dom
}
