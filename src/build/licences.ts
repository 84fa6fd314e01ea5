import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { choices, type Package, packagesOf } from './packages.ts';
import { prerender, sheetFor } from './pages.ts';
import { modulesOfWorker } from './worker.ts';

/** Where the packages come, which only a build knows. */
const PLACE_FOR_PACKAGES = '<div id="packages"></div>';

/** Terms under which we may serve a work with ours. Another one is read by a person before it comes here. */
export const ALLOWED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'];

/** What is wrong with what a package says of its terms; nothing when all is well. */
export const faultOf = ({ name, licence, text }: Package): string | undefined => {
  if (!choices(licence).some((one) => ALLOWED.includes(one)))
    return `${name} has a licence that nobody here has read: ${licence || 'none'}`;
  return text === '' ? `${name} has no text of its licence` : undefined;
};

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const asText = (text: string): string => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** The terms are in the language in which they were written, English. */
const section = ({ name, version, licence, text }: Package): string =>
  `<section lang="en"><h2>${asText(name)} ${asText(version)}</h2><p>${asText(licence)}</p><pre>${asText(text)}</pre></section>`;

/** A page a language that names everybody whose work is served, with their terms; a package without good terms ends the build. */
export const licencePages = (): Plugin => ({
  name: 'draad-licence-pages',
  apply: 'build',
  async generateBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
    // Letters belong to no chunk: they are files, which say where they come from.
    const files = Object.values(bundle).flatMap((file) => (file.type === 'asset' ? file.originalFileNames : []));
    const packages = packagesOf([
      ...chunks,
      ...files.map((file) => resolve(this.environment.config.root, file)),
      ...(await modulesOfWorker()),
    ]);
    const faults = packages.flatMap((one) => faultOf(one) ?? []);
    if (faults.length > 0) this.error(faults.join('\n'));
    const list = packages.map(section).join('');
    for (const { language, html } of (await prerender()).LICENCE_PAGES) {
      const source = html.replace(PLACE_FOR_PACKAGES, () => list);
      this.emitFile({ type: 'asset', fileName: `licences/${language}.html`, source });
    }
    this.emitFile({
      type: 'asset',
      fileName: 'licences/licences.css',
      source: sheetFor(bundle, 'src/licences/licences.css'),
    });
  },
});
