/** A chance in whole percents, without the sign: short, for it stands on every step. */
export function chanceFigure(chance: number): string {
  if (chance > 0 && chance < 0.01) return '< 1'
  if (chance > 0.99 && chance < 1) return '> 99'
  return String(Math.round(chance * 100))
}
