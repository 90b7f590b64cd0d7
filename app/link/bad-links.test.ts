import { expect, it } from 'vitest'
import { builtIns } from '../../src/index.ts'
import { derive } from '../derived/derive.fixture.ts'
import { parseLink } from './grammar.ts'
import { joined } from './joined.ts'
import { textOf } from './message.ts'
import { resolve } from './resolve.ts'
import { tell } from './tell.ts'

/** How long a message may be, with the names of all scenarios: it is to be read, whatever the link was like. */
const longestMessage = 800

/** A link that cannot be followed all the way. */
interface BadLink {
  readonly link: string
  /** What the one message must say: what is wrong, where, and what was available. */
  readonly says: readonly string[]
  /** How many steps are kept, and the scenario and strategy that stand in the place of what was asked for. */
  readonly keeps: string
}

function bad(link: string, keeps: string, ...says: readonly string[]): BadLink {
  return { link, keeps, says }
}

/** A bad run of cold-rename under Racy. */
function badRun(run: string, steps: number, ...says: readonly string[]): BadLink {
  return bad(`#/cold-rename/racy?run=${run}`, `${steps} cold-rename/racy`, ...says)
}

/** Links by what is wrong with them. */
const badLinks: Readonly<Record<string, readonly BadLink[]>> = {
  'names nothing that there is': [
    bad('#/renaming/racy?run=AB', '0 rename/racy', 'no scenario “renaming”', 'cold-rename'),
    bad('#//fixed', '0 rename/fixed', 'The link names no scenario'),
    bad('#/cold-rename/quick?run=AAA', '3 cold-rename/racy', 'strategy “quick”', 'won-only'),
    bad('#/nowhere', '0 rename/racy', 'no scenario “nowhere”'),
    bad('#/constructor/racy', '0 rename/racy', 'no scenario “constructor”'),
    bad('#/COLD-RENAME/racy', '0 rename/racy', 'no scenario “COLD-RENAME”'),
  ],

  'has a run that cannot be read': [
    badRun('AAxB', 2, 'Step 3 of the run is “x”', 'A, B, …', 'The 2 steps before it are kept'),
    badRun('xAAB', 0, 'Step 1 of the run is “x”'),
    badRun('aab', 0, 'Step 1 of the run is “a”'),
    badRun('A0', 1, 'Step 2 of the run is “0”', 'The 1 step before it is kept'),
    badRun('A(10', 1, 'Step 2 of the run is “(”'),
    badRun('A(1)', 1, 'Step 2 of the run is “(”'),
    badRun('A%20B', 1, 'Step 2 of the run is “ ”'),
    badRun('A+B', 1, 'Step 2 of the run is “+”'),
    badRun('AA?at=1', 2, 'Step 3 of the run is “?”'),
    badRun('AB😀', 2, 'Step 3 of the run is “😀”'),
    badRun('AB👩‍👩‍👧', 2, 'Step 3 of the run is “👩”'),
    // Cyrillic, and not the A that it looks like.
    badRun('АB', 0, 'Step 1 of the run is “А”'),
    badRun('AA%E0%A4%A', 2, 'Step 3 of the run is “%”'),
    badRun('AA%00', 2, 'Step 3 of the run'),
  ],

  'has a run that cannot go on': [
    badRun('AAAAB', 3, 'Step 4 cannot run: A has finished.', 'B could take it', '3 steps'),
    badRun('AAABBBBA', 7, 'Step 8 cannot run: A has finished.', 'Nobody could take it'),
    badRun('ABC', 2, 'Step 3 cannot run: there is no thread C.', 'A or B could take it'),
    badRun('1', 0, 'Step 1 cannot run: there is no detached task 1'),
    bad('#/rename/racy?run=A1&listener=async', '1 rename/racy', 'Step 2', 'no detached task 1 yet'),
    bad('#/rename/racy?run=AA2&listener=async', '2 rename/racy', 'A, B, or 1 could take it'),
    bad('#/rename/racy?run=AA11&listener=async', '3 rename/racy', 'Step 4', '1 has finished'),
    bad('#/rename/racy?run=AA1', '2 rename/racy', 'Step 3', 'no detached task 1'),
    bad(
      '#/lost-update/lock?run=AB',
      '1 lost-update/lock',
      'Step 2',
      'B is blocked: guard is held by A',
    ),
    bad('#/lock-order/opposite?run=ABA', '2 lock-order/opposite', 'Step 3', 'right is held by B'),
    bad('#/rename/racy?run=AA(10)', '2 rename/racy', 'Step 3', 'no detached task 10'),
  ],

  'has a cursor that is no moment of its run': [
    badRun('AAA&at=4', 3, 'at=“4” is not a moment', 'from 0 to 3', 'It stands at 3'),
    badRun('AAA&at=-1', 3, 'at=“-1”'),
    badRun('AAA&at=1.5', 3, 'at=“1.5”'),
    badRun('AAA&at=1e0', 3, 'at=“1e0”'),
    badRun('AAA&at=end', 3, 'at=“end”'),
    badRun('AAA&at=NaN', 3, 'at=“NaN”'),
    badRun('AAA&at=', 3, 'at=“”'),
    badRun('AAA&at=%', 3, 'at=“%”'),
    badRun(`AAA&at=${'9'.repeat(400)}`, 3, 'at=“99999999999999999999999999999999…”'),
    bad('#/cold-rename/racy?at=1', '0 cold-rename/racy', 'from 0 to 0'),
  ],

  'says more than a link can say': [
    badRun('AA&colour=red', 2, '“colour=red”', 'run=…, at=…, listener=…'),
    badRun('AA&run=B', 2, '“run=B”', 'once'),
    badRun('AA&at', 2, '“at”'),
    badRun('A&__proto__=1', 1, '“__proto__=1”'),
    badRun('AA&listener=sync', 2, 'listener=“sync” is not known', 'none or async'),
    badRun('AA&listener=', 2, 'listener=“”'),
    bad('#/cold-rename/racy/more?run=AA', '2 cold-rename/racy', '#/scenario/strategy?run=…'),
    bad('#rename', '0 rename/racy', '#/scenario/strategy?run=…'),
    bad('#rename/racy', '0 rename/racy', '#/scenario/strategy?run=…'),
  ],

  'is hardly text': [
    bad('#/%E0%A4%A/racy', '0 rename/racy', 'no scenario “%E0%A4%A”'),
    bad('#/%', '0 rename/racy', 'no scenario “%”'),
    bad('#/переименование/racy', '0 rename/racy', 'no scenario “переименование”'),
    bad('#/<img src=x onerror=alert(1)>/racy', '0 rename/racy', '“<img src=x onerror=alert(1)>”'),
    badRun('A&listener=<script>', 1, 'listener=“<script>”'),
    badRun(`A&listener=x${'😀'.repeat(99)}`, 1, 'listener=“x😀'),
  ],

  'is 100,000 characters long': [
    bad(`#/${'x'.repeat(100_000)}`, '0 rename/racy', 'no scenario “xxx'),
    badRun('AB'.repeat(50_000), 6, 'Step 7 cannot run: A has finished.', 'Nobody could take it'),
    badRun('A'.repeat(100_000), 3, 'Step 4 cannot run: A has finished.', 'B could take it'),
    badRun(`A${'?'.repeat(100_000)}`, 1, 'Step 2 of the run is “?”'),
    badRun(`AA${'&'.repeat(100_000)}run=B`, 2, '“run=B”'),
    badRun(`A${'&x=1'.repeat(25_000)}`, 1, '“x=1”'),
    bad(`#/cold-rename/racy${'/'.repeat(100_000)}`, '0 cold-rename/racy', '#/scenario/strategy'),
  ],
}

