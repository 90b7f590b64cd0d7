import { cycleSentence, type Trace } from '../../src/index.ts'
import type { ToldFindings } from '../derived/findings.ts'
import type { Scene } from '../derived/scene.ts'
import {
  brokenBy,
  changedRows,
  heapsOf,
  isBrokenBy,
  rowsIn,
  show,
  type Facts,
} from './facts.fixture.ts'
import { faultsIn, isFindingTrue, isHarmless } from './faults.fixture.ts'

/** All that a person is told at one moment. */
export interface Told {
  readonly narration: string
  readonly findings: ToldFindings
  /** The last step in words, as in the timeline; empty before the first. */
  readonly step: string
  readonly scene: Scene
}

const outlookForm =
  / (At the end it is gone, whatever comes next|Whether it is there at the end depends on who goes next|At the end it is there, whatever comes next|At the end this fault or another is there, whatever comes next)\.$/

/** Every sentence of all that is told which is not so, or of which nobody knows whether it is. */
export function untrueOf(told: Told, facts: Facts, length: number): readonly string[] {
  return [
    ...untrueNarration(told.narration, facts, length),
    ...untrueFindings(told.findings, facts),
    ...(told.step === '' || isStepTrue(told.step, facts) ? [] : [told.step]),
    ...untrueScene(told.scene, facts),
  ]
}

function untrueNarration(text: string, facts: Facts, length: number): readonly string[] {
  const { system, now } = facts
  const { steps } = now
  const last = steps.at(-1)
  const place = `Step ${steps.length} of ${length}: `
  const opening = !last
    ? 'Nobody has taken a step yet. '
    : `${steps.length < length ? place : ''}${last.actor} ${last.effect.description}.`
  if (!text.startsWith(opening)) return [text]
  const sentences = text
    .slice(opening.length)
    .split(/(?<=[.!]) /)
    .map((each) => each.trim())
    .filter((each) => each !== '')
  if (!last)
    return now.state === 'running' &&
      sentences.join(' ') !== `${listed(now.enabled, 'or')} can go first.`
      ? [text]
      : []

  const isComplete = now.state === 'complete'
  const blamed = (heap: typeof last.before, ended: boolean) =>
    faultsIn(facts, heap, ended).filter((each) => !isHarmless(each, facts))
  const [before, after] = [blamed(last.before, false), blamed(now.heap, isComplete)]
  const fresh = after.filter((each) => !before.includes(each)).map((each) => each.split(' ')[0])
  const outcome = now.threads.find(({ name }) => name === last.actor)?.outcome
  const changes = changedRows(system, last.before, last.effect.heap).flatMap(
    ({ row, from, to, isHeld, isOwner }) => [
      ...(isHeld
        ? [
            `${row} is ${to?.held === undefined ? 'gone' : from?.held === undefined ? `new: ${show(to.held)}` : `now ${show(to.held)}`}`,
          ]
        : []),
      ...(isOwner ? [`${row} is ${to?.owner ? `locked by ${to.owner}` : 'unlocked'}`] : []),
    ],
  )
  // What has to be said, and what may be.
  const due = [
    ...(changes.length > 0 ? [`${changes.toSorted().join('; ')}.`] : []),
    ...last.effect.spawned.map(
      ({ label }, index) => `Task ${last.spawned[index]} is queued, ${label}.`,
    ),
    ...new Set(fresh.map((kind) => `${kind}!`)),
    ...(after.length === 0 && before.length > 0 ? ['No fault is left in memory.'] : []),
    ...(last.last && outcome && 'returned' in outcome && !isComplete
      ? [`${last.actor} has finished.`]
      : []),
  ]
  const may = [
    ...(changes.length === 0 ? ['Nothing changed.'] : []),
    ...(outcome && 'threw' in outcome ? [`Then it failed: ${outcome.threw}.`] : []),
  ]
  const own = sentences.map((each) =>
    / is (?:gone|new: |now |locked by |unlocked)/.test(each) && !each.startsWith('Task')
      ? `${each.slice(0, -1).split('; ').toSorted().join('; ')}.`
      : each,
  )
  const verdict = own.filter((each) => !due.includes(each) && !may.includes(each))
  const missing = due.filter((each) => !own.includes(each))
  return [...missing.map((each) => `not said: ${each}`), ...untrueVerdict(verdict, facts)]
}

