declare module 'virtual:program-sources' {
  /** Loads the text of a file by its path below the source root: the lines of its programs, its other lines blank. */
  const loaders: Readonly<Record<string, () => Promise<{ readonly default: string }>>>
  export default loaders
}
