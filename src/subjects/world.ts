import { chosenValue } from './chosen.ts'
import type { Scenario, Setting } from './scenario.ts'

/** In which world a setting is: `the merge alone, names bounded`. Empty where that needs no word. */
export function worldOf(
  { options }: Pick<Scenario, 'options'>,
  setting: Pick<Setting, 'options'>,
): string {
  return options
    .flatMap((option) => {
      const value = chosenValue(option, setting)
      return option.choices.find(({ id }) => id === value)?.world ?? []
    })
    .join(', ')
}
