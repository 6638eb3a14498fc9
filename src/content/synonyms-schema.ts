import { z } from 'astro/zod';
import { line, list } from './fields.ts';
import { formsOf } from '#language/segment.ts';

/* As in `schemas.ts`: each field says what is expected there, and has an example to copy. */

const SAME = 'a list of two or more words or phrases, each of which also finds the others';
const FOR = 'a list of words or phrases that a reader may search for';
const ALSO = 'a list of words or phrases that are also found then';
const synonym = line('a word or phrase, with a letter or digit in it', (word) => formsOf(word).length > 0);

const synonyms = (expected: string, least: number) => list(expected, synonym, least).optional();

/** A set of `content/synonyms.json`: either `same`, or `for` and `also`. */
export const synonymsSchema = z
  .strictObject({
    /** Each word or phrase also finds the others. */
    same: synonyms(SAME, 2).meta({ example: '"same": ["netizens", "internet users", "online users"]' }),
    /** A search for one of these also shows what has one of `also`. */
    for: synonyms(FOR, 1).meta({ example: '"for": ["WIC"]' }),
    also: synonyms(ALSO, 1).meta({ example: '"also": ["World Internet Conference"]' }),
    comment: line('a sentence on the set').optional().meta({ example: '"comment": "An acronym and its long form."' }),
  })
  .superRefine((set, context) => {
    const wrong = (field: keyof typeof set, message: string, write?: string) =>
      context.addIssue({ code: 'custom', path: [field], message, params: { write } });
    const oneWay = set.for !== undefined || set.also !== undefined;
    if (set.same && oneWay) {
      const extra = set.for ? 'for' : 'also';
      wrong(extra, 'nothing beside "same", which goes both ways', 'two sets, each with an id of its own');
    } else if (!set.same && !oneWay) wrong('same', `${SAME}; or, in its place, the lists "for" and "also"`);
    else if (oneWay && !set.for) wrong('for', `${FOR}, beside "also"`);
    else if (oneWay && !set.also) wrong('also', `${ALSO}, beside "for"`);
  });
