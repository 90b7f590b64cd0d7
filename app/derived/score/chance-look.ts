/** What a chance to end broken means for the run. */
export function chanceLook(chance: number): 'for good' | 'safe' | 'at stake' {
  if (chance === 1) return 'for good'
  return chance === 0 ? 'safe' : 'at stake'
}
