import { describe, expect, test } from 'vitest'
import { builtIns, verdictJson, verdictTable } from '../../src/index.ts'
import { readArguments } from './arguments.ts'
import { BadArguments } from './bad-arguments.ts'
import { checkedBy, howOf } from './checked-by.ts'

describe('the arguments of check', () => {
  test('stand for every scenario and strategy by default, with each option at its default', () => {
    const { targets, form } = readArguments([])
    expect(new Set(targets.map(({ scenario }) => scenario))).toEqual(new Set(builtIns.scenarios))
    for (const { scenario, options } of targets)
      expect(options).toEqual(
        Object.fromEntries(scenario.options.map((option) => [option.id, option.default])),
      )
    expect(form).toBe('table')
  })

  test('may name one scenario, one strategy and an option', () => {
    const { targets, form } = readArguments(['rename', 'racy', '--listener', 'async', '--json'])
    expect(
      targets.map(({ scenario, strategy, options }) => [
        scenario.id,
        strategy,
        options['listener'],
      ]),
    ).toEqual([['rename', 'racy', 'async']])
    expect(form).toBe('json')
  })

  test('that end in .js are files, and a variant may follow a single one', () => {
    expect(readArguments(['a.js'])).toMatchObject({ targets: [], files: ['a.js'], variant: null })
    expect(readArguments(['a/b.js', 'left first'])).toMatchObject({ variant: 'left first' })
    expect(readArguments(['a.js', '--raw', 'b.js'])).toMatchObject({ files: ['a.js', 'b.js'] })
  })

  test.each([
    [['nowhere'], /^unknown scenario: nowhere; expected rename, /],
    [['rename', 'hasty'], /^unknown strategy: hasty; rename has racy, /],
    [['rename', 'racy', 'twice'], /^unexpected argument: twice/],
    [['--listener', 'perhaps'], /^unknown listener: perhaps; expected none or async$/],
    [['--listener'], /^unknown listener: nothing; expected none or async$/],
    [['--listener', '--json'], /^unknown listener: --json; expected none or async$/],
    [['--loud'], /^unknown option: --loud; expected --json, /],
    [['-l'], /^unknown option: --l; expected --json, /],
    [['--json=yes'], /^--json takes no value, and was given yes$/],
    [['--listener', 'async', '--listener=none'], /^--listener is given twice; expected once$/],
    [['--raw', '--raw'], /^--raw is given twice; expected once$/],
    [['--json', '--markdown'], /^--json and --markdown are two forms of one answer; expected one$/],
    [['--watch'], /^--watch waits for a file to change; expected a path that ends in \.js$/],
    [['a.js', '--watch', '--json'], /^--watch is for somebody who looks on/],
    [['a.js', '--listener', 'async'], /^unknown option: --listener; expected --json, /],
    [['a.js', 'racy', 'locked'], /^unexpected argument: locked; expected a\.js \[variant\]$/],
    [['racy', 'a.js'], /^unexpected argument: racy; a variant stands behind its file$/],
    [['a.js', 'b.js', 'racy'], /^unexpected argument: racy; of 2 files every variant is checked$/],
    [['--endings', '--json'], /^--endings goes alone/],
    [
      ['rename', '--judge', 'luck'],
      /^unknown property: luck; expected one or more of no-orphan-name, /,
    ],
    [['--judge='], /^unknown property: nothing; expected one or more of /],
    [['rename', '--judge', 'no-garbage'], /^unknown property: no-garbage; expected /],
    [[''], /^unknown scenario: nothing; expected rename, /],
    // What would break the line, clear the screen or turn the text around is shown instead.
    [['a\nb'], /^unknown scenario: a\\u\{a\}b; expected /],
    [['rename', '\u001B[2J'], /^unknown strategy: \\u\{1b\}\[2J; /],
    [['--\u202E=x'], /^unknown option: --\\u\{202e\}; /],
    [['--listener', '\u2028'], /^unknown listener: \\u\{2028\}; /],
  ])('are refused in one line where they make no sense: %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(BadArguments)
    expect(() => readArguments(args)).toThrow(message)
  })

  test('are cut in what is said of them where nobody could read them', () => {
    expect(() => readArguments(['x'.repeat(100_000)])).toThrow(/^unknown scenario: x{80}…; /)
  })
})

