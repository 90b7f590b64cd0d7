import { expect, it } from 'vitest'
import { builtIns } from '../../src/index.ts'
import { parseLink } from '../link/grammar.ts'
import { resolve } from '../link/resolve.ts'
import { nothingProven } from '../search/proof.ts'
import { brokenSince } from './broken-since.ts'
import { derive } from './derive.fixture.ts'
import { known } from './explored.fixture.ts'
import { propertyEvidence } from './property-evidence.ts'
import { proven } from './proven.fixture.ts'

const [orphan, reachable] = ['no-orphan-name', 'reachable-by-name']

function at(link: string) {
  const current = derive(resolve(parseLink(link), builtIns).moment)
  const { scenario, strategy, options } = current.moment
  const { results } = proven([{ scenario, strategy, options }])
  return { current, proof: { ...known(scenario, strategy, options).proof, results } }
}

it.each<readonly [link: string, property: string, step: number | null]>([
  ['rename/racy?run=AABBBBAA', orphan, 6],
  ['rename/racy?run=AABBBBAA', reachable, null],
  // Whatever breaks anything leaves an orphan, so that is known before the end.
  ['rename/racy?run=AABBBBAA&at=6', orphan, 6],
  ['rename/racy?run=BBBBAAAA&at=6', reachable, null],
  ['rename/racy?run=AABBBBAA&at=5', orphan, null],
  ['rename/racy?run=BBBBAAAA', orphan, 1],
  ['rename/racy?run=BBBBAAAA', reachable, 1],
  ['rename/racy?run=AABBBA', orphan, null],
  // Broken, though not judged.
  ['cold-rename/indexed?run=BBBAAAA', 'newest-wins', null],
  // Lost from the start, and so by no step.
  ['drop-reload/racy?run=AABBB', orphan, null],
])('#/%s breaks %s since step %j', (link, property, step) => {
  const { current, proof } = at(`#/${link}`)
  expect(brokenSince(current, proof, property)).toBe(step)
})

it('is not known before search knows it', () => {
  const { current } = at('#/rename/racy?run=AABBBBAA')
  expect(brokenSince(current, nothingProven, orphan)).toBeNull()
})

it('is among what the property lights up, with the row at fault', () => {
  const { current, proof } = at('#/rename/racy?run=AABBBBAA')
  expect(propertyEvidence(current, proof, orphan)).toEqual([
    { kind: 'property', id: orphan },
    { kind: 'row', id: expect.stringMatching(/^byName .*pear/) },
    { kind: 'step', id: '6' },
  ])
})
