/**
 * Of each kind of violation the schedule to show, of what a scenario judges by default: the shortest whose outcome
 * no serial run has, the shortest, and the likeliest with how many equally likely choices it is one of. Worked
 * out by hand, from how many can go at each of its steps.
 */
export const violationFigures: readonly (readonly [
  scenario: string,
  strategy: string,
  options: Readonly<Record<string, string>>,
  raceOnly: string | null,
  shortest: string,
  likeliest: string,
  oneIn: number,
])[] = [
  // While both are on their way each choice is one of two; whoever is left goes alone.
  ['rename', 'racy', {}, 'AABBBBAA', 'BBBBAAAA', 'BBBBAAAA', 16],
  ['rename', 'fixed', {}, 'ABBBAA', 'BBBAAA', 'BBBAAA', 8],
  ['rename', 'won-only', {}, 'ABBBAA', 'ABBBAA', 'ABBBAA', 16],
  // The task goes as one of three and B beside A alone: one of two, two, three, two, two.
  ['rename', 'racy', { listener: 'async' }, 'ABBBBAAA1', 'BBBBAAAA1', 'BB1BBAAAA', 48],
  ['lost-update', 'racy', {}, 'BAAB', 'BAAB', 'ABBA', 8],
  ['lock-order', 'opposite', {}, null, 'AB', 'AB', 4],
]