/** A link as the browser tells it, which writes some characters otherwise, and where it leads. */
function follow(link: string) {
  const { moment, faults } = resolve(parseLink(new URL(link, 'http://localhost/').hash), builtIns)
  return { moment, isGood: faults.length === 0, message: textOf(joined(faults.map(tell))) }
}

const each = Object.entries(badLinks).flatMap(([fault, links]) =>
  links.map((link) => [fault, link.link.slice(0, 60), link] as const),
)

it.each(each)('a link that %s is told of, and what worked is kept: %s', (_fault, _shown, wrong) => {
  const { moment, message } = follow(wrong.link)
  const { length } = derive(moment).run.steps
  expect(`${length} ${moment.scenario}/${moment.strategy}`).toBe(wrong.keeps)
  for (const words of wrong.says) expect(message).toContain(words)
  expect(message.length).toBeLessThan(longestMessage)
  // No half of a character.
  expect(message).not.toMatch(/[\uD800-\uDFFF]/u)
})

it('every prefix of a good link says what is wrong with it, or is a good link', () => {
  const link = '#/rename/racy?run=AABBBB1AA&at=7&listener=async'
  const runs = Array.from({ length: 7 }, (_, length) => `?run=${'AABBBB'.slice(0, length)}`)
  // Cut before its listener, the link has a step of a task that nobody queues.
  const racy = ['', '?', ...runs].map((query) => `#/rename/racy${query}`)
  const good = ['#', '#/', '#/rename', '#/rename/', ...racy, link]
  const prefixes = Array.from(link, (_, index) => link.slice(0, index + 1))
  expect(prefixes.filter((prefix) => follow(prefix).isGood)).toEqual(good)
  for (const prefix of prefixes) {
    const { moment } = follow(prefix)
    const { length } = derive(moment).run.steps
    expect([prefix, moment.scenario, length]).toEqual([prefix, 'rename', moment.schedule.length])
  }
})
