/** Joins the class names that hold; CSS Modules give `undefined` for a class that a sheet lacks. */
export function classNames(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}
