import { Plus } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { IconButton } from '../buttons/icon-button'
import { TextField } from '../fields/text-field'
import styles from './add-by-name.module.css'

interface AddByNameProps {
  /** What is added, as a verb: `Add organization`. */
  readonly label: string
  readonly placeholder?: string
  /** Answers whether it was taken; then the field is empty for the next one. */
  readonly onAdd: (name: string) => boolean
}

/** A field in which one types a name and Enter, again and again. */
export function AddByName({ label, placeholder, onAdd }: AddByNameProps) {
  const [text, setText] = useState('')
  const [taken, setTaken] = useState(0)

  function add(): void {
    if (text.trim() === '' || !onAdd(text.trim())) return
    setText('')
    setTaken(taken + 1)
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    add()
  }

  return (
    <form className={styles.add} onSubmit={submit} aria-label={label} data-add-by-name="">
      <TextField
        // A fresh field after each name, so that nothing of the last one is left in it.
        key={taken}
        label={label}
        isLabelHidden
        value={text}
        onChange={setText}
        placeholder={placeholder ?? label}
        autoFocus={taken > 0}
        after={<IconButton icon={Plus} label={label} small isDisabled={text.trim() === ''} onPress={add} />}
      />
    </form>
  )
}
