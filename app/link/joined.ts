import type { Message } from './message.ts'

/** Several messages in one. */
export function joined(messages: readonly Message[]): Message {
  return messages.flatMap((each, index) => (index === 0 ? each : [' ', ...each]))
}
