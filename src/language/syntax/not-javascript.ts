import { refusedNodes, type Refusal } from './refusals.ts'

/** What the parser says, and what is said of it here; the first of them that fits. */
const meanings: readonly (readonly [says: RegExp, meaning: (name: string) => Refusal])[] = [
  [
    /^Identifier '(.*)' has already been declared/,
    (name) => [
      `“${name}” is declared twice.`,
      'Give one of them another name, or leave out let or const to assign it.',
    ],
  ],
  [
    /^Argument name clash/,
    () => ['Two parameters have one name.', 'Give one of them another name.'],
  ],
  [
    /^Unsyntactic (break|continue)/,
    (name) => [`“${name}” stands outside of a loop.`, 'Leave it out, or write return.'],
  ],
  [
    /^'return' outside of function/,
    () => ['“return” stands outside of a function.', 'Leave it out.'],
  ],
  [/^'with' in strict mode/, () => refusalOf('WithStatement')],
  [/'await'/, () => refusalOf('AwaitExpression')],
  [/'yield'/, () => refusalOf('YieldExpression')],
  [/'super'/, () => refusalOf('Super')],
  [/'new\.target'|'import\.meta'/, () => refusalOf('MetaProperty')],
  [/'import'/, () => refusalOf('ImportDeclaration')],
  [/^Duplicate export|^Export '/, () => refusalOf('ExportNamedDeclaration')],
  [
    /^Invalid regular expression|^Unterminated regular expression/,
    () => [
      'A regular expression is not in the language.',
      'Write includes, startsWith, split or indexOf.',
    ],
  ],
  [
    /^Deleting local variable/,
    () => ['“delete” is not in the language.', 'Assign null to the variable.'],
  ],
  [/^Private field|^Unexpected character '#'/, () => refusalOf('PrivateIdentifier')],
  [
    /^(?:Binding|Assigning to) (\S+) in strict mode|^The keyword '(.*)' is reserved/,
    (name) => [`“${name}” is a word of JavaScript, and cannot be a name.`, 'Choose another name.'],
  ],
  [
    /^Assigning to rvalue/,
    () => [
      'Only a name, or a part of a record or an array, can be assigned.',
      'To compare, write ===.',
    ],
  ],
  [
    /^Unterminated (string constant|template|comment)/,
    (name) => [
      `A ${name === 'string constant' ? 'text' : name} begins here and does not end.`,
      `Write ${name === 'comment' ? '*/' : 'the quotation mark'} at its end.`,
    ],
  ],
  [
    /^Shorthand property assignments/,
    () => ['A record has no “=” in it.', 'Write { key: value }.'],
  ],
  [
    /^Invalid number|^Octal literal|^Identifier directly after number/,
    () => ['This is no number.', 'Write it with the digits 0 to 9 and a point.'],
  ],
]

/**
 * What keeps a text from being JavaScript, in our words.
 *
 * @param reason what the parser says.
 * @param found the word or the letter that stands there; empty at the end of the text.
 */
export function notJavaScript(reason: string, found: string): Refusal {
  for (const [says, meaning] of meanings) {
    const match = says.exec(reason)
    if (match) return meaning(match[1] ?? match[2] ?? '')
  }
  if (found === '')
    return [
      'This is not JavaScript: the program ends in the middle of something.',
      'Look for a bracket that is opened and not closed.',
    ]
  const said = reason.startsWith('Unexpected')
    ? `“${found}” is not expected here`
    : `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`
  return [
    `This is not JavaScript: ${said}.`,
    'Look for a bracket, a comma or a quotation mark that is missing here or before.',
  ]
}

function refusalOf(node: string): Refusal {
  const refusal = refusedNodes.get(node)
  if (!refusal) throw new RangeError(`nothing is said of ${node}`)
  return refusal
}
