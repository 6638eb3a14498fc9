import './copy-selection.ts';

/** What `<passage-links>` fetches when it is first wanted: one file, so that the page names one. */
export { openAtSign } from './at-sign.ts';
export { openAtWords } from './at-words.ts';
