import { expect, it } from 'vitest'
import { judgementOf } from '../../../src/index.ts'
import { anyRun, explored } from '../explored.fixture.ts'
import { derive } from '../derive.fixture.ts'
import { comparedAt, verdictOf } from './compared.fixture.ts'
import { endReached, tellEndReached } from './end-reached.ts'
import { contentText, sharedObjects } from './shared-memory.ts'

function reached(place: string, run: string, beside: string) {
  const { left, right } = comparedAt(place, run, beside)
  return endReached(left, right, verdictOf(right.moment.scenario, right.moment.strategy))
}

it('counts the orders of another strategy that end in the same memory, and those that end badly otherwise', () => {
  const found = reached('rename/racy', 'AABBBBAA', 'fixed')
  expect(found).toMatchObject({ schedules: 20n, isComplete: true })
  expect(tellEndReached(found!, 'Fixed')).toBe(
    '2 of 20 orders of Fixed reach that end; 9 reach another that is broken',
  )
  expect(tellEndReached(reached('cold-rename/racy', 'BAAABB', 'fixed')!, 'Fixed')).toBe(
    '2 of 8 orders of Fixed reach that end; 3 reach another that is broken',
  )
})

it('is nothing before the end', () => {
  expect(reached('rename/racy', 'AAB', 'fixed')).toBeNull()
})

/** Every complete schedule of a setting, one after the other. */
function everySchedule(scenario: string, strategy: string): readonly (readonly string[])[] {
  const { graph } = explored(scenario, strategy)
  const from = (run: readonly string[]): readonly (readonly string[])[] => {
    const next = graph.choices(run)
    return next.length === 0 ? [run] : next.flatMap(({ actor }) => from([...run, actor]))
  }
  return from([])
}

it.each([
  ['rename', 'racy', 'fixed'],
  ['rename', 'racy', 'id-lock'],
  ['rename', 'fixed', 'racy'],
  ['cold-rename', 'racy', 'guard'],
  ['same-name', 'racy', 'indexed'],
  ['lost-update', 'racy', 'fixed'],
  ['lock-order', 'opposite', 'ordered'],
] as const)(
  'is what going through all orders one by one says: %s, %s beside %s',
  (scenario, one, other) => {
    const verdict = verdictOf(scenario, other)
    const { graph } = explored(scenario, one)
    for (const seed of [1, 2, 3, 4]) {
      const { left, right } = comparedAt(`${scenario}/${one}`, anyRun(graph, seed), other)
      const shared = sharedObjects(left, right)
      const end = contentText(shared.left, left.run.heap)
      const ends = everySchedule(scenario, other).map((schedule) =>
        derive({ ...right.moment, schedule, at: schedule.length }),
      )
      const reaching = ends.filter(
        ({ run }) => run.state === left.run.state && contentText(shared.right, run.heap) === end,
      )
      const found = endReached(left, right, verdict)
      expect(found?.reaching).toBe(BigInt(reaching.length))
      expect(found?.schedules).toBe(BigInt(ends.length))
      const { violating } = judgementOf(verdict, right.judged)
      expect(found!.otherBad <= violating).toBe(true)
    }
  },
)
