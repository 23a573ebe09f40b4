import { FieldError, Text } from 'react-aria-components'
import styles from './field.module.css'

interface FieldNotesProps {
  readonly description: string | undefined
  readonly error: string | undefined
}

/** Below a field: what it is about, and what is wrong with what stands in it. */
export function FieldNotes({ description, error }: FieldNotesProps) {
  return (
    <>
      {description === undefined ? null : (
        <Text slot="description" className={styles.description ?? ''}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
    </>
  )
}
