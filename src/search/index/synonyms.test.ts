import { english } from '#language/en.ts';
import { describe, expect, it } from 'vitest';
import { compileSynonyms, synonymsFrom, type SynonymSet } from './synonyms.ts';

const all = (): boolean => true;
const find = (...sets: SynonymSet[]) => synonymsFrom(compileSynonyms(sets, all), english);

describe('synonyms', () => {
  it('that are the same find each other, but not themselves', () => {
    const synonyms = find({ same: ['law', 'legislation', 'statute'] });
    expect(synonyms(['law'])).toEqual(['legislation', 'statute']);
    expect(synonyms(['statute'])).toEqual(['law', 'legislation']);
  });

  it('that go one way do not go the other', () => {
    const synonyms = find({ for: ['WIC'], also: ['World Internet Conference'] });
    expect(synonyms(['wic'])).toEqual(['World Internet Conference']);
    expect(synonyms(['world', 'internet', 'conference'])).toEqual([]);
  });

  it('may be of several words, in which hyphens and spaces are alike', () => {
    const synonyms = find({ same: ['e-commerce', 'Electronic Commerce'] });
    expect(synonyms(['electronic', 'commerce'])).toEqual(['e-commerce']);
    expect(synonyms(['e', 'commerce'])).toEqual(['Electronic Commerce']);
    expect(synonyms(['commerce'])).toEqual([]);
  });

  it('are found by inflections and in either spelling', () => {
    const synonyms = find({ same: ['netizen', 'internet user'] }, { same: ['organisation', 'body'] });
    expect(synonyms(['netizens'])).toEqual(['internet user']);
    expect(synonyms(['internet', 'users'])).toEqual(['netizen']);
    expect(synonyms(['organizations'])).toEqual(['body']);
  });

  it('of several sets come together, each once', () => {
    const synonyms = find({ same: ['law', 'rule'] }, { for: ['law'], also: ['norm', 'rule'] });
    expect(synonyms(['law'])).toEqual(['rule', 'norm']);
  });

  it('that no essay has are left out, and sets that come to nothing', () => {
    const occurs = (form: string): boolean => !['statute', 'global'].includes(form);
    const compiled = compileSynonyms(
      [{ same: ['law', 'statute'] }, { for: ['treaty'], also: ['pact', 'global pact'] }],
      occurs,
    );
    expect(compiled).toEqual([
      { from: ['statute'], to: ['law'] },
      { from: ['treaty'], to: ['pact'] },
    ]);
  });

  it('take twice as much where there are twice as many, to make and to send', () => {
    const cost = (names: number) => {
      let asked = 0;
      const same = Array.from({ length: names }, (_, index) => `word${index}`);
      const compiled = compileSynonyms([{ same }], () => ++asked > 0);
      return { asked, bytes: JSON.stringify(compiled).length };
    };
    const [few, many] = [cost(1_000), cost(2_000)];
    expect(many.asked / few.asked).toBeLessThan(2.5);
    expect(many.bytes / few.bytes).toBeLessThan(2.5);
  });

  it.each([[[]], [['']], [['constructor']], [['__proto__']], [['tostring', 'law']]])('are none for %j', (forms) => {
    expect(find({ same: ['law', 'statute'] })(forms)).toEqual([]);
  });

  it('may be of a word that is a part of every object', () => {
    expect(find({ same: ['constructor', 'builder'] })(['constructor'])).toEqual(['builder']);
  });
});
