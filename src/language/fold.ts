export { fold } from '../search/text.ts';
