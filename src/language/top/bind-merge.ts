import type { Memory } from '../../memory/heap.ts'
import { OwnFunction } from '../interpreter/own-function.ts'
import { programOf } from '../interpreter/program-of.ts'
import type { BoundMerge } from '../own-program.ts'
import { SharedHandle, type OwnValue } from '../values/own-value.ts'
import { buildWorld } from './build-world.ts'
import { isMergeStrategy, variantsOf } from './structure.ts'
import type { Top } from './top.ts'

/**
 * A merge strategy at work in a memory that is there already.
 *
 * @throws RangeError for a program that is none.
 */
export function bindMerge(top: Top, memory: Memory, tellsAfterwards: boolean): BoundMerge {
  const [variant] = variantsOf(top)
  if (!isMergeStrategy(top) || variant === undefined) throw new RangeError('no merge strategy')
  const given = { memory, constants: ['byId', 'byName'] }
  const { world, environment } = buildWorld(top, variant, tellsAfterwards, given)
  const constantOf = (name: string): OwnValue => {
    const binding = top.scope.resolve(name)?.binding
    return binding && (environment.slots[binding.index] as OwnValue)
  }
  return {
    bind(name, object, kind) {
      const handle = constantOf(name)
      if (!(handle instanceof SharedHandle)) throw new RangeError(`${name} is no map`)
      handle.object = object
      handle.kind = kind
    },
    cacheNewEntry(entry, by) {
      const fn = constantOf('cacheNewEntry')
      if (!(fn instanceof OwnFunction)) throw new RangeError('cacheNewEntry is no function')
      return programOf(fn, by, world, [entry])
    },
  }
}
