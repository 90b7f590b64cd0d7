/** The text of every program, by its path. On its way from the moment the page starts. */
export const sources = import('virtual:program-sources').then(({ default: texts }) => texts)
