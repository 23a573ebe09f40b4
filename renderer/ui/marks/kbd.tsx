import styles from './kbd.module.css'
import { shortcutText } from './shortcut'

/** A shortcut as the keys of this computer are labelled. */
export function Kbd({ shortcut }: { readonly shortcut: string }) {
  return <kbd className={styles.kbd}>{shortcutText(shortcut, isApple())}</kbd>
}

function isApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.platform)
}
