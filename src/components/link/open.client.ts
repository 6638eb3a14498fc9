import './copy-selection.client.ts';

/* The part that `<passage-links>` fetches: one file, so that the page names one. */
export { openAtSign } from './at-sign.client.ts';
export { openAtWords } from './at-words.client.ts';
