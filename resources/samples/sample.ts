import type { LocalizedText } from '../../shared/mission/entities/fields'
import type { Mission } from '../../shared/mission/mission'

/** A made-up mission that shows what the desk can do. Loaded only when somebody asks for it. */
export interface Sample {
  /** Also the id of the mission that `load()` gives. */
  readonly id: string
  readonly title: LocalizedText
  readonly description: LocalizedText
  /** The mission, always the same; under another mission id where a second copy is to stand beside the first. */
  readonly load: (missionId?: string) => Promise<Mission>
}
