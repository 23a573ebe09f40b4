import type { Answer } from '../../../shared/extract/answer'
import type { Failure, FileOpening } from '../../persistence/repository'
import { createWindowValue } from '../../store/window-value'

type LockedOpening = Extract<FileOpening, { readonly kind: 'locked' }>
type Differing = Extract<FileOpening, { readonly kind: 'differs' }>

/** What opening a mission has to tell or ask; the dialog host shows it. */
export type MissionNotice =
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'differs'; readonly opening: Differing }
  | { readonly kind: 'locked'; readonly opening: LockedOpening }
  | { readonly kind: 'older-file' }
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'saved'; readonly path: string }

export const useMissionNotice = createWindowValue<{ readonly notice: MissionNotice | null }>({ notice: null })

export function tell(notice: MissionNotice | null): void {
  useMissionNotice.setState({ notice })
}
