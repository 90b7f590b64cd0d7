/** Width of one step's place in the timeline, in CSS pixels. */
export const blockWidth = 108
