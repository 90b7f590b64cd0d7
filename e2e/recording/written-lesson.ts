import type { Beat, Lesson } from '../../src/lessons/lesson.ts'

/** The name of the picture of a beat, counted from 1, beside the page. */
export function pictureOf(number: number): string {
  return `${String(number).padStart(2, '0')}.png`
}

/** The name of the video, beside the page. */
export const videoName = 'walkthrough.webm'

/** A lesson as a page of Markdown, with the pictures that were taken while it was walked through. */
export function writtenLesson({ title, summary, beats, id }: Lesson): string {
  return [
    `# ${title}`,
    summary,
    `[The walkthrough as a video](${videoName})`,
    ...beats.flatMap((beat, index) => writtenBeat(id, beat, index + 1)),
  ]
    .join('\n\n')
    .concat('\n')
}

function writtenBeat(lesson: string, beat: Beat, number: number): readonly string[] {
  const { title, text, question, task } = beat
  return [
    `## ${number}. ${title}`,
    text,
    ...(question
      ? [
          `**${question.text}**`,
          question.answers
            .map(({ text: answer, isRight, reply }) =>
              isRight ? `- **${answer}** ← ${reply}` : `- ${answer}`,
            )
            .join('\n'),
        ]
      : []),
    ...(task ? [`**${task.text}**`] : []),
    `![${title}](${pictureOf(number)})`,
    `\`#/learn/${lesson}/${number}\``,
  ]
}
