import type { AnyNode } from 'acorn'
import { variableIn } from '../interpreter/capture-constants.ts'
import type { NotingCompiler } from '../interpreter/compiler.ts'
import type { Problem } from '../problem.ts'
import { spanOf } from '../syntax/span-of.ts'
import { childrenOf } from '../syntax/walk.ts'

/** Functions that a task runs, and that use a variable of the function around them. */
export function capturedVariables({ namedSteps, functions }: NotingCompiler): readonly Problem[] {
  return namedSteps.flatMap(({ node, name }): readonly Problem[] => {
    const fn = name === 'spawn' && node.type === 'CallExpression' ? node.arguments[0] : undefined
    const info = fn && functions.get(fn)
    if (!fn || !info) return []
    return info.captures.flatMap(({ binding }): readonly Problem[] => {
      const variable = variableIn(binding)
      const use = variable === null ? null : firstUse(fn, variable)
      if (variable === null || !use) return []
      return [
        {
          ...spanOf(use),
          sentence: `A task uses ${variable}, a variable of the function around it.`,
          suggestion: `Write const kept = ${variable} before spawn, and use kept; or make it shared by a let at the top.`,
        },
      ]
    })
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
