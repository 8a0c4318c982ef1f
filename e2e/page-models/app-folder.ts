import { resolve } from 'node:path'

/** The folder of the built app: the checkout, or a built app elsewhere. */
export const appFolder = process.env['ASSAY_APP_FOLDER'] ?? resolve(import.meta.dirname, '..', '..')
