import { describe, expect, it, test } from 'vitest'
import { answerTogether } from '../explorer/answers/judgement.ts'
import { solutions } from '../known/solutions.ts'
import { decodeSchedule } from '../schedule/codec.ts'
import { switchesIn } from '../schedule/switches.ts'
import { builtIns } from '../subjects/list.ts'
import { judgeRun } from '../threads/judge-run.ts'
import { challengeOf } from './challenge.ts'
import { lessons } from './list.ts'
import { momentOf } from './moment.ts'
import { placeFrom } from './place.ts'
import { Searches } from './searches.ts'

const searches = new Searches(builtIns)
const challenges = builtIns.scenarios.flatMap((scenario) => challengeOf(scenario) ?? [])
const tasks = [...lessons, ...challenges].flatMap(({ id, beats }) =>
  beats.flatMap(({ task, place }, index) =>
    task ? { key: `${id}/${index + 1}`, task, place } : [],
  ),
)
const solved = tasks.flatMap((each) => {
  const solution = solutions[each.key]
  return solution === undefined ? [] : { ...each, solution }
})

describe('a known solution', () => {
  const secures = solved.filter(({ task }) => task.goal === 'secure')
  const runs = solved.filter(({ task }) => task.goal !== 'secure')

  it.each(secures)('$key is a strategy under which nothing breaks: $solution', (each) => {
    const { place, solution } = each
    const { setting, judged } = momentOf(placeFrom(place, { strategy: solution }), searches)
    expect(answerTogether(setting.verdict, judged)).toBe('holds')
  })

  it.each(runs)('$key is a run that ends as it is asked to: $solution', (each) => {
    const { task, place, solution } = each
    const { setting, judged, now } = momentOf(placeFrom(place, { run: solution }), searches)
    const broken = judgeRun(setting.system, now).map(({ property }) => property.id)
    expect(now.state).not.toBe('running')
    expect(broken.some((id) => judged.includes(id))).toBe(task.goal === 'break')
    const { schedule } = decodeSchedule(solution)
    expect(switchesIn(schedule)).toBeLessThanOrEqual(task.switches ?? Number.POSITIVE_INFINITY)
  })
})

test('each task of a lesson has one, and one challenge of each system', () => {
  const keys = solved.map(({ key }) => key)
  const ofLessons = tasks.map(({ key }) => key).filter((key) => !key.startsWith('break-'))
  expect(keys).toEqual(expect.arrayContaining(ofLessons))
  expect(Object.keys(solutions).toSorted()).toEqual(keys.toSorted())
  const systems = builtIns.scenarios
    .filter(({ id }) => keys.includes(`break-${id}/1`))
    .map(({ subject }) => subject.id)
  expect(systems.toSorted()).toEqual(
    [...new Set(builtIns.scenarios.map(({ subject }) => subject.id))].toSorted(),
  )
})