test('what is judged can be chosen', () => {
  const asked = readArguments(['receive-stuck', 'copies', '--judge', 'no-garbage,reported-once'])
  const [target] = asked.targets
  if (!target) throw new Error('no target')
  expect(checkedBy(target, howOf(asked, [target])).judged).toEqual(['reported-once', 'no-garbage'])
  expect(checkedBy(target, { ...asked, judged: null }).judged).toHaveLength(6)
})

test('the JSON of a verdict has counts as text, schedules as runs and memory as labels', () => {
  const asked = readArguments(['rename', 'won-only'])
  const [target] = asked.targets
  if (!target) throw new Error('no target')
  const found = JSON.parse(JSON.stringify(verdictJson(checkedBy(target, howOf(asked, [target])))))
  expect(found).toMatchObject({
    scenario: 'rename',
    strategy: 'won-only',
    listener: 'none',
    names: 'unbounded',
    complete: true,
    limit: null,
    schedules: '13',
    deadlocks: '0',
    judged: ['no-orphan-name', 'reachable-by-name'],
    violating: '1',
    chance: 1 / 16,
  })
  expect(found.properties).toContainEqual({
    id: 'no-orphan-name',
    holds: false,
    violating: '1',
    // Four times one of two threads is picked, and then A is alone.
    chance: 1 / 16,
    shortest: 'ABBBAA',
  })
  expect(found.properties).toContainEqual({
    id: 'reachable-by-name',
    holds: true,
    violating: '0',
    chance: 0,
    shortest: null,
  })
  expect(found.outcomes[0].memory).toMatchObject({ byId: { 1: 'v3 plum by B' } })
  expect(found.serial).toEqual({ applies: true, violating: '0' })
  expect(found.outcomes.map(({ serial }: { serial: boolean }) => serial)).toEqual([true, false])
  expect(found.why).toEqual({
    exact: true,
    clauses: [
      {
        orderings: [
          {
            before: { thread: 'A', step: 'byId.merge#1' },
            after: { thread: 'B', step: 'byId.merge#1' },
          },
          {
            before: { thread: 'B', step: 'byName.remove#1' },
            after: { thread: 'A', step: 'byName.put#1' },
          },
        ],
        schedules: '1',
      },
    ],
  })
})

test('what each step is for is told where somebody asks, as text and as JSON', () => {
  const asked = readArguments(['lost-update', 'lock', '--steps'])
  const [target] = asked.targets
  if (!target) throw new Error('no target')
  const checked = checkedBy(target, howOf(asked, [target]))
  expect(verdictTable([checked])).toContain(
    'Lock: without guard.acquire#1, 4 of 6 schedules break it; of what must hold, no-lost-update is broken.',
  )
  const found = JSON.parse(JSON.stringify(verdictJson(checked)))
  expect(found.section).toBeNull()
  expect(found.without).toContainEqual({
    step: 'guard.release#1',
    complete: true,
    schedules: '2',
    deadlocks: '2',
    violating: '0',
    chance: 0,
    breaks: ['no-deadlock'],
  })
  expect(
    verdictJson(checkedBy(target, { ...howOf(asked, [target]), steps: false })),
  ).not.toHaveProperty('without')
})

test('a table names its world, and says why and what would have to be one step', () => {
  const asked = readArguments(['rename', 'fixed', '--listener', 'async'])
  const [target] = asked.targets
  if (!target) throw new Error('no target')
  const table = verdictTable([checkedBy(target, howOf(asked, [target]))])
  expect(table).toContain('listener async, names unbounded (with upstream’s listener)')
  expect(table).toMatch(/wrong even serially +54\n +only by a race +27\n/)
  expect(table).toContain('Fixed: Breaks only when B’s byId.merge comes before A’s byName.put')
  expect(table).toContain('Fixed: No run of neighbouring steps')
})
