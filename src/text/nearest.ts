/** Letters that count of a name: longer than any that there is. */
const maxLength = 60
/** How many names are told. */
const maxTold = 3
/** How much of a name has to be shared, in letters in a row. */
const least = 0.6

/** The names that share most letters in a row with one that there is not, the nearest first. */
export function nearest(found: string, known: readonly string[]): readonly string[] {
  const wanted = found.slice(0, maxLength).toLowerCase()
  return known
    .map((name) => ({ name, shared: sharedIn(wanted, name.toLowerCase()) }))
    .filter(({ shared }) => shared > 0 && shared >= least * wanted.length)
    .toSorted((one, other) => other.shared - one.shared || one.name.length - other.name.length)
    .slice(0, maxTold)
    .map(({ name }) => name)
}

/** The length of the longest part that two texts share. */
function sharedIn(one: string, other: string): number {
  let most = 0
  for (let start = 0; start < one.length; start++)
    while (start + most < one.length && other.includes(one.slice(start, start + most + 1))) most++
  return most
}
