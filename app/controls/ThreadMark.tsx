import './thread-mark.css'

/** A thread's letter or a task's number in its colour. */
export function ThreadMark({ name }: { readonly name: string }) {
  return (
    <span className="thread-mark" data-thread={name}>
      {name}
    </span>
  )
}
