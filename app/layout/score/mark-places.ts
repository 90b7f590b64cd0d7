/** CSS pixels between the places of marks: so far apart, a finger tells one from its neighbour. */
const apart = 24
/** Between marks that share a place. */
const overlap = 10
/** Threads side by side at their lines, at most: more would leave the code no room. */
const mostPlaces = 3
/** How wide a mark is. */
const markWidth = 18
/** What is free of text left of a line that is indented: its number, and what it is indented by, but for a gap. */
const free = 36

/** Room that the marks of threads need beside that of the lines' numbers, in CSS pixels. */
export function markRoom(threads: number): number {
  return Math.max(0, (placesOf(threads) - 1) * apart + markWidth - free)
}

/**
 * Where the mark of each thread is from the left, in CSS pixels. A thread has a place of its own, and keeps it
 * from line to line; those that come after the last place take one that nobody near them has.
 *
 * @param tops of the lines at which the threads stand, in CSS pixels; null for who stands at none.
 */
export function markLefts(tops: readonly (number | null)[]): readonly number[] {
  const places = placesOf(tops.length)
  const taken: { readonly place: number; readonly top: number }[] = []
  return tops.map((top, index) => {
    const own = index % places
    if (top === null) return own * apart
    const near = (place: number) =>
      taken.filter((each) => each.place === place && Math.abs(each.top - top) < apart).length
    const others = Array.from({ length: places }, (_, place) => place)
    const place = [own, ...others].find((each) => near(each) === 0) ?? own
    const left = place * apart + near(place) * overlap
    taken.push({ place, top })
    return left
  })
}

function placesOf(threads: number): number {
  return Math.min(mostPlaces, Math.max(1, threads))
}
