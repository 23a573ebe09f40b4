import styles from './skeleton.module.css'

/** Holds the place of something that loads; stays invisible for the first 200 ms. */
export function Skeleton({ label, rows = 6 }: { readonly label: string; readonly rows?: number }) {
  return (
    <div className={styles.skeleton} role="status" aria-label={label}>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <span key={row} className={styles.bar} />
      ))}
    </div>
  )
}
