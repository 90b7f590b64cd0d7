declare module 'virtual:program-sources' {
  /**
   * Loads the texts of files by their paths below the source root, each the lines of its programs, its other lines
   * blank. By the path of a file, or by the folder of its system, which has all.
   */
  const loaders: Readonly<
    Record<string, () => Promise<{ readonly default: Readonly<Record<string, string>> }>>
  >
  export default loaders
}
