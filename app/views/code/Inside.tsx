import type { Step } from '../../../src/index.ts'

/** The last step opened up: what its op did inside, in order, all of it at once to other threads. */
export function Inside({ steps }: { readonly steps: readonly Step[] }) {
  const last = steps.at(-1)
  if (!last || last.effect.substeps.length === 0) return null
  return (
    <details className="inside">
      <summary>
        Inside step {steps.length}, <code>{`${last.op.object}.${last.op.method}`}</code>, one atomic
        step
      </summary>
      <ol>
        {last.effect.substeps.map((line, index) => (
          // Lines may repeat, and never move.
          <li key={index}>{line}</li>
        ))}
      </ol>
    </details>
  )
}
