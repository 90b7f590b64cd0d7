import { basename } from 'node:path'
import { BadArguments } from '../bad-arguments.ts'
import type { Target } from '../arguments.ts'
import { inOneLine, visible } from '../visible.ts'
import type { RaceFile } from './race-file.ts'

/**
 * What is to be checked of a file: every variant, or the one that was named. The scenario is called as the file.
 *
 * @throws BadArguments for a variant that the program does not have.
 */
export function ownTargets({ path, program }: RaceFile, variant: string | null): readonly Target[] {
  if (!program) return []
  if (variant !== null && !program.variants.includes(variant))
    throw new BadArguments(
      `unknown variant: ${visible(variant)}; ${inOneLine(`${path} has ${program.variants.join(', ')}`)}`,
    )
  const scenario = program.scenario(basename(path, '.js'))
  return program.variants
    .filter((each) => variant === null || each === variant)
    .map((strategy) => ({ scenario, strategy, options: {}, own: { path, program } }))
}
