import type { CrewInstance } from '../../../shared/interpreting/solver/crew/crew-instance'
import { err, ok, type Result } from '../../../shared/kernel/result'

/** Reads a file of the shift minimisation benchmark; each sentence of an error names the line at fault. */
export function readCrew(text: string): Result<CrewInstance, readonly string[]> {
  const lines = text
    .split(/\r?\n/)
    .map((line, at) => ({ text: line.trim(), at: at + 1 }))
    .filter(({ text }) => text !== '' && !text.startsWith('#'))
  const faults: string[] = []
  const section = (name: string): { readonly text: string; readonly at: number }[] => {
    const first = lines.findIndex(({ text }) => new RegExp(`^${name}\\s*=`, 'i').test(text))
    const count = Number(lines[first]?.text.split('=')[1] ?? Number.NaN)
    if (first === -1 || !Number.isInteger(count) || count < 0) {
      faults.push(`${name}: a line "${name} = number" is missing.`)
      return []
    }
    const rows = lines.slice(first + 1, first + 1 + count)
    if (rows.length < count || rows.some(({ text }) => text.includes('=')))
      faults.push(`${name}: fewer lines than the ${count} that were told.`)
    return rows
  }
  const jobs = section('Jobs').map(({ text, at }) => {
    const [start = Number.NaN, end = Number.NaN] = text.split(/\s+/).map(Number)
    if (!(start < end)) faults.push(`Line ${at}: "${text}" is not a start and a later end.`)
    return { start, end }
  })
  const qualifications = section('Qualifications').map(({ text, at }) => {
    const [told, list = ''] = text.split(':')
    const own = list.split(/\s+/).filter(Boolean).map(Number)
    if (Number(told) !== own.length) faults.push(`Line ${at}: ${told} jobs were told, ${own.length} are there.`)
    const strange = own.find((job) => !Number.isInteger(job) || job < 0 || job >= jobs.length)
    if (strange !== undefined) faults.push(`Line ${at}: there is no job ${strange}.`)
    return [...new Set(own)].sort((a, b) => a - b)
  })
  return faults.length > 0 ? err(faults) : ok({ jobs, qualifications })
}
