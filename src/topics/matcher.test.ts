import { describe, expect, it } from 'vitest';
import { findNames, indexNames } from './matcher.ts';

const index = (...names: string[]) => indexNames(names.map((name) => ({ subject: name, names: [name] })));

/** The words of a text that are found, each with the name that finds it where that is another. */
function found(text: string, names: string[], language = 'en'): string[] {
  return findNames(text, language, index(...names)).map(({ subject, start, end }) => {
    const words = text.slice(start, end);
    return words === subject ? subject : `${words} = ${subject}`;
  });
}

describe('names are found', () => {
  it.each<[string, string, string[], string[]]>([
    ['as they are', 'the digital divide grows', ['digital divide'], ['digital divide']],
    ['every time', 'law, law and law', ['law'], ['law', 'law', 'law']],
    ['at the ends of a text', 'cyberspace is cyberspace', ['cyberspace'], ['cyberspace', 'cyberspace']],
    [
      'with a capital at the start of a sentence',
      'Digital divide.',
      ['digital divide'],
      ['Digital divide = digital divide'],
    ],
    ['two of them', 'the Internet and the pandemic', ['pandemic', 'Internet'], ['Internet', 'pandemic']],
    [
      'side by side',
      'global Internet governance',
      ['global', 'Internet', 'governance'],
      ['global', 'Internet', 'governance'],
    ],
    ['in quotation marks', '“fifth territory”', ['fifth territory'], ['fifth territory']],
    ['behind a bracket', '(the Internet)', ['Internet'], ['Internet']],
    ['behind a slash', 'land/cyberspace', ['cyberspace'], ['cyberspace']],
    ['within a compound', 'pro-Internet, post-pandemic', ['Internet', 'pandemic'], ['Internet', 'pandemic']],
    ['longest first', 'cyberspace sovereignty', ['cyberspace', 'cyberspace sovereignty'], ['cyberspace sovereignty']],
    ['longest first, though a shorter one begins before', 'a b c d', ['a b', 'b c d'], ['b c d']],
    ['the first of two as long', 'a b c', ['b c', 'a b'], ['a b']],
    ['the longest, and what is left beside it', 'a b c d', ['a', 'b c', 'c d'], ['a', 'b c']],
    [
      'alone, where the longer one breaks off',
      'world internet day',
      ['world internet conference', 'internet'],
      ['internet'],
    ],
  ])('%s', (_what, text, names, expected) => {
    expect(found(text, names)).toEqual(expected);
  });

  it.each<[string, string, string[], string[]]>([
    ['possessive', "China’s and China's and Chinas", ['China'], ['China', 'China', 'Chinas = China']],
    ['possessive in the plural', 'the users’ data', ['user'], ['users = user']],
    ['possessive within', 'the People’s Republic', ["People's Republic"], ["People’s Republic = People's Republic"]],
    ['elided', 'l’Internet', ['Internet'], ['Internet']],
    ['with an apostrophe of another kind', "O‘Brien, O'Brien", ['O’Brien'], ['O‘Brien = O’Brien', "O'Brien = O’Brien"]],
    ['with a space for the hyphen', 'COVID 19', ['COVID-19'], ['COVID 19 = COVID-19']],
    [
      'with a hyphen for the space',
      'a rule-based order',
      ['rule based order'],
      ['rule-based order = rule based order'],
    ],
    [
      'with hyphens of other kinds',
      'COVID‑19, COVID‐19, COVID–19',
      ['COVID-19'],
      ['COVID‑19 = COVID-19', 'COVID‐19 = COVID-19', 'COVID–19 = COVID-19'],
    ],
    ['over the end of a line', 'digital\n  divide', ['digital divide'], ['digital\n  divide = digital divide']],
    ['with a hard space', 'digital\u00A0divide', ['digital divide'], ['digital\u00A0divide = digital divide']],
    ['with a soft hyphen', 'cyber\u00ADspace', ['cyberspace'], ['cyber\u00ADspace = cyberspace']],
    [
      'in British spelling',
      'globalisation, labour, the centre',
      ['globalization', 'labor', 'center'],
      ['globalisation = globalization', 'labour = labor', 'centre = center'],
    ],
    ['in American spelling', 'organizations', ['organisation'], ['organizations = organisation']],
    ['with and without accents', 'São Paulo, Sao Paulo', ['São Paulo'], ['São Paulo', 'Sao Paulo = São Paulo']],
    ['with an accent as a sign of its own', 'Cafe\u0301s', ['Café'], ['Cafe\u0301s = Café']],
    ['with an ampersand', 'R&D', ['R&D'], ['R&D']],
  ])('%s', (_what, text, names, expected) => {
    expect(found(text, names)).toEqual(expected);
  });
});

