import type { Control } from '../../../src/index.ts'
import type { DerivedRun } from '../../derived/derived-run.ts'
import { propertyEvidence } from '../../derived/property-evidence.ts'
import type { Proof } from '../../search/proof.ts'
import type { Evidence } from '../../session/session.ts'

/** What on the page is the evidence of words. */
export function evidenceOf(
  control: Control,
  current: DerivedRun,
  proof: Proof,
): readonly Evidence[] {
  switch (control.kind) {
    case 'random order':
      return []
    case 'scenario':
    case 'chance':
    case 'run':
      return [{ kind: control.kind, id: '' }]
    case 'strategy':
      return [{ kind: 'strategy', id: current.strategy.id }]
    case 'world':
      return [{ kind: 'world', id: control.option }]
    case 'step':
      return [{ kind: 'step', id: String(control.number) }]
    case 'turn':
      return [{ kind: 'turn', id: control.actor }]
    case 'why':
      return control.numbers.map((number) => ({ kind: 'step', id: String(number) }))
    case 'property':
      return propertyEvidence(current, proof, control.id)
  }
}
