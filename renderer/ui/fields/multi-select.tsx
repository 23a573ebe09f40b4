import { X } from 'lucide-react'
import { useId, useRef } from 'react'
import { Button, type Key, Tag, TagGroup, TagList } from 'react-aria-components'
import { useTranslate } from '../../i18n/language-provider'
import { steady } from '../steady'
import { ComboBox } from './combo-box'
import styles from './field.module.css'
import type { Option } from './option'

interface MultiSelectProps<Id extends string> {
  readonly label: string
  readonly options: readonly Option<Id>[]
  /** Chosen ids, in the order in which they are shown. */
  readonly value: readonly Id[]
  readonly onChange: (ids: readonly Id[]) => void
  readonly placeholder?: string
  readonly error?: string | undefined
}

/** Several of many: the chosen ones as tags (arrow keys move, Delete removes), and a field that adds. */
export const MultiSelect = steady(function MultiSelect<Id extends string>({
  label,
  options,
  value,
  onChange,
  placeholder,
  error,
}: MultiSelectProps<Id>) {
  const { translate } = useTranslate()
  const labelId = useId()
  const body = useRef<HTMLDivElement>(null)
  const chosen = value.flatMap((id) => options.find((option) => option.id === id) ?? [])
  function onRemove(keys: ReadonlySet<Key>): void {
    const left = value.filter((id) => !keys.has(id))
    // Where the last tag was there is nothing that could keep the focus: in a dialog it went to what closes it.
    if (left.length === 0) body.current?.querySelector('input')?.focus()
    onChange(left)
  }

  return (
    <div className={styles.field}>
      <span className={styles.label} id={labelId}>
        {label}
      </span>
      <div ref={body} className={styles.body}>
        {chosen.length === 0 ? null : (
          <TagGroup aria-labelledby={labelId} onRemove={onRemove}>
            <TagList className={styles.tags ?? ''} items={chosen}>
              {(option) => (
                <Tag id={option.id} textValue={option.text} className={styles.tag ?? ''}>
                  <span lang={option.lang}>{option.text}</span>
                  <Button
                    slot="remove"
                    className={styles.inside ?? ''}
                    aria-label={translate('app.ui.remove', { name: option.text })}
                  >
                    <X size={12} strokeWidth={1.75} aria-hidden />
                  </Button>
                </Tag>
              )}
            </TagList>
          </TagGroup>
        )}
        <ComboBox
          label={`${label}: ${translate('app.ui.add')}`}
          isLabelHidden
          options={options.filter(({ id }) => !value.includes(id))}
          isAdding
          value={null}
          onChange={(id) => {
            if (id !== null) onChange([...value, id])
          }}
          placeholder={placeholder ?? translate('app.ui.add')}
          error={error}
        />
      </div>
    </div>
  )
})
