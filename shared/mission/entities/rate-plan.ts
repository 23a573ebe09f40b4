import { z } from 'zod'
import { entity } from './entity'
import { idSchema, localizedTextSchema, localTimeSchema, minutesSchema, textSchema } from './fields'

/** An amount in the plan's currency. */
const feeSchema = z.number().min(0).max(1_000_000_000)
/** A part of another amount: 0.5 is half of it, 1.25 a quarter more than it. */
const shareSchema = z.number().min(0).max(10)
/** Every part of a plan tells where its figures come from: a tag of domain/sources.md, an agency's sheet, what was agreed. */
const source = z.string().max(300)

/**
 * What an interpreter or an agency charges (rules.md 5.1.4). A part that is null is not charged; figures are examples of market
 * tariffs until somebody enters what was agreed. How the parts make a fee is told in shared/interpreting.
 */
const ratePlanSchema = z.object({
  id: idSchema,
  name: localizedTextSchema,
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Working time: from the first report to the last dismissal of a day, or only the items themselves. */
  countFrom: z.enum(['assembly', 'talk']),
  /** A day up to so many minutes. */
  fullDay: z.object({ minutes: minutesSchema, fee: feeSchema, source }),
  /** A day up to so many minutes; where `notAcrossNoon`, one that contains 12:00–13:00 is a full day. */
  halfDay: z.object({ minutes: minutesSchema, fee: feeSchema, notAcrossNoon: z.boolean(), source }).nullable(),
  /** Beyond the full day: by steps begun, a rest under `ignoreBelowMinutes` dropped; `factor` times the full day's fee by the minute. */
  overtime: z
    .object({ stepMinutes: minutesSchema.min(1), ignoreBelowMinutes: minutesSchema, factor: shareSchema, source })
    .nullable(),
  /** Early, late and night hours (`from` 22:00 `to` 05:00 goes over midnight); of windows that meet, the dearest holds. */
  surcharges: z.array(z.object({ from: localTimeSchema, to: localTimeSchema, factor: shareSchema, source })).max(20),
  /** A day of travel without work. */
  travelDay: z.object({ of: z.enum(['fullDay', 'halfDay']), share: shareSchema, source }).nullable(),
  /** A day without work between days of work, away from home. */
  waitingDay: z.object({ of: z.enum(['fullDay', 'halfDay']), share: shareSchema, source }).nullable(),
  /** Bound and travelling longer than this on one day: a share of the half day's fee on top. */
  longDay: z.object({ overMinutes: minutesSchema, share: shareSchema, source }).nullable(),
  /** Away from home, for each day: with a night there, and without. */
  perDiem: z.object({ withNight: feeSchema, withoutNight: feeSchema, source }).nullable(),
  /** Farther from home than this there is no half-day tariff; distances are printed, minutes of travel are reckoned with. */
  outOfTown: z.object({ overMinutes: minutesSchema, overKilometres: z.number().min(0).max(20_000), source }).nullable(),
  /** Where an item is recorded or streamed: a share of the day's fee on top. */
  recording: z.object({ share: shareSchema, source }).nullable(),
  /** Share of the fee that is due when cancelled so many days before the work, or fewer; the fewest days that fit hold. */
  cancellation: z
    .array(
      z.object({
        daysBefore: z.number().int().min(0).max(365),
        /** Saturdays, Sundays and public holidays are not counted; absent: every day is. */
        ofWorkingDays: z.boolean().optional(),
        share: shareSchema,
        source,
      }),
    )
    .max(20),
  notes: textSchema,
})

export type RatePlan = Readonly<z.infer<typeof ratePlanSchema>>

export const ratePlanEntity = entity({
  schema: ratePlanSchema,
  defaults: {
    name: {},
    currency: 'JPY',
    countFrom: 'assembly',
    halfDay: null,
    overtime: null,
    surcharges: [],
    travelDay: null,
    waitingDay: null,
    longDay: null,
    perDiem: null,
    outOfTown: null,
    recording: null,
    cancellation: [],
    notes: '',
  },
  references: [],
})
