/** How what is inside arrays and records is written. */
export interface Style {
  text(text: string): string
  key(key: string): string
  nothing(value: undefined | null): string
  /** What stands between a record's braces and its fields. */
  readonly space: string
}

/** As people read values in shared memory: `{kind: connection, n: 2}`. */
export const labelStyle: Style = {
  text: (text) => text,
  key: (key) => key,
  nothing: () => 'nothing',
  space: '',
}

/** As values are written in a program: `{ kind: 'connection', n: 2 }`. */
export const notationStyle: Style = {
  text: quoted,
  key: (key) => (isName(key) ? key : quoted(key)),
  nothing: String,
  space: ' ',
}

function quoted(text: string): string {
  const inside = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"')
  return `'${inside.replaceAll("'", "\\'")}'`
}

/** Whether a key needs no quotes. */
function isName(key: string): boolean {
  return /^[A-Za-z_$][\w$]*$|^(?:0|[1-9]\d*)$/.test(key)
}
