import { classNames } from '../class-names'
import styles from './status-mark.module.css'

/** Each status has a shape of its own, so that it reads without colour and in black-and-white print. */
export type StatusShape =
  | 'dotted'
  | 'quarter'
  | 'dashed'
  | 'solid'
  | 'crossed'
  | 'struck'
  | 'diamond'
  | 'triangle'
  | 'octagon'
  | 'info'

const tones: Readonly<Record<StatusShape, 'muted' | 'positive' | 'caution' | 'critical'>> = {
  dotted: 'muted',
  quarter: 'muted',
  dashed: 'caution',
  solid: 'positive',
  crossed: 'critical',
  struck: 'muted',
  diamond: 'critical',
  triangle: 'caution',
  octagon: 'critical',
  info: 'muted',
}

interface StatusMarkProps {
  readonly shape: StatusShape
  /** The status in words: shown beside the shape, or, with `isShapeOnly`, its accessible name. */
  readonly text: string
  readonly isShapeOnly?: boolean
}

/** A status by shape, colour and word: idea dotted, requested quarter, tentative dashed, confirmed solid, declined crossed, cancelled struck. */
export function StatusMark({ shape, text, isShapeOnly = false }: StatusMarkProps) {
  return (
    <span className={classNames(styles.mark, styles[tones[shape]])} {...(isShapeOnly ? { role: 'img', 'aria-label': text } : {})}>
      <svg className={styles.sign} viewBox="0 0 12 12" fill="none" stroke="currentColor" strokeWidth="1.5" aria-hidden="true">
        <Shape shape={shape} />
      </svg>
      {isShapeOnly ? null : <span className={styles.word}>{text}</span>}
    </span>
  )
}

function Shape({ shape }: { readonly shape: StatusShape }) {
  switch (shape) {
    case 'dotted':
      return <circle cx="6" cy="6" r="4.75" strokeDasharray="0.1 2.9" strokeLinecap="round" />
    case 'quarter':
      return (
        <>
          <circle cx="6" cy="6" r="4.75" />
          <path d="M6 6V2.5A3.5 3.5 0 0 1 9.5 6Z" fill="currentColor" stroke="none" />
        </>
      )
    case 'dashed':
      return <circle cx="6" cy="6" r="4.75" strokeDasharray="3 1.97" />
    case 'solid':
      return <circle cx="6" cy="6" r="5.5" fill="currentColor" stroke="none" />
    case 'crossed':
      return <path d="M2 2l8 8M10 2l-8 8" strokeWidth="2" />
    case 'struck':
      return (
        <>
          <circle cx="6" cy="6" r="4.75" />
          <path d="M2.5 9.5l7-7" />
        </>
      )
    case 'diamond':
      return <path d="M6 0.5L11.5 6 6 11.5 0.5 6Z" fill="currentColor" stroke="none" />
    case 'triangle':
      return <path d="M6 1L11.5 11H0.5Z" fill="currentColor" stroke="none" />
    case 'octagon':
      return <path d="M3.7 0.5h4.6L11.5 3.7v4.6L8.3 11.5H3.7L0.5 8.3V3.7Z" fill="currentColor" stroke="none" />
    case 'info':
      return (
        <>
          <circle cx="6" cy="6" r="4.75" />
          <path d="M6 5.5V9M6 3v1" />
        </>
      )
  }
}
