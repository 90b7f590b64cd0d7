// For the search, a system as the others: loaded when one of its scenarios is asked for.
export { firstSystem } from '../../src/index.ts'
