import { formatChance, judgementOf, worldOf } from '../../../src/index.ts'
import { writeLink } from '../../link/grammar.ts'
import { otherWorlds } from '../../search/plan.ts'
import { failureOn, verdictOn, type SearchSetting } from '../../search/proof.ts'
import { useProof } from '../../session/use-proof.ts'
import { useDerivedRun } from '../../session/use-session.ts'

/** How often it breaks in the other world, a press away: a verdict on one is worth little without the other. */
export function OtherWorlds() {
  const { scenario, moment } = useDerivedRun()
  return otherWorlds(scenario, moment).map((other) => (
    <OtherWorld key={JSON.stringify(other.options)} setting={other} />
  ))
}

function OtherWorld({ setting }: { readonly setting: SearchSetting }) {
  const { scenario, moment, judged } = useDerivedRun()
  const proof = useProof(setting)
  const verdict = verdictOn(proof, setting)
  const waiting = failureOn(proof, setting) ? 'not known' : 'searching …'
  const share = verdict && judgementOf(verdict, judged).probability
  const told = share === null ? waiting : formatChance(share)
  return (
    <a href={writeLink({ ...moment, ...setting })}>
      {capital(worldOf(scenario, setting))}: {verdict?.complete === false ? 'at least ' : ''}
      {told}
      {told.endsWith('…') ? '' : '.'}
    </a>
  )
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
