/** Ends a chain such as `a?.b.c` where a link is missing: the whole of it is undefined then. */
export class MissingLink extends Error {}
