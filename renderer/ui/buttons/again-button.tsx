import { Button } from './button'

interface AgainButtonProps {
  readonly text: string
  /** What is shown can no longer be accepted: this is what to do now. It takes the focus that the button to accept had. */
  readonly isOld: boolean
  readonly onPress: () => void
}

/** Seeks an answer anew. */
export function AgainButton({ text, isOld, onPress }: AgainButtonProps) {
  return (
    <Button key={String(isOld)} kind={isOld ? 'primary' : 'normal'} onPress={onPress} autoFocus={isOld}>
      {text}
    </Button>
  )
}
