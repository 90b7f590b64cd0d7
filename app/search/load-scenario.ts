import { systemLoaders, type Scenario } from '../../src/index.ts'
import { codeIn } from '../link/own.ts'

/**
 * Loads the system that a scenario is one of, and no other; or reads a program of a person's own, which its id has.
 *
 * @returns undefined if there is no such scenario. Rejects if its system cannot be loaded.
 */
export async function loadScenario(id: string): Promise<Scenario | undefined> {
  const code = codeIn(id)
  if (code !== null) return (await import('./read-own.ts')).readOwn(id, code)
  const system = systemLoaders.find(({ scenarios }) => scenarios.includes(id))
  const loaded = system
    ? await system.load()
    : (await import('./first-system.ts')).firstSystem.scenarios
  return loaded.find((scenario) => scenario.id === id)
}
