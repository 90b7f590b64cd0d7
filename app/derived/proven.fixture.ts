import { builtIns } from '../../src/index.ts'
import { explore } from '../search/explore.ts'
import { learned } from '../search/learn.ts'
import { limitsFor } from '../search/limits.ts'
import { nothingProven, type Proof, type SearchSetting } from '../search/proof.ts'

/** What is known once some settings were searched to their end, one after the other. */
export function proven(settings: readonly SearchSetting[], states = Infinity): Proof {
  let proof = nothingProven
  const limits = { ...limitsFor({ memory: 8, isHandheld: false }), states }
  const questions = { withGraph: false, withReasons: false, withSteps: false }
  for (const setting of settings) {
    const request = { ...setting, judged: setting.judged ?? null, ...questions, limits }
    const scenario = builtIns.scenario(setting.scenario)
    const hear = (report: Parameters<typeof learned>[2]) => {
      proof = learned(proof, setting, report)
    }
    for (const _ of explore(request, hear, scenario, () => 0));
  }
  return proof
}
