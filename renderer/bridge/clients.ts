import './window.ts'
import type { AssayContract } from '#core/contract/contract.ts'
import type { AssayEvent } from '#core/contract/answers.ts'
import type { ShellContract } from '#core/contract/shell-contract.ts'
import type { SealedPath } from '#core/contract/inputs.ts'
import { createClient } from '#core/rpc/client.ts'
import { plain } from './plain.ts'

const send = (path: string, input: unknown) => window.assay.call(path, plain(input))

/** What holds the open project. Each call answers, or throws a Fault. */
export const backend = createClient<AssayContract>(send)
/** What holds windows, dialogs and settings. */
export const shell = createClient<ShellContract>(send).shell

/** Listens to what the backend and the shell say without being asked; returns the function that stops it. */
export const onEvent = (listener: (event: AssayEvent) => void): (() => void) => window.assay.subscribe(listener)

/** Files a person dropped or picked in the page, sealed by the shell so that the backend will read them. */
export const sealFiles = (files: readonly File[]): Promise<readonly SealedPath[]> => window.assay.sealFiles(files)
