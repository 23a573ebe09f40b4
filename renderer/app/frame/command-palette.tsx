import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import {
  Dialog as AriaDialog,
  Autocomplete,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components'
import { extractMarkOf } from '../../../shared/extract/answer-of'
import type { MessageId } from '../../../shared/i18n/registry'
import type { TableName } from '../../../shared/mission/registry'
import { useTranslate } from '../../i18n/language-provider'
import { useDesk } from '../../store/mission-store'
import { reveal, useSession } from '../../store/session-store'
import { searchable } from '../../ui/fields/match-options'
import { Kbd } from '../../ui/marks/kbd'
import list from '../../ui/overlays/list.module.css'
import overlay from '../../ui/overlays/overlay.module.css'
import { availableActions } from '../actions'
import type { Action } from '../actions/action'
import { runAction } from '../actions/run-action'
import type { DialogProps } from '../dialogs'
import { inspectorFor } from '../inspectors'
import styles from './command-palette.module.css'
import { otherWords } from './other-words'
import { beginsWords, matches, type PaletteRow, paletteRows } from './palette-entries'

const MAX_ROWS_SHOWN = 8

const sections: readonly { readonly table: TableName; readonly titleId: MessageId }[] = [
  { table: 'items', titleId: 'app.section.itinerary' },
  { table: 'persons', titleId: 'app.section.people' },
  { table: 'places', titleId: 'app.section.places' },
]

/** Everything by name: what can be done now, and the mission's items, people and places. */
export function CommandPalette({ onClose }: DialogProps) {
  const { translate } = useTranslate()
  const [query, setQuery] = useState('')
  const actions = useMatchingActions(query)
  const rows = useMatchingRows(query)
  const run = (act: () => void): void => {
    onClose()
    act()
  }
  return (
    <ModalOverlay className={overlay.scrim ?? ''} isOpen isDismissable onOpenChange={(isOpen) => isOpen || onClose()}>
      <Modal className={overlay.modal ?? ''}>
        <AriaDialog className={overlay.dialog ?? ''} aria-label={translate('app.palette.title')}>
          <Autocomplete inputValue={query} onInputChange={setQuery}>
            <TextField aria-label={translate('app.palette.title')} className={styles.search ?? ''} autoFocus>
              <Search size={16} strokeWidth={1.75} aria-hidden />
              <Input className={styles.input ?? ''} placeholder={translate('app.search.placeholder')} />
            </TextField>
            <Menu
              className={`${list.list} ${styles.results}`}
              aria-label={translate('app.palette.title')}
              renderEmptyState={() => <p className={list.note}>{translate('app.palette.nothing', { query })}</p>}
            >
              {actions.length === 0 ? null : (
                <MenuSection id="commands">
                  <Header className={list.header ?? ''}>{translate('app.palette.commands')}</Header>
                  {actions.map((action) => (
                    <MenuItem
                      key={action.id}
                      id={action.id}
                      textValue={translate(action.titleId)}
                      className={list.item ?? ''}
                      onAction={() => run(() => void runAction(action))}
                    >
                      <span className={list.text}>{translate(action.titleId)}</span>
                      {action.shortcut === undefined ? null : <Kbd shortcut={action.shortcut} />}
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
              {sections.map(({ table, titleId }) => {
                const found = rows.filter(({ ref }) => ref.table === table).slice(0, MAX_ROWS_SHOWN)
                return found.length === 0 ? null : (
                  <MenuSection key={table} id={table}>
                    <Header className={list.header ?? ''}>{translate(titleId)}</Header>
                    {found.map((row) => (
                      <RowEntry key={row.ref.id} row={row} onChoose={() => run(() => goToRow(row))} />
                    ))}
                  </MenuSection>
                )
              })}
            </Menu>
            <p className={styles.foot}>{translate('app.palette.hint')}</p>
          </Autocomplete>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

function RowEntry({ row, onChoose }: { readonly row: PaletteRow; readonly onChoose: () => void }) {
  return (
    <MenuItem id={`${row.ref.table}/${row.ref.id}`} textValue={row.text} className={list.item ?? ''} onAction={onChoose}>
      <span className={list.text} lang={row.lang}>
        {row.text}
      </span>
      <span className={list.detail}>{row.detail}</span>
    </MenuItem>
  )
}

function goToRow({ ref }: PaletteRow): void {
  const entry = inspectorFor(ref.table)
  if (entry) reveal(ref, entry.home)
}

function useMatchingActions(query: string): readonly Action[] {
  const { translate } = useTranslate()
  const desk = useDesk()
  const session = useSession()
  const others = availableActions({ desk, session }).filter(({ id }) => id !== 'app.palette')
  const named = others.filter(({ titleId }) => matches(searchable(translate(titleId)), query))
  const sought = others.filter((action) => {
    const wordsId = otherWords[action.id]
    return wordsId !== undefined && !named.includes(action) && beginsWords(searchable(translate(wordsId)), query)
  })
  return [...named, ...sought]
}

/** Rows are searched only once something is typed: an empty palette is a list of commands. */
function useMatchingRows(query: string): readonly PaletteRow[] {
  const translator = useTranslate()
  const mission = useDesk((state) => state.journal?.mission)
  const rows = useMemo(
    () => (mission && extractMarkOf(mission) === null ? paletteRows(mission, translator) : []),
    [mission, translator],
  )
  return query.trim() === '' ? [] : rows.filter(({ found, ref }) => inspectorFor(ref.table) && matches(found, query))
}
