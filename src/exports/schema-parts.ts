/** A part of a JSON Schema. */
export type Schema = Record<string, unknown>;

/** A text that is not empty. */
export const text = (description: string, more: Schema = {}): Schema => ({
  type: 'string',
  description,
  minLength: 1,
  ...more,
});
/** A whole number. */
export const count = (description: string, minimum = 0): Schema => ({ type: 'integer', description, minimum });
/** A whole address. */
export const address = (description: string): Schema => text(description, { format: 'uri' });
/** The same, or null. */
export const orNull = (schema: Schema): Schema => ({ ...schema, type: [schema.type, 'null'] });
/** A list of things of one kind. */
export const list = (description: string, items: Schema): Schema => ({ type: 'array', description, items });

/** An object in which every field is there, and no other. */
export function record(description: string, properties: Record<string, Schema>): Schema {
  return { type: 'object', description, properties, required: Object.keys(properties), additionalProperties: false };
}

/** The name of an essay. */
export const slug = text('Name of the essay, the last part of its address.', { pattern: '^[^/\\s]+$' });
