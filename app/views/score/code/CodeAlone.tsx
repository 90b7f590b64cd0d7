import { useState } from 'preact/compat'
import { useWidth } from '../../../controls/use-width.ts'
import { useDerivedRun } from '../../../session/use-session.ts'
import NarrowCode from '../narrow/NarrowCode.tsx'
import { useScoreModel } from '../use-score-model.ts'

/** The code that runs, where nothing else of the run hangs on its lines. */
export default function CodeAlone() {
  const current = useDerivedRun()
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  const model = useScoreModel(current, useWidth(frame), 'narrow')
  return (
    <div className="code-alone" ref={setFrame}>
      <NarrowCode model={model} />
    </div>
  )
}
