import { expect, test as base } from '../pages/test.ts'

/**
 * The tests' `test` for what fails: a browser complains of each file that does not come, which is what is
 * wanted here. What the page itself throws and nobody catches still fails it.
 */
export const test = base.extend({
  quiet: async ({ context }, use) => {
    const uncaught: string[] = []
    context.on('weberror', (thrown) => uncaught.push(String(thrown.error())))
    await use()
    await Promise.all(context.pages().map((page) => page.title()))
    expect(uncaught, 'uncaught errors').toEqual([])
  },
})

export { expect }
