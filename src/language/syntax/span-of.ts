import type { Node } from 'acorn'
import type { Span } from '../problem.ts'

/** Where a node of the tree stands. The parser keeps locations, and counts columns from 0. */
export function spanOf({ loc }: Pick<Node, 'loc'>): Span {
  if (!loc) throw new RangeError('a tree without locations')
  return {
    line: loc.start.line,
    column: loc.start.column + 1,
    endLine: loc.end.line,
    endColumn: loc.end.column + 1,
  }
}
