import { useState } from 'preact/compat'
import { useWidth } from '../../../controls/use-width.ts'
import { useDerivedRun } from '../../../session/use-session.ts'
import { NarrowMemory } from '../narrow/NarrowMemory.tsx'
import { useScoreModel } from '../use-score-model.ts'
import '../narrow/narrow.css'

/** Shared memory as it stands, as tables, where nothing else of the run stands beside it. */
export default function MemoryAlone({ isConcealed }: { readonly isConcealed: boolean }) {
  const current = useDerivedRun()
  const [frame, setFrame] = useState<HTMLDivElement | null>(null)
  const model = useScoreModel(current, useWidth(frame), 'narrow')
  return (
    <div className="narrow-score" ref={setFrame}>
      <NarrowMemory model={model} isConcealed={isConcealed} />
    </div>
  )
}
