/** Loads the window anew, which then starts on what its homes hold by now. Everything has been saved. */
export function startAgain(): void {
  window.location.reload()
}
