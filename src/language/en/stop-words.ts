/** English function words and question words without content. They are searched only where a query has no others. */
const STOP_WORDS = new Set(
  (
    'a an the and or but nor so yet if then than because as until while although though unless since whether ' +
    'of at by for with about against between among into through during before after above below to from up down in ' +
    'out on off over under within without upon toward towards via per amid across along around behind beside besides ' +
    'beyond despite except ' +
    'i me my mine we us our ours you your yours he him his she her hers it its they them their theirs myself yourself ' +
    'himself herself itself ourselves themselves this that these those who whom whose which what when where why how ' +
    'be am is are was were been being have has had having do does did doing done will would shall should can could ' +
    'may might must ought cannot dont doesnt didnt isnt arent wasnt werent ' +
    'not no yes all any both each few more most other others another some such only own same too very just also even ' +
    'again further once here there ever never every much many one ones anyone someone everyone something anything ' +
    'nothing everything ' +
    'mean means tell say says said does please explain describe find show'
  ).split(/\s+/),
);

export function isStopWord(form: string): boolean {
  // Contractions: he'll, we're, wouldn't.
  const end = form.indexOf("'");
  return STOP_WORDS.has(end < 0 ? form : form.slice(0, end)) || form.endsWith("n't");
}
