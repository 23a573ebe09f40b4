import { useState } from 'react'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from './button'

/** Puts a text on the clipboard and says so in its own place. */
export function CopyButton({ text }: { readonly text: string }) {
  const { translate } = useTranslate()
  const [copied, setCopied] = useState(false)
  async function copy(): Promise<void> {
    await navigator.clipboard.writeText(text)
    setCopied(true)
  }
  return <Button onPress={() => void copy()}>{translate(copied ? 'app.error.copied' : 'app.error.copyDetail')}</Button>
}
