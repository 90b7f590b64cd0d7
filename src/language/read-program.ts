import type { Comment } from 'acorn'
import type { Environment } from './interpreter/environment.ts'
import { compilerOf, type NotingCompiler } from './interpreter/compiler.ts'
import type { OwnProgram, WrittenProperty } from './own-program.ts'
import { readPins } from './pins/read-pins.ts'
import { endlessLoopIn } from './checks/endless-loop.ts'
import { mergeConstantProblems } from './checks/merge-constants.ts'
import { programProblems } from './checks/program-problems.ts'
import { stepsIn } from './checks/steps-in.ts'
import type { Problem } from './problem.ts'
import { scenarioOf } from './scenario.ts'
import { parse } from './syntax/parse.ts'
import { refusedSyntax } from './syntax/refused-syntax.ts'
import { spanOf } from './syntax/span-of.ts'
import { titleIn } from './title-in.ts'
import { buildWorld, TopFailure } from './top/build-world.ts'
import { isMergeStrategy, nodesOf, structureProblems, variantsOf } from './top/structure.ts'
import { bindMerge } from './top/bind-merge.ts'
import { compileTop, type Top } from './top/top.ts'

/** A program that can be run, or why it cannot. */
export type Reading =
  | { readonly program: OwnProgram; readonly problems: readonly [] }
  | { readonly program: null; readonly problems: readonly Problem[] }

/** How many problems are told of at once. */
const mostProblems = 20

/** How a program is called that says nothing of itself. */
const untitled = 'Own race'

/**
 * Reads and checks a program, and runs what stands at its top. It throws for no text whatsoever.
 *
 * @param isRight whether it was read before, and nothing was wrong: then its top runs under one variant alone.
 */
export function readProgram(text: string, isRight = false): Reading {
  const { tree, problem, ...parsed } = parse(text)
  if (!tree) return refused([problem])
  const refusals = refusedSyntax(tree)
  if (refusals.length > 0) return refused(refusals)
  const compiler = compilerOf(text)
  const top = compileTop(tree, compiler)
  const found = [...compiler.problems, ...structureProblems(top)]
  if (found.length > 0) return refused(found)
  const variants = variantsOf(top)
  const tellsAfterwards = compiler.tellsAfterwards
  const tried = isRight ? variants.slice(0, 1) : variants
  const { failures, environment } = runTop(top, tried, tellsAfterwards, compiler)
  if (!environment || failures.length > 0) return refused(failures)
  const comments = 'comments' in parsed ? parsed.comments : []
  const properties = top.items.flatMap((item): readonly WrittenProperty[] =>
    item.kind === 'property'
      ? [{ sentence: item.sentence, when: item.when, span: spanOf(item.node) }]
      : [],
  )
  const [run] = nodesOf(top, 'run')
  const runSpan = run ? spanOf(run) : null
  const pins = readPins(
    text,
    comments.flatMap(({ type, loc }) => (type === 'Line' && loc ? [spanOf({ loc })] : [])),
    [
      ...properties.map(({ sentence, span }) => ({ pinned: { property: sentence }, span })),
      ...(runSpan ? [{ pinned: 'run', span: runSpan } as const] : []),
    ],
    variants,
  )
  if (pins.problems.length > 0) return refused(pins.problems)
  const title = titleOf(comments)
  const scenario = (id: string) => scenarioOf(id, { top, title, variants, tellsAfterwards })
  const program: OwnProgram = {
    text,
    title,
    variants,
    properties,
    pins: pins.pins,
    run: runSpan,
    steps: stepsIn(top, compiler, environment).map(spanOf),
    isMergeStrategy: isMergeStrategy(top),
    scenario,
    mergeIn: (memory) => bindMerge(top, memory, tellsAfterwards),
    endlessLoop: (variant, mostStates) => endlessLoopIn(tree, scenario('own'), variant, mostStates),
  }
  return { program, problems: [] }
}

/** Problems in the order of the text, each once: the first of them, where there are more than anybody mends at once. */
function refused(problems: readonly Problem[]): Reading {
  const distinct = new Map(problems.map((each) => [JSON.stringify(each), each]))
  return {
    program: null,
    problems: [...distinct.values()]
      .toSorted((a, b) => a.line - b.line || a.column - b.column)
      .slice(0, mostProblems),
  }
}

/** What is found only by running the top: under every variant, as each may do something else there. */
function runTop(
  top: Top,
  variants: readonly string[],
  tellsAfterwards: boolean,
  compiler: NotingCompiler,
): { readonly failures: readonly Problem[]; readonly environment: Environment | null } {
  let first: Environment | null = null
  const failures = variants.flatMap((variant) => {
    try {
      const { environment } = buildWorld(top, variant, tellsAfterwards)
      first ??= environment
      return [
        ...programProblems(top, compiler, environment),
        ...mergeConstantProblems(top, environment),
      ]
    } catch (error) {
      if (!(error instanceof TopFailure)) throw error
      return [error.problem]
    }
  })
  return { failures, environment: first }
}

/** What the program's first comment begins with: people write there what it is, and behind a colon more of it. */
function titleOf([first]: readonly Comment[]): string {
  const line = first?.value
    .split('\n')
    .map((each) => each.replace(/^[\s*]+/, '').trim())
    .find((each) => each !== '')
  if (!line || line.startsWith('=')) return untitled
  return titleIn(line)
}
