import { type ClipboardEvent, type FocusEvent, type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react'
import { classNames } from '../class-names'
import styles from './sheet.module.css'
import type { SheetCell } from './sheet-cells'

interface SheetEditorProps {
  readonly label: string
  readonly cell: SheetCell
  /** What is being typed; null: the cell is only looked at. */
  readonly typed: string | null
  /** Letters are edited one by one: the caret stands at the end. */
  readonly isEdited: boolean
  readonly placeholder: string
  readonly options: readonly string[]
  readonly option: number
  /** There is no room below: the last rows in sight. */
  readonly opensUp: boolean
  readonly takesFocus: boolean
  readonly onTyped: (text: string) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly onLeave: (event: FocusEvent) => void
  readonly onChoose: (option: string) => void
  readonly onOffer: () => void
  readonly onCopy: (event: ClipboardEvent, isCut: boolean) => void
  readonly onPaste: (event: ClipboardEvent) => void
}

/**
 * The field in the cell under the keyboard. It is always there with all of its text selected, so that whatever is typed replaces it, also
 * by an input method for Chinese, Japanese or Korean, which needs a field before the first key.
 */
export function SheetEditor(props: SheetEditorProps) {
  const { label, cell, typed, isEdited, placeholder, options, option, opensUp, takesFocus } = props
  const field = useRef<HTMLInputElement>(null)
  const id = useId()
  const isLooking = typed === null
  const isOpen = options.length > 0

  useLayoutEffect(() => {
    if (takesFocus) field.current?.focus({ preventScroll: true })
  }, [takesFocus])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another text in a cell that is looked at is selected anew
  useLayoutEffect(() => {
    const length = field.current?.value.length ?? 0
    if (isLooking) field.current?.select()
    else if (isEdited) field.current?.setSelectionRange(length, length)
  }, [isLooking, isEdited, cell.text])

  useLayoutEffect(() => {
    const element = field.current
    // Chromium copies nothing out of a field without a selection, and an empty cell has none.
    const allow = (event: Event) => event.preventDefault()
    element?.addEventListener('beforecopy', allow)
    element?.addEventListener('beforecut', allow)
    return () => {
      element?.removeEventListener('beforecopy', allow)
      element?.removeEventListener('beforecut', allow)
    }
  }, [])

  return (
    <>
      <input
        ref={field}
        className={classNames(styles.field, isLooking && styles.looking)}
        value={typed ?? cell.text}
        placeholder={placeholder}
        aria-label={label}
        aria-invalid={cell.problem !== undefined}
        autoComplete="off"
        spellCheck={false}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={isOpen ? `${id}-options` : undefined}
        aria-activedescendant={isOpen && option >= 0 ? `${id}-${option}` : undefined}
        aria-describedby={cell.problem === undefined ? undefined : `${id}-problem`}
        onChange={(event) => props.onTyped(event.target.value)}
        onKeyDown={props.onKeyDown}
        onBlur={props.onLeave}
        onCopy={(event) => props.onCopy(event, false)}
        onCut={(event) => props.onCopy(event, true)}
        onPaste={props.onPaste}
        {...(cell.lang === undefined ? {} : { lang: cell.lang })}
      />
      {isOpen ? (
        <div id={`${id}-options`} role="listbox" aria-label={label} className={classNames(styles.options, opensUp && styles.up)}>
          {options.map((text, index) => (
            <div
              key={text}
              id={`${id}-${index}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === option}
              className={styles.option}
              // Before the field loses the focus.
              onPointerDown={(event) => {
                event.preventDefault()
                event.stopPropagation()
                props.onChoose(text)
              }}
            >
              {text}
            </div>
          ))}
        </div>
      ) : cell.problem !== undefined && isLooking ? (
        <div className={classNames(styles.note, opensUp && styles.up)}>
          <span id={`${id}-problem`}>{cell.problem}</span>
          {cell.offer === undefined ? null : (
            <button
              type="button"
              tabIndex={-1}
              className={styles.offer}
              onPointerDown={(event) => {
                event.preventDefault()
                event.stopPropagation()
                props.onOffer()
              }}
            >
              {cell.offer} <kbd>Alt+Enter</kbd>
            </button>
          )}
        </div>
      ) : null}
    </>
  )
}
