import type { Stop } from '../../src/index.ts'

/** Why a part of a link could not be followed, with what stands in its place. */
export type LinkFault =
  /** It is not written as links are. */
  | { readonly kind: 'form'; readonly text: string; readonly isOfLesson?: true }
  /** It names a scenario or a strategy that there is not, or no scenario at all. */
  | {
      readonly kind: 'name'
      /** Of what: `scenario`, `merge strategy`. */
      readonly noun: string
      readonly found: string
      readonly taken: string
      readonly known: readonly string[]
    }
  /** The own race that it carries cannot be run, and another stands in its place. */
  | {
      readonly kind: 'code'
      /** A clause: `it is cut off or damaged`. */
      readonly why: string
      readonly taken: string
    }
  /** Parts that have no meaning here, as they are written, and the keys that have one. */
  | { readonly kind: 'parts'; readonly parts: readonly string[]; readonly keys: readonly string[] }
  /** An option has a value that it cannot have. */
  | {
      readonly kind: 'option'
      readonly key: string
      readonly found: string
      readonly taken: string
      readonly known: readonly string[]
    }
  /** It lists properties that there are not; the run is judged by others. */
  | {
      readonly kind: 'judge'
      readonly found: readonly string[]
      readonly known: readonly string[]
      readonly taken: readonly string[]
    }
  /** A step names nobody; the steps before it are kept. */
  | {
      readonly kind: 'step'
      readonly index: number
      readonly found: string
      readonly isBeside?: true
    }
  /** A step cannot run; the steps before it are kept. */
  | { readonly kind: 'stop'; readonly stop: Stop; readonly isBeside?: true }
  /** It compares the run with a strategy that there is not, or with itself. */
  | {
      readonly kind: 'beside'
      readonly noun: string
      readonly found: string
      readonly isItself: boolean
      readonly known: readonly string[]
    }
  /** It names a lesson that there is not: the list of all stands in its place. */
  | { readonly kind: 'lesson'; readonly found: string; readonly known: readonly string[] }
  /** It names a beat that its lesson has not. */
  | {
      readonly kind: 'beat'
      readonly found: string
      readonly lesson: string
      readonly taken: number
      readonly beats: number
    }
  /** The cursor is not within the run. */
  | { readonly kind: 'cursor'; readonly found: string; readonly length: number }
