import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readArguments } from '../arguments.ts'
import { checkedBy, Unsearchable } from '../checked-by.ts'
import { checkOnce, type Code } from '../round.ts'

/** A race of the gallery. */
function race(id: string): string {
  return readFileSync(join(import.meta.dirname, `../../../public/races/${id}.js`), 'utf8')
}

const lostUpdate = race('lost-update')
const philosophers = race('dining-philosophers')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'racescope-test-'))
  writeFileSync(join(folder, 'lost-update.js'), lostUpdate)
  writeFileSync(join(folder, 'philosophers.js'), philosophers)
  writeFileSync(join(folder, 'wrong.js'), lostUpdate.replace('4 of 6', '3 of 6'))
  writeFileSync(join(folder, 'broken.js'), 'process.exit(7)\nrun(')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Told {
  readonly code: Code
  readonly out: string
  readonly lines: readonly string[]
}

/** Checks as a command line does whose files lie in the folder. */
async function check(...args: readonly string[]): Promise<Told> {
  let out = ''
  const lines: string[] = []
  const request = readArguments(
    args.map((each) => (each.endsWith('.js') ? join(folder, each) : each)),
  )
  const code = await checkOnce(request, {
    search: (target, how) => Promise.resolve(checkedBy(target, how)),
    print(text) {
      out += `${text}\n`
      return Promise.resolve()
    },
    complain: (line) => lines.push(line.replaceAll(`${folder}/`, '')),
  })
  return { code, out: out.replaceAll(`${folder}/`, ''), lines }
}

