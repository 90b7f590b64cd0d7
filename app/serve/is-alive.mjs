/**
 * Whether a process is still there.
 *
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user is there, but will not be asked.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM'
  }
}
