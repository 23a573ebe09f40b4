/** Puts the caret where a name is typed to add something: the way out of an empty view. */
export function focusAddByName(): void {
  document.querySelector<HTMLInputElement>('[data-add-by-name] input')?.focus()
}
