import { formatChance, judgementOf, worldOf } from '../../../src/index.ts'
import { writeLink } from '../../link/grammar.ts'
import { otherWorlds } from '../../search/plan.ts'
import { failureOn, verdictOn } from '../../search/proof.ts'
import { useDerivedRun, useSession } from '../../session/use-session.ts'

/** How often it breaks in the other world, a press away: a verdict on one is worth little without the other. */
export function OtherWorlds() {
  const { scenario, moment, judged } = useDerivedRun()
  const proof = useSession((session) => session.proof)
  return otherWorlds(scenario, moment).map((other) => {
    const verdict = verdictOn(proof, other)
    const waiting = failureOn(proof, other) ? 'not known' : 'searching …'
    const share = verdict && judgementOf(verdict, judged).probability
    const told = share === null ? waiting : formatChance(share)
    return (
      <a key={JSON.stringify(other.options)} href={writeLink({ ...moment, ...other })}>
        {capital(worldOf(scenario, other))}: {verdict?.complete === false ? 'at least ' : ''}
        {told}.
      </a>
    )
  })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
