import { Trash2 } from 'lucide-react'
import { setTransferTime } from '../../../shared/commands/set-transfer-time'
import { type Mission, rowsOf } from '../../../shared/mission/mission'
import { textIn } from '../../../shared/mission/text'
import { useAct } from '../../app/actions/act'
import { undoAction } from '../../app/actions/undo-action'
import { PastWays } from '../../app/ways/past-ways'
import { useTranslate } from '../../i18n/language-provider'
import { IconButton } from '../../ui/buttons/icon-button'
import { Checkbox } from '../../ui/fields/checkbox'
import { ComboBox } from '../../ui/fields/combo-box'
import { NumberField } from '../../ui/fields/number-field'
import { showToast } from '../../ui/overlays/toast'
import styles from './places-view.module.css'
import { WayHours } from './way-hours'
import { transferTimeFor, type Way, wayKey } from './way-rows'

interface WayEditorProps {
  readonly mission: Mission
  readonly way: Partial<Way>
  readonly onChange: (way: Partial<Way>) => void
}

/** The time of one way: of the row chosen in the list, or of any two places. */
export function WayEditor({ mission, way, onChange }: WayEditorProps) {
  const { translate, language } = useTranslate()
  const act = useAct()
  const { fromPlaceId, toPlaceId } = way
  const pair = fromPlaceId && toPlaceId && fromPlaceId !== toPlaceId ? { fromPlaceId, toPlaceId } : null
  const known = pair ? transferTimeFor(mission, pair) : undefined
  const places = rowsOf(mission, 'places').map((place) => {
    const name = textIn(place.names, language)
    return { id: place.id, text: name.text, lang: name.lang, detail: translate(`terms.placeKind.${place.kind}`) }
  })

  function forget(): void {
    if (!pair || !act(setTransferTime, { ...pair, minutes: null, symmetric: known?.symmetric ?? true })) return
    showToast({
      title: translate('places.wayForgotten'),
      action: undoAction(translate),
    })
  }

  return (
    <fieldset className={styles.wayEditor} aria-label={translate('places.way')}>
      <ComboBox
        label={translate('fields.fromPlaceId')}
        options={places}
        value={fromPlaceId ?? null}
        onChange={(id) => onChange({ ...way, fromPlaceId: id ?? '' })}
      />
      <ComboBox
        label={translate('fields.toPlaceId')}
        options={places.filter(({ id }) => id !== fromPlaceId)}
        value={toPlaceId ?? null}
        onChange={(id) => onChange({ ...way, toPlaceId: id ?? '' })}
      />
      <NumberField
        key={`${fromPlaceId}/${toPlaceId}`}
        label={translate('fields.minutes')}
        value={known?.minutes ?? null}
        min={0}
        max={2880}
        suffix={translate('places.min')}
        isDisabled={pair === null}
        onCommit={(minutes) => {
          if (pair && minutes !== null) act(setTransferTime, { ...pair, minutes, symmetric: known?.symmetric ?? true })
        }}
      />
      <Checkbox
        label={translate('fields.symmetric')}
        isSelected={known?.symmetric ?? true}
        isDisabled={!known}
        onChange={(symmetric) => {
          if (pair && known) act(setTransferTime, { ...pair, minutes: known.minutes, symmetric })
        }}
      />
      <IconButton icon={Trash2} label={translate('places.forgetWay')} isDisabled={!known} onPress={forget} />
      {pair && known ? <WayHours mission={mission} way={pair} known={known} /> : null}
      {pair ? <PastWays key={`past ${wayKey(pair)}`} mission={mission} way={pair} known={known} /> : null}
    </fieldset>
  )
}
