/** Puts the focus where the first field of a form says that what was typed is wrong; answers whether any does. */
export function focusWrongField(form: HTMLElement | null): boolean {
  const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? null
  wrong?.focus()
  return wrong !== null
}
