import { withoutEndings } from './affixes.ts';
import { languageFrom } from './language.ts';

const stopWords =
  'der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner und oder aber denn sondern ' +
  'als wie wenn weil dass ob da damit obwohl wahrend bis seit in im an am auf aus bei beim mit nach von vom vor zu zum ' +
  'zur uber unter durch fur gegen ohne um zwischen ' +
  'ich mich mir du dich dir er ihn ihm sie es wir uns ihr euch ihnen sich man mein dein sein unser euer ihre ihren ' +
  'dieser diese dieses diesen diesem jener jene jenes welcher welche welches ' +
  'ist sind war waren bin bist sei gewesen wird werden wurde wurden hat haben hatte hatten habe ' +
  'nicht auch nur noch schon so sehr mehr hier dort dann';
const questionWords =
  'wer wen wem wessen was wo wohin woher wann warum weshalb wieso wie welche welcher welches soll sollen sollte sollten ' +
  'kann konnen konnte muss mussen darf durfen will wollen mochte machen macht tun geben nehmen setzen sagen ding dinge';

/** Endings of nouns, adjectives and verbs; without accents, Häuser is hauser and a form of Haus. */
const endings = withoutEndings(['e', 'en', 'er', 'em', 'es', 'n', 's', 'ern'], 4);

/** Umlauts typed as two letters: Tuebingen. Not where both are spoken: Mauer, neu. */
const oneSpelling = (form: string): string =>
  form.replace(/(?<![aeq])ue|(?<=[^aeiou]|^)(?:ae|oe)/g, (two) => two.charAt(0));

export const german = languageFrom(
  { tag: 'de', stopWords, questionWords },
  {
    oneSpelling,
    basesOf: (form) => endings(oneSpelling(form)),
  },
);
