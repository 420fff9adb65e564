import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { standardLicence } from './standardLicence.ts';

/** What one package asks to be told about it. `shipped` is false where the text is the standard one. */
export interface Notice {
  name: string;
  version: string;
  licence: string;
  shipped: boolean;
  text: string;
}

const manifestSchema = v.object({
  name: v.string(),
  version: v.string(),
  license: v.optional(v.string()),
  author: v.optional(v.union([v.string(), v.object({ name: v.string() })])),
});

type Manifest = v.InferOutput<typeof manifestSchema>;

const licenceFile = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
// Vite's own text goes on with those of packages that it bundles; none of them is in our build
const endOfOwnText = /^# Licenses of bundled dependencies/m;

/** Reads the notice of the package in `folder`. Throws when it names no licence or ships no text that we can supply. */
export function readNotice(folder: string): Notice {
  const manifest = readManifest(folder);
  const { name, version, license } = manifest;
  if (!license) throw new Error(`${name} ${version} is in the bundle and names no licence.`);
  const shipped = readdirSync(folder)
    .filter((file) => licenceFile.test(file))
    .toSorted()
    .map((file) => ownText(readFileSync(join(folder, file), 'utf8')));
  const text = shipped.length > 0 ? shipped.join('\n\n') : standardText(manifest, license);
  return { name, version, licence: license, shipped: shipped.length > 0, text };
}

function ownText(text: string): string {
  return (text.split(endOfOwnText)[0] ?? '').replaceAll('\r\n', '\n').trim();
}

function standardText({ name, version, author }: Manifest, licence: string): string {
  const holder = typeof author === 'string' ? author : author?.name;
  const text = standardLicence(licence, holder ?? `the authors of ${name}`);
  if (text === undefined)
    throw new Error(
      `${name} ${version} (${licence}) is in the bundle, ships no licence file, and the text of ${licence} is not at hand.`,
    );
  return text;
}

function readManifest(folder: string): Manifest {
  return v.parse(manifestSchema, JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
}
