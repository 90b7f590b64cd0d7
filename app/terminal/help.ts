/**
 * What can be asked for, in the fewest words.
 *
 * @param command how a check is begun, such as `racescope check`.
 */
export function helpText(command: string): string {
  return `Checks every schedule of a race between threads, and says how often it breaks, and why.

  ${command} races/lost-update.js             a race of your own, in all of its variants
  ${command} races/lost-update.js racy        one of them
  ${command} races/*.js                       many
  ${command} [scenario] [strategy]            what is built in: all, one, or one in one form

  --json            the answer as JSON, and nothing else
  --markdown        the answer as a table, for the summary of a CI job
  --watch           check again whenever a file changes
  --judge id,id     by which properties a schedule is called bad
  --steps           also what breaks without each step
  --raw             without merging local states that have the same future
  --endings         only where schedules end
  --listener, …     what else a built-in scenario can be asked

Ends with 0 if every pin is right or none is written, with 1 if one is wrong or the answer cannot be
written, and with 2 if a file or an argument cannot be used.
`
}
