declare module 'virtual:program-sources' {
  /** By path below the source root: the lines of a file's programs, its other lines blank. */
  const texts: Readonly<Record<string, string>>
  export default texts
}
