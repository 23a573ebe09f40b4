import { acceptFinding } from './accept-finding'
import { acceptProposal } from './accept-proposal'
import { acceptSchedule } from './accept-schedule'
import { addHolidays } from './add-holidays'
import { addInterpreter } from './add-interpreter'
import { addItem } from './add-item'
import { addParticipant } from './add-participant'
import { addRow } from './add-row'
import { answerAssignment } from './answer-assignment'
import { applyDay } from './apply-day'
import { assignInterpreter } from './assign-interpreter'
import { cancelItem } from './cancel-item'
import { changeItemTimes } from './change-item-times'
import { closeGapsAfter } from './close-gaps-after'
import { copyDay } from './copy-day'
import { copyItems } from './copy-items'
import { createMission } from './create-mission'
import { duplicateItem } from './duplicate-item'
import { editItems } from './edit-items'
import { editRow } from './edit-row'
import { enterRows } from './enter-rows'
import { handOver } from './hand-over'
import { importMission } from './import-mission'
import { importParticipants } from './import-participants'
import { insertDay } from './insert-day'
import { insertTransfers } from './insert-transfers'
import { joinItems } from './join-items'
import { keepDay } from './keep-day'
import { markAvailability } from './mark-availability'
import { moveItem } from './move-item'
import { moveItems } from './move-items'
import { pinAssignment } from './pin-assignment'
import { placeItem } from './place-item'
import { reassignInterpreter } from './reassign-interpreter'
import { releaseVersion } from './release-version'
import { removeItems } from './remove-items'
import { removeRow } from './remove-row'
import { repeatItems } from './repeat-items'
import { requireInterpretation } from './require-interpretation'
import { resetRatePlan } from './reset-rate-plan'
import { resetRuleProfile } from './reset-rule-profile'
import { restoreItem } from './restore-item'
import { restoreMission } from './restore-mission'
import { scheduleItem } from './schedule-item'
import { sendPapers } from './send-papers'
import { setAdmission } from './set-admission'
import { setAssignmentPart } from './set-assignment-part'
import { setAssignmentStatus } from './set-assignment-status'
import { setItemStatus } from './set-item-status'
import { setPrecedence } from './set-precedence'
import { setTask } from './set-task'
import { setTaskRule } from './set-task-rule'
import { setTransferTime } from './set-transfer-time'
import { shiftItemsAfter } from './shift-items-after'
import { splitItem } from './split-item'
import { swapDays } from './swap-days'
import { swapItems } from './swap-items'
import { takeAlternative } from './take-alternative'
import { takeAnswer } from './take-answer'
import { tellDiets } from './tell-diets'
import { unassignInterpreter } from './unassign-interpreter'
import { unscheduleItem } from './unschedule-item'
import { withdrawAcceptance } from './withdraw-acceptance'
import { withdrawEntry } from './withdraw-entry'
import { writeTerm } from './write-term'

/** Everything that a person can do to a mission, in the order of the work. Undo and redo are steps of the store, not commands. */
export const commands = [
  createMission,
  importMission,
  restoreMission,
  takeAlternative,
  addItem,
  moveItem,
  placeItem,
  moveItems,
  swapItems,
  splitItem,
  joinItems,
  changeItemTimes,
  shiftItemsAfter,
  closeGapsAfter,
  duplicateItem,
  copyItems,
  editItems,
  enterRows,
  setItemStatus,
  cancelItem,
  restoreItem,
  scheduleItem,
  unscheduleItem,
  removeItems,
  acceptSchedule,
  copyDay,
  swapDays,
  insertDay,
  keepDay,
  applyDay,
  insertTransfers,
  addParticipant,
  importParticipants,
  setPrecedence,
  addInterpreter,
  repeatItems,
  requireInterpretation,
  assignInterpreter,
  reassignInterpreter,
  unassignInterpreter,
  setAssignmentStatus,
  setAssignmentPart,
  pinAssignment,
  handOver,
  sendPapers,
  acceptProposal,
  answerAssignment,
  markAvailability,
  writeTerm,
  withdrawEntry,
  takeAnswer,
  resetRatePlan,
  resetRuleProfile,
  setAdmission,
  setTransferTime,
  addHolidays,
  setTask,
  tellDiets,
  setTaskRule,
  releaseVersion,
  acceptFinding,
  withdrawAcceptance,
  addRow,
  editRow,
  removeRow,
] as const
