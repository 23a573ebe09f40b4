import { workerData } from 'node:worker_threads'
import { answerAsReader } from '../reader/answer-as-reader'
import { readSpreadsheet, type SpreadsheetTask } from './read-spreadsheet'

/** The thread in which a spreadsheet is read: whatever a file does to it, it can be ended (see run-reader). */
await answerAsReader((progress) => readSpreadsheet(workerData as SpreadsheetTask, progress))
