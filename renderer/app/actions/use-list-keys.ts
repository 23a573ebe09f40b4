import type { KeyboardEvent } from 'react'
import type { Ref } from '../../../shared/mission/registry'
import { rowName } from '../../../shared/mission/row-name'
import { useTranslate } from '../../i18n/language-provider'
import { useMission } from '../../store/selectors'
import { useRemove } from './use-remove'

/** Delete removes the row that a list has under its cursor, with a toast that undoes it. */
export function useListKeys(): (event: KeyboardEvent, ref: Ref | null) => void {
  const { translate, language } = useTranslate()
  const mission = useMission()
  const remove = useRemove()
  return (event, ref) => {
    if (event.key !== 'Delete' || ref === null) return
    event.preventDefault()
    event.stopPropagation()
    const name = rowName(mission, ref, language) || translate(`terms.table.${ref.table}`)
    remove(ref, translate('app.removed', { name }))
  }
}
