/** A link that cannot be followed all the way. */
interface BadLink {
  readonly link: string
  /** What the one message must say: what is wrong, where, and what was available. */
  readonly says: readonly string[]
  /** How many steps are kept, and the scenario and strategy that the page shows instead. */
  readonly keeps: string
}

function bad(link: string, keeps: string, ...says: readonly string[]): BadLink {
  return { link, keeps, says }
}

/** A bad run of cold-rename under Racy. */
function badRun(run: string, steps: number, ...says: readonly string[]): BadLink {
  return bad(`#/cold-rename/racy?run=${run}`, `${steps} cold-rename/racy`, ...says)
}

/**
 * Links by what is wrong with them, a few each: what all others are told is in app/link/bad-links.test.ts. These are
 * where the page itself could fail: one whose scenario is not there yet, one at whose end nobody can step, and what
 * the page quotes.
 */
export const badLinks: Readonly<Record<string, readonly BadLink[]>> = {
  'names nothing that there is': [
    bad('#/renaming/racy?run=AB', '0 rename/racy', 'no scenario “renaming”', 'cold-rename'),
    bad('#//fixed', '0 rename/fixed', 'The link names no scenario'),
    bad('#/cold-rename/quick?run=AAA', '3 cold-rename/racy', 'strategy “quick”', 'won-only'),
  ],

  'has a run that cannot be read': [
    badRun('AAxB', 2, 'Step 3 of the run is “x”', 'A, B, …', 'The 2 steps before it are kept'),
    badRun('AB👩‍👩‍👧', 2, 'Step 3 of the run is “👩”'),
    badRun('AA%00', 2, 'Step 3 of the run'),
  ],

  'has a run that cannot go on': [
    badRun('AAABBBBA', 7, 'Step 8 cannot run: A has finished.', 'Nobody could take it'),
    bad('#/rename/racy?run=AA11&listener=async', '3 rename/racy', 'Step 4', '1 has finished'),
    bad(
      '#/lost-update/lock?run=AB',
      '1 lost-update/lock',
      'Step 2',
      'B is blocked: guard is held by A',
    ),
  ],

  'has a cursor that is no moment of its run': [
    badRun('AAA&at=4', 3, 'at=“4” is not a moment', 'from 0 to 3', 'It stands at 3'),
    badRun(`AAA&at=${'9'.repeat(400)}`, 3, 'at=“99999999999999999999999999999999…”'),
  ],

  'says more than a link can say': [
    badRun('AA&colour=red', 2, '“colour=red”', 'run=…, at=…, listener=…'),
    badRun('A&__proto__=1', 1, '“__proto__=1”'),
    bad('#rename', '0 rename/racy', '#/scenario/strategy?run=…'),
  ],

  'is hardly text': [
    bad('#/%E0%A4%A/racy', '0 rename/racy', 'no scenario “%E0%A4%A”'),
    bad('#/<img src=x onerror=alert(1)>/racy', '0 rename/racy', '“<img src=x onerror=alert(1)>”'),
    badRun(`A&listener=x${'😀'.repeat(99)}`, 1, 'listener=“x😀'),
  ],

  'is 100,000 characters long': [
    bad(`#/${'x'.repeat(100_000)}`, '0 rename/racy', 'no scenario “xxx'),
    badRun('AB'.repeat(50_000), 6, 'Step 7 cannot run: A has finished.', 'Nobody could take it'),
    badRun(`A${'&x=1'.repeat(25_000)}`, 1, '“x=1”'),
  ],
}
