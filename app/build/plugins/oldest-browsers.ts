/**
 * The oldest browsers that the page runs in, as Vite names them: syntax is built for these. What else it
 * needs of them: `color-mix` (Chrome 111, Firefox 113, Safari 16.2), `Array.prototype.toSorted` (110, 115,
 * 16.0), media queries as ranges (104, 63, 16.4).
 */
export const oldestBrowsers = ['chrome111', 'edge111', 'firefox115', 'safari16.4']
