import { useTranslate } from '../../i18n/language-provider'
import { Button } from '../../ui/buttons/button'
import { countNewNames, takeNewNames } from './new-names'
import styles from './rapid-entry.module.css'
import type { RapidRow } from './rapid-rows'
import type { RefusedOfRow } from './refused-cells'

interface RefusedBarProps {
  readonly rows: readonly RapidRow[]
  readonly refused: ReadonlyMap<string, RefusedOfRow> | null
  readonly onNext: () => void
}

/** How many cells hold something that was not taken, and the way to them; nothing while there are none. */
export function RefusedBar({ rows, refused, onNext }: RefusedBarProps) {
  const translator = useTranslate()
  const { translate } = translator
  if (!refused || refused.size === 0) return null
  const count = rows.reduce((sum, { key }) => sum + Object.keys(refused.get(key) ?? {}).length, 0)
  if (count === 0) return null
  const newNames = countNewNames(rows, refused)
  return (
    <div className={styles.refusedBar} role="status">
      <span>{translate('rapid.refused', { count })}</span>
      <Button small onPress={onNext}>
        {translate('rapid.nextRefused')} <kbd>F8</kbd>
      </Button>
      {newNames > 1 ? (
        <Button small onPress={() => takeNewNames(translator, rows, refused)}>
          {translate('rapid.addNewNames', { count: newNames })}
        </Button>
      ) : null}
    </div>
  )
}
