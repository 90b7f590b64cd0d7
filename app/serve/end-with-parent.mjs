// Whoever is killed without warning passes nothing on: without this, the server would outlive an npm
// that was. Imported before all else, so that the parent is known while it surely lives.
import { readFileSync } from 'node:fs'

const original = ancestry()

setInterval(() => {
  if (ancestry() !== original) process.exit()
}, 500).unref()

/** The parent and, where the system tells it in a file, its own: npm starts a script through a shell. */
function ancestry() {
  return `${process.ppid} ${parentOf(process.ppid)}`
}

/** @param {number} pid */
function parentOf(pid) {
  try {
    return /^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  } catch {
    return undefined
  }
}
