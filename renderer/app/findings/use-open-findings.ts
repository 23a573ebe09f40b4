import { useMemo } from 'react'
import type { Finding } from '../../../shared/checks/finding'
import { useSettled } from '../../store/settled'

/** What the checks point out and nobody has accepted, the gravest first. */
export function useOpenFindings(): readonly Finding[] {
  const checked = useSettled((state) => state.checked)
  return useMemo(() => checked?.findings.filter(({ key }) => !checked.accepted.has(key)) ?? [], [checked])
}
