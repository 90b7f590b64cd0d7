import type { Node } from 'acorn'
import { Memory } from '../../memory/heap.ts'
import { ProgramError } from '../../memory/program-error.ts'
import type { Value } from '../../memory/value.ts'
import { SharedCell } from '../../objects/cell.ts'
import { callHanded } from '../interpreter/call-function.ts'
import { captureConstants } from '../interpreter/capture-constants.ts'
import type { Code, Steps } from '../interpreter/code.ts'
import { Environment } from '../interpreter/environment.ts'
import { beforeRuns } from '../interpreter/instances.ts'
import { OwnFunction } from '../interpreter/own-function.ts'
import { OwnThrow } from '../interpreter/own-throw.ts'
import { Thread } from '../interpreter/thread.ts'
import type { World } from '../interpreter/thread.ts'
import { deepFreeze } from '../library/freezing.ts'
import { toShared } from '../library/sharing.ts'
import { textOf } from '../library/text-of.ts'
import type { Argument } from '../objects/shared-kind.ts'
import type { Problem } from '../problem.ts'
import { spanOf } from '../syntax/span-of.ts'
import { Callable, type OwnValue, SharedHandle } from '../values/own-value.ts'
import { nameObjects } from './name-objects.ts'
import { runBefore } from './run-before.ts'
import type { Top, TopItem } from './top.ts'

/** A thread that a program runs. */
export interface BuiltThread {
  readonly fn: OwnFunction
  readonly source: string
}

/** A property of a program, as something that can be asked of a heap. */
export interface BuiltProperty {
  readonly sentence: string
  readonly when: 'end' | 'always'
  readonly fn: OwnFunction
  readonly node: Node
}

/** A program under one of its variants, with memory as `before` leaves it. */
export interface Built {
  readonly world: World & { readonly memory: Memory }
  readonly environment: Environment
  readonly threads: readonly BuiltThread[]
  readonly properties: readonly BuiltProperty[]
}

/** Memory that is there already, and which constants of the program are objects of it, to be bound later. */
export interface Given {
  readonly memory: Memory
  readonly constants: readonly string[]
}

/** How many local operations may be done before the threads run: ten times what one of them may do at a time. */
const mostOperations = 100_000

/** What running the top of a program has come upon. */
export class TopFailure extends Error {
  readonly problem: Problem

  constructor(node: Node, sentence: string, suggestion: string) {
    super(sentence)
    this.problem = { ...spanOf(node), sentence, suggestion }
  }
}

/**
 * Runs the top of a program, makes what is shared, and runs `before`.
 *
 * @throws TopFailure if that goes wrong.
 */
