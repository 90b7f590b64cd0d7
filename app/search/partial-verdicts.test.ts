import { expect, it } from 'vitest'
import { builtIns, Exploration } from '../../src/index.ts'

/** Every verdict on the way, of a search that is stopped to be asked after each of its slices. */
function* verdictsOnTheWay(id: string, strategy: string, options: Record<string, string>) {
  const scenario = builtIns.scenarios.find((each) => each.id === id)
  if (!scenario) throw new Error(`no scenario ${id}`)
  let time = 0
  const exploration = new Exploration(scenario.build({ strategy, options }), {
    now: () => (time += 0.5),
  })
  while (!exploration.advance(1)) yield exploration.verdict()
  yield exploration.verdict()
}

it('can be asked at any time, also in the middle of a layer in which schedules end', () => {
  const bounded = { listener: 'async', names: 'bounded' }
  let known = 0n
  let complete = false
  for (const verdict of verdictsOnTheWay('refresh', 'id-lock', bounded)) {
    expect(verdict.schedules).toBeGreaterThanOrEqual(known)
    for (const { witness } of verdict.outcomes) expect(witness.length).toBeGreaterThan(0)
    ;({ schedules: known, complete } = verdict)
  }
  expect(complete).toBe(true)
})
