import { readFileSync, readdirSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Something that is shipped with the site, and the text of its licence. */
export interface Licensed {
  name: string;
  /** Its SPDX id. */
  licence: string;
  text: string;
}

/**
 * Reads the licences of what the site ships: of its own code, and of the packages in `dependencies` of `package.json`,
 * installed in the folder `root` or further up. Throws if a package has no text of its licence.
 */
export function shippedLicences(root: string): Licensed[] {
  const { name, license, dependencies } = readPackage(root);
  const packages = Object.keys(dependencies ?? {}).map((dependency) => {
    const file = findPackageJSON(dependency, pathToFileURL(path.resolve(root, 'package.json')));
    const folder = path.dirname(file ?? '');
    const { version, license: own } = readPackage(folder);
    return licensed(`${dependency} ${version}`, own, folder);
  });
  return [licensed(`The code of the site (${name})`, license, root), ...packages];
}

function licensed(name: string, licence: string, folder: string): Licensed {
  const texts = licenceTexts(folder);
  if (texts.length === 0) throw new Error(`${name} comes without the text of its licence, which the site has to ship.`);
  return { name, licence, text: texts.join('\n\n') };
}

interface PackageFacts {
  name: string;
  version: string;
  license: string;
  dependencies?: Record<string, string>;
}

function readPackage(folder: string): PackageFacts {
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as PackageFacts;
}

/** A package has a file of this name, or a folder with one for itself and others for what it has taken over. */
function licenceTexts(folder: string): string[] {
  const found = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => /^licen[cs]e(\b|$)/i.test(name));
  return found.flatMap((entry) => {
    const place = path.join(folder, entry.name);
    return entry.isDirectory() ? licenceTexts(place) : [readFileSync(place, 'utf8').trim()];
  });
}

/** Writes licences as a text to be shipped. */
export function licencesText(licences: readonly Licensed[]): string {
  const parts = licences.map(({ name, licence, text }) => `${name}\n${licence}\n\n${text.replaceAll('\r\n', '\n')}\n`);
  const start = 'Licences of the code and the typeface of this site. The essays are not under them.\n';
  return [start, ...parts].join(`\n${'-'.repeat(72)}\n\n`);
}
