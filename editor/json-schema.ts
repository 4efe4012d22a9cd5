/**
 * The published JSON Schemas, by which editors complete and check a file while one types. Made from schema.ts, never by
 * hand.
 * @module
 */
import { toJsonSchema } from '@valibot/to-json-schema'
import { FILES } from '../dataset/schema.ts'
import { textSchema } from '../dataset/schema-parts.ts'
import { type RecordKind, schemaOf } from './format.ts'

const KINDS: readonly RecordKind[] = [
  'service',
  'ids',
  ...Object.keys(FILES).filter((name): name is keyof typeof FILES => name in FILES),
]

function pathOf(kind: RecordKind): string {
  return `schemas/${kind}.schema.json`
}

/** The text of each schema file, by its path inside the data folder: `schemas/service.schema.json`. */
export function jsonSchemas(): Map<string, string> {
  return new Map(
    KINDS.map((kind) => {
      // The finer rules (calendar dates, control characters) have no form in JSON Schema; the check knows them.
      const schema = toJsonSchema(schemaOf(kind), {
        target: 'draft-07',
        errorMode: 'ignore',
        definitions: { text: textSchema },
      })
      const { $schema, ...rest } = { $schema: 'http://json-schema.org/draft-07/schema#', ...schema }
      return [pathOf(kind), `${JSON.stringify({ $schema, title: `Whereabouts: ${kind}`, ...rest }, null, 2)}\n`]
    }),
  )
}