describe('nouns are found', () => {
  it.each([
    ['in the plural', 'digital divides', 'digital divide'],
    ['in the singular', 'a cyber attack', 'cyber attacks'],
    ['in the plural of -y', 'developing countries', 'developing country'],
    ['in the singular of -ies', 'developing country', 'developing countries'],
    ['in the plural of -sis', 'economic crises', 'economic crisis'],
    ['in the singular of -ses', 'an analysis', 'analyses'],
    ['in the plural of -ysis', 'analyses', 'analysis'],
    ['in the plural of -s', 'viruses', 'virus'],
    ['in the plural of -o', 'trade embargoes', 'trade embargo'],
    ['in an irregular plural', 'children', 'child'],
    ['in the singular of it', 'woman', 'women'],
    ['in British spelling, too', 'organisations', 'organization'],
    ['before “of”', 'freedoms of speech', 'freedom of speech'],
    ['before “of” in the singular', 'balance of power', 'balances of power'],
  ])('%s', (_what, text, name) => {
    expect(found(`Of ${text}.`, [name])).toHaveLength(1);
  });

  it.each([
    ['as a verb', 'networked, networking', 'network'],
    ['behind “of” alone', 'internet of thing', 'internet of things'],
    ['before the last word', 'cybers spaces', 'cyber space'],
    ['as what only ends like a plural', 'the news', 'new'],
    ['as the singular of what is none', 'a good', 'goods'],
  ])('not %s', (_what, text, name) => {
    expect(found(text, [name])).toEqual([]);
  });

  it('only where the text is English', () => {
    expect(found('laws', ['law'], 'en-GB')).toEqual(['laws = law']);
    expect(found('laws', ['law'], 'fr')).toEqual([]);
    expect(found('law', ['law'], 'fr')).toEqual(['law']);
    // Enets has a tag of its own.
    expect(found('laws', ['law'], 'enf')).toEqual([]);
  });

  it('by the name that has this form, if there is one', () => {
    expect(found('robot robots', ['robots', 'robot'])).toEqual(['robot', 'robots']);
    expect(found('robot robots', ['robot', 'robots'])).toEqual(['robot', 'robots']);
  });

  it('not in the names of people', () => {
    const people = indexNames([{ subject: 'person', names: ['Evans'], inflects: false }]);
    expect(findNames('Evan', 'en', people)).toEqual([]);
    expect(findNames('Evans', 'en', people)).toHaveLength(1);
  });
});

