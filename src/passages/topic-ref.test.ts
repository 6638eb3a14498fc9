import fc from 'fast-check';
import { expect, it } from 'vitest';
import { refKey, type TopicRef } from './topic-ref.ts';

/** Ids as editors can write them: no colon, and a slash in those of topics alone. */
const slug = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const ref: fc.Arbitrary<TopicRef> = fc.oneof(
  fc.record({ kind: fc.constant('topic' as const), id: fc.tuple(slug, slug).map((parts) => parts.join('/')) }),
  fc.record({ kind: fc.constantFrom('person' as const, 'publication' as const), id: slug }),
);

it('two subjects have one key only if they are the same', () => {
  fc.assert(
    fc.property(ref, ref, (one, other) => {
      expect(refKey(one) === refKey(other)).toBe(one.kind === other.kind && one.id === other.id);
    }),
  );
  expect([refKey({ kind: 'topic', id: 'places/x' }), refKey({ kind: 'person', id: 'x' })]).toEqual([
    'places/x',
    'person:x',
  ]);
});
