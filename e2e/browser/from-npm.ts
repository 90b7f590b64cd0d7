import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliDecompressSync } from 'node:zlib'
import { run } from './run.ts'

/** The newest version made for Node 20, and the hash of the archive that was looked at. */
const carrier = {
  name: '@sparticuz/chromium',
  version: '147.0.0',
  archive: 'sparticuz-chromium-147.0.0.tgz',
  sha512:
    '4ZKeAQQa8up2mt675qSitztLdbQrlf8BKdC5naeap+5Mv1OV1OlJdPoU+EJC/p5sQUJUQmN4r+q5+EhaaOUHpQ==',
}

const cache = fileURLToPath(new URL('../../.cache', import.meta.url))
const home = join(cache, `chromium-${carrier.version}`)
const launcher = join(home, 'chromium.sh')

/** The Chromium that an earlier run fetched with npm. */
export function chromiumKeptFromNpm(): string | undefined {
  return existsSync(launcher) ? launcher : undefined
}

/**
 * A Chromium that comes inside an npm package: where npm reaches, it reaches, with no rights needed.
 * Only its files are used. The package's own code would start it with web security switched off.
 */
export function chromiumFromNpm(): string | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const workshop = `${home}.partial`
  rmSync(workshop, { recursive: true, force: true })
  mkdirSync(workshop, { recursive: true })
  fetchArchive(workshop)
  unpack(workshop)
  // In one move, so that a run that was interrupted leaves nothing that looks finished.
  rmSync(home, { recursive: true, force: true })
  renameSync(workshop, home)
  return launcher
}

function fetchArchive(folder: string) {
  run('npm', ['pack', `${carrier.name}@${carrier.version}`], folder)
  const archive = readFileSync(join(folder, carrier.archive))
  const sha512 = createHash('sha512').update(archive).digest('base64')
  if (sha512 !== carrier.sha512) {
    throw new Error(`${carrier.archive} is not the archive it should be: its sha512 is ${sha512}`)
  }
}

function unpack(folder: string) {
  run('tar', ['-xzf', carrier.archive, '--strip-components=2', 'package/bin'], folder)
  rmSync(join(folder, carrier.archive))
  // The libraries are those that a bare Debian lacks.
  for (const packed of ['al2023.tar', 'fonts.tar', 'chromium']) {
    const file = join(folder, packed)
    writeFileSync(file, brotliDecompressSync(readFileSync(`${file}.br`)))
    rmSync(`${file}.br`)
  }
  for (const packed of ['al2023.tar', 'fonts.tar']) {
    run('tar', ['-xf', packed], folder)
    rmSync(join(folder, packed))
  }
  writeFileSync(join(folder, 'fonts.conf'), fontsConf)
  writeFileSync(join(folder, 'chromium.sh'), launcherScript)
  chmodSync(join(folder, 'chromium'), 0o755)
  chmodSync(join(folder, 'chromium.sh'), 0o755)
}

/** The package's own looks for the fonts in places that exist only where it was made for. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`

/** Makes one path of a browser that needs two settings, so that a path is all one has to hand on. */
const launcherScript = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
export LD_LIBRARY_PATH="$here/lib" FONTCONFIG_FILE="$here/fonts.conf"
exec "$here/chromium" "$@"
`
