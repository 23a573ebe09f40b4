import { useEffect } from 'react'
import { importPasted } from '../../app/navigation/import-pasted'

/**
 * Several lines pasted into the list of people, or into the field that adds one, are a list to be imported: a field of one line would make
 * one name of them all.
 */
export function usePastedPeople(isListed: boolean): void {
  useEffect(() => {
    if (!isListed) return
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain') ?? ''
      if (!text.trim().includes('\n') || !isOfList(event.target)) return
      event.preventDefault()
      importPasted(text)
    }
    document.addEventListener('paste', onPaste)
    return () => document.removeEventListener('paste', onPaste)
  }, [isListed])
}

/** Not what is pasted into another field, nor beside the list or over it. */
function isOfList(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('[role=dialog], [data-region=inspector]')) return false
  return target.closest('input, textarea') === null || target.closest('[data-add-by-name]') !== null
}
