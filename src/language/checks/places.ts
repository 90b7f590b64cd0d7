import type { AnyNode, Identifier } from 'acorn'
import type { Environment } from '../interpreter/environment.ts'
import type { NotingCompiler } from '../interpreter/compiler.ts'
import type { Problem } from '../problem.ts'
import { spanOf } from '../syntax/span-of.ts'
import { SharedHandle } from '../values/own-value.ts'
import type { Top } from '../top/top.ts'
import { ReachedSteps } from './reached-steps.ts'
import { receiversOf } from './receivers.ts'
import { innermost, isInside, regionsOf } from './regions.ts'

/** Forms that are no reads or writes, and have no place where memory is only looked at. */
const forms: ReadonlySet<string> = new Set(['spawn', 'atomically', 'waitUntil'])

/** Steps where there can be none, and changes where memory is only looked at. */
export function placeProblems(
  top: Top,
  compiler: NotingCompiler,
  environment: Environment,
): readonly Problem[] {
  const regions = regionsOf(top, compiler)
  const reached = new ReachedSteps(compiler, environment)
  const problems: Problem[] = []
  for (const { node, name, writes } of compiler.namedSteps)
    check(node, name, writes || forms.has(name), forms.has(name) ? 'stands' : 'is changed')
  for (const { node, callee, scope } of compiler.methodCalls) {
    const { property } = callee
    if (property.type !== 'Identifier' || callee.computed) continue
    const [handle] = receiversOf(callee.object, scope, environment) ?? []
    const method = handle instanceof SharedHandle ? handle.kind.methods[property.name] : undefined
    if (method) check(node, property.name, !method.onlyReads, 'changes memory')
  }
  for (const { node, callee, scope } of compiler.calls)
    checkCalled(node, callee.name, reached.of(callee.name, scope))
  for (const { node, name } of compiler.makings) {
    const region = innermost(regions, node)
    if (region?.kind === 'looks' && name === 'instance')
      refuse(node, `An instance is made in ${region.name}, which only reads.`, region.suggestion)
  }
  for (const { node, scope } of regions)
    if (node.type === 'Identifier' && scope) {
      const { name } = node as Identifier
      checkCalled(node as Identifier, name, reached.of(name, scope))
    }
  return problems

  function refuse(node: AnyNode, sentence: string, suggestion: string): void {
    problems.push({ ...spanOf(node), sentence, suggestion })
  }

  function check(node: AnyNode, name: string, changes: boolean, does: string): void {
    const region = innermost(regions, node)
    if (!region) return
    if (region.kind === 'none')
      refuse(
        node,
        `A step, ${name}, stands in ${region.name}, which takes none.`,
        region.suggestion,
      )
    else if (region.kind === 'looks' && changes)
      refuse(node, `${name} ${does} in ${region.name}, which only reads.`, region.suggestion)
  }

  /** A function that is called, or handed over by its name, takes its steps where that stands. */
  function checkCalled(node: AnyNode, name: string, steps: ReturnType<ReachedSteps['of']>): void {
    const region = regions.find((each) => each.node === node) ?? innermost(regions, node)
    const step =
      region?.kind === 'none' ? steps[0] : steps.find((each) => each.writes || forms.has(each.name))
    if (!step || !region || !(region.kind === 'none' || region.kind === 'looks')) return
    // A function that a part declares is looked at by itself.
    if (region.kind === 'looks' && !isInside(node, region.node)) return
    const what = region.kind === 'none' ? 'takes none' : 'only reads'
    refuse(
      node,
      `${name} takes a step, ${step.name}, in ${region.name}, which ${what}.`,
      region.suggestion,
    )
  }
}
