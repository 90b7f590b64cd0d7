import { readProgram, type Scenario } from '../../src/index.ts'
import { unpack } from '../link/pack.ts'

/**
 * Reads a program of a person's own.
 *
 * @param id of the scenario that it is.
 * @param code its text, packed.
 * @throws Error if it is no program that can be run.
 */
export async function readOwn(id: string, code: string): Promise<Scenario> {
  const { program, problems } = readProgram(await unpack(code))
  if (!program) throw new Error(problems[0]?.sentence)
  return program.scenario(id)
}
