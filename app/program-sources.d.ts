declare module 'virtual:program-sources' {
  /** By path below the source root: the lines of a file's programs, its other lines blank. */
  type Texts = Readonly<Record<string, string>>
  /** Loads those of a system, by the name of its folder. */
  const loaders: Readonly<Record<string, () => Promise<{ readonly default: Texts }>>>
  export default loaders
}
