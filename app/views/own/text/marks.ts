import { StateEffect, StateField, type Range, type Text } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'
import type { Span } from '../../../../src/index.ts'
import type { LocalsAtLine } from '../../../derived/own/locals-at-lines.ts'
import type { PropertyVerdict } from '../../../derived/own/property-verdicts.ts'
import type { ValueAtLine } from '../../../derived/own/values-at-lines.ts'
import { LocalsSign } from './locals-sign.ts'
import { UnreachedSign, ValueSign, VerdictRow } from './widgets.ts'

/** What is told of a program in its own text. */
export interface Marks {
  readonly steps: readonly Span[]
  /** The lines, from 1, that have a step and that no schedule reaches. */
  readonly unreached: readonly number[]
  readonly values: readonly ValueAtLine[]
  readonly locals: readonly LocalsAtLine[]
  readonly verdicts: readonly PropertyVerdict[]
}

/** Tells it of the text as it stands: what is typed afterwards takes it along, until more is known. */
export const setMarks = StateEffect.define<Marks>()

/** The text is not what was told of any more: of search nothing is known, and of the run nothing is said. */
export const forgetVerdicts = StateEffect.define()

const step = Decoration.mark({ class: 'cm-step' })
const unreached = Decoration.line({ class: 'cm-unreached' })
const unreachedSign = Decoration.widget({ widget: new UnreachedSign(), side: 1 })

export const marks = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (before, { changes, effects, newDoc }) => {
    const told = effects.find((effect) => effect.is(setMarks))
    if (told) return decorationsFor(told.value, newDoc)
    const moved = before.map(changes)
    return effects.some((effect) => effect.is(forgetVerdicts)) ? forgotten(moved) : moved
  },
  provide: (field) => EditorView.decorations.from(field),
})

function decorationsFor(told: Marks, doc: Text): DecorationSet {
  const isLine = (line: number) => line >= 1 && line <= doc.lines
  const ranges: Range<Decoration>[] = [
    ...told.steps
      .map((span) => placeOf(span, doc))
      .flatMap(({ from, to }) => (from < to ? [step.range(from, to)] : [])),
    ...told.unreached.filter(isLine).flatMap((line) => {
      const { from, to } = doc.line(line)
      return [unreached.range(from), unreachedSign.range(to)]
    }),
    ...told.values
      .filter(({ line }) => isLine(line))
      .map((value) =>
        Decoration.widget({ widget: new ValueSign(value), side: 1 }).range(doc.line(value.line).to),
      ),
    ...[...new Set(told.locals.map(({ line }) => line))].filter(isLine).map((line) => {
      const { to, length } = doc.line(line)
      const locals = told.locals.filter((each) => each.line === line)
      const values = told.values.filter((each) => each.line === line)
      const taken = values.reduce((sum, each) => sum + letters(each), length)
      return Decoration.widget({ widget: new LocalsSign(locals, taken), side: 1 }).range(to)
    }),
    ...told.verdicts
      .filter(({ line }) => isLine(line))
      .map((verdict) => rowOf(new VerdictRow(verdict)).range(doc.line(verdict.line).to)),
  ]
  return Decoration.set(ranges, true)
}

/** What is said of a run, and of all of them, at the end of lines. */
const telling = [ValueSign, LocalsSign, UnreachedSign]

/** About how many letters a value takes at the end of a line, with the room around it. */
function letters({ actor, told }: ValueAtLine): number {
  return actor.length + told.length + 5
}

/** The rows of verdicts stay where they are, lest lines move under whoever writes. */
function forgotten(told: DecorationSet): DecorationSet {
  const ranges: Range<Decoration>[] = []
  for (let at = told.iter(); at.value; at.next()) {
    const widget: unknown = at.value.spec.widget
    if (widget instanceof VerdictRow) ranges.push(rowOf(widget.forgotten()).range(at.from))
    else if (!telling.some((sign) => widget instanceof sign))
      ranges.push(at.value.range(at.from, at.to))
  }
  return Decoration.set(ranges, true)
}

function rowOf(widget: VerdictRow): Decoration {
  return Decoration.widget({ widget, side: 2, block: true })
}

/** Where a span of the text is, as far as the text has it. */
export function placeOf(span: Span, doc: Text): { readonly from: number; readonly to: number } {
  const offset = (line: number, column: number) => {
    if (line > doc.lines) return doc.length
    const { from, to } = doc.line(Math.max(1, line))
    return Math.min(to, from + column - 1)
  }
  return { from: offset(span.line, span.column), to: offset(span.endLine, span.endColumn) }
}
