import { describe, expect, it } from 'vitest'
import { explored } from './explored.fixture.ts'
import { fatesAhead } from './fates-ahead.ts'

const { graph } = explored('rename', 'racy')
const after = (run: string) => fatesAhead(graph, graph.after(run.split(''))!)

/** Every place that some continuation of a run comes to, with its fate, by trying all of them. */
function tried(run: readonly string[], found = new Map<string, Set<string>>()) {
  const place = [
    run.filter((name) => name === 'A').length,
    run.filter((name) => name === 'B').length,
  ]
  const fate = graph.fate(graph.after(run)!)
  found.set(place.join(), (found.get(place.join()) ?? new Set()).add(fate))
  for (const { actor } of graph.choices(run)) tried([...run, actor], found)
  return found
}

describe('what a run can still come to', () => {
  it.each(['', 'A', 'AAB', 'AABBB', 'AAAA', 'BA', 'AABBBBAA'])(
    'after “%s” is what its continuations come to',
    (run) => {
      expect(after(run)).toEqual(tried(run.split('').filter((name) => name !== '')))
    },
  )

  it('is lost alone from the point of no return on', () => {
    const fates = [...after('AABBBB').values()].flatMap((each) => [...each])
    expect(new Set(fates)).toEqual(new Set(['doomed']))
  })
})
