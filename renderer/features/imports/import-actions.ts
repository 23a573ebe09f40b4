import { type Action, isMissionOpen } from '../../app/actions/action'
import { openDialog } from '../../app/navigation/open-dialog'

export const importActions: readonly Action[] = [
  {
    id: 'people.import',
    titleId: 'imports.command',
    isAvailable: isMissionOpen,
    run: () => openDialog('import-participants'),
  },
]
