/** The object of an op that is about no shared object in particular. */
export const nowhere = { name: '' }
