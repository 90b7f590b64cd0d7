import type { ExploreReport } from './protocol.ts'

/** The memory behind a report's typed arrays, which a worker hands over instead of copying it. */
export function buffersOf(report: ExploreReport): ArrayBufferLike[] {
  if (report.kind !== 'graph') return []
  const values: readonly unknown[] = Object.values(report.graph)
  return [
    ...new Set(values.filter((value) => ArrayBuffer.isView(value)).map(({ buffer }) => buffer)),
  ]
}
