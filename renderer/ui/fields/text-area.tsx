import { TextField, type TextFieldProps } from './text-field'

/** Several lines of text; grows with them. Ctrl/Cmd+Enter or leaving the field commits. */
export function TextArea(props: Omit<TextFieldProps, 'isMultiline' | 'isNumeric'>) {
  return <TextField {...props} isMultiline />
}
