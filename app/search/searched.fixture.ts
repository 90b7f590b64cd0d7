import { builtIns } from '../../src/index.ts'
import { explore } from './explore.ts'
import { begun, learned } from './learn.ts'
import { limitsFor } from './limits.ts'
import { nothingProven, type Proof, type SearchSetting } from './proof.ts'

/** What the page knows once a setting has been searched to the end, with all that is shown of it. */
export function searched(setting: SearchSetting): Proof {
  const { scenario, strategy, options, judged = null } = setting
  let proof = begun(nothingProven, setting)
  const request = {
    scenario,
    strategy,
    options,
    judged,
    withGraph: true,
    withReasons: true,
    withSteps: false,
    limits: limitsFor({ memory: 8, isHandheld: false }),
  }
  const report = (finding: Parameters<typeof learned>[2]) => {
    proof = learned(proof, setting, finding)
  }
  for (const _ of explore(request, report, builtIns.scenario(scenario), () => 0));
  return proof
}
