import { compareBy } from '../../kernel/order'
import { daysBetween, type LocalDate } from '../../kernel/time'
import { type Mission, rowOf } from '../../mission/mission'
import { isOpen, type PlannedTask, plannedTasksOf } from '../../tasks/planned-tasks'
import { todayOf } from '../deployment-chart/chart-copies'
import type { DocumentDefinition } from '../document'
import { fileName } from '../file-name'
import { type Speaker, speakerOf } from '../speaker'
import { sheetOf, type WorkbookColumn, workbookOf } from '../workbook'

/** D25: what is to be done as a countdown, overdue first, what is done last. For organizers alone. */
export const taskWorkbook: DocumentDefinition = {
  id: 'task-workbook',
  titleId: 'documents.title.taskWorkbook',
  summaryId: 'documents.summary.taskWorkbook',
  format: 'workbook',
  audiences: ['organizer'],
  copies: 'one',
  usesSort: false,
  usesUnconfirmed: false,
  compose: async (copyFor, options, context) => {
    const mission = copyFor(null)
    const speaker = speakerOf(options.languages)
    const sheetName = speaker.plain('documents.sheet.tasks')
    const name = fileName(mission, [sheetName], options)
    const tasks = plannedTasksOf(mission).toSorted(
      compareBy(
        (task) => Number(!isOpen(task)),
        ({ dueOn }) => dueOn ?? '9999',
      ),
    )
    const sheet = sheetOf(sheetName, columnsOf(mission, todayOf(mission, context.now), speaker), tasks)
    return [{ name, artifact: await workbookOf(name, [sheet], context.now) }]
  },
}

function columnsOf(mission: Mission, today: LocalDate, speaker: Speaker): readonly WorkbookColumn<PlannedTask>[] {
  const { plain: word, plainTerm, plainText } = speaker
  const itemOf = ({ itemId }: PlannedTask) => rowOf(mission, 'items', itemId)
  const text = (header: string, width: number, of: (task: PlannedTask) => string): WorkbookColumn<PlannedTask> => ({
    header,
    width,
    cell: (task) => ({ text: of(task) }),
  })
  return [
    { header: word('documents.sheet.due'), width: 12, cell: ({ dueOn }) => ({ date: dueOn }) },
    {
      header: word('documents.sheet.daysLeft'),
      width: 10,
      cell: ({ dueOn }) => ({ count: dueOn === null ? null : daysBetween(today, dueOn) }),
    },
    text('D-n', 8, ({ daysBefore }) => (daysBefore === null ? '' : `D-${daysBefore}`)),
    text(word('documents.sheet.task'), 44, ({ title, rule }) =>
      plainText(title) !== '' || rule === null ? plainText(title) : plainTerm(`terms.taskRule.${rule}`),
    ),
    text(word('documents.column.item'), 36, (task) => {
      const item = itemOf(task)
      return item ? plainText(item.title) || plainTerm(`terms.kind.${item.kind}`) : ''
    }),
    text(word('documents.sheet.owner'), 22, ({ ownerPersonId }) => {
      const person = rowOf(mission, 'persons', ownerPersonId)
      return person ? speaker.plainName(person) : ''
    }),
    text(word('documents.sheet.priority'), 10, ({ priority }) => plainTerm(`terms.priority.${priority}`)),
    {
      header: word('documents.sheet.status'),
      width: 12,
      cell: (task) => {
        const isLate = isOpen(task) && task.dueOn !== null && task.dueOn < today
        const status = isLate ? 'overdue' : isOpen(task) ? 'open' : 'done'
        return { text: word(`documents.sheet.${status}`), isMarked: isLate }
      },
    },
    text(word('documents.sheet.notes'), 40, ({ notes }) => notes),
  ]
}
