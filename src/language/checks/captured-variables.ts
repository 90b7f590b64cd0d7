import type { AnyNode } from 'acorn'
import { variableIn } from '../interpreter/capture-constants.ts'
import type { NamedStep, NotingCompiler } from '../interpreter/compiler.ts'
import type { FunctionInfo } from '../interpreter/function-info.ts'
import type { Problem } from '../problem.ts'
import { spanOf } from '../syntax/span-of.ts'
import { childrenOf } from '../syntax/walk.ts'
import { localFunction } from './local-function.ts'

/** Functions that a task runs or calls, and that use a variable of the function around them. */
export function capturedVariables(compiler: NotingCompiler): readonly Problem[] {
  return compiler.namedSteps.flatMap((step): readonly Problem[] => {
    const task = taskOf(step, compiler)
    return task ? capturedIn(task, compiler, new Set()) : []
  })
}

/** What `spawn` is handed, if that can be seen where it stands. */
function taskOf({ node, name, scope }: NamedStep, compiler: NotingCompiler): FunctionInfo | null {
  const fn = name === 'spawn' && node.type === 'CallExpression' ? node.arguments[0] : undefined
  if (!fn) return null
  const named = fn.type === 'Identifier' ? scope?.resolve(fn.name) : null
  return named ? localFunction(named.binding, compiler) : (compiler.functions.get(fn) ?? null)
}

/** @param seen what was looked at already: functions may call one another. */
function capturedIn(
  { node, captures }: FunctionInfo,
  compiler: NotingCompiler,
  seen: Set<AnyNode>,
  by: string | null = null,
): readonly Problem[] {
  if (seen.has(node)) return []
  seen.add(node)
  return captures.flatMap(({ binding }): readonly Problem[] => {
    const called = localFunction(binding, compiler)
    if (called) return capturedIn(called, compiler, seen, binding.name)
    const variable = variableIn(binding)
    const use = variable === null ? null : firstUse(node, variable)
    if (variable === null || !use) return []
    const [way, before] = by === null ? ['', 'spawn'] : [`, by ${by}`, by]
    return [
      {
        ...spanOf(use),
        sentence: `A task uses ${variable}, a variable of the function around it${way}.`,
        suggestion: `Write const kept = ${variable} before ${before}, and use kept; or make it shared by a let at the top.`,
      },
    ]
  })
}

/** The first place in a tree where a name stands. */
function firstUse(node: AnyNode, name: string): AnyNode | null {
  if (node.type === 'Identifier' && node.name === name) return node
  for (const child of childrenOf(node)) {
    const found = firstUse(child, name)
    if (found) return found
  }
  return null
}
