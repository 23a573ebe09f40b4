import styles from './fault-note.module.css'

/** Something that was asked for has failed: what, and what there is to say about it. Read aloud as soon as it is there. */
export function FaultNote({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className={styles.fault} role="alert">
      <strong>{title}</strong>
      <span>{text}</span>
    </div>
  )
}
