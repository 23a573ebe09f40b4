import type { RefObject } from 'react'
import type { FindingCount } from '../../app/findings/use-finding-counts'
import { useTranslate } from '../../i18n/language-provider'
import { DayBlock } from './day-block'
import { STRIP } from './day-columns'
import styles from './day-grid.module.css'
import type { DayPiece } from './day-pieces'

interface UntimedStripProps {
  readonly ref: RefObject<HTMLDivElement | null>
  readonly id: string
  readonly pieces: readonly DayPiece[]
  /** Whether the keyboard stands on its head. */
  readonly isActive: boolean
  readonly activeItemId: string | null
  readonly selected: ReadonlySet<string>
  readonly findings: ReadonlyMap<string, FindingCount>
}

/** Above the hours: what is on this day at no hour yet. */
export function UntimedStrip({ ref, id, pieces, isActive, activeItemId, selected, findings }: UntimedStripProps) {
  const { translate } = useTranslate()
  return (
    <div ref={ref} className={styles.strip} role="row" data-column={STRIP}>
      <div id={`${id}/head`} className={styles.stripHead} role="rowheader" data-active={isActive || undefined}>
        {translate('dayGrid.untimed')}
      </div>
      {pieces.map((piece) => (
        <DayBlock
          key={piece.item.id}
          id={`${id}/${piece.item.id}`}
          piece={piece}
          top={null}
          height={0}
          left={0}
          width={1}
          isActive={activeItemId === piece.item.id}
          isSelected={selected.has(piece.item.id)}
          findingCount={findings.get(piece.item.id)?.count ?? 0}
          worst={findings.get(piece.item.id)?.worst}
        />
      ))}
    </div>
  )
}
