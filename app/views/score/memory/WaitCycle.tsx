import { cycleSentence, type Wait } from '../../../../src/index.ts'
import { layoutRing } from '../../../layout/ring.ts'
import './wait-cycle.css'

/** Those who wait for one another, around a ring: a dashed line leads to what is waited for, a plain one to who holds it. */
export default function WaitCycle({ waits }: { readonly waits: readonly Wait[] }) {
  const { width, height, nodes, arrows } = layoutRing(waits)
  return (
    <figure className="wait-cycle">
      <svg width={width} height={height} aria-hidden="true">
        {arrows.map(({ kind, path, end }) => (
          <g key={path} data-kind={kind}>
            <path className="way" d={path} />
            <path
              className="head"
              d="M7,0l-8,-4v8z"
              transform={`translate(${end.x}, ${end.y}) rotate(${end.angle})`}
            />
          </g>
        ))}
        {nodes.map(({ kind, text, x, y, width: wide, height: high }) => (
          <g
            key={`${kind} ${text}`}
            data-kind={kind}
            data-thread={kind === 'thread' ? text : undefined}
            transform={`translate(${x}, ${y})`}
          >
            <rect x={-wide / 2} y={-high / 2} width={wide} height={high} />
            <text y={4}>{text}</text>
          </g>
        ))}
      </svg>
      <figcaption>
        <strong>Deadlock</strong> {cycleSentence(waits)}
      </figcaption>
    </figure>
  )
}
