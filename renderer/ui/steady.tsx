import { type ComponentType, isValidElement, memo, type ReactElement, useLayoutEffect, useRef, useState } from 'react'

type Props = Readonly<Record<string, unknown>>
type Handler = (...given: readonly unknown[]) => unknown

/**
 * A widget that is drawn again only when what it shows has changed, by content: whoever uses it may build labels, lists and handlers
 * anew each time. Its handlers (`onX`) are always the ones it was given last, so that no field acts on an older row than the one
 * that is shown.
 */
export function steady<Widget extends ComponentType<never>>(Widget: Widget): Widget {
  const Drawn = memo(Widget as unknown as ComponentType<Props>, showsTheSame)
  function Steady(props: Props) {
    const latest = useRef(props)
    useLayoutEffect(() => {
      latest.current = props
    })
    const [handlers] = useState(() => new Map<string, Handler>())

    function handlerFor(name: string): Handler {
      const known = handlers.get(name) ?? ((...given) => (latest.current[name] as Handler)(...given))
      handlers.set(name, known)
      return known
    }

    const steadied = Object.entries(props).map(([name, value]) => [name, isHandler(name, value) ? handlerFor(name) : value])
    return <Drawn {...Object.fromEntries(steadied)} />
  }
  return Steady as unknown as Widget
}

function isHandler(name: string, value: unknown): boolean {
  return typeof value === 'function' && /^on[A-Z]/.test(name)
}

function showsTheSame(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null) return false
  if (isValidElement(before)) return isValidElement(after) && drawsTheSame(before, after)
  if (isValidElement(after) || Array.isArray(before) !== Array.isArray(after)) return false
  const [was, is] = [before as Props, after as Props]
  const names = Object.keys(is)
  return names.length === Object.keys(was).length && names.every((name) => name in was && showsTheSame(was[name], is[name]))
}

function drawsTheSame(before: ReactElement, after: ReactElement): boolean {
  return before.type === after.type && before.key === after.key && showsTheSame(before.props, after.props)
}
