import type { ReactNode } from 'react'

interface FactProps {
  readonly label: string
  /** Empty text: there is nothing to tell, and so no line. */
  readonly children: ReactNode
}

/** A line of a list of facts. */
export function Fact({ label, children }: FactProps) {
  if (children === '') return null
  return (
    <>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </>
  )
}
