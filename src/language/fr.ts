import { withoutEndings } from './affixes.ts';
import { languageFrom } from './language.ts';

/** Function words, and elided ones before their apostrophe. */
const stopWords =
  'le la les l un une des du de d au aux a et ou mais donc or ni car que qu qui quoi dont si comme quand lorsque puisque ' +
  'en dans par pour sur sous avec sans vers chez entre contre depuis pendant avant apres jusque jusqu ' +
  'je j me m moi tu te t toi il elle on nous vous ils elles se s lui leur leurs y ce c cet cette ces cela ca ' +
  'mon ma mes ton ta tes son sa ses notre nos votre vos ' +
  'ne n pas plus moins tres aussi meme tout toute tous toutes autre autres ' +
  'est sont etait etaient etre ete suis es sommes etes sera seront ai as avons avez ont avait avaient avoir eu';
const questionWords =
  'qui que quoi quel quelle quels quelles comment pourquoi ou quand combien faire fait font faut falloir pouvoir peut ' +
  'peuvent devoir doit doivent vouloir veut veulent dire dit mettre prendre donner chose choses';

/** Plurals and the feminine. */
const endings = withoutEndings(['s', 'x', 'e', 'es'], 3);

/** Elisions are split by the tokenizer; see `isElided`. */
export const french = languageFrom(
  { tag: 'fr', stopWords, questionWords },
  {
    // Plural of -al: national, nationaux.
    basesOf: (form) => [...endings(form), ...(/.{2}aux$/.test(form) ? [`${form.slice(0, -2)}l`] : [])],
  },
);
