import { describe, expect, it } from 'vitest'
import { builtIns } from '../../src/index.ts'
import { parseLink, writeLink } from './grammar.ts'
import { textOf } from './message.ts'
import { resolve } from './resolve.ts'
import { tell } from './tell.ts'

function follow(link: string) {
  const { moment, faults } = resolve(parseLink(link), builtIns)
  return { moment, link: writeLink(moment), told: faults.map((fault) => textOf(tell(fault))) }
}

const others = 'won-only, id-lock, cache-lock, read-write-lock, compute, guard, optimistic, indexed'

describe('a link to a comparison', () => {
  it.each([
    '#/rename/racy?run=AABBBBAA&beside=fixed&view=compare',
    '#/rename/racy?run=AABBBBAA&at=3&listener=async&judge=newest-wins&beside=fixed&view=compare',
    '#/rename/racy?run=AABBBBAA&beside=fixed:AAABBB&view=compare',
    '#/rename/racy?run=AABBBBAA&beside=racy:AAAABBBB&view=compare',
    '#/rename/racy?run=AA1&listener=async&beside=fixed:A1&view=compare',
    '#/rename/racy?run=AA&beside=fixed:',
    '#/rename/racy?run=AA&beside=fixed',
    '#/rename/racy?view=compare',
    '#/rename/racy?view=proof',
  ])('leads to what it says, and is written again: %s', (link) => {
    expect(follow(link)).toMatchObject({ link, told: [] })
  })

  it('may say what is so anyway', () => {
    const { link, moment, told } = follow('#/rename/racy?view=run')
    expect({ link, told }).toEqual({ link: '#/rename/racy', told: [] })
    expect(moment).not.toHaveProperty('view')
    expect(moment).not.toHaveProperty('beside')
  })

  it.each([
    [
      'beside=slow',
      '',
      `beside=“slow” names no merge strategy to compare with. A link can name racy, fixed, ${others}.`,
    ],
    [
      'beside=slow:AB',
      '',
      `beside=“slow” names no merge strategy to compare with. A link can name racy, fixed, ${others}.`,
    ],
    [
      'beside=racy',
      '',
      `beside=racy would compare the run with itself: another order under it reads beside=racy:<run>, and another merge strategy is fixed, ${others}.`,
    ],
    [
      'beside=fixed:AAAAB',
      'beside=fixed:AAA',
      'Step 4 of the run beside cannot run: A has finished. B could take it. The 3 steps before it are kept.',
    ],
    [
      'beside=fixed:A?B',
      'beside=fixed:A',
      'Step 2 of the run beside is “?”, which names nobody: a step is a thread, A, B, …, or a detached task, 1, 2, …. The 1 step before it is kept.',
    ],
    [
      'beside=fixed:1',
      'beside=fixed:',
      'Step 1 of the run beside cannot run: there is no detached task 1 yet. A or B could take it. Nothing of the run is kept.',
    ],
  ])('that cannot be followed says why, and keeps the rest: %s', (written, kept, told) => {
    const place = '#/rename/racy?run=AABBBBAA&at=2'
    expect(follow(`${place}&${written}&view=compare`)).toMatchObject({
      link: `${place}${kept && `&${kept}`}&view=compare`,
      told: [told],
    })
  })

  it('is told of a view that there is not', () => {
    expect(follow('#/rename/racy?run=AB&view=split')).toMatchObject({
      link: '#/rename/racy?run=AB',
      told: ['view=“split” is not known: view is run, compare, proof, or learn. It is run here.'],
    })
  })

  it('keeps what it is compared with where the run itself cannot be followed to its end', () => {
    expect(follow('#/rename/racy?run=AAAAA&beside=fixed:AAABBB&view=compare')).toMatchObject({
      link: '#/rename/racy?run=AAAA&beside=fixed:AAABBB&view=compare',
      told: [expect.stringMatching(/^Step 5 cannot run/)],
    })
  })
})
