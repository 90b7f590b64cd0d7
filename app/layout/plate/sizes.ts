/** Heights, and the room from one thing to the next, in CSS pixels. */
export const sizes = {
  title: 24,
  line: 16,
  /** From an instance to the next one, and from a row or a hand to the next one. */
  entity: 104,
  text: 64,
  gap: 12,
  radius: 32,
  /** The same of instances where the figure is to be low. */
  low: { entity: 76, radius: 24 },
  /** Room between a line and what it touches, how long an arrow's head is, and how far a line bows out. */
  beside: 6,
  head: 10,
  bow: 16,
  /** From the foot of a line of text up to its middle. */
  rise: 4,
}
