import type { Choice } from './choice.ts'
import type { EnvironmentOption, Setting } from './scenario.ts'

/**
 * The strategy that a setting names.
 *
 * @throws RangeError if it is not one of these.
 */
export function chosen<Strategy extends Choice>(
  strategies: readonly Strategy[],
  { strategy }: Setting,
): Strategy {
  const found = strategies.find(({ id }) => id === strategy)
  if (!found) throw new RangeError(`unknown strategy: ${strategy}`)
  return found
}

/**
 * What a setting chooses for an option: the option's default where it says nothing.
 *
 * @throws RangeError if it is none of the option's choices.
 */
export function chosenValue(
  option: EnvironmentOption,
  { options }: Pick<Setting, 'options'>,
): string {
  const value = options[option.id] ?? option.default
  if (!option.choices.some(({ id }) => id === value))
    throw new RangeError(`unknown ${option.id}: ${value}`)
  return value
}
