// What the page does not need before the first step of its opening, fetched by itself.
export { builtIns } from '../src/index.ts'
