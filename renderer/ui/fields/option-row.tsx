import { Check } from 'lucide-react'
import { ListBoxItem } from 'react-aria-components'
import list from '../overlays/list.module.css'
import type { Option } from './option'

/** A row of an open list of options, ticked when it is the chosen one. */
export function OptionRow({ option }: { readonly option: Option }) {
  return (
    <ListBoxItem id={option.id} textValue={option.text} className={list.item ?? ''}>
      {({ isSelected }) => (
        <>
          <span className={list.text} lang={option.lang}>
            {option.text}
          </span>
          {option.detail === undefined ? null : <span className={list.detail}>{option.detail}</span>}
          {isSelected ? <Check size={14} strokeWidth={2} aria-hidden /> : <span className={list.check} />}
        </>
      )}
    </ListBoxItem>
  )
}
