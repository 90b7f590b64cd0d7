import { Fragment } from 'preact/compat'
import type { Message } from '../../link/message.ts'
import './toast-message.css'

/** A message. What it quotes is isolated: a character that turns the direction of writing turns that of its own words only. */
export default function Told({ message }: { readonly message: Message }) {
  return message.map((part, index) => (
    <Fragment key={index}>
      {typeof part === 'string' ? (
        part
      ) : (
        <>
          “<bdi>{part.quoted}</bdi>”
        </>
      )}
    </Fragment>
  ))
}
