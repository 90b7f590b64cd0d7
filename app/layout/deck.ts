/** How the cards of a run stand, from the first to the last one. All in CSS pixels. */
export interface DeckLayout {
  /** Width of whoever can go next, before the cards. */
  readonly turns: number
  /** How far it is from one card to the next. */
  readonly pitch: number
  readonly card: { readonly width: number; readonly height: number }
  /** How much lower the cards of each thread stand than those of the one before it. */
  readonly drop: number
  /** Width and height of all cards, with what each is told of below it. */
  readonly width: number
  readonly height: number
  /** Where what stands below the cards begins: the swap, and then the risks. */
  readonly foot: number
  /** Whether the cards take more room than there is. */
  readonly isScrolled: boolean
  /**
   * What a card has room for: all of it in larger type, all of it, the value that it moved beside its number, no such
   * value, or its verb alone.
   */
  readonly form: 'large' | 'tall' | 'whole' | 'short' | 'bare'
  /** The size of type in which the longest verb has room. */
  readonly verb: 'xl' | 'l' | 'm' | 's'
}

interface DeckSize {
  /** Of the whole deck. */
  readonly width: number
  readonly steps: number
  /** How many signs the longest verb of a step has. */
  readonly longestVerb: number
  readonly lanes: number
  readonly isLarge: boolean
}

/** Between two cards, and between whoever can go next and the first one. */
const gaps = { card: 8, turns: 16 }
const turnWidths = { usual: 104, wide: 216 }
/** Below the narrowest its verb cannot be told; beyond the widest a card is air. */
const pitches = { narrowest: 68, widest: 148, widestInRoom: 200 }
/** From this width on there is room for more. */
const roomyFrom = 1000
/** How wide a card of each form is at least, the roomiest first, how high it is, and what of its width is no text. */
const forms = [
  { form: 'large', from: 150, height: 156, frame: 26 },
  { form: 'tall', from: 120, height: 128, frame: 18 },
  { form: 'whole', from: 88, height: 104, frame: 18 },
  { form: 'short', from: 66, height: 108, frame: 10 },
  { form: 'bare', from: 0, height: 64, frame: 10 },
] as const
/** How wide a sign of a verb is in each size, and the narrowest card that has it. */
const verbSizes = [
  { verb: 'xl', sign: 13.4, from: 150 },
  { verb: 'l', sign: 10, from: 0 },
  { verb: 'm', sign: 7.8, from: 0 },
] as const
/** By how much two threads stand apart, and the first from the last where they are more. */
const drops = { most: 24, inAll: 56 }
/** More threads and tasks than these stand side by side. */
const stacked = 3
const foot = { swap: 32, risk: 26 }

/** Places the cards in the room that there is: they get narrower before they scroll. */
export function layoutDeck({ width, steps, longestVerb, lanes, isLarge }: DeckSize): DeckLayout {
  const turns = lanes > stacked ? turnWidths.wide : turnWidths.usual
  const room = width - turns - gaps.turns
  const isRoomy = isLarge || width >= roomyFrom
  const widest = isRoomy ? pitches.widestInRoom : pitches.widest
  const wanted = Math.floor((room + gaps.card) / Math.max(1, steps))
  const pitch = Math.max(pitches.narrowest, Math.min(widest, wanted))
  const card = pitch - gaps.card
  const { form, height, frame } = forms.find(({ from }) => card >= from) ?? forms[4]
  const { verb = 's' } =
    verbSizes.find(({ sign, from }) => card >= from && longestVerb * sign <= card - frame) ?? {}
  const drop = lanes < 2 ? 0 : Math.min(drops.most, drops.inAll / (lanes - 1))
  const below = height + drop * Math.max(0, lanes - 1)
  const cards = Math.max(0, steps * pitch - gaps.card)
  return {
    turns,
    pitch,
    card: { width: card, height },
    drop,
    width: cards,
    height: below + foot.swap + foot.risk,
    foot: below,
    isScrolled: cards > room,
    form,
    verb,
  }
}

/**
 * Where the bar stands that exchanges two neighbouring cards: below both of them, or as far beside as its words need
 * and the cards reach.
 *
 * @param first the index of the first of the two.
 * @param needed how wide its words are.
 */
export function placeSwap(
  { pitch, width }: Pick<DeckLayout, 'pitch' | 'width'>,
  first: number,
  needed: number,
): { readonly left: number; readonly width: number } {
  const both = 2 * pitch - gaps.card
  const own = Math.max(both, needed)
  const centred = first * pitch + (both - own) / 2
  return { left: Math.max(0, Math.min(centred, width - own)), width: own }
}
