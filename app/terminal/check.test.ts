import { describe, expect, test } from 'vitest'
import { builtIns, Exploration } from '../../src/index.ts'
import { BadArguments, readArguments } from './arguments.ts'
import { jsonOf } from '../../src/report/verdict-json.ts'

describe('the arguments of check', () => {
  test('stand for every scenario and strategy by default, with each option off', () => {
    const { targets, json } = readArguments([])
    expect(new Set(targets.map(({ scenario }) => scenario))).toEqual(new Set(builtIns.scenarios))
    for (const { scenario, options } of targets)
      expect(options).toEqual(Object.fromEntries(scenario.options.map(({ id, off }) => [id, off])))
    expect(json).toBe(false)
  })

  test('may name one scenario, one strategy and an option', () => {
    const { targets, json } = readArguments(['rename', 'racy', '--listener', 'async', '--json'])
    expect(
      targets.map(({ scenario, strategy, options }) => [
        scenario.id,
        strategy,
        options['listener'],
      ]),
    ).toEqual([['rename', 'racy', 'async']])
    expect(json).toBe(true)
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
    [['--endings', '--json'], /^--endings goes alone/],
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

test('the JSON of a verdict has counts as text, schedules as runs and memory as labels', () => {
  const [target] = readArguments(['rename', 'won-only']).targets
  if (!target) throw new Error('no target')
  const system = target.scenario.build({ strategy: target.strategy, options: target.options })
  const exploration = new Exploration(system)
  exploration.advance(Infinity)
  const found = JSON.parse(JSON.stringify(jsonOf(target, system.memory, exploration.verdict())))
  expect(found).toMatchObject({
    scenario: 'rename',
    strategy: 'won-only',
    listener: 'none',
    complete: true,
    schedules: '13',
    deadlocks: '0',
  })
  expect(found.properties).toContainEqual({
    id: 'no-orphan-name',
    holds: false,
    violating: '1',
    shortest: 'ABBBAA',
  })
  expect(found.properties).toContainEqual({
    id: 'reachable-by-name',
    holds: true,
    violating: '0',
    shortest: null,
  })
  expect(found.outcomes[0].memory).toMatchObject({ byId: { 1: 'v3@C by B' } })
})
