/** The name that the sites of a program have for its file. */
export const ownFile = 'own.js'
