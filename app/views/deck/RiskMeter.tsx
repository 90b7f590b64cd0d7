import type { Risk } from '../../derived/deck.ts'
import { chanceFigure } from '../../derived/score/chance-figure.ts'
import { useLit } from '../../session/use-session.ts'
import './risk.css'

interface RiskMeterProps {
  readonly risk: Risk
  /** Of which moment it is. */
  readonly when: string
  /** What is written before the figure. */
  readonly label?: string
}

const words: Readonly<Record<Risk['look'], string>> = {
  'for good': 'lost',
  safe: 'safe',
  'at stake': '',
}

/** The chance to end broken from a moment on, as a bar and a figure; a word where nothing can change it any more. */
export function RiskMeter({ risk: { chance, look }, when, label }: RiskMeterProps) {
  const lit = useLit('chance')
  return (
    <span className="risk" data-look={look} data-lit={lit} style={{ '--chance': chance }}>
      <i aria-hidden="true" />
      <span className="risk-figure">
        {label && <span className="risk-label">{label} </span>}
        <span className="visually-hidden">chance to end broken {when}: </span>
        {chanceFigure(chance)} % {words[look] && <span className="risk-word">{words[look]}</span>}
      </span>
    </span>
  )
}
