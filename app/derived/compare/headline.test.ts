import { describe, expect, it } from 'vitest'
import { builtIns, judgeRun, labelOf, Machine, pickSeeded } from '../../../src/index.ts'
import type { DerivedRun } from '../derived-run.ts'
import { explored } from '../explored.fixture.ts'
import { comparedAt } from './compared.fixture.ts'
import { endOfRun } from './end-of-run.ts'
import { compareHeadline } from './headline.ts'

function headline(place: string, run: string | readonly string[], beside: string): string {
  const compared = comparedAt(place, run, beside)
  return compareHeadline(compared, [endOfRun(compared.left, null), endOfRun(compared.right, null)])
}

describe('the sentence that leads a comparison', () => {
  it.each([
    [
      'rename/racy',
      'AABBBBAA',
      'fixed',
      'Fixed does not save this order: “pear” leads to v2 pear under both.',
    ],
    [
      'rename/racy',
      'BAAAABBB',
      'fixed',
      'Fixed saves this order: under Fixed byName has no “pear”, under Racy “pear” leads to v2 pear.',
    ],
    ['rename/fixed', 'AAABBB', 'racy', 'Both get this order right, and leave the same memory.'],
    [
      'same-name/indexed',
      'BBBAAA',
      'racy',
      'Racy breaks this order, which “Indexed cache, without its locks” gets right: “apple” leads to v1 apple.',
    ],
    [
      'rename/racy',
      'AABBBBAA',
      'racy:AABBBABA',
      'This order breaks, the other one passes: in the other order byName has no “pear”, in this order “pear” leads to v2 pear.',
    ],
    [
      'rename/racy',
      'AABBBABA',
      'racy:AABBBBAA',
      'This order passes, the other one breaks: “pear” leads to v2 pear in the other order.',
    ],
    [
      'rename/racy',
      'AABBBBAA',
      'fixed:ABBBAA',
      'Both orders break: “pear” leads to v2 pear in both.',
    ],
    [
      'lost-update/racy',
      'BAAB',
      'fixed',
      'Compare and set saves this order: count holds 1 under “Read, then write”, and 2 under Compare and set.',
    ],
    [
      'rename/racy',
      'AABB',
      'fixed',
      'This order has not come to its end; so far, memory is the same.',
    ],
    ['rename/racy', '', 'fixed', 'Nobody has taken a step yet: any order can be compared.'],
    [
      'lock-order/opposite',
      'BA',
      'ordered',
      'This order has not come to its end: under Opposite orders it ends in a deadlock, under One order it goes on; so far, left is held by A under Opposite orders, and held by B under One order.',
    ],
  ])('of %s, %s beside %s', (place, run, beside, said) => {
    expect(headline(place, run, beside)).toBe(said)
  })

  it('says what can still come of a run that has not ended', () => {
    const compared = comparedAt('rename/racy', 'AABBBB', 'fixed')
    const ends = [compared.left, compared.right].map((side) => {
      const { graph } = explored('rename', side.moment.strategy)
      return endOfRun(side, graph.fate(graph.after(side.moment.schedule)!))
    })
    expect(compareHeadline(compared, [ends[0]!, ends[1]!])).toBe(
      'This order has not come to its end: it is lost under both; so far, memory is the same.',
    )
  })
})

const scenarios = [
  'rename',
  'cold-rename',
  'same-name',
  'there-and-back',
  'lost-update',
  'put-if-absent',
  'dns',
  'lock-order',
]

describe.each(scenarios)('what it says of %s', (id) => {
  const { subject } = builtIns.scenario(id)!
  const pairs = subject.strategies.flatMap((one) =>
    subject.strategies.filter((other) => other !== one).map((other) => [one.id, other.id] as const),
  )
  it.each(pairs)('is so of runs of %s beside %s', (one, other) => {
    const seed = 1 + ((one.length + other.length) % 3)
    const compared = comparedAt(`${id}/${one}`, anyRun(id, one, seed), other)
    const said = headline(`${id}/${one}`, compared.left.moment.schedule, other)
    expect(untrueIn(said, compared.left, compared.right)).toEqual([])
  })
})

it('would not pass for another run', () => {
  const { left, right } = comparedAt('rename/racy', 'BAAAABBB', 'fixed')
  for (const said of [
    'Fixed does not save this order: “pear” leads to v2 pear under both.',
    'Fixed breaks this order, which Racy gets right: “plum” leads to v2 pear.',
    'Fixed saves this order: under Fixed byName has no “plum”, under Racy “plum” leads to v3 plum.',
    'Both get this order right.',
  ])
    expect(untrueIn(said, left, right)).not.toEqual([])
})

function anyRun(scenario: string, strategy: string, seed: number): readonly string[] {
  const machine = new Machine(builtIns.scenario(scenario)!.build({ strategy, options: {} }))
  const run: string[] = []
  for (let names = machine.enabled(); names.length > 0; names = machine.enabled()) {
    run.push(pickSeeded(seed, run.length, names))
    machine.step(run.at(-1) ?? '')
  }
  return run
}

/** What a headline says that is not so, looked up in the two runs as they are. */
function untrueIn(said: string, left: DerivedRun, right: DerivedRun): readonly string[] {
  const untrue: string[] = []
  const check = (pattern: RegExp, isSo: (...groups: readonly string[]) => boolean): void => {
    for (const [text, ...groups] of said.matchAll(pattern)) if (!isSo(...groups)) untrue.push(text)
  }
  const [isLeftBad, isRightBad] = [isBad(left), isBad(right)]
  check(/ saves this order/g, () => isLeftBad && !isRightBad)
  check(/ does not save this order/g, () => isLeftBad && isRightBad)
  check(/ breaks this order, which .* gets right/g, () => !isLeftBad && isRightBad)
  check(/Both get this order right/g, () => !isLeftBad && !isRightBad)
  check(/not come to its end/g, () => [left, right].some(({ run }) => run.state === 'running'))
  const of = (place: string): readonly DerivedRun[] => {
    if (place === 'both') return [left, right]
    const label = place.replaceAll(/[“”]/g, '')
    return [left, right].filter(({ strategy }) => strategy.label === label)
  }
  const label = '(“[^”]*,[^”]*”|[^,.;:“”]+?)'
  check(
    new RegExp(
      `“([^”]+)” leads to (?!another instance)([^,:.]+?) under ${label}(?=[,.;]| alone)`,
      'g',
    ),
    (key, value, place = '') =>
      of(place).every((side) =>
        rowsOf(side).some((row) => row.label === key && row.value === value),
      ),
  )
  check(new RegExp(`under ${label} (\\w+) has no “([^”]+)”`, 'g'), (place = '', object, key) =>
    of(place).every(
      (side) => !rowsOf(side).some((row) => row.object === object && row.label === key),
    ),
  )
  check(
    new RegExp(`(\\w+) holds ([^,]+) under .*, and ([^,]+) under`, 'g'),
    (object, one, other) =>
      rowsOf(left).some((row) => row.object === object && row.value === one) &&
      rowsOf(right).some((row) => row.object === object && row.value === other),
  )
  return untrue
}

function isBad({ run, system, judged }: DerivedRun): boolean {
  if (run.state === 'deadlock') return true
  return judgeRun(system, run).some(({ property }) => judged.includes(property.id))
}

function rowsOf({ system, run }: DerivedRun) {
  return system.memory.objects.flatMap((object) =>
    object.rows(run.heap).map((row) => ({
      object: object.name,
      label: row.label,
      value: labelOf(row.lock ? row.lock.held : row.value),
    })),
  )
}
