import { ChevronDown, X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, type RefObject, useContext, useLayoutEffect, useRef, useState } from 'react'
import { ComboBox as AriaComboBox, Button, ComboBoxStateContext, Input, Label, ListBox, Popover } from 'react-aria-components'
import { useTranslate } from '../../i18n/language-provider'
import { classNames } from '../class-names'
import list from '../overlays/list.module.css'
import overlay from '../overlays/overlay.module.css'
import { steady } from '../steady'
import styles from './field.module.css'
import { FieldNotes } from './field-notes'
import { matchOptions, searchable } from './match-options'
import type { Option } from './option'
import { OptionRow } from './option-row'

interface ComboBoxProps<Id extends string> {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly options: readonly Option<Id>[]
  readonly value: Id | null
  readonly onChange: (id: Id | null) => void
  /** Each choice adds to something else: the field stays empty, ready for the next. */
  readonly isAdding?: boolean
  /** Options that cost something to make may be left empty while the list is closed. */
  readonly onOpenChange?: (isOpen: boolean) => void
  /** What is typed may also be somebody new: a last row of the list says so, and Enter takes it as any row that is the only one. */
  readonly fresh?: { readonly label: (text: string) => string; readonly onAdd: (text: string) => void }
  /** What is typed and left, and is none of the options, stays in the field with what is wrong; the nearest to it are listed. */
  readonly unknown?: Unknown<Id>
  /** Whether "none" is a possible value; then there is a cross to clear it. */
  readonly isClearable?: boolean
  readonly placeholder?: string
  readonly description?: string
  readonly error?: string | undefined
  readonly isDisabled?: boolean
}

interface Unknown<Id extends string> {
  /** The value that a text is another writing of; null: of none. */
  readonly meant: (text: string) => Id | null
  readonly near: (text: string) => readonly Option<Id>[]
  readonly error: (text: string) => string
}

/** No id of an option can be this: ids have no spaces. */
const FRESH = 'what is typed'

