import { loadOwnMerges, readProgram, type Scenario } from '../../src/index.ts'
import { own, placeIn } from '../link/own.ts'
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
  const place = placeIn(id)
  if (place === own) return program.scenario(id)
  const scenario = (await loadOwnMerges(program)).find((each) => each.id === place)
  if (!scenario) throw new RangeError(`unknown scenario: ${place}`)
  return { ...scenario, id }
}
