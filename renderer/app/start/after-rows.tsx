import { type ReactNode, useLayoutEffect } from 'react'
import { afterTwoFrames } from '../../store/frames'
import { createWindowValue } from '../../store/window-value'

const useDrawn = createWindowValue({ isWhole: true })

/** The next frame of a mission has its rows and, of the bars and tools around them, the empty boxes: those come once the rows are on the screen. */
export function beginWithRows(): void {
  useDrawn.setState({ isWhole: false })
}

/** For what holds the rows. The rest begins a frame after them: begun in theirs, its work would hold that one up. */
export function useRestAfterRows(): void {
  useLayoutEffect(() => {
    if (!useDrawn.getState().isWhole) afterTwoFrames(() => useDrawn.setState({ isWhole: true }))
  }, [])
}

/** What a start does not wait for. What stands around it keeps its place. */
export function AfterRows({ children }: { readonly children: ReactNode }) {
  return useDrawn(({ isWhole }) => isWhole) ? children : null
}
