import type { Lesson } from '../../../src/index.ts'

/** The page of Markdown that leads to what was recorded of each lesson, a folder each. */
export function contentsOf(lessons: readonly Lesson[]): string {
  return [
    '# Walkthroughs',
    '',
    ...lessons.map(({ id, title, summary }) => `- [${title}](${id}/README.md): ${summary}`),
    '',
  ].join('\n')
}
