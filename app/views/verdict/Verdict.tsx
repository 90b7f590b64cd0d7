import { lazyComponent } from '../../controls/lazy-component.tsx'
import { Actions } from './Actions.tsx'
import { Headline } from './Headline.tsx'
import './verdict.css'

const Reasons = lazyComponent('The reasons', () => import('./Reasons.tsx'), {
  fallback: <p className="verdict-reasons" />,
})

interface VerdictProps {
  /** `room`: as it is read from the back of a room, beside cards that say what saves the run. */
  readonly size?: 'page' | 'room'
  /** What is asked, as long as the answer is not to be told. */
  readonly asked?: string | null
}

/** The answer: how often it breaks and how this run stands, whether that takes a race, and what saves it. */
export default function Verdict({ size = 'page', asked = null }: VerdictProps) {
  if (size === 'room')
    return (
      <section className="verdict" aria-label="Verdict" data-size="room">
        <Headline asked={asked} />
      </section>
    )
  return (
    <section className="verdict" aria-label="Verdict">
      <Headline asked={null} />
      <Reasons />
      <Actions />
    </section>
  )
}
