import { ThreadMark } from '../../controls/ThreadMark.tsx'
import type { EndingRow } from '../../derived/drawn-endings.ts'

/** Rows of memory as boxes, by object: hatched where something is wrong, dotted where nothing is. */
export function MemoryBoxes({ rows }: { readonly rows: readonly EndingRow[] }) {
  const objects = [...new Set(rows.map(({ object }) => object))]
  return (
    <dl className="boxes">
      {objects.map((object) => (
        <div key={object}>
          <dt>{object}</dt>
          {rows
            .filter((row) => row.object === object)
            .map((row) => (
              <dd
                key={row.label}
                className="box"
                data-thread={row.by ?? undefined}
                data-look={row.text === null ? 'nothing' : row.fault ? 'for good' : undefined}
              >
                <Content row={row} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}

function Content({ row: { object, label, text, by, fault } }: { readonly row: EndingRow }) {
  if (text === null) return `no ${label}`
  return (
    <>
      <span>
        {label !== object && label !== '' && `${label} `}
        {text}
      </span>
      {by !== null && (
        <>
          {' '}
          <span className="visually-hidden">by </span>
          <ThreadMark name={by} />
        </>
      )}
      {fault !== null && <strong> {fault}</strong>}
    </>
  )
}
