import { useEffect } from 'react'
import type { DeskErrorCode } from '../../../shared/ipc/errors'
import { ask } from '../../desktop/desk'
import { openFile } from './mission-actions'
import { tell } from './mission-notices'

/** What a mission file may be at most, as in the main process: more is not even read. */
const mostBytes = 50 * 1024 * 1024

/** A mission file or an answer that is dropped on the window is opened. */
export function useDroppedFiles(): void {
  useEffect(() => {
    function onDragOver(event: DragEvent): void {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault()
    }
    function onDrop(event: DragEvent): void {
      const file = event.dataTransfer?.files[0]
      // A dialog is to be answered first; what is dragged inside of the window is the view's own.
      if (!file || document.querySelector('[role="dialog"], [role="alertdialog"]')) return
      event.preventDefault()
      void openDropped(file)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('drop', onDrop)
    }
  }, [])
}

async function openDropped(file: File): Promise<void> {
  if (!/\.mission(-answer)?$/i.test(file.name)) return refuse('file-not-a-mission', file.name)
  if (file.size > mostBytes) return refuse('file-too-large', file.name)
  const laidDown = await ask('mission-file:drop', { name: file.name, base64: await base64Of(file) })
  if (laidDown.ok) await openFile(laidDown.value.path)
  else tell({ kind: 'failed', failure: { kind: 'desk', error: laidDown.error } })
}

function refuse(code: DeskErrorCode, name: string): void {
  tell({ kind: 'failed', failure: { kind: 'desk', error: { code, params: { path: name }, detail: name } } })
}

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result).split(',')[1] ?? '')
    reader.onerror = () => reject(reader.error ?? new Error(file.name))
    reader.readAsDataURL(file)
  })
}
