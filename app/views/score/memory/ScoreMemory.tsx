import { lazyComponent } from '../../../controls/lazy-component.tsx'
import { Behind } from '../../../session/Behind.tsx'
import type { ScoreModel } from '../use-score-model.ts'
import './memory.css'
import { Hands } from './Hands.tsx'
import { Lanes } from './Lanes.tsx'
import { MemoryNow } from './MemoryNow.tsx'

// Its sentences look at all that can follow, which search has to know first.
const Findings = lazyComponent('What is wrong', () => import('./Findings.tsx'))

// The same at every step, and so drawn with what search says, behind the frame of a press.
const findings = (
  <Behind>
    <Findings />
  </Behind>
)

/** Shared memory: what is now, left of the axis, and how it came, on it; and above both what threads hold in hand. */
export function ScoreMemory({ model }: { readonly model: ScoreModel }) {
  const { hands, memory } = model.layout
  const top = hands.height > 0 ? hands.top : memory.top
  return (
    <section className="memory score-ruled" aria-label="Memory" style={{ marginTop: top }}>
      <Hands run={model.current.run} rows={model.hands} columns={model.columns} />
      <div
        className="score-memory score-ruled"
        style={{ marginTop: memory.top - top - hands.height, height: memory.height }}
      >
        <Lanes run={model.current.run} memory={model.memory} columns={model.columns} />
        <MemoryNow model={model} />
      </div>
      {model.memory.folded.length > 0 && (
        <button type="button" className="memory-fold" onClick={model.unfoldMemory}>
          <span aria-hidden="true">⋯ </span>
          {model.memory.folded.length} objects that this run does not touch:{' '}
          {model.memory.folded.join(', ')}
        </button>
      )}
      <div className="score-findings">{findings}</div>
    </section>
  )
}
