/**
 * The backend's process with no project in it: the same host, ports and dispatcher over a few lines of memory. Tests run
 * it as a utility process where Electron's Node-API is too old for the database, so that this way is proved there too.
 */
import { z } from 'zod'
import { call, type Contract } from '#core/contract/define.ts'
import { Fault } from '#core/domain/fault.ts'
import { createDispatcher } from '#core/rpc/dispatcher.ts'
import type { BackendOptions } from '../backend-options.ts'
import { findHost } from './host.ts'
import { serve } from './serve.ts'

const nothing = z.strictObject({})
const probe = {
  probe: {
    pid: call(nothing).returns<number>(),
    echo: call(z.strictObject({ value: z.json() })).returns<unknown>(),
    keep: call(z.strictObject({ text: z.string() })).returns<number>(),
    kept: call(nothing).returns<readonly string[]>(),
    open: call(z.strictObject({ path: z.string() })).returns<null>(),
    opened: call(nothing).returns<{ path: string | null; again: boolean }>(),
    announce: call(z.strictObject({ job: z.string() })).returns<null>(),
    wait: call(nothing).returns<never>(),
    fault: call(z.strictObject({ path: z.string() })).returns<never>(),
    bug: call(nothing).returns<never>(),
    unclonable: call(nothing).returns<unknown>(),
    print: call(z.strictObject({ html: z.string() })).returns<Uint8Array>(),
    die: call(nothing).returns<never>(),
  },
} satisfies Contract

function createProbe({ emit, report, printPdf }: BackendOptions) {
  const kept: string[] = []
  let opened: { path: string | null; again: boolean } = { path: null, again: false }
  const dispatch = createDispatcher(probe, {
    probe: {
      pid: () => process.pid,
      echo: ({ value }) => value,
      keep: ({ text }) => kept.push(text),
      kept: () => kept,
      open: ({ path }) => { opened = { path, again: false }; return null },
      opened: () => opened,
      announce: ({ job }) => { emit({ event: 'progress', job, done: 1, total: 2, item: '' }); return null },
      wait: () => new Promise(() => {}),
      fault: ({ path }) => { throw new Fault('file-empty', { path }) },
      bug: () => { throw new TypeError('the probe fails on request') },
      unclonable: () => () => null,
      print: ({ html }) => printPdf?.(html) ?? Promise.reject(new Error('The shell prints for this process.')),
      die: () => process.exit(3),
    },
  }, report)
  return {
    dispatch,
    openAgain: async (path: string) => { opened = { path, again: true } },
    currentPath: () => opened.path,
    close: async () => {},
  }
}
serve(findHost(), createProbe)
