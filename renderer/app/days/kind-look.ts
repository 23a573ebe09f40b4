import {
  BedDouble,
  BriefcaseBusiness,
  Bus,
  Coffee,
  Factory,
  Handshake,
  Landmark,
  type LucideIcon,
  Mic,
  Plane,
  Presentation,
  ShieldBan,
  StickyNote,
  TrainFront,
  Utensils,
} from 'lucide-react'
import type { ItemKind, ItemStatus } from '../../../shared/mission/entities/item'
import type { StatusShape } from '../../ui/marks/status-mark'

interface KindLook {
  readonly icon: LucideIcon
  /** Token of renderer/ui/tokens.css: `--kind-<hue>`. */
  readonly hue: 'visit' | 'talk' | 'ceremony' | 'meal' | 'travel' | 'stay' | 'free' | 'blocker'
}

/** Icon and hue of each kind; kinds that mean much the same to the eye share a hue. */
export const kindLooks: Readonly<Record<ItemKind, KindLook>> = {
  visit: { icon: Factory, hue: 'visit' },
  meeting: { icon: BriefcaseBusiness, hue: 'talk' },
  courtesyCall: { icon: Landmark, hue: 'ceremony' },
  b2bSession: { icon: Handshake, hue: 'talk' },
  ceremony: { icon: Landmark, hue: 'ceremony' },
  conferenceSession: { icon: Presentation, hue: 'talk' },
  lecture: { icon: Presentation, hue: 'talk' },
  workshop: { icon: Presentation, hue: 'talk' },
  signing: { icon: Landmark, hue: 'ceremony' },
  meal: { icon: Utensils, hue: 'meal' },
  banquet: { icon: Utensils, hue: 'meal' },
  transfer: { icon: Bus, hue: 'travel' },
  flight: { icon: Plane, hue: 'travel' },
  rail: { icon: TrainFront, hue: 'travel' },
  checkIn: { icon: BedDouble, hue: 'stay' },
  checkOut: { icon: BedDouble, hue: 'stay' },
  freeTime: { icon: Coffee, hue: 'free' },
  briefing: { icon: Presentation, hue: 'talk' },
  restStop: { icon: Coffee, hue: 'free' },
  pressBriefing: { icon: Mic, hue: 'ceremony' },
  blocker: { icon: ShieldBan, hue: 'blocker' },
  note: { icon: StickyNote, hue: 'free' },
}

/** How firm an item is, by shape. */
export const statusShapes: Readonly<Record<ItemStatus, StatusShape>> = {
  idea: 'dotted',
  requested: 'quarter',
  tentative: 'dashed',
  confirmed: 'solid',
  declined: 'crossed',
  cancelled: 'struck',
}
