/** A choice in a list. */
export interface Option<Id extends string = string> {
  readonly id: Id
  readonly text: string
  /** Language of the text, where it differs from the interface's. */
  readonly lang?: string
  /** A second, quieter text at the right. */
  readonly detail?: string
  /** More words by which it can be found: other writings, codes. */
  readonly found?: string
}
