/** Widths at which a figure has its own size, in CSS pixels; and the most that it is drawn larger. */
const natural = { usual: 620, plain: 412, large: 0.8 }
const most = { usual: 1.7, plain: 2 }

/**
 * How many times its size the plate is drawn where it has a place of its own, its words included.
 *
 * @param isPlain whether it shows a few plain values, which need less room.
 * @param isLarge whether it is to be read from the back of a room.
 */
export function plateScale(
  width: number,
  { isPlain, isLarge }: { readonly isPlain: boolean; readonly isLarge: boolean },
): number {
  const kind = isPlain ? 'plain' : 'usual'
  const wanted = width / (natural[kind] * (isLarge ? natural.large : 1))
  return Math.max(1, Math.min(most[kind], wanted))
}