/** One of many: typing narrows the list. */
export const ComboBox = steady(function ComboBox<Id extends string>(props: ComboBoxProps<Id>) {
  const { label, isLabelHidden = false, options, value, onChange, isAdding = false, isClearable = false } = props
  const { placeholder, description, isDisabled = false, fresh, unknown, onOpenChange } = props
  const { translate } = useTranslate()
  const chosen = options.find(({ id }) => id === value)
  /** null: not typing; the field shows the chosen option. */
  const [query, setQuery] = useState<string | null>(null)
  const [left, setLeft] = useState<{ readonly text: string; readonly at: Id | null } | null>(null)
  const leftText = left?.at === value ? left.text : null
  const error = leftText === null ? props.error : unknown?.error(leftText)
  const isLeaving = useRef(false)
  /** A closed field needs no list: an inspector has a dozen fields, and some lists have six hundred names. */
  const [isOpen, setOpen] = useState(false)
  const closeList = useRef<() => void>(() => undefined)
  const isListed = isOpen || query !== null
  const { shown, more } = isListed ? matchOptions(options, query ?? leftText ?? '') : { shown: chosen ? [chosen] : [], more: 0 }
  const typed = (query ?? leftText)?.trim() ?? ''
  const found = unknown && isListed && shown.length === 0 ? unknown.near(typed) : shown
  const rows: readonly Option[] = fresh && typed !== '' ? [...found, { id: FRESH, text: fresh.label(typed) }] : found

  function take(id: string): void {
    setQuery(null)
    closeList.current()
    if (id === FRESH) fresh?.onAdd(typed)
    else if (id !== value) onChange(id as Id)
  }

  function leave(): void {
    isLeaving.current = true
    setQuery(null)
    if (!unknown || typed === '') return
    const same = options.find(({ text }) => searchable(text) === searchable(typed))
    const meant = same?.id ?? unknown.meant(typed) ?? (shown.length === 1 ? shown[0]?.id : undefined)
    setLeft(meant === undefined ? { text: typed, at: value } : null)
    if (meant !== undefined && meant !== value) onChange(meant)
  }

  function leaveByKey(event: KeyboardEvent<HTMLElement>): void {
    isLeaving.current = false
    if (isDone(event, 'Tab') || isDone(event, 'Enter')) leave()
  }

  /** Of what the widget itself puts back while the field is left, nothing was typed. */
  function type(text: string): void {
    setQuery(text === (chosen?.text ?? '') ? null : text)
    if (!isLeaving.current) setLeft(null)
  }

  return (
    <AriaComboBox
      className={styles.field ?? ''}
      items={rows}
      selectedKey={value}
      inputValue={query ?? leftText ?? chosen?.text ?? ''}
      onInputChange={type}
      onSelectionChange={(key) => {
        if (key === FRESH) return take(FRESH)
        setQuery(null)
        if (!isLeaving.current) setLeft(null)
        const next = options.find(({ id }) => id === key)
        if (!next || next.id === value) return
        // Any other field's list closes by itself when its value follows, maybe a frame later; closed now, it would open again over it.
        if (isAdding) closeList.current()
        onChange(next.id)
      }}
      onOpenChange={(opens) => {
        setOpen(opens)
        onOpenChange?.(opens)
      }}
      onBlur={leave}
      menuTrigger="focus"
      allowsEmptyCollection
      isInvalid={error !== undefined}
      isDisabled={isDisabled}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? null : <Label className={styles.label ?? ''}>{label}</Label>}
      <div className={styles.body}>
        <div className={styles.control} onKeyDownCapture={unknown ? leaveByKey : undefined}>
          <Input
            className={styles.input ?? ''}
            onFocus={(event) => {
              isLeaving.current = false
              // The widget makes a focus of its own when no row is under the keyboard any more: what was just typed stays.
              if (event.nativeEvent.isTrusted) event.target.select()
            }}
            onKeyDown={(event) => {
              closeListOnly(event)
              const [only, ...others] = rows
              if (only && others.length === 0 && typed !== '' && !unknown && isDone(event, 'Enter')) take(only.id)
            }}
            {...(chosen?.lang === undefined ? {} : { lang: chosen.lang })}
            {...(placeholder === undefined ? {} : { placeholder })}
          />
          {isClearable && chosen ? (
            <Button
              slot={null}
              className={styles.inside ?? ''}
              aria-label={translate('app.ui.clear')}
              onPress={() => onChange(null)}
            >
              <X size={13} strokeWidth={1.75} aria-hidden />
            </Button>
          ) : null}
          <Button className={styles.inside ?? ''}>
            <ChevronDown size={14} strokeWidth={1.75} aria-hidden />
          </Button>
        </div>
        <FieldNotes description={description} error={error} />
      </div>
      <WhileOpen close={closeList}>
        <Popover className={classNames(overlay.popover, overlay.list)} offset={4}>
          <ListBox<Option>
            className={list.list ?? ''}
            renderEmptyState={() => <p className={list.note}>{translate('app.ui.noMatch')}</p>}
          >
            {(option) => <OptionRow option={option} />}
          </ListBox>
          {more === 0 ? null : <p className={list.note}>{translate('app.ui.moreMatches', { count: more })}</p>}
        </Popover>
      </WhileOpen>
    </AriaComboBox>
  )
})

/**
 * A list that closes goes with the same drawing as what was chosen: left to itself, the widget draws every row twice more to see
 * whether it fades out. Where the widget only collects the rows there is no state, and they have to be there.
 */
function WhileOpen({ close, children }: { readonly close: RefObject<() => void>; readonly children: ReactNode }) {
  const state = useContext(ComboBoxStateContext)
  useLayoutEffect(() => {
    if (state) close.current = () => state.close()
  })
  return state && !state.isOpen ? null : children
}

/** Esc closes the open list and nothing around it. */
function closeListOnly(event: KeyboardEvent<HTMLInputElement>): void {
  if (event.key === 'Escape' && event.currentTarget.getAttribute('aria-expanded') === 'true') event.stopPropagation()
}

/** Whether the key ends what is typed; with a row under the keyboard, the widget takes that by itself. */
function isDone({ key, currentTarget, nativeEvent }: KeyboardEvent<HTMLElement>, by: 'Tab' | 'Enter'): boolean {
  const hasRow =
    currentTarget.matches('[aria-activedescendant]') || currentTarget.querySelector('[aria-activedescendant]') !== null
  return key === by && !nativeEvent.isComposing && !hasRow
}
