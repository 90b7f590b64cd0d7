import {
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'preact/compat'
import { fateWords, formatCount, type StateGraph } from '../../../src/index.ts'
import { oncePerFrame } from '../../clock.ts'
import { goToState } from '../../commands/go-to-state.ts'
import { drawStates, type StatesDrawing } from '../../draw/states/draw.ts'
import { workerOpener } from '../../search/open-worker.ts'
import { orderInWorker, type Ordered } from '../../search/order-in-worker.ts'
import orderAddress from '../../search/order.worker.ts?worker&url'
import type { KnownGraph } from '../../search/proof.ts'
import { useDerivedRun, useSessionStore } from '../../session/use-session.ts'
import { FateLegend } from './FateLegend.tsx'
import { StateTable } from './StateTable.tsx'
import './states.css'

const openOrderWorker = workerOpener(orderAddress)

/** Every state, a layer for each number of steps taken; the run goes through it from left to right. */
export default function StateMap({ drawn }: { readonly drawn: KnownGraph }) {
  const { graph } = drawn
  const store = useSessionStore()
  const { moment } = useDerivedRun()
  const canvas = useRef<HTMLCanvasElement>(null)
  const drawing = useRef<StatesDrawing>(null)
  const [pointed, setPointed] = useState<number | null>(null)
  const [sought, setSought] = useState('')
  const words = useDeferredValue(sought).trim().toLowerCase()
  const found = useMemo(() => find(graph, drawn.memories, words), [graph, drawn, words])

  useLayoutEffect(() => {
    if (!canvas.current) return undefined
    const created = drawStates(
      canvas.current,
      {
        onPoint: setPointed,
        onPress: (state) => {
          goToState(store, state)
        },
      },
      oncePerFrame(),
    )
    drawing.current = created
    return () => {
      created.dispose()
    }
  }, [store])
  const [ordered, setOrdered] = useState<Ordered | null>(null)
  useEffect(() => orderInWorker(openOrderWorker, graph.data, setOrdered), [graph])
  const order = ordered?.order ?? null
  useLayoutEffect(() => {
    if (!order) return
    drawing.current?.update({
      data: graph.data,
      order,
      run: graph.along(moment.schedule),
      at: moment.at,
      found: words === '' ? null : new Set(found),
    })
  }, [graph, order, moment, words, found])

  return (
    <div className="state-map">
      <canvas
        ref={canvas}
        role="img"
        aria-label={`State graph: ${formatCount(graph.states)} states in ${graph.data.layerStart.length - 1} layers`}
      />
      <div className="state-map-zoom">
        <button
          type="button"
          className="small-button"
          aria-label="+ closer"
          onClick={() => drawing.current?.zoomBy(1.6)}
        >
          +
        </button>
        <button
          type="button"
          className="small-button"
          aria-label="− farther"
          onClick={() => drawing.current?.zoomBy(0.625)}
        >
          −
        </button>
        <button
          type="button"
          className="small-button"
          onClick={() => drawing.current?.zoomBy(null)}
        >
          Fit
        </button>
      </div>
      <FateLegend />
      <p className="map-told">
        {!order
          ? told(ordered)
          : pointed === null
            ? 'One layer per step, from left to right. Press a state to go there.'
            : `${fateWords[graph.fate(pointed)]}, after ${graph.layerOf(pointed)} steps: ${drawn.memories[graph.data.environment[pointed] ?? 0] ?? ''}`}
      </p>
      <label className="state-search">
        Find states
        <input
          type="search"
          value={sought}
          placeholder="lost byName pear=v2 pear"
          onChange={(event) => {
            setSought(event.currentTarget.value)
          }}
          onKeyDown={({ key, currentTarget }) => {
            // Browsers differ in whether they clear the text, and in whether it then ever closes the dialog.
            if (key === 'Escape') currentTarget.closest('dialog')?.close()
          }}
        />
      </label>
      <StateTable graph={graph} memories={drawn.memories} states={found} />
    </div>
  )
}

/** What is told as long as there is no drawing. */
function told(ordered: Ordered | null): string {
  if (!ordered?.failure) return 'Drawing …'
  return `The graph could not be drawn: ${ordered.failure}. The table has all of its states.`
}

/** The states whose fate and memory have all the words. */
function find(graph: StateGraph, memories: readonly string[], words: string): readonly number[] {
  if (words === '') return Array.from({ length: graph.states }, (_, state) => state)
  const parts = words.split(/\s+/)
  const matches = new Map<string, boolean>()
  const states: number[] = []
  for (let state = 0; state < graph.states; state++) {
    const environment = graph.data.environment[state] ?? 0
    const fate = graph.fate(state)
    const key = `${environment} ${fate}`
    let isMatch = matches.get(key)
    if (isMatch === undefined) {
      const text = `${fateWords[fate]} ${memories[environment] ?? ''}`.toLowerCase()
      isMatch = parts.every((part) => text.includes(part))
      matches.set(key, isMatch)
    }
    if (isMatch) states.push(state)
  }
  return states
}
