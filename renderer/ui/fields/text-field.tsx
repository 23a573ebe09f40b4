import type { KeyboardEvent, ReactNode } from 'react'
import { TextField as AriaTextField, Input, Label, TextArea } from 'react-aria-components'
import { classNames } from '../class-names'
import { steady } from '../steady'
import styles from './field.module.css'
import { FieldNotes } from './field-notes'
import { useDraft } from './use-draft'

export interface TextFieldProps {
  readonly label: string
  /** The label is for screen readers only: the place says what the field is. */
  readonly isLabelHidden?: boolean
  readonly value: string
  /** When the field is left or Enter is pressed, if the text has changed. Esc takes the typing back. Answers STAYS where it cannot be taken. */
  readonly onCommit?: (text: string) => unknown
  /** With every key: for forms that have a button. */
  readonly onChange?: (text: string) => void
  readonly placeholder?: string
  readonly description?: string
  readonly error?: string | undefined
  /** Language of the text, for its font, its spelling and its input method. */
  readonly lang?: string
  readonly isMultiline?: boolean
  /** Shown as dots, unless the person wants to see it, and kept from spelling, which may send words elsewhere. */
  readonly isSecret?: boolean
  readonly isShown?: boolean
  readonly isNumeric?: boolean
  readonly isDisabled?: boolean
  readonly isReadOnly?: boolean
  readonly autoFocus?: boolean
  /** Stands inside the field, behind the text. */
  readonly after?: ReactNode
}

export const TextField = steady(function TextField(props: TextFieldProps) {
  const { label, isLabelHidden = false, value, onCommit, onChange, placeholder, description, lang } = props
  const { isMultiline = false, isNumeric = false, isDisabled = false, isReadOnly = false, autoFocus = false, after } = props
  const { isSecret = false, isShown = false } = props
  const draft = useDraft(value, onCommit)
  // An error that went only when the field is left would take its line away under the button that is being pressed.
  const error = draft.isTyping ? undefined : props.error
  const Control = isMultiline ? TextArea : Input

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape' && draft.isDirty) {
      event.preventDefault()
      event.stopPropagation()
      draft.revert()
      onChange?.(value)
    }
    const isDone = event.key === 'Enter' && (!isMultiline || event.ctrlKey || event.metaKey)
    if (isDone) draft.commit()
  }

  return (
    <AriaTextField
      className={styles.field ?? ''}
      value={draft.shown}
      onChange={(text) => {
        draft.edit(text)
        onChange?.(text)
      }}
      onBlur={draft.commit}
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
      isReadOnly={isReadOnly}
      autoFocus={autoFocus}
      // What is typed here is nothing for the browser's own memory of forms, which lies unencrypted on the disk.
      autoComplete="off"
      {...(isSecret ? { type: isShown ? 'text' : 'password', spellCheck: 'false' } : {})}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      <div className={styles.body}>
        <div className={styles.control}>
          <Control
            className={classNames(styles.input, isNumeric && styles.numeric)}
            onKeyDown={onKeyDown}
            {...(lang === undefined ? {} : { lang })}
            {...(placeholder === undefined ? {} : { placeholder })}
          />
          {after}
        </div>
        <FieldNotes description={description} error={error} />
      </div>
    </AriaTextField>
  )
})