/** Judges the sentences that end a run, all of which have to be there. */
function untrueVerdict(sentences: readonly string[], facts: Facts): readonly string[] {
  const { now, judged, system } = facts
  if (now.state === 'running') return sentences
  const broken = brokenBy(facts)
  const hasFailed = broken.includes('no-failure')
  const isEnd = (id: string) =>
    system.properties.some((each) => each.id === id && each.when === 'end')
  const open = judged.filter(
    (id) => id === 'serializable' || (now.state === 'deadlock' && isEnd(id)),
  )
  const bad = judged.filter((id) => broken.includes(id))
  const held = judged.filter((id) => !broken.includes(id) && !open.includes(id))
  const besides = broken.filter(
    (id) =>
      !judged.includes(id) &&
      id !== 'no-deadlock' &&
      (id === 'no-failure' ||
        system.properties.some((each) => each.id === id && each.rank === 'required')),
  )
  const due = [
    now.state === 'deadlock'
      ? 'Deadlock: nobody can take a step.'
      : hasFailed
        ? 'All have ended.'
        : 'All have finished.',
    ...(bad.length > 0
      ? [`The run breaks ${listed(titles(bad), 'and')}.`]
      : held.length > 0
        ? [
            `${open.length > 0 ? 'What can be judged' : 'All that is judged'} holds: ${listed(titles(held), 'and')}.`,
          ]
        : []),
    ...(open.some((id) => id !== 'serializable')
      ? ['What must hold at the end is not judged.']
      : []),
    ...(besides.length > 0
      ? [`It breaks ${listed(titles(besides), 'and')}, by which it is not judged.`]
      : []),
    ...(open.includes('serializable')
      ? ['Whether it is serializable, search alone can tell.']
      : []),
  ]
  return [
    ...sentences.filter((each) => !due.includes(each)),
    ...due.filter((each) => !sentences.includes(each)).map((each) => `not said: ${each}`),
  ]

  function titles(ids: readonly string[]): readonly string[] {
    const general: Readonly<Record<string, string>> = {
      'no-deadlock': 'No deadlock',
      'no-failure': 'No failure',
    }
    return ids.map(
      (id) => system.properties.find((each) => each.id === id)?.title ?? general[id] ?? id,
    )
  }
}

function untrueFindings(
  { cycles, faults, broken, last }: ToldFindings,
  facts: Facts,
): readonly string[] {
  const { now, judged, system, ends } = facts
  const isComplete = now.state === 'complete'
  const found = faultsIn(facts, now.heap, isComplete)
  // Of locks that two hold for one another, the circle is told, and not each lock.
  const wrong = found.filter((each) => !each.startsWith('CIRCULAR'))
  const kinds = wrong.map((each) => each.split(' ')[0] ?? '').toSorted()
  const lies: string[] = []
  if (
    faults
      .map(({ head }) => head)
      .toSorted()
      .join() !== kinds.join()
  )
    lies.push(`faults: ${faults.map(({ head }) => head).join()}`)
  if (cycles.length !== (wrong.length < found.length ? 1 : 0)) lies.push(`${cycles.length} circles`)
  for (const sentence of cycles.map(cycleSentence))
    for (const clause of sentence.slice(0, -1).split('; '))
      if (isFindingTrue(`CIRCULAR ${clause}.`, facts) !== true) lies.push(clause)
  for (const [index, { head, sentence, weight }] of faults.entries()) {
    const fault = wrong[index] ?? ''
    const outlook = outlookForm.exec(sentence)?.[1]
    const told = `${head} ${outlook ? sentence.slice(0, -outlook.length - 2) : sentence}`
    const harmless = isHarmless(fault, facts)
    const comes = now.state !== 'running' || !ends || harmless ? undefined : outlookOf(fault, ends)
    const isMild = harmless || comes?.startsWith('At the end it is gone') === true
    const isOpen = comes?.startsWith('Whether') === true
    if (isFindingTrue(told, facts) !== true) lies.push(told)
    if (outlook !== comes) lies.push(`${told} ${outlook}`)
    if (weight !== (isMild ? 'mild' : isOpen ? 'open' : 'wrong')) lies.push(`${weight}: ${told}`)
  }
  const own = now.state === 'running' ? [] : brokenBy(facts)
  if (broken.map(({ key }) => key).join() !== own.join())
    lies.push(`broken: ${broken.map(({ key }) => key).join()}`)
  for (const { key, head, sentence, weight } of broken)
    if ((weight === 'wrong') !== judged.includes(key) || !isBreachTrue(key, head, sentence))
      lies.push(`${head} ${sentence}`)
  if (now.state !== 'running') lies.push(...untrueVerdict(last.split(/(?<=\.) /), facts))
  else if (
    (last === 'No fault in memory as it stands.') !==
    found.every((each) => isHarmless(each, facts))
  )
    lies.push(last)
  return lies

  function outlookOf(fault: string, all: readonly Trace[]): string {
    const row = fault.slice(fault.indexOf(' '))
    const ended = all.map((end) => faultsIn(facts, end.heap, end.state === 'complete'))
    const same = ended.filter((each) => each.includes(fault)).length
    const some = ended.filter((each) => each.some((other) => other.endsWith(row))).length
    if (same === all.length) return 'At the end it is there, whatever comes next'
    if (some === 0) return 'At the end it is gone, whatever comes next'
    return some === all.length
      ? 'At the end this fault or another is there, whatever comes next'
      : 'Whether it is there at the end depends on who goes next'
  }

  function isBreachTrue(id: string, title: string, sentence: string): boolean {
    const form =
      /^Broken(?: (?:after step (\d+)|(from the start)|by (.+?)))?(, though not judged)?\. It says: (.+)$/
    const [, number, start, names, unjudged, says] = form.exec(sentence) ?? []
    const property = system.properties.find((each) => each.id === id)
    if (!property) return title === { 'no-deadlock': 'No deadlock', 'no-failure': 'No failure' }[id]
    const heaps = heapsOf(facts)
    const first = property.when === 'always' ? heaps.findIndex((heap) => !property.holds(heap)) : -1
    return (
      title === property.title &&
      says === property.sentence &&
      (unjudged === undefined) === judged.includes(id) &&
      (property.when === 'always'
        ? start
          ? first === 0
          : first === Number(number)
        : number === undefined) &&
      (property.when !== 'thread' ||
        (names?.split(' and ') ?? []).every((name) => isBrokenBy(id, name, facts)))
    )
  }
}

