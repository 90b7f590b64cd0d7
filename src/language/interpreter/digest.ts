/**
 * A text of 20 characters or so for one of any length: two different texts have the same by chance only, of which
 * there is one in 2^104. It is no defence against somebody who looks for two.
 */
export function digest(text: string): string {
  const lanes = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    for (let lane = 0; lane < lanes.length; lane++) {
      const mixed = Math.imul(lanes[lane]! ^ (unit + lane), 0x01000193 + 2 * lane)
      lanes[lane] = mixed ^ (mixed >>> 15)
    }
  }
  return lanes.map((lane) => (lane >>> 0).toString(36)).join('')
}
