import { readZip } from './zip';

/** What a file carries besides cells that whoever opens it should know. */
export interface PackageSigns {
  readonly hasMacros: boolean;
  readonly hasExternalLinks: boolean;
}

const MACROS = /(?:^|\/)vbaproject\.bin$|\/macrosheets\//;
const EXTERNAL = /\/externallinks\/|(?:^|\/)connections\.xml$|\/querytables\//;

/** Told by the names of the file's parts alone; nothing is unpacked. Throws what `readZip` throws. */
export function packageSigns(bytes: Uint8Array): PackageSigns {
  const names = [...readZip(bytes, { parts: Infinity }).entries.keys()];
  return {
    hasMacros: names.some((name) => MACROS.test(name)),
    hasExternalLinks: names.some((name) => EXTERNAL.test(name)),
  };
}
