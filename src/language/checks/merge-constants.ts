import { OwnFunction } from '../interpreter/own-function.ts'
import type { Problem } from '../problem.ts'
import { spanOf } from '../syntax/span-of.ts'
import type { Environment } from '../interpreter/environment.ts'
import { isMergeStrategy } from '../top/structure.ts'
import type { Top } from '../top/top.ts'
import { SharedHandle } from '../values/own-value.ts'

/** What a merge strategy declares that is not what the cache takes it for: two maps, and a function. */
export function mergeConstantProblems(top: Top, environment: Environment): readonly Problem[] {
  if (!isMergeStrategy(top)) return []
  return top.scope.bindings.flatMap(({ name, index, node }): readonly Problem[] => {
    const value = environment.slots[index]
    if (name === 'byId' || name === 'byName') {
      if (value instanceof SharedHandle && value.kind.name === 'map') return []
      return [problem(node, `“${name}” is no map.`, `Write const ${name} = map().`)]
    }
    if (name !== 'cacheNewEntry' || value instanceof OwnFunction) return []
    return [problem(node, `“${name}” is no function.`, `Write function ${name}(e) { … }.`)]
  })
}

function problem(
  node: Parameters<typeof spanOf>[0],
  sentence: string,
  suggestion: string,
): Problem {
  return { ...spanOf(node), sentence, suggestion }
}
