import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'

const schemaPath = resolve(import.meta.dirname, '..', '..', 'docs', 'export.schema.json')

/** What speaks against a note after the published schema; nothing, where it keeps to it. */
export function breachesOf(note: unknown): readonly string[] {
  const validate = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync(schemaPath, 'utf8')) as object)
  return validate(note) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`)
}
