import { TextField } from './text-field'

interface WordsFieldProps {
  readonly label: string
  readonly value: readonly string[]
  readonly onCommit: (words: string[]) => void
  readonly description?: string
}

/** Several words or short phrases, typed with commas of any script between them. */
export function WordsField({ label, value, onCommit, description }: WordsFieldProps) {
  return (
    <TextField
      label={label}
      value={value.join(', ')}
      onCommit={(text) => onCommit(wordsOf(text))}
      {...(description === undefined ? {} : { description })}
    />
  )
}

function wordsOf(text: string): string[] {
  const words = text.split(/[,、，;；\n]/).map((word) => word.trim())
  return [...new Set(words.filter((word) => word !== ''))]
}
