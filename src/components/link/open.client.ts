import './copy-selection.client.ts';

/** What `<passage-links>` fetches when it is first wanted: one file, so that the page names one. */
export { openAtSign } from './at-sign.client.ts';
export { openAtWords } from './at-words.client.ts';
