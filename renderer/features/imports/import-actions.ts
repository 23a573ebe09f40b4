import { type Action, isMissionOpen } from '../../app/action'
import { openDialog } from '../../app/open-dialog'

export const importActions: readonly Action[] = [
  {
    id: 'people.import',
    titleId: 'imports.command',
    isAvailable: isMissionOpen,
    run: () => openDialog('import-participants'),
  },
]
