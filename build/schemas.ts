/** JSON schemas for editors, made from the schemas that the parser validates with; `@valibot/to-json-schema` has its door here. */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import { fieldSchema, fieldTextSchema, figureSchema, formSchema, formTextSchema, ownGlossarySchema, pageClueSchema, styleSchema, termSchema, termTextSchema, type GenericSchema } from '../src/pack/schema.ts';

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
    'own-glossary': toJsonSchema(ownGlossarySchema, { errorMode: 'ignore' }),
  };
}

/** What Chrome understands of a schema for `storage.managed`: types, and what is in objects and lists. */
interface ManagedSchema {
  readonly type: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, ManagedSchema>>;
  readonly additionalProperties?: ManagedSchema;
  readonly items?: ManagedSchema;
}

/**
 * What an organisation can preset (https://developer.chrome.com/docs/extensions/reference/manifest/storage). Chrome checks types only;
 * the rest is checked when the values are read, as with any other glossary.
 */
export function makeManagedSchema(): ManagedSchema {
  return {
    type: 'object',
    properties: {
      language: { type: 'string', title: 'Language', description: 'Language of the explanations until the person chooses another: a BCP 47 tag such as "tr".' },
      sites: {
        type: 'array', title: 'Sites', description: 'Sites to help on, as match patterns such as "https://*.lindenau.de/*". Shown on the options page, where the person allows them.',
        items: { type: 'string' },
      },
      glossaries: {
        type: 'array', title: 'Own glossaries', description: 'Glossaries as "formlotse glossary convert --to json" writes them.',
        items: simplify(toJsonSchema(ownGlossarySchema, { errorMode: 'ignore' })),
      },
    },
  };
}

function simplify({ type, enum: choices, properties, additionalProperties, items }: JsonSchema): ManagedSchema {
  const number = typeof choices?.[0] === 'number' ? 'integer' : 'string';
  return {
    type: typeof type === 'string' && choices === undefined ? type : number,
    ...(properties && { properties: Object.fromEntries(Object.entries(properties).map(([key, part]) => [key, simplify(part as JsonSchema)])) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: simplify(additionalProperties) }),
    ...(typeof items === 'object' && !Array.isArray(items) && { items: simplify(items as JsonSchema) }),
  };
}
