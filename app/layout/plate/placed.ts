import type { PlateBox } from '../../derived/plate.ts'
import type { PlateEntity } from '../../derived/plate/entity-states.ts'
import type { PlateHand } from '../../derived/plate/plate-hands.ts'
import type { PlateRow } from '../../derived/plate/plate-rows.ts'
import type { MarkFlow } from './flow-marks.ts'

/** A place in CSS pixels, from the drawing's top left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

export interface PlacedEntity extends PlateEntity, Point {
  readonly radius: number
  /** What stands within the circle, and what below it. */
  readonly inside: readonly string[]
  readonly below: readonly string[]
}

/** A block of text with the marks below it; its point is the left end of its first line. */
export interface PlacedText extends Point {
  readonly lines: readonly string[]
  readonly flow: MarkFlow
}

export type PlacedRow = PlateRow & PlacedText & { readonly id: string }
export type PlacedHand = PlateHand & PlacedText & { readonly id: string }
export interface PlacedBox extends PlateBox, PlacedText {
  readonly width: number
  readonly height: number
  /** Whether what it holds is one short value, which is written large. */
  readonly isLarge: boolean
}

/** A line from one thing to another, which leaves and arrives horizontally. */
export interface PlacedLink {
  readonly id: string
  readonly kind: 'name' | 'holder' | 'hand'
  readonly from: Point
  readonly to: Point
  readonly look: PlateRow['look']
  /** How far it bows out to the left, where it ends above or below where it begins; 0 for one that does not. */
  readonly bow: number
  /** Whether what is held at its end has gone stale: it breaks. */
  readonly isCut: boolean
}

export interface PlacedTitle extends Point {
  readonly text: string
  readonly anchor: 'start' | 'middle'
  readonly isCode: boolean
}

/** The plate with a place for everything. Numbers only: drawing is for draw/plate.ts. */
export interface PlateLayout {
  readonly width: number
  readonly height: number
  readonly titles: readonly PlacedTitle[]
  readonly entities: readonly PlacedEntity[]
  readonly rows: readonly PlacedRow[]
  readonly hands: readonly PlacedHand[]
  readonly boxes: readonly PlacedBox[]
  readonly links: readonly PlacedLink[]
}
