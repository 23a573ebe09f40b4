/** Why a change was refused; one sentence for each code of `Refusal`. */
export const refusalsEn = {
  'refusals.field-invalid': '“{field}” of {what} cannot hold this value. Correct it and try again; nothing was changed.',
  'refusals.row-unknown': '{what} is no longer in this mission. Nothing was changed.',
  'refusals.reference-broken':
    '“{field}” of {what} points to something that is not in this mission. Choose another; nothing was changed.',
  'refusals.still-needed': '{what} is still used by {by}. Change or remove that first; nothing was changed.',
  'refusals.input-invalid': '“{field}” cannot hold this value. Correct it and try again; nothing was changed.',
  'refusals.nothing-changes': 'That is already so: nothing to change.',
  'refusals.proposal-out-of-date':
    'The mission has changed since this proposal was made. Ask for a new one; nothing was changed.',
  'refusals.organizers-only':
    'This is your extract of the mission: only your answers, your availability and your terms can be changed here. Nothing was changed.',
  'refusals.mission-too-long':
    'A mission lasts at most {most, number} days: look at the years of its dates. Nothing was changed.',
  'refusals.unnamed': 'this entry',
} as const
