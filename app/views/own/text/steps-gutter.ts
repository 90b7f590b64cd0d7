import { RangeSet, StateField, type Range, type Text } from '@codemirror/state'
import { gutter, GutterMarker } from '@codemirror/view'
import type { Problem } from '../../../../src/index.ts'
import { setMarks, type Marks } from './marks.ts'
import { setProblems } from './problems.ts'

/** So many dots are seen at a glance. */
const mostDots = 3

/** A dot for each step that a line takes, and the number where they are many. */
class StepDots extends GutterMarker {
  readonly #count: number

  constructor(count: number) {
    super()
    this.#count = count
  }

  override eq(other: StepDots): boolean {
    return other.#count === this.#count
  }

  override toDOM(): Node {
    const dots = this.#count > mostDots ? `${this.#count}•` : '•'.repeat(this.#count)
    return document.createTextNode(dots)
  }
}

class ProblemMark extends GutterMarker {
  override eq(other: GutterMarker): boolean {
    return other instanceof ProblemMark
  }

  override toDOM(): Node {
    const mark = document.createElement('span')
    mark.className = 'cm-problem-mark'
    mark.textContent = '✗'
    return mark
  }
}

const markers = StateField.define<RangeSet<GutterMarker>>({
  create: () => RangeSet.empty,
  update: (before, { changes, effects, newDoc }) => {
    const told = effects.find((effect) => effect.is(setMarks))
    const wrong = effects.find((effect) => effect.is(setProblems))
    const kept = told ? RangeSet.of(dotsFor(told.value, newDoc), true) : before.map(changes)
    if (!wrong) return kept
    return kept.update({
      filter: (_from, _to, marker) => !(marker instanceof ProblemMark),
      add: marksFor(wrong.value, newDoc),
      sort: true,
    })
  },
})

/** How many steps a line takes, and where a problem is. */
export const stepsGutter = [
  markers,
  gutter({
    class: 'cm-steps',
    markers: (view) => view.state.field(markers),
    initialSpacer: () => new StepDots(mostDots),
  }),
]

function dotsFor({ steps }: Marks, doc: Text): readonly Range<GutterMarker>[] {
  const counts = new Map<number, number>()
  for (const { line } of steps) counts.set(line, (counts.get(line) ?? 0) + 1)
  return [...counts]
    .filter(([line]) => line <= doc.lines)
    .map(([line, count]) => new StepDots(count).range(doc.line(line).from))
}

function marksFor(problems: readonly Problem[], doc: Text): Range<GutterMarker>[] {
  const lines = new Set(problems.map(({ line }) => Math.min(Math.max(1, line), doc.lines)))
  return [...lines].map((line) => new ProblemMark().range(doc.line(line).from))
}
