/**
 * How often an edit is made before it is measured. A sitting lasts for hours, and Chromium compiles what runs often within its first
 * dozen: what is measured is the window after that, ours and others' alike; what the very first takes is told beside it.
 */
export const warmUps = 20
