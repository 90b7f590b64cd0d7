import { expect, it } from 'vitest'
import { anyRun, explored } from '../explored.fixture.ts'
import { derive } from '../derive.fixture.ts'
import { graphKey, nothingProven, type KnownGraph } from '../../search/proof.ts'
import { faultSpans, type FaultSpan } from './fault-spans.ts'

function spansOf(run: string, place: string, isSearched: boolean, options = {}) {
  const [scenario = '', strategy = ''] = place.split('/')
  const moment = { scenario, strategy, options, schedule: run.split(''), at: 0 }
  const { graph, faults } = explored(scenario, strategy, options)
  const proof = isSearched
    ? { ...nothingProven, graphs: new Map([[graphKey(moment), known(graph, faults)]]) }
    : nothingProven
  return faultSpans(derive(moment), proof)
}

function known(graph: KnownGraph['graph'], faults: KnownGraph['faults']): KnownGraph {
  return { graph, faults, memories: [], likeliest: null }
}

function told({ object, kind, from, to, look }: FaultSpan): string {
  return `${object} ${kind} ${from}-${to} ${look}`
}

it('tells a fault in passing from one at stake and one for good', () => {
  expect(spansOf('AABBBBAA', 'rename/racy', true).map(told)).toEqual([
    'byName ORPHAN 2-8 in passing',
    'byId MISSING 2-5 in passing',
    'byName ORPHAN 7-9 for good',
  ])
})

it('calls nothing in passing that search does not know', () => {
  const looks = spansOf('AABBBBAA', 'rename/racy', false).map(({ look, to }) => [look, to])
  expect(looks).toContainEqual([null, 8])
  expect(looks).not.toContainEqual(['in passing', 8])
})

it('has no fault for good where every schedule is safe', () => {
  const { graph } = explored('rename', 'guard', { listener: 'async' })
  for (let seed = 1; seed <= 20; seed++) {
    const run = anyRun(graph, seed).join('')
    const bad = spansOf(run, 'rename/guard', true, { listener: 'async' }).filter(
      ({ look }) => look === 'for good',
    )
    expect({ run, bad }).toEqual({ run, bad: [] })
  }
})
