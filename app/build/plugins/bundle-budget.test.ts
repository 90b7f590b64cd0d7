import { expect, it } from 'vitest'
import { firstLoad } from './bundle-budget.ts'

it('weighs the scripts, the preloaded modules and the styles that a page names, and nothing else', () => {
  const page = `
    <link rel="icon" href="./favicon.svg" />
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react.js">
    <link rel="stylesheet" crossorigin href="./assets/index.css">`
  expect(firstLoad(page)).toEqual(['assets/index.js', 'assets/react.js', 'assets/index.css'])
})

it('refuses to call a page light in which it finds nothing to weigh', () => {
  expect(() => firstLoad('<script src="/absolute.js"></script>')).toThrow('found no script')
})