export function buildWorld(
  top: Top,
  variant: string,
  tellsAfterwards: boolean,
  given: Given | null = null,
): Built {
  const world: World = { memory: null, tellsAfterwards, call: callHanded }
  const environment = new Environment(top.scope, null)
  const thread = new Thread(
    beforeRuns,
    { kind: 'refused', where: 'what runs at the top' },
    world,
    mostOperations,
  )
  thread.handles = []
  const frame = thread.enter(null, environment)
  const initials = new Map<TopItem, Value>()
  const fns: { readonly item: TopItem; readonly fn: OwnFunction; readonly source: string }[] = []
  for (const item of top.items) runItem(item)
  const memory = given?.memory ?? new Memory()
  world.memory = memory
  makeShared(memory)
  thread.handles = null
  const prepared = fns.filter(({ item }) => item.kind === 'before')
  if (!given) {
    const taken = { steps: 0 }
    const first = prepared.reduce(
      (heap, { item, fn }) => attempt(nodeOf(item), () => runBefore(fn, thread, heap, taken)),
      memory.initial(),
    )
    memory.begin(first)
  }
  return {
    world: Object.assign(world, { memory }),
    environment,
    threads: fns.filter(({ item }) => item.kind === 'run'),
    properties: fns.flatMap(({ item, fn }) => (item.kind === 'property' ? [{ ...item, fn }] : [])),
  }

  function attempt<Result>(node: Node, run: () => Result): Result {
    try {
      return run()
    } catch (error) {
      if (error instanceof OwnThrow)
        throw new TopFailure(
          node,
          `This throws ${textOf(error.value, thread)}.`,
          'Let the top of a program end without throwing.',
        )
      if (!(error instanceof ProgramError)) throw error
      throw new TopFailure(node, ...sentencesOf(error.message))
    }
  }

  function runItem(item: TopItem): void {
    switch (item.kind) {
      case 'function':
        environment.slots[item.binding.index] = new OwnFunction(item.info, environment)
        return
      case 'cell':
        initials.set(
          item,
          attempt(item.node, () =>
            item.value ? toShared(valueOf(item.value), thread) : undefined,
          ),
        )
        return
      case 'constant':
        attempt(item.node, () => {
          const value = valueOf(item.value)
          freeze(value)
          if (item.target.isPure) item.target.run(frame, value)
          else finished(item.target.run(frame, value))
        })
        return
      case 'variants':
        attempt(item.node, () => {
          const choice = item.choices.get(variant)
          const value = choice ? valueOf(choice) : undefined
          if (!(value instanceof Callable))
            throw new ProgramError(
              `has the variant “${variant}”, which is no function: write ${/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(variant) ? variant : JSON.stringify(variant)}() { … }`,
            )
          freeze(value)
          if (item.target.isPure) item.target.run(frame, value)
        })
        return
      case 'run':
        for (const { fn, source } of item.threads)
          fns.push({ item, fn: functionOf(item.node, fn), source })
        return
      case 'before':
      case 'property':
        fns.push({ item, fn: functionOf(item.node, item.fn), source: '' })
    }
  }

  function functionOf(node: Node, code: Code): OwnFunction {
    return attempt(node, () => {
      const fn = valueOf(code)
      if (!(fn instanceof OwnFunction))
        throw new ProgramError(
          'hands over what is no function: write a function’s name, or () => …',
        )
      captureConstants(fn, thread)
      return fn
    })
  }

  /** Functions that are kept at the top share nothing by stealth, and nothing there can be changed. */
  function freeze(value: OwnValue): void {
    if (value instanceof OwnFunction) captureConstants(value, thread)
    deepFreeze(value, thread)
  }

  function valueOf(code: Code): OwnValue {
    thread.renew()
    return code.isPure ? code.run(frame) : finished(code.run(frame))
  }

  /** Makes cells and objects in the order of the text. */
  function makeShared(into: Memory): void {
    const names = new Map<SharedHandle, string>()
    for (const item of top.items) {
      if (item.kind === 'cell') {
        const cell = new SharedCell(into, nameIn(item.binding.name), initials.get(item))
        environment.slots[item.binding.index] = cell
      }
      if (item.kind !== 'constant') continue
      const known = new Set(names.keys())
      for (const { name, index, node } of top.scope.bindings)
        if (within(node, item.node) && !given?.constants.includes(name))
          nameObjects(name, environment.slots[index] as OwnValue, names)
      for (const [handle, name] of names)
        if (!known.has(handle)) attempt(item.node, () => make(handle, name, into))
    }
    // What no constant leads to is held by functions alone, which constants do lead to.
    const [holder] = top.items.flatMap((item) => (item.kind === 'constant' ? [item.node] : []))
    const bound = given?.constants.map((name) => constantOf(name)) ?? []
    const unnamed = (thread.handles ?? []).filter(
      (handle) => !handle.object && !bound.includes(handle),
    )
    for (const [index, handle] of unnamed.entries())
      if (holder) attempt(holder, () => make(handle, `${handle.kind.name} ${index + 1}`, into))
  }

  /** In a memory of others, a name of theirs may be the same. */
  function nameIn(name: string): string {
    return given ? `mine.${name}` : name
  }

  function constantOf(name: string): OwnValue {
    const binding = top.scope.resolve(name)?.binding
    return binding && (environment.slots[binding.index] as OwnValue)
  }

  function make(handle: SharedHandle, name: string, into: Memory): void {
    const args = handle.args.map((arg): Argument => {
      if (arg instanceof SharedHandle) {
        if (!arg.object) make(arg, `${name}.${arg.kind.name}`, into)
        return arg.object
      }
      return toShared(arg, thread)
    })
    handle.object = handle.kind.make(into, nameIn(name), args)
  }
}

/** A clause such as `uses n, a variable: write …` as a sentence, and what to write as another one. */
function sentencesOf(clause: string): readonly [sentence: string, suggestion: string] {
  const [, what = clause, remedy = 'change what runs there'] =
    /^(.*?)[:;] ((?:write|use|copy|make|add|call|did|spawn|take) .*)$/s.exec(clause) ?? []
  const suggestion = remedy.charAt(0).toUpperCase() + remedy.slice(1)
  return [`This fails: ${what}.`, suggestion.endsWith('?') ? suggestion : `${suggestion}.`]
}

function within(node: Node, outer: Node): boolean {
  return outer.start <= node.start && node.end <= outer.end
}

function nodeOf(item: TopItem): Node {
  if (item.kind === 'function') throw new RangeError('a function is made without running anything')
  return item.node
}

/** Runs a generator to its end, which takes no step. */
function finished<Result>(steps: Steps<Result>): Result {
  const { done, value } = steps.next()
  if (!done) throw new ProgramError('takes a step')
  return value
}
