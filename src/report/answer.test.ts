import { describe, expect, it } from 'vitest'
import type { EndKind } from '../explorer/answers/kinds-of-ends.ts'
import { explore } from '../explorer/exploration.ts'
import type { SizeLimits } from '../explorer/limits.ts'
import { judgedIn } from '../subjects/judged.ts'
import { builtIns } from '../subjects/list.ts'
import { worldOf } from '../subjects/world.ts'
import { raceSentence, sectionSentence } from './answer.ts'

function answers(
  id: string,
  strategy: string,
  options: Readonly<Record<string, string>> = {},
  limits: Partial<SizeLimits> = {},
) {
  const scenario = builtIns.scenario(id)
  if (!scenario) throw new RangeError(`unknown scenario: ${id}`)
  const system = scenario.build({ strategy, options })
  const judged = judgedIn(system, scenario, null)
  const exploration = explore(system, { limits })
  const section = exploration.atomicSection(judged)
  return {
    race: raceSentence(exploration.verdict(), judged),
    section:
      typeof section === 'object' || section === 'none'
        ? section && sectionSentence(section)
        : null,
    world: worldOf(scenario, { options }),
  }
}

describe('what is said of a verdict', () => {
  it('where some schedules break it, some of them without a race', () => {
    expect(answers('rename', 'racy')).toEqual({
      race: '42 take a race; 14 end as a run of one thread after the other does, wrong without any race.',
      section: 'No run of neighbouring steps of a thread, made one step, would make it hold.',
      world: 'the merge alone',
    })
    expect(answers('rename', 'fixed', { listener: 'async' })).toMatchObject({
      race: '27 take a race; 54 end as a run of one thread after the other does, wrong without any race.',
      world: 'with upstream’s listener',
    })
  })

  it('and of the run on the page, whether it is one of these', () => {
    const exploration = explore(
      builtIns.scenario('rename')!.build({ strategy: 'racy', options: {} }),
    )
    const judged = ['no-orphan-name', 'reachable-by-name']
    const told = (own: EndKind) => raceSentence(exploration.verdict(), judged, own)
    expect(told('race-only')).toBe(
      '42 take a race, this run too; 14 end as a run of one thread after the other does, wrong without any race.',
    )
    expect(told('serial')).toBe(
      '42 take a race; 14 end as a run of one thread after the other does, this run too, wrong without any race.',
    )
    expect(told('passes')).toBe(raceSentence(exploration.verdict(), judged))
  })

  it('where all of it takes a race', () => {
    expect(answers('lost-update', 'racy')).toEqual({
      race: 'All of it takes a race: no run of one thread after the other ends so.',
      section: 'It would hold if in A and B the steps count.read and count.write were one.',
      world: '',
    })
    expect(answers('lock-order', 'opposite').section).toBe(
      'It would hold if in A the steps left.acquire and right.acquire were one.',
    )
  })

  it('where none of it does', () => {
    expect(answers('drop-reload', 'fixed')).toMatchObject({
      race: 'None of it takes a race: a run of one thread after the other ends as badly.',
    })
    expect(answers('same-name', 'fixed').race).toMatch(/^None of it/)
  })

  it('where nothing breaks', () => {
    expect(answers('rename', 'guard', { listener: 'async', names: 'bounded' })).toMatchObject({
      race: null,
      section: null,
      world: 'with upstream’s listener, names bounded',
    })
    expect(answers('rename-once', 'racy')).toMatchObject({ race: null, section: null })
  })

  it('where a question makes no sense', () => {
    expect(answers('receive-stuck', 'insert-then-expire').race).toBe(
      'Whether it takes a race cannot be told: no run of one thread after the other comes to its end.',
    )
  })

  it('where the search was cut short', () => {
    expect(answers('rename-evict', 'racy', {}, { steps: 4 })).toMatchObject({
      race: null,
      section: null,
    })
  })
})
