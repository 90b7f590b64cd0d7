import { describe, expect, it } from 'vitest'
import { decisionPath } from './decision-path.ts'
import { anyRun, explored } from './explored.fixture.ts'

describe('the decision path', () => {
  const { graph } = explored('rename', 'racy')

  it('tells before which steps it mattered who went, and folds the others', () => {
    const told = decisionPath(graph, 'AABBBBAA'.split('')).map((part) =>
      part.kind === 'any'
        ? `${part.from}–${part.to} ${part.fate}`
        : `${part.step} ${part.choices.map(({ actor, fate, isTaken }) => `${actor}${isTaken ? '!' : ''} ${fate}`).join(', ')}`,
    )
    expect(told).toEqual([
      '1 A! open, B doomed',
      '2 A! open, B doomed',
      '3 A safe, B! open',
      '4 A safe, B! open',
      '5 A safe, B! open',
      '6 A safe, B! doomed',
      '7–8 doomed',
    ])
  })

  it.each(['three-writers', 'rename-evict'])('of %s has every step once, in order', (scenario) => {
    const { graph: all } = explored(scenario, 'racy', { listener: 'async' })
    for (let seed = 1; seed <= 20; seed++) {
      const run = anyRun(all, seed)
      const parts = decisionPath(all, run)
      const steps = parts.flatMap((part) =>
        part.kind === 'decision'
          ? [part.step]
          : Array.from({ length: part.to - part.from + 1 }, (_, index) => part.from + index),
      )
      expect(steps).toEqual(run.map((_, index) => index + 1))
      const told = parts.flatMap((part) =>
        part.kind === 'decision'
          ? [part.choices.map(({ fate }) => fate)]
          : Array.from({ length: part.to - part.from + 1 }, () => [part.fate]),
      )
      const fates = run.map((_, at) => all.choices(run.slice(0, at)).map(({ fate }) => fate))
      expect(told).toEqual(fates.map((each) => (new Set(each).size > 1 ? each : each.slice(0, 1))))
      const taken = parts.flatMap((part) =>
        part.kind === 'decision' ? [part.choices.filter(({ isTaken }) => isTaken).length] : [],
      )
      expect(taken).toEqual(taken.map(() => 1))
    }
  })

  it('ends with who can go next', () => {
    expect(decisionPath(graph, 'AABBB'.split('')).at(-1)).toEqual({
      kind: 'decision',
      step: 6,
      choices: [
        { actor: 'A', fate: 'safe', isTaken: false },
        { actor: 'B', fate: 'doomed', isTaken: false },
      ],
    })
  })
})
