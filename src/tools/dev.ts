/** `npm run dev`: the site while one works on it. Search works too, on the pages as they are now. */
import { dev } from 'astro';

await dev({});
