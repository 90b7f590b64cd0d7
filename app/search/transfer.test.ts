import { expect, it } from 'vitest'
import { builtIns } from '../../src/index.ts'
import { explore } from './explore.ts'
import { limitsFor } from './limits.ts'
import type { ExploreReport } from './protocol.ts'
import { buffersOf } from './transfer.ts'

/** What a search of rename under racy reports. */
function reports(): readonly ExploreReport[] {
  const heard: ExploreReport[] = []
  const request = {
    scenario: 'rename',
    strategy: 'racy',
    options: {},
    withGraph: true,
    withReasons: false,
    withSteps: false,
    judged: null,
    limits: limitsFor({ memory: 8, isHandheld: false }),
  }
  for (const _ of explore(
    request,
    (report) => heard.push(report),
    builtIns.scenario('rename'),
    () => 0,
  ));
  return heard
}

it('hands over every array of a graph, and copies none', () => {
  const graph = reports().find((report) => report.kind === 'graph')
  if (graph?.kind !== 'graph') throw new Error('no graph')
  const arrays = Object.values(graph.graph).filter((each) => ArrayBuffer.isView(each))
  const before = structuredClone(graph)
  expect(structuredClone(graph, { transfer: buffersOf(graph) })).toEqual(before)
  expect(arrays.length).toBeGreaterThan(8)
  expect(arrays.map(({ byteLength }) => byteLength)).toEqual(arrays.map(() => 0))
})

it('hands over nothing of a report without arrays', () => {
  for (const report of reports()) expect(buffersOf(report).length > 0).toBe(report.kind === 'graph')
})
