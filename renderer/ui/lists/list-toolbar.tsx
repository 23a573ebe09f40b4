import type { ReactNode } from 'react'
import styles from './list-frame.module.css'

/** What stands above a list: the field that adds to it, search, choices. Wraps where it is narrow. */
export function ListToolbar({ children }: { readonly children: ReactNode }) {
  return <header className={styles.toolbar}>{children}</header>
}
