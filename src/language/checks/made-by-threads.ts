import type { NotingCompiler } from '../interpreter/compiler.ts'
import type { Problem } from '../problem.ts'
import { sharedKinds } from '../objects/kinds.ts'
import { spanOf } from '../syntax/span-of.ts'
import { nodesOf, variantNodesOf } from '../top/structure.ts'
import type { Top } from '../top/top.ts'
import { isInside } from './regions.ts'

/** Shared objects that are made where threads run: by run, before, variants, tasks and steps. */
export function madeByThreads(
  top: Top,
  { makings, namedSteps }: NotingCompiler,
): readonly Problem[] {
  const running = [
    ...nodesOf(top, 'run'),
    ...nodesOf(top, 'before'),
    ...nodesOf(top, 'property'),
    ...variantNodesOf(top),
    ...namedSteps.flatMap(({ node }) => (node.type === 'CallExpression' ? [node] : [])),
  ]
  return makings.flatMap(({ node, name }): readonly Problem[] =>
    name in sharedKinds && running.some((each) => isInside(node, each))
      ? [
          {
            ...spanOf(node),
            sentence: `A shared object, ${name}, is made where threads run.`,
            suggestion: `Make it at the top: const shared = ${name}(…).`,
          },
        ]
      : [],
  )
}
