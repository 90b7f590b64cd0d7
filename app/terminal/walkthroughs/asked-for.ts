import { BadArguments } from '../bad-arguments.ts'
import { visible } from '../visible.ts'

/**
 * The lessons and challenges to walk through: those that are named, or all where none is.
 *
 * @param known the ids of those that there are.
 * @throws BadArguments if one is named that there is not, or one twice.
 */
export function askedFor(args: readonly string[], known: readonly string[]): readonly string[] {
  for (const [index, id] of args.entries()) {
    if (!known.includes(id))
      throw new BadArguments(
        `unknown lesson: ${visible(id)}; expected one or more of ${known.join(', ')}`,
      )
    if (args.indexOf(id) < index)
      throw new BadArguments(`${visible(id)} is given twice; expected once`)
  }
  return args.length > 0 ? args : known
}
