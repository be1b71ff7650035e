import type { XmlScanner } from './xmlScanner';
import { readTree } from './xmlTree';
import { zipKey } from './zip';

/** What a package says a part is. */
export interface ContentType {
  readonly type: string;
  /** Whether all parts with this ending are so. */
  readonly isDefault: boolean;
}

/** Reads `[Content_Types].xml`: the type of a part, '' where none is told. */
export function readContentTypes(xml: XmlScanner): (part: string) => ContentType {
  const parts = new Map<string, string>();
  const endings = new Map<string, string>();
  for (const { attributes } of readTree(xml).children) {
    const type = attributes.get('ContentType')?.value ?? '';
    const [part, ending] = [attributes.get('PartName')?.value, attributes.get('Extension')?.value];
    if (part !== undefined) parts.set(zipKey(part), type);
    else if (ending !== undefined) endings.set(ending.toLowerCase(), type);
  }
  return (part) => {
    const own = parts.get(zipKey(part));
    const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    return { type: own ?? endings.get(ending) ?? '', isDefault: own === undefined };
  };
}
