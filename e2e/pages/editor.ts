import type { Locator, Page } from 'playwright/test'

/** Where a race of a person's own is written. */
export class Editor {
  readonly region: Locator
  readonly text: Locator
  /** What search says behind properties. */
  readonly verdicts: Locator
  readonly problems: Locator
  /** The name of the draft, and how it is kept. */
  readonly name: Locator
  readonly naming: Locator
  readonly pin: Locator
  readonly examples: Locator
  readonly drafts: Locator
  readonly file: Locator
  /** The lines that nothing reaches. */
  readonly unreached: Locator
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
    this.region = page.getByRole('region', { name: 'Code' })
    this.text = this.region.getByRole('textbox', { name: 'Program' })
    this.verdicts = this.region.locator('.cm-verdict')
    this.problems = this.region.getByRole('status', { name: 'Problems' })
    this.name = this.region.locator('.own-name')
    this.naming = this.region.getByRole('textbox', { name: 'Name of the draft' })
    this.pin = this.region.getByRole('button', { name: 'Pin' })
    this.examples = this.region.getByRole('button', { name: 'Examples' })
    this.drafts = this.region.getByRole('button', { name: 'Drafts' })
    this.file = this.region.getByRole('button', { name: 'File' })
    this.unreached = this.region.locator('.cm-unreached')
  }

  /** Writes a program in the place of what is there. */
  async write(program: string): Promise<void> {
    await this.text.focus()
    await this.#page.keyboard.press('ControlOrMeta+a')
    await this.#page.keyboard.insertText(program)
  }

  /** Goes to the end of the line that has some text, and types. */
  async typeBehind(text: string, typed: string): Promise<void> {
    await this.#goBehind(text)
    await this.#page.keyboard.type(typed)
  }

  /** Goes to the end of the line that has some text, and pastes: a key at a time takes the longer the more it is. */
  async writeBehind(text: string, written: string): Promise<void> {
    await this.#goBehind(text)
    await this.#page.keyboard.insertText(written)
  }

  async #goBehind(text: string): Promise<void> {
    await this.text.locator('.cm-line').filter({ hasText: text }).first().click()
    await this.#page.keyboard.press('End')
  }

  /** The whole program, as it stands there. */
  async program(): Promise<string> {
    return (await this.text.locator('.cm-line').allTextContents()).join('\n')
  }

  /** Chooses what a menu of the editor can do. */
  async choose(menu: Locator, item: string): Promise<void> {
    await menu.click()
    await this.region.getByRole('menuitem', { name: item, exact: true }).click()
  }
}
