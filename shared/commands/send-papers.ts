import { changeOf } from './change-of'
import { command } from './command'

export interface SendPapersInput {
  readonly assignmentIds: readonly string[]
}

/** Notes that interpreters got the papers for these assignments today. */
export const sendPapers = command({
  name: 'send-papers',
  run: (mission, { assignmentIds }: SendPapersInput, { today }) =>
    changeOf(
      mission,
      assignmentIds.map((id) => ({ table: 'assignments', id, fields: { documentsSentOn: today } })),
    ),
})
