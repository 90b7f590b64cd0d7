/** @typedef {{ isOpen: boolean, version: readonly [number, number] }} Alternative */

/**
 * Whether a version of Node lies in a range as package.json has it, of the two forms that are needed:
 * `^20.19.0` is that version or a newer one of its major, `>=22.12.0` is that or any newer one, and `||` is or.
 *
 * @param {string} range
 * @param {string} version
 */
export function isInRange(range, version) {
  const [major, minor] = numbersOf(version)
  return alternatives(range).some(({ isOpen, version: [oldestMajor, oldestMinor] }) =>
    major === oldestMajor ? minor >= oldestMinor : isOpen && major > oldestMajor,
  )
}

/**
 * The range for a reader: `20.19 or newer of Node 20, or 22.12 or newer`.
 *
 * @param {string} range
 */
export function inWords(range) {
  return alternatives(range)
    .map(({ isOpen, version: [major, minor] }) =>
      isOpen ? `${major}.${minor} or newer` : `${major}.${minor} or newer of Node ${major}`,
    )
    .join(', or ')
}

/**
 * @param {string} range
 * @returns {Alternative[]}
 */
function alternatives(range) {
  return range.split('||').map((text) => ({
    isOpen: text.trim().startsWith('>='),
    version: numbersOf(text.replace(/^\s*(\^|>=)/, '')),
  }))
}

/**
 * @param {string} version
 * @returns {[number, number]}
 */
function numbersOf(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return [major, minor]
}
