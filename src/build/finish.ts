import type { Settings } from '#environment/settings.ts';
import { precompress } from '#hosting/precompress.ts';
import { writeHostFiles } from '#hosting/write-host-files.ts';
import { makeForDisk } from './finishing/for-disk.ts';
import { addSecurityTxt } from './finishing/security-txt.ts';
import { stampFiles, type Stamped } from './stamp-files.ts';

/**
 * Finishes what is beside the pages of a site, in the staging folder. What changes files comes before what hashes them.
 *
 * @throws EditorError where the site must not be published
 */
export async function finish(folder: string, settings: Settings): Promise<Stamped> {
  addSecurityTxt(folder, settings);
  makeForDisk(folder, settings);
  writeHostFiles(folder, settings);
  await precompress(folder, settings);
  return stampFiles(folder, settings);
}
