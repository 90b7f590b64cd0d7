import { Dice } from '../cross-check/dice.fixture.ts'

/** What is put in at random: brackets, words, and what a stranger would try. */
const pool = [
  '(',
  ')',
  '{',
  '}',
  '[',
  ']',
  ',',
  ';',
  '=>',
  '=',
  '==',
  '+',
  '++',
  '?.',
  '...',
  '`',
  "'",
  '"',
  '/',
  '//',
  '/*',
  '\\',
  '\n',
  '0',
  '1',
  '1e9',
  '-1',
  '""',
  'null',
  'undefined',
  'while (true)',
  'for (;;)',
  'if (1)',
  'return',
  'break',
  'throw',
  'const',
  'let',
  'function',
  'class',
  'new',
  'this',
  'await',
  'yield',
  'import',
  'delete',
  '__proto__',
  'constructor',
  'toString',
  'prototype',
  'run',
  'before',
  'atEnd',
  'always',
  'variants',
  'spawn',
  'atomically',
  'waitUntil',
  'instance',
  'lock()',
  'map()',
  'queue(1)',
  'count',
  'e',
  'i',
  '\u0000',
  '\ud800',
  '🙂',
  '\r\n',
  'ß',
] as const

/** A program with one to four slips of the keys, or of somebody who means it ill. */
export function mutated(text: string, seed: number): string {
  const dice = new Dice(seed)
  let changed = text
  for (let left = 1 + dice.below(4); left > 0; left--)
    changed = dice.oneIn(2) ? otherLetter(changed, dice) : otherToken(changed, dice)
  return changed
}

function otherLetter(text: string, dice: Dice): string {
  const at = dice.below(text.length + 1)
  const [before, letter, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)]
  switch (dice.below(4)) {
    case 0:
      return before + after
    case 1:
      return before + letter + letter + after
    case 2:
      return before + text.charAt(dice.below(text.length)) + letter + after
    default:
      return before + text.charAt(dice.below(text.length)) + after
  }
}

function otherToken(text: string, dice: Dice): string {
  const tokens = text.match(/[\p{L}\p{N}_$]+|\s+|./gu) ?? []
  const [at, other] = [dice.below(tokens.length), dice.below(tokens.length)]
  const [token = '', taken = ''] = [tokens[at], tokens[other]]
  switch (dice.below(5)) {
    case 0:
      return tokens.toSpliced(at, 1).join('')
    case 1:
      return tokens.toSpliced(at, 1, taken).toSpliced(other, 1, token).join('')
    case 2:
      return tokens.toSpliced(at, 0, ` ${taken} `).join('')
    case 3:
      return tokens.toSpliced(at, 1, ` ${dice.pick(pool)} `).join('')
    default:
      return tokens.toSpliced(at, 0, ` ${dice.pick(pool)} `).join('')
  }
}
