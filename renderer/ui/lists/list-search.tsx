import { ListFilter } from 'lucide-react'
import { TextField } from '../fields/text-field'
import styles from './list-frame.module.css'

interface ListSearchProps {
  /** What is searched, and how: the field shows it while it is empty. */
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
}

/** Narrows the list below as one types. */
export function ListSearch({ label, value, onChange }: ListSearchProps) {
  return (
    <div className={styles.search}>
      <TextField
        label={label}
        isLabelHidden
        value={value}
        onChange={onChange}
        placeholder={label}
        after={<ListFilter size={14} aria-hidden />}
      />
    </div>
  )
}
