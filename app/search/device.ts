import type { Device } from './limits.ts'

/** What the browser tells of the machine that it runs on. */
export function readDevice(): Device {
  return {
    // Chromium alone has it, and only where the page is served securely.
    memory: 'deviceMemory' in navigator ? Number(navigator.deviceMemory) : undefined,
    isHandheld: matchMedia('(pointer: coarse), (max-width: 760px)').matches,
  }
}
