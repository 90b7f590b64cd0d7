import { expect, it } from 'vitest'
import { createDeriver } from './derived-run.ts'
import { builtIns } from '../../src/index.ts'
import { parseLink } from '../link/grammar.ts'
import { resolve } from '../link/resolve.ts'
import { nothingProven } from '../search/proof.ts'
import { titleOf } from './title.ts'

const derive = createDeriver(builtIns)

it.each([
  ['#/cold-rename/racy', 'Cold rename, Racy · Racescope'],
  ['#/cold-rename/racy?run=AAB&at=1', 'Cold rename, Racy · step 1 of 3 · Racescope'],
  ['#/rename/racy?run=AABBBBAA&view=proof', 'Proof · Rename, Racy · Racescope'],
  [
    '#/rename/racy?run=AABBBBAA',
    'Leaves pear pointing at a dead entry · Rename, Racy · step 8 of 8 · Racescope',
  ],
  [
    '#/rename/racy?run=BBBBAAAA',
    'Leaves pear pointing at a dead entry and leaves an entry that no name leads to · Rename, Racy · step 8 of 8 · Racescope',
  ],
  [
    // One name is at fault, which breaks two properties.
    '#/same-name/racy?run=BBBAAA',
    'Leaves apple pointing at a dead entry · Same name, Racy · step 6 of 6 · Racescope',
  ],
  [
    '#/rename/racy?run=AAAABBBB&view=compare',
    'Passes · Rename, Racy beside Fixed · step 8 of 8 · Racescope',
  ],
  [
    '#/rename/racy?run=AAAABBBB&beside=racy:AB&view=compare',
    'Passes · Rename, Racy beside another order · step 8 of 8 · Racescope',
  ],
  ['#/rename/racy?run=AAAABBBB', 'Passes · Rename, Racy · step 8 of 8 · Racescope'],
  [
    '#/lock-order/opposite?run=AB',
    'Leaves both threads waiting for each other · Lock order, Opposite orders · step 2 of 2 · Racescope',
  ],
  [
    '#/lock-order/opposite?run=AB&judge=serializable',
    'Deadlocks · Lock order, Opposite orders · step 2 of 2 · Racescope',
  ],
])('the title of %s is: %s', (link, title) => {
  expect(titleOf(derive(resolve(parseLink(link), builtIns).moment), nothingProven)).toBe(title)
})

it('gives nothing away that somebody may be asked', () => {
  const { moment } = resolve(parseLink('#/rename/racy?run=AABBBBAA'), builtIns)
  const learned = derive({ ...moment, view: 'learn' })
  expect(titleOf(learned, nothingProven)).toBe('Learn · Racescope')
})
