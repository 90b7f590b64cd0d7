/**
 * Makes of a pure function one that works out each pair of objects once, for as long as both are kept: what is so
 * of a whole run is asked again at each of its moments.
 */
export function oncePerPair<One extends object, Other extends object, Result>(
  workOut: (one: One, other: Other) => Result,
): (one: One, other: Other) => Result {
  const known = new WeakMap<One, WeakMap<Other, { readonly result: Result }>>()
  return (one, other) => {
    const ofOne = known.get(one) ?? new WeakMap<Other, { readonly result: Result }>()
    known.set(one, ofOne)
    const found = ofOne.get(other) ?? { result: workOut(one, other) }
    ofOne.set(other, found)
    return found.result
  }
}
