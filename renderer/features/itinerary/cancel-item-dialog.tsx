import { useState } from 'react'
import { cancelItem } from '../../../shared/commands/cancel-item'
import type { Item } from '../../../shared/mission/entities/item'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/act'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextField } from '../../ui/text-field'

/** Asks why an item is called off, because everybody will. */
export function CancelItemDialog({ item, onClose }: { readonly item: Item; readonly onClose: () => void }) {
  const { translate, language } = useTranslate()
  const act = useAct()
  const [reason, setReason] = useState('')
  const title = textIn(item.title, language).text || translate(`terms.kind.${item.kind}`)
  return (
    <Dialog
      title={translate('itinerary.cancelTitle', { title })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate('itinerary.keep')}</Button>
          <Button
            kind="critical"
            onPress={() => {
              if (act(cancelItem, { itemIds: [item.id], reason })) onClose()
            }}
          >
            {translate('itinerary.cancelConfirm')}
          </Button>
        </>
      }
    >
      <p>{translate('itinerary.cancelText')}</p>
      <TextField label={translate('itinerary.cancelReason')} value={reason} onChange={setReason} autoFocus />
    </Dialog>
  )
}
