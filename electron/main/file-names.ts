import { extname } from 'node:path'

/** A suggested name is a title; what some system does not take in a file name is left out. */
export const fileNameOf = (title: string): string =>
  title.replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu, ' ').replaceAll(/\s+/g, ' ').replaceAll(/^[. ]+|[. ]+$/g, '').slice(0, 120).trim() || 'Assay'

/** Some systems leave the extension off when a name is typed. */
export const withExtension = (path: string, extension: string): string => (extname(path).toLowerCase() === extension ? path : `${path}${extension}`)
