/** JSON schemas for editors, made from the schemas that the parser validates with; `@valibot/to-json-schema` has its door here. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { fieldSchema, fieldTextSchema, figureSchema, formSchema, formTextSchema, pageClueSchema, styleSchema, termSchema, termTextSchema, type GenericSchema } from '../src/pack/schema.ts';

const entries = (schema: GenericSchema) => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  additionalProperties: toJsonSchema(schema, { errorMode: 'ignore' }),
});

/** File name → JSON schema (draft 7) of `glossaries/schema/`. */
export function makeSchemas(): Readonly<Record<string, unknown>> {
  return {
    'terms': entries(termSchema), 'fields': entries(fieldSchema), 'figures': entries(figureSchema), 'clues': entries(pageClueSchema),
    'form': toJsonSchema(formSchema, { errorMode: 'ignore' }),
    'terms.translation': entries(termTextSchema), 'fields.translation': entries(fieldTextSchema),
    'form.translation': toJsonSchema(formTextSchema, { errorMode: 'ignore' }), 'style': toJsonSchema(styleSchema, { errorMode: 'ignore' }),
  };
}
