import { posix } from 'node:path'
import { importsOf } from './imports-of.ts'

/** By file, the files that it imports, types included. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>

/**
 * Who imports whom among some files. What is imported from elsewhere, such as a package, is left out.
 *
 * @param sources the files' texts by path, from one root, with forward slashes.
 */
export function importGraph(sources: ReadonlyMap<string, string>): ImportGraph {
  return new Map(
    [...sources].map(([file, code]) => {
      const targets = importsOf(file, code).flatMap(({ specifier }) => {
        if (!specifier?.startsWith('.')) return []
        // A query, as in `./search.ts?worker`, tells Vite how to import a file, not which.
        const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ''))
        return sources.has(path) && path !== file ? [path] : []
      })
      return [file, [...new Set(targets)]]
    }),
  )
}

/**
 * The files that import one another in a circle, a list each circle: the strongly connected components
 * of more than one file.
 *
 * Source: R. Tarjan, "Depth-first search and linear graph algorithms", SIAM J. Comput. 1 (1972).
 */
export function circles(graph: ImportGraph): readonly (readonly string[])[] {
  return components(graph).filter((component) => component.length > 1)
}

/**
 * A longest way from file to imported file, the importing file first. Of a circle, all files count: they
 * are on the way together.
 */
export function longestChain(graph: ImportGraph): readonly string[] {
  const chains = new Map<string, readonly string[]>()
  let longest: readonly string[] = []
  for (const component of components(graph)) {
    const below = component
      .flatMap((file) => graph.get(file) ?? [])
      .filter((file) => !component.includes(file))
      .map((file) => chains.get(file) ?? [])
      .reduce((a, b) => (b.length > a.length ? b : a), [])
    const chain = [...component, ...below]
    for (const file of component) chains.set(file, chain)
    if (chain.length > longest.length) longest = chain
  }
  return longest
}

/** The strongly connected components, each after all that it leads to. */
function components(graph: ImportGraph): readonly (readonly string[])[] {
  const found: string[][] = []
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []

  const visit = (file: string): void => {
    order.set(file, order.size)
    lowest.set(file, order.get(file) ?? 0)
    open.push(file)
    for (const target of graph.get(file) ?? []) {
      if (!order.has(target)) visit(target)
      else if (!open.includes(target)) continue
      lowest.set(file, Math.min(lowest.get(file) ?? 0, lowest.get(target) ?? 0))
    }
    if (lowest.get(file) !== order.get(file)) return
    found.push(open.splice(open.indexOf(file)))
  }
  for (const file of graph.keys()) if (!order.has(file)) visit(file)
  return found
}