describe('capitals', () => {
  it.each<[string, string, string[], string[]]>([
    ['only as an acronym', 'Who knows? WHO knows who.', ['WHO'], ['WHO']],
    ['only with their capital', 'the Internet, an internet', ['Internet'], ['Internet']],
    ['each with its own', 'World Internet conference', ['World Internet Conference'], []],
    [
      'in a heading',
      'THE INTERNET AND CYBERSPACE',
      ['Internet', 'cyberspace'],
      ['INTERNET = Internet', 'CYBERSPACE = cyberspace'],
    ],
    ['with the s of a plural', 'ISPs and VPNs', ['ISP', 'VPN'], ['ISPs = ISP', 'VPNs = VPN']],
    ['as a possessive', 'the UN’s role', ['UN'], ['UN']],
    ['not as the word that another begins with', 'UNESCO, the UNs, USA', ['UN', 'US'], ['UNs = UN']],
    ['not in the plural of another word', 'IT ITS Its', ['IT'], ['IT']],
    ['with periods', 'the U.S. and the US', ['US'], ['U.S. = US', 'US']],
    ['by a name with periods', 'the U.S. and the US', ['U.S.'], ['U.S.', 'US = U.S.']],
    ['with periods, before a hyphen', 'the U.S.-led bloc', ['US'], ['U.S. = US']],
    ['not as a part of longer ones with periods', 'the U.S.A.', ['US'], []],
    ['with a digit', 'the 5G and the G20', ['5G', 'G20'], ['5G', 'G20']],
    ['with a digit, in small letters', '5g', ['5G'], []],
    ['in other letters', 'Ελλάδα, ελλάδα, РОССИЯ', ['Ελλάδα', 'Россия'], ['Ελλάδα', 'РОССИЯ = Россия']],
  ])('are found %s', (_what, text, names, expected) => {
    expect(found(text, names)).toEqual(expected);
  });

  it('tell which of two names of one topic it is', () => {
    const both = indexNames([{ subject: 'virus', names: ['COVID-19', 'Covid-19'] }]);
    expect(findNames('Covid-19, COVID-19, covid-19', 'en', both).map(({ name }) => name)).toEqual([
      'Covid-19',
      'COVID-19',
    ]);
  });
});

describe('nothing is found', () => {
  it.each<[string, string, string[]]>([
    ['in a part of a word', 'netizens, Internets2, subnet', ['net', 'Internet', 'netizen2']],
    ['over a comma', 'digital, divide', ['digital divide']],
    ['over a full stop', 'It is digital. Divide it.', ['digital divide']],
    ['over a dash', 'digital – divide, digital—divide, digital - divide', ['digital divide']],
    ['over a slash', 'digital/divide', ['digital divide']],
    ['over a possessive', 'digital’s divide', ['digital divide', 'digital s divide']],
    ['over quotation marks', '“digital” divide', ['digital divide']],
    ['over an emoji', 'digital 🙂 divide', ['digital divide']],
    ['in an empty text', '', ['x']],
    ['in white space', ' \n\t', ['x']],
    ['in signs', '… – ¶ 🙂 ()', ['x']],
    ['of a name without a word', 'a – b', ['–', '']],
    ['of no names', 'cyberspace', []],
    ['by one of two accents', 'a\u0301', ['\u0301']],
  ])('%s', (_what, text, names) => {
    expect(found(text, names)).toEqual([]);
  });
});

it.each([
  ['behind a dash without spaces', 'the state—house', ['house'], ['house']],
  ['in an acronym, however it is written', 'the U.N. and the UN', ['UN'], ['U.N. = UN', 'UN']],
  ['in two words where a vowel was lost', 'of d’Alembert', ['Alembert'], ['Alembert']],
  ['with its possessive, where that is of the name', 'Lloyd and Lloyd’s', ['Lloyd’s'], ['Lloyd’s']],
])('A name is found %s', (_what, text, names, expected) => {
  expect(found(text, names)).toEqual(expected);
});

it('a plural is found where the language of the essay has a rule for it, and the name in every language', () => {
  const finds = (text: string, language: string) => found(text, ['law'], language).length;
  for (const tag of ['en', 'en-GB']) expect([finds('law', tag), finds('laws', tag)]).toEqual([1, 1]);
  for (const tag of ['ar', 'de', 'fr', 'he', 'ja', 'ko', 'und', 'x-made-up', 'zh-Hans']) {
    expect([tag, finds('law', tag), finds('laws', tag)]).toEqual([tag, 1, 0]);
  }
});

it('one index finds by the rules of each essay, in whichever order they come', () => {
  const names = index('centre');
  const count = (text: string, language: string) => findNames(text, language, names).length;
  expect(count('center', 'de')).toBe(0);
  expect(count('centers', 'en')).toBe(1);
  expect(count('center', 'de')).toBe(0);
});
