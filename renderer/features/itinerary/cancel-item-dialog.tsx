import { useState } from 'react'
import { cancelItem } from '../../../shared/commands/cancel-item'
import type { Item } from '../../../shared/mission/entities/item'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { TextField } from '../../ui/fields/text-field'
import { Dialog } from '../../ui/overlays/dialog'

/** Asks why items are called off, because everybody will. */
export function CancelItemDialog({ items, onClose }: { readonly items: readonly Item[]; readonly onClose: () => void }) {
  const { translate, language } = useTranslate()
  const act = useAct()
  const [reason, setReason] = useState('')
  const [first] = items
  const title = first ? textIn(first.title, language).text || translate(`terms.kind.${first.kind}`) : ''
  const count = items.length
  return (
    <Dialog
      title={translate('itinerary.cancelTitle', { title, count })}
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{translate('itinerary.keep')}</Button>
          <Button
            kind="critical"
            onPress={() => {
              if (act(cancelItem, { itemIds: items.map(({ id }) => id), reason })) onClose()
            }}
          >
            {translate('itinerary.cancelConfirm', { count })}
          </Button>
        </>
      }
    >
      <p>{translate('itinerary.cancelText')}</p>
      <TextField label={translate('itinerary.cancelReason')} value={reason} onChange={setReason} autoFocus />
    </Dialog>
  )
}
