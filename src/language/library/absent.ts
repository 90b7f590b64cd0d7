const takesText =
  'there are no regular expressions; use includes, indexOf, split or replaceAll with a text'
const callIt = 'call it with its arguments, as in f(x)'

/** What programs cannot call, though JavaScript can, and what to write instead. */
const instead: ReadonlyMap<string, string> = new Map([
  ['match', takesText],
  ['matchAll', takesText],
  ['search', takesText],
  ['test', takesText],
  ['exec', takesText],
  ['localeCompare', 'compare with < and >, as in a < b ? -1 : a > b ? 1 : 0'],
  ['toLocaleLowerCase', 'use toLowerCase'],
  ['toLocaleUpperCase', 'use toUpperCase'],
  ['toLocaleString', 'use String(x)'],
  ['substr', 'use slice(from, to)'],
  ['trimLeft', 'use trimStart'],
  ['trimRight', 'use trimEnd'],
  ['call', callIt],
  ['apply', 'call it with its arguments, as in f(...args)'],
  ['bind', 'write an arrow function, as in () => f(x)'],
  ['add', 'use push'],
  ['append', 'use push'],
  ['clear', 'use x.length = 0'],
  ['contains', 'use includes'],
  ['containsKey', 'use Object.hasOwn(x, key)'],
  ['equals', 'compare with ==='],
  ['get', 'use x[key]'],
  ['has', 'use Object.hasOwn(x, key)'],
  ['isEmpty', 'use x.length === 0'],
  ['length', 'use x.length, without brackets'],
  ['put', 'use x[key] = value'],
  ['remove', 'use filter or splice'],
  ['set', 'use x[key] = value'],
  ['size', 'use x.length'],
  ['hasOwnProperty', 'use Object.hasOwn(x, key)'],
  ['propertyIsEnumerable', 'use Object.hasOwn(x, key)'],
])

/** What to write instead of a method that JavaScript has and the language has not, if it is one. */
export function insteadOfMethod(name: string): string | undefined {
  return instead.get(name)
}
