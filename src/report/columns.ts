/**
 * Sets a table in columns of equal width, for a face whose characters are equally wide.
 *
 * @param rows each as long as the first.
 * @param align on which side of its column a cell stands.
 * @returns a line a row.
 */
export function columns(
  rows: readonly (readonly string[])[],
  align: 'left' | 'right',
): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  return rows.map((row) =>
    row
      .map((text, column) => {
        const width = widths[column] ?? 0
        return align === 'left' ? text.padEnd(width) : text.padStart(width)
      })
      .join('  ')
      .trimEnd(),
  )
}
