import type { AnyNode, Program } from 'acorn'
import { endlessRun } from '../../explorer/endless-run.ts'
import type { Scenario } from '../../subjects/scenario.ts'
import type { Problem } from '../problem.ts'
import { spanOf } from '../syntax/span-of.ts'
import { childrenOf } from '../syntax/walk.ts'

const loops = new Set(['WhileStatement', 'DoWhileStatement', 'ForStatement', 'ForOfStatement'])

/** A loop by which a run can come back to where it was; null if there is none. Recursion comes to an end by itself. */
export function endlessLoopIn(
  tree: Program,
  scenario: Scenario,
  variant: string,
  mostStates?: number,
): Problem | null {
  const all = loopsIn(tree)
  if (all.length === 0) return null
  const steps = endlessRun(scenario.build({ strategy: variant, options: {} }), mostStates)
  const [step] = steps ?? []
  if (!step) return null
  const line = step.site?.line ?? 1
  // The smallest loop around the step comes last.
  const loop = all.findLast(({ loc }) => loc && loc.start.line <= line && line <= loc.end.line)
  return {
    ...spanOf(loop ?? tree),
    sentence:
      'This is a program that never ends: a run can come back to the same memory with everybody where they were.',
    suggestion: 'Write waitUntil(() => …) in the place of a loop that tries again and again.',
  }
}

/** Every loop, an outer one before those inside it. */
function loopsIn(node: AnyNode): readonly AnyNode[] {
  const inside = childrenOf(node).flatMap(loopsIn)
  return loops.has(node.type) ? [node, ...inside] : inside
}
