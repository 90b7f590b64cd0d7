import { lazySystems, type Scenario } from '../../src/index.ts'

/**
 * Loads the system that a scenario is one of, and no other.
 *
 * @returns undefined if there is no such scenario. Rejects if its system cannot be loaded.
 */
export async function loadScenario(id: string): Promise<Scenario | undefined> {
  const system = lazySystems.find(({ titles }) => titles.some((each) => each.id === id))
  const scenarios = system
    ? await system.load()
    : (await import('./first-system.ts')).firstSystem.scenarios
  return scenarios.find((scenario) => scenario.id === id)
}
