import {
  type Checked,
  markdownTable,
  type MarkdownRow,
  problemText,
  verdictJson,
  verdictTable,
} from '../../src/index.ts'
import type { Request, Target } from './arguments.ts'
import { howOf, systemOf, type How, Unsearchable } from './checked-by.ts'
import { endingsOf } from './endings.ts'
import { ownTargets } from './own/own-targets.ts'
import { pinsTold } from './own/pins-told.ts'
import { raceFile, type RaceFile } from './own/race-file.ts'
import { inOneLine } from './visible.ts'

/** How a target is searched, and where what is found goes. */
export interface Ways {
  readonly search: (target: Target, how: How) => Promise<Checked>
  /** Takes a part of the answer. */
  readonly print: (text: string) => Promise<void>
  /** Takes a line about a file or a pin, which is no part of the answer. */
  readonly complain: (line: string) => void
}

/** How a check ends: 0 if all pins are right or none is written, 1 if one is not, 2 if a file cannot be used. */
export type Code = 0 | 1 | 2

/**
 * Checks once all that is asked for.
 *
 * @throws BadArguments for a variant or a property that there is not.
 */
export async function checkOnce(
  request: Request,
  ways: Ways,
  read: (path: string) => RaceFile = raceFile,
): Promise<Code> {
  const files = request.files.map((path) => read(path))
  const targets = [
    ...request.targets,
    ...files.flatMap((file) => ownTargets(file, request.variant)),
  ]
  const round = new Round(ways, howOf(request, targets))
  for (const { path, refusals } of files) round.refuse(path, refusals)
  switch (request.form) {
    case 'table':
      await round.printTables(targets)
      break
    case 'json':
      await round.printJson(targets)
      break
    case 'markdown':
      await round.printMarkdown(targets)
      break
    case 'endings':
      await round.printEndings(targets)
  }
  return round.code
}

/** One check of several targets, of which some may turn out not to be usable. */
class Round {
  readonly #ways: Ways
  readonly #how: How
  /** By path, what was said about each file that cannot be used. */
  readonly #refused = new Map<string, readonly string[]>()
  #code: Code = 0

  constructor(ways: Ways, how: How) {
    this.#ways = ways
    this.#how = how
  }

  get code(): Code {
    return this.#code
  }

  refuse(path: string, lines: readonly string[]): void {
    if (lines.length === 0) return
    const told = this.#refused.get(path) ?? []
    // Several variants may have the same fault.
    const news = lines.filter((line) => !told.includes(line))
    this.#refused.set(path, [...told, ...news])
    for (const line of news) this.#ways.complain(line)
    this.#code = 2
  }

  async printEndings(targets: readonly Target[]): Promise<void> {
    for (const target of targets)
      if (this.#comesToAnEnd(target)) await this.#ways.print(endingsOf(target, systemOf(target)))
  }

  async printTables(targets: readonly Target[]): Promise<void> {
    // A table is searched when its turn comes: whoever has read enough waits for no other.
    for (const scenario of new Set(targets.map((target) => target.scenario))) {
      const found = await this.#search(targets.filter((target) => target.scenario === scenario))
      const table = verdictTable(found.map(({ checked }) => checked))
      if (found.length > 0) await this.#ways.print(table.split('\n').map(inOneLine).join('\n'))
      this.#complain(found)
    }
  }

  async printJson(targets: readonly Target[]): Promise<void> {
    const found = await this.#search(targets)
    const rows = found.map(({ checked }) => verdictJson(checked))
    await this.#ways.print(JSON.stringify(rows, null, 2))
    this.#complain(found)
  }

  async printMarkdown(targets: readonly Target[]): Promise<void> {
    const found = await this.#search(targets)
    const rows: MarkdownRow[] = found.map(({ target, checked }) => ({
      name: target.own?.path ?? target.scenario.id,
      checked,
    }))
    for (const [name, [line = '']] of this.#refused)
      rows.push({ name, refusal: line.slice(inOneLine(name).length).replace(/^: ?/, '') })
    await this.#ways.print(markdownTable(rows))
    this.#complain(found)
  }

  async #search(targets: readonly Target[]): Promise<readonly Found[]> {
    const found: Found[] = []
    for (const target of targets) {
      const checked = this.#comesToAnEnd(target) && (await this.#searched(target))
      if (!checked) continue
      const { pins, complaints } = pinsTold(target, checked)
      found.push({ target, checked: { ...checked, pins }, complaints })
    }
    return found
  }

  /** Whether a search comes to an end: a loop that can go on for ever is told. */
  #comesToAnEnd({ own, strategy }: Target): boolean {
    const endless = own?.program.endlessLoop(strategy)
    if (!own || !endless) return true
    this.refuse(own.path, [inOneLine(`${own.path}:${problemText(endless)}`)])
    return false
  }

  async #searched(target: Target): Promise<Checked | null> {
    try {
      return await this.#ways.search(target, this.#how)
    } catch (error) {
      if (!target.own || !(error instanceof Unsearchable)) throw error
      const { path } = target.own
      this.refuse(path, [inOneLine(`${path}: ${target.strategy}: ${error.message}`)])
      return null
    }
  }

  #complain(found: readonly Found[]): void {
    for (const line of found.flatMap(({ complaints }) => complaints)) {
      this.#ways.complain(line)
      if (this.#code === 0) this.#code = 1
    }
  }
}

interface Found {
  readonly target: Target
  readonly checked: Checked
  readonly complaints: readonly string[]
}
