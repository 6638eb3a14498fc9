export { isStopWord } from '../language/en/stop-words.ts';
