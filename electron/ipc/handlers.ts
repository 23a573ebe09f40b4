import type { RequestChannel, RequestInput, RequestOutput } from '../../shared/ipc/contract'

/** Everything that the window may ask for. A channel of the contract without its handler does not compile. */
export type Handlers = {
  readonly [C in RequestChannel]: (input: RequestInput<C>) => Promise<RequestOutput<C>>
}
