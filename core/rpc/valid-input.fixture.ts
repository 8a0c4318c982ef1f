import fc from 'fast-check'
import { z } from 'zod'

/** Strings that some field or other takes: words, an id, a seal, a path, dates of every precision, the key of a finding. */
const strings = fc.oneof(
  fc.string({ minLength: 1, maxLength: 40 }),
  fc.uuid({ version: 7 }),
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 64, maxLength: 64 }),
  fc.constantFrom('2024', '2024-06', '2024-06-19', '/home/a person/x.assay', 'vague-word:0f', 'own-partly-sourced'),
)

/** Inputs a call takes, made from its own schema, so that a new call is tested the day it is written down. */
export function validInput(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  return shaped(schema).filter((value) => z.safeParse(schema, value).success)
}

function shaped(schema: z.core.$ZodType): fc.Arbitrary<unknown> {
  const { def } = (schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'object': {
      const optional = (field: z.core.$ZodType) => field._zod.optin === 'optional'
      const fields = Object.entries(def.shape)
      return fc.record(Object.fromEntries(fields.map(([key, field]) => [key, validInput(field)])), {
        requiredKeys: fields.filter(([, field]) => !optional(field)).map(([key]) => key),
      })
    }
    case 'string': return strings
    case 'number': return fc.oneof(fc.integer({ min: 0, max: 200 }), fc.double({ min: 0, max: 40, noNaN: true }))
    case 'boolean': return fc.boolean()
    case 'enum': return fc.constantFrom(...Object.values(def.entries))
    case 'literal': return fc.constantFrom(...def.values)
    case 'array': return fc.array(validInput(def.element), { minLength: 1, maxLength: 3 })
    case 'record': return fc.dictionary(fc.string({ maxLength: 20 }).filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)), validInput(def.valueType), { maxKeys: 3 })
    case 'union': return fc.oneof(...def.options.map(validInput))
    case 'optional': return validInput(def.innerType)
    case 'nullable': return fc.option(validInput(def.innerType), { nil: null })
    case 'pipe': return validInput(def.in)
    default: throw new Error(`No inputs can be made yet for a schema of type ${def.type}.`)
  }
}
