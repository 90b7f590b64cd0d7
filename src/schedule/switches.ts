/** How many context switches a schedule has: steps by somebody else than the one before. */
export function switchesIn(schedule: readonly string[]): number {
  return schedule.filter((actor, index) => index > 0 && actor !== schedule[index - 1]).length
}