describe('a race of one’s own', () => {
  it('is told as a table, with a column for each variant, and ends well where all pins are right', async () => {
    const { code, out, lines } = await check('lost-update.js', 'philosophers.js')
    expect({ code, lines }).toEqual({ code: 0, lines: [] })
    expect(out).toContain('lost-update; judged by both are counted\n')
    expect(out).toMatch(/^ {2}both are counted +4 of 6 schedules, 50% +holds$/m)
    expect(out).toMatch(/^ {2}pins +right +right$/m)
    expect(out).toContain('philosophers; judged by serializable, no-deadlock, no-failure\n')
    expect(out).toMatch(/^ {2}deadlocks +6 +0$/m)
  })

  it('is told as JSON alone, in one array', async () => {
    const { code, out, lines } = await check('lost-update.js', 'philosophers.js', '--json')
    expect({ code, lines }).toEqual({ code: 0, lines: [] })
    const rows = JSON.parse(out)
    expect(rows).toMatchObject([
      {
        scenario: 'lost-update',
        strategy: 'racy',
        schedules: '6',
        violating: '4',
        judged: ['both are counted'],
      },
      { scenario: 'lost-update', strategy: 'locked', schedules: '2', violating: '0' },
      {
        scenario: 'philosophers',
        strategy: 'left first',
        schedules: '168',
        deadlocks: '6',
        judged: ['serializable', 'no-deadlock', 'no-failure'],
      },
      { scenario: 'philosophers', strategy: 'ordered', schedules: '142', deadlocks: '0' },
    ])
    expect(rows[0].properties[0]).toMatchObject({ id: 'both are counted', holds: false })
    expect(rows[0].properties.map(({ id }: { id: string }) => id)).toEqual([
      'both are counted',
      'serializable',
      'no-deadlock',
      'no-failure',
    ])
    expect(rows[0]).not.toHaveProperty('listener')
  })

  it('ends with 1 where a pin is wrong, and says which, and what it is', async () => {
    const told =
      '9:48 “both are counted” breaks in 4 of 6 schedules under “racy”, and 3 of 6 is pinned. Write racy 4 of 6, or mend the program.'
    const { code, out, lines } = await check('wrong.js', 'lost-update.js', '--json')
    expect({ code, lines }).toEqual({ code: 1, lines: [`wrong.js:${told}`] })
    expect(JSON.parse(out)).toHaveLength(4)
    expect((await check('wrong.js')).out).toMatch(/^ {2}pins +wrong +right$/m)
    // What is pinned of another variant was not looked at.
    expect(await check('wrong.js', 'locked')).toMatchObject({ code: 0, lines: [] })
  })

  it('ends with 2 where a file cannot be used, and checks the others', async () => {
    const { code, out, lines } = await check('broken.js', 'wrong.js', 'none.js', '--json')
    expect(code).toBe(2)
    expect(lines).toEqual([
      expect.stringMatching(/^broken\.js:\d+:\d+ .+\. .+\.$/),
      'none.js: There is no such file. Look at the path.',
      expect.stringMatching(/^wrong\.js:9:48 /),
    ])
    expect(JSON.parse(out)).toHaveLength(2)
    expect((await check('none.js', '--json')).out).toBe('[]\n')
  })

  it('can be checked in one variant, by one property, in all of the ways', async () => {
    expect((await check('lost-update.js', 'racy', '--endings')).out).toContain(
      'lost-update racy: 2 endings',
    )
    expect((await check('lost-update.js', 'locked', '--steps')).out).toContain(
      'locked: without guard.acquire#1, 4 of 6 schedules break it',
    )
    const judged = await check('lost-update.js', 'racy', '--judge', 'serializable', '--json')
    expect(JSON.parse(judged.out)[0].judged).toEqual(['serializable'])
    await expect(check('lost-update.js', 'hasty')).rejects.toThrow(
      /^unknown variant: hasty; .*lost-update\.js has racy, locked$/,
    )
    await expect(check('lost-update.js', '--judge', 'luck')).rejects.toThrow(
      /^unknown property: luck; expected one or more of both are counted, serializable, /,
    )
  })

  it('may have a property whose sentence holds a comma', async () => {
    const both = lostUpdate.replace('both are counted', 'one, and one more')
    writeFileSync(join(folder, 'comma.js'), `${both}atEnd('one', () => count > 0)`)
    const judged = await check('comma.js', '--judge', 'one, and one more,no-failure', '--json')
    expect(JSON.parse(judged.out)[0].judged).toEqual(['one, and one more', 'no-failure'])
  })

  it('is a row a variant in a table of Markdown', async () => {
    const { out } = await check('wrong.js', 'philosophers.js', 'broken.js', '--markdown')
    expect(out.split('\n')).toEqual([
      '| race | variant | schedules | chance | shortest | why | pins |',
      '| --- | --- | --- | --- | --- | --- | --- |',
      '| wrong.js | racy | 4 of 6 schedules | 50% | BAAB | Breaks exactly when A’s count.read comes before B’s count.write and B’s count.read comes before A’s count.write (4). | wrong |',
      '| wrong.js | locked | holds | 0% |  |  | right |',
      expect.stringMatching(
        /^\| philosophers\.js \| left first \| 6 of 168 schedules \| .+ \| ABC \| Breaks .+ \| right \|$/,
      ),
      '| philosophers.js | ordered | holds | 0% |  |  | right |',
      expect.stringMatching(/^\| broken\.js \|  \| not checked \|  \|  \| \d+:\d+ .+ \|  \|$/),
      '',
      '',
    ])
  })

  it('says why a property could not be judged', async () => {
    writeFileSync(
      join(folder, 'thrown.js'),
      "let n = 0\nrun(() => { n = 1 })\natEnd('kept', () => { throw 'no' })",
    )
    expect((await check('thrown.js')).out).toContain(
      '  program: “kept” breaks in A: in line 3 it threw no.',
    )
  })

  it('says by which error a thread fails', async () => {
    writeFileSync(
      join(folder, 'fail.js'),
      "let x = 0\nrun(() => { x = 1; throw 'no | way' }, () => { x = 2 })",
    )
    expect((await check('fail.js')).out).toMatch(/^ {2}program: A fails in AB: threw no \| way\.$/m)
    writeFileSync(join(folder, 'empty.js'), "run(() => { throw 'no' })")
    expect((await check('empty.js')).out).toContain('  program: A fails before any step: threw no.')
    expect((await check('fail.js', '--markdown')).out).toContain(
      '| A fails in AB: threw no &#124; way. ',
    )
  })

  it('that can go on for ever is not searched, and told once', async () => {
    const spin = `const guard = lock()
function spin() { while (!guard.tryAcquire()) {} guard.release() }
const f = variants({
  once() { spin() },
  again() { spin() },
  wait() { guard.acquire(); guard.release() },
})
run(f, f)`
    writeFileSync(join(folder, 'spin.js'), spin)
    const told = await check('spin.js', '--json')
    expect(told.code).toBe(2)
    expect(told.lines).toEqual([
      expect.stringMatching(
        /^spin\.js:2:19 This is a program that never ends: .+ Write waitUntil\(/,
      ),
    ])
    expect(JSON.parse(told.out)).toMatchObject([{ strategy: 'wait', complete: true }])
    expect(await check('spin.js', 'again', '--endings')).toMatchObject({ code: 2, out: '' })
  })

  it('that can be read and not searched is told, too', async () => {
    const complaints: string[] = []
    const request = readArguments([join(folder, 'lost-update.js'), 'racy'])
    const code = await checkOnce(request, {
      search: () => Promise.reject(new Unsearchable('A did something else.')),
      print: () => Promise.resolve(),
      complain: (line) => complaints.push(line),
    })
    expect(code).toBe(2)
    expect(complaints).toEqual([`${join(folder, 'lost-update.js')}: racy: A did something else.`])
  })
})

it('README’s program is one, and its pins are right', async () => {
  const [, program] = /```js\n([^]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
  writeFileSync(join(folder, 'readme.js'), program ?? '')
  const { code, out } = await check('readme.js')
  expect(code).toBe(0)
  expect(out).toMatch(/^ {2}pins +right +right$/m)
})
