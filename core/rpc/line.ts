import { callOver, type Caller, type Port } from './port.ts'
import { failed, type Outcome, type PlainFault } from './wire.ts'

export interface Line {
  /** Never rejects. Made while no port is there, a call waits for the next one. */
  call(path: string, input: unknown): Promise<Outcome>
  /** Takes up a port; calls waiting on the port before it settle with `backend-restarted`. */
  attach(port: Port): void
  /** No further port is to be expected: what waits, and what is asked from now on, settles with `backend-gone`. */
  end(reason: string): void
}

/** The window's end of the connection to the backend. It outlives the backend's process: ports come and go under it. */
export function createLine(hear: (event: unknown) => void): Line {
  let caller: Caller | null = null
  let gone: PlainFault | null = null
  const unsent: (() => void)[] = []

  const drop = (fault: PlainFault) => {
    caller?.settle(fault)
    caller = null
  }
  const wake = () => {
    for (const send of unsent.splice(0)) send()
  }
  const call = async (path: string, input: unknown): Promise<Outcome> => {
    if (gone) return failed(gone)
    if (caller) return caller.call(path, input)
    await new Promise<void>((send) => unsent.push(send))
    return call(path, input)
  }
  return {
    call,
    attach(port) {
      drop({ code: 'backend-restarted', details: {} })
      gone = null
      const attached = callOver(port, hear)
      caller = attached
      port.onClose(() => {
        if (caller === attached) caller = null
      })
      wake()
    },
    end(reason) {
      gone = { code: 'backend-gone', details: { reason } }
      drop(gone)
      wake()
    },
  }
}
