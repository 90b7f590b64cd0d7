/** A question about all schedules would take too long to answer: there are too many states. */
export class TooLarge extends Error {}
