import type { LaunchOptions } from 'playwright'

/** How every Chromium of the end-to-end tests is started, the one that is only tried out included. */
export function launchOptions(executablePath: string): LaunchOptions {
  return {
    executablePath,
    // Playwright already keeps Chromium from updating and reporting. With these it cannot so much
    // as look up a name other than that of the page under test.
    args: [
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      '--disable-quic',
      '--disable-sync',
    ],
    // The default, said aloud: a container runs as root, as whom Chromium's own sandbox will not start.
    chromiumSandbox: false,
  }
}
