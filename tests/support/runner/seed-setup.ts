import fc from 'fast-check'

const seed = Number(process.env.MISSION_DESK_SEED ?? 1)
if (!Number.isInteger(seed)) throw new Error(`MISSION_DESK_SEED is no whole number: ${process.env.MISSION_DESK_SEED}`)

// Every run tries the same values: a commit is green or red, never both. Fresh ones are the campaign's (tests/fuzz/property-seeds.ts).
fc.configureGlobal({ seed })
