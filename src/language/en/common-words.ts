/**
 * Words that mean something else more often than what a topic of that name would be, each with what else it is. Their
 * inflections are meant as well.
 */
export const OTHER_SENSES: Readonly<Record<string, string>> = {
  act: 'it is also anything that one does',
  address: 'it is also a place, a speech, and to deal with something',
  area: 'it is also any part and any subject',
  article: 'it is also a text, a thing, and a word such as “the”',
  balance: 'it is also any evenness, and what is left of a sum',
  bill: 'it is also what is to be paid',
  block: 'it is also what stands in the way',
  board: 'it is also a plank, and “on board”',
  body: 'it is also that of a person, and any group',
  bridge: 'it is also to close a gap',
  capital: 'it is a city, money, and a large letter',
  case: 'it is also “in any case”',
  chair: 'it is also a seat, and to preside',
  charge: 'it is also a price, a task and an accusation',
  claim: 'it is also to say something',
  code: 'it is also any set of rules or signs',
  concern: 'it is also a worry, and to be about something',
  core: 'it is also the middle of anything',
  current: 'it is also what is so now',
  deal: 'it is also “a great deal”, and to handle something',
  domain: 'it is also any field of knowledge',
  drive: 'it is also to steer, and a will',
  exercise: 'it is also to use, and to train',
  exchange: 'it is also any giving and taking',
  fall: 'it is also to drop, and a season',
  field: 'it is also a subject, a meadow, and a part of a form',
  figure: 'it is also a number, a shape, and a person',
  file: 'it is also a row, and to hand in',
  firm: 'it is also what does not give way',
  force: 'it is also to make someone do something',
  function: 'it is also what anything is for',
  game: 'it is also any play',
  ground: 'it is also a reason, and the earth',
  hold: 'it is also to have, and to think',
  host: 'it is also who receives guests, and a large number',
  interest: 'it is also attention, an advantage, and the price of money',
  issue: 'it is also any question, and to give out',
  key: 'it is also what matters most',
  lead: 'it is also to go before, and a metal',
  line: 'it is also a row, and a limit',
  link: 'it is also any relation',
  mark: 'it is also a sign, and to be one',
  matter: 'it is also any affair, and to be of weight',
  mean: 'it is also to have in mind',
  measure: 'it is also a step that is taken, and a size',
  model: 'it is also an example, and a small copy',
  net: 'it is also what is left after costs, and what catches fish',
  object: 'it is also any thing, and to be against it',
  order: 'it is also a sequence, a command, and “in order to”',
  organ: 'it is also a part of the body',
  page: 'it is also one of a book',
  party: 'it is also a side of a contract, and a feast',
  pass: 'it is also to go by, and to hand on',
  play: 'it is also “to play a part”',
  point: 'it is also a place, a sign, and what one wants to say',
  pole: 'it is also a stick, and an end of the earth',
  port: 'it is also a harbor',
  post: 'it is also a job, the mail, and what comes after',
  power: 'it is also strength, a great state, and electricity',
  present: 'it is also now, a gift, and to show',
  press: 'it is also to push',
  race: 'it is also a contest of speed, and humankind',
  record: 'it is also what is written down, and a best result',
  right: 'it is also what is correct, and a side',
  root: 'it is also of a plant, and a cause',
  rule: 'it is also “as a rule”, and to govern',
  sense: 'it is also a meaning, and to feel',
  share: 'it is also to have in common, and a part',
  site: 'it is also any place',
  sound: 'it is also what is heard, and what is in good order',
  space: 'it is also room of any kind, and a gap',
  spring: 'it is also a season, a source, and to come from',
  stage: 'it is also a step, and where plays are given',
  state: 'it is also a condition, and to say',
  strike: 'it is also to hit',
  subject: 'it is also a theme, a person, and to expose',
  table: 'it is also a piece of furniture, and to put forward',
  term: 'it is also a word, a time, and a condition',
  track: 'it is also a path, and to follow',
  train: 'it is also a vehicle, and to teach',
  trust: 'it is also to believe anyone',
  union: 'it is also being joined in any way',
  view: 'it is also an opinion, and what is seen',
  volume: 'it is also a book, a size, and loudness',
};

/** Words that nearly every text has, whatever it speaks of. */
export const EVERYWHERE: readonly string[] = (
  'aim answer aspect beginning change choice condition course day decade degree difference difficulty effort element end ' +
  'event example fact factor feature form future goal group hand head hope idea importance kind level life list ' +
  'look lot man move name nature need new number part past path people person place position possibility problem ' +
  'purpose question reality reason relation result road role scale set side situation sort start step success task ' +
  'thing thought time today tool turn type use way well woman word work world year ' +
  'able available bad basic big clear common different early easy first free full general good great high important ' +
  'last late likely little local long low main major many modern necessary old open possible public real recent ' +
  'several short similar simple small special strong sure true various weak whole wide wrong young ' +
  'become begin believe bring build come get give go help include increase keep know leave let like make reach see seem ' +
  'seek serve stand take think try want'
).split(' ');
