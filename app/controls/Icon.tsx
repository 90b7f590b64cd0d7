import './icon.css'

/** Lines in a square of sixteen units. */
const shapes = {
  start: 'M3.5 3v10M12.5 3.5L6.5 8l6 4.5z',
  back: 'M11 3.5L5 8l6 4.5z',
  play: 'M4.5 2.5L12.5 8l-8 5.5z',
  pause: 'M4.5 3v10h2V3zM9.5 3v10h2V3z',
  forward: 'M5 3.5L11 8l-6 4.5z',
  end: 'M12.5 3v10M3.5 3.5L9.5 8l-6 4.5z',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  share: 'M8 10V2M5 4.5L8 1.5l3 3M2.5 8.5V14h11V8.5',
} as const

/** A small drawing beside or in the place of a word: whoever cannot see it needs a name beside it. */
export function Icon({ name }: { readonly name: keyof typeof shapes }) {
  return (
    <svg className="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true">
      <path d={shapes[name]} />
    </svg>
  )
}
