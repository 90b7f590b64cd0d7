import type { ComponentProps } from 'preact/compat'

interface ButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'disabled'> {
  /** Whether there is nothing for it to do now. */
  readonly isDisabled: boolean
}

/**
 * A button that stays where the keyboard is when there is nothing more for it to do. From one with the
 * attribute `disabled` browsers take the focus away, and whoever cannot see the page loses their place.
 */
export function Button({ isDisabled, onClick, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type="button"
      aria-disabled={isDisabled || undefined}
      onClick={isDisabled ? undefined : onClick}
    />
  )
}
