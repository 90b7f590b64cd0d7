import { expect, it } from 'vitest'
import { messages, thread } from './wrong-programs.fixture.ts'

it.each<[name: string, text: string, message: string | readonly string[]]>([
  [
    'hash',
    thread('count = #x in {}'),
    '3:21 This is not JavaScript: “#” is not expected here. Look for a bracket, a comma or a quotation mark that is missing here or before.',
  ],
  [
    'html',
    thread('<!-- x'),
    '3:13 This is not JavaScript: “<” is not expected here. Look for a bracket, a comma or a quotation mark that is missing here or before.',
  ],
  [
    'opt',
    thread('count?.x = 1'),
    '3:13 This is not JavaScript: optional chaining cannot appear in left-hand side. Look for a bracket, a comma or a quotation mark that is missing here or before.',
  ],
  [
    'notassign',
    thread('1 = 2'),
    '3:13 Only a name, or a part of a record or an array, can be assigned. To compare, write ===.',
  ],
  [
    'string',
    thread('count = "abc'),
    '3:21 A text begins here and does not end. Write the quotation mark at its end.',
  ],
  [
    'tmpl',
    thread('count = `abc'),
    '3:22 A template begins here and does not end. Write the quotation mark at its end.',
  ],
  [
    'parens',
    thread('count = (1'),
    '3:24 This is not JavaScript: “}” is not expected here. Look for a bracket, a comma or a quotation mark that is missing here or before.',
  ],
  [
    'brace',
    thread('if (count) {'),
    '3:27 This is not JavaScript: “)” is not expected here. Look for a bracket, a comma or a quotation mark that is missing here or before.',
  ],
  [
    'octal',
    thread('count = 010'),
    '3:21 This is no number. Write it with the digits 0 to 9 and a point.',
  ],
  [
    'await name',
    thread('const await = 1'),
    '3:19 “await” is not in the language: whoever has to wait waits at the step. Write waitUntil(() => …), or take from a queue.',
  ],
  [
    'eval name',
    thread('const eval = 1'),
    '3:19 “eval” is a word of JavaScript, and cannot be a name. Choose another name.',
  ],
  [
    'dup param',
    thread('const f = (a, a) => 1'),
    '3:27 Two parameters have one name. Give one of them another name.',
  ],
])('says what is wrong with what is not JavaScript: %s', (_name, text, message) => {
  expect(messages(text)).toEqual(typeof message === 'string' ? [message] : message)
})