/** Whether a step did read what the named ones wrote last. */
function isStepTrue(told: string, { system, now }: Facts): boolean {
  const { steps } = now
  const last = steps.at(-1)
  const [, said, list = ''] = /^(.+?)(?:; it read what (.+) wrote)?$/.exec(told) ?? []
  if (!last || said !== `${last.actor} ${last.effect.description}`) return false
  return [...list.matchAll(/number (\d+)/g)].every(([, number]) => {
    const at = Number(number) - 1
    return last.effect.accesses.some(({ object, key, mode }) => {
      if (mode !== 'read') return false
      const wrote = steps.map((step) =>
        step.effect.accesses.some(
          (each) =>
            each.object === object && (key === '*' || each.key === key) && each.mode === 'write',
        ),
      )
      const changed = (index: number) =>
        changedRows(system, steps[index]!.before, steps[index]!.effect.heap).some(
          ({ name, isHeld }) => name === object && isHeld,
        )
      const isBlind = ['put', 'set'].includes(steps[at]?.op.method ?? '')
      const isLast =
        key === '*' ||
        !wrote.some(
          (is, index) =>
            is && index > at && index < steps.length - 1 && changed(index) && sameRow(index),
        )
      return (
        at < steps.length - 1 &&
        wrote[at] === true &&
        (changed(at) || isBlind || steps[at]!.effect.description.endsWith(' in one step')) &&
        isLast
      )

      function sameRow(index: number): boolean {
        return steps[index]!.effect.accesses.some(
          (each) =>
            each.object === object && each.key === key && each.mode === 'write' && !each.lock,
        )
      }
    })
  })
}

/** The marks beside the rows, and what is said where a row was. */
function untrueScene({ objects }: Scene, facts: Facts): readonly string[] {
  const { system, now } = facts
  const last = now.steps.at(-1)
  const changed = last ? changedRows(system, last.before, last.effect.heap) : []
  return objects.flatMap(({ name, rows, ghosts }) => [
    ...rows.flatMap(({ label, touch, fault }) => {
      const change = changed.find((each) => each.name === name && each.key === label)
      const isLock = system.memory.objects.find((each) => each.name === name)?.kind === 'lock'
      const mark = touch && `${touch.by} ${touch.mode}`
      const isTouchTrue =
        !touch ||
        (touch.by === last?.actor &&
          (touch.mode === 'wrote'
            ? change?.isHeld === true ||
              ['put', 'set', 'apply', 'load'].includes(last.op.method) ||
              last.effect.description.endsWith(' in one step')
            : touch.mode === 'read'
              ? change === undefined || isLock
              : isLock || (change?.isOwner === true && !change.isHeld)))
      const own = faultsIn(facts, now.heap, now.state === 'complete').filter(
        (each) => !isHarmless(each, facts),
      )
      const isFaultTrue = fault
        ? own.includes(`${fault} ${name} ${label}`)
        : !own.some((each) => each.endsWith(` ${name} ${label}`))
      return [
        ...(isTouchTrue ? [] : [`${name}[${label}] ${mark}`]),
        ...(isFaultTrue ? [] : [`${name}[${label}] ${fault}`]),
      ]
    }),
    ...ghosts.flatMap(({ label, by }) => {
      const gone = now.steps.findLast(
        ({ before, effect }) =>
          rowsIn(system, before, name).get(label)?.held !== undefined &&
          rowsIn(system, effect.heap, name).get(label)?.held === undefined,
      )
      return gone?.actor === by ? [] : [`${label} removed by ${by}`]
    }),
  ])
}

function listed(items: readonly string[], word: 'and' | 'or'): string {
  if (items.length < 3) return items.join(` ${word} `)
  return `${items.slice(0, -1).join(', ')}, ${word} ${items.at(-1)}`
}
