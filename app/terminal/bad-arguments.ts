/** Arguments that make no sense. The message is one line that says what would. */
export class BadArguments extends Error {}
