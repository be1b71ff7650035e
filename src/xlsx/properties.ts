import type { XmlScanner } from './xmlScanner';
import { unescapeOffice } from './xmlText';

type Property = string | number | boolean;

function propertyOf(type: string, text: string): Property {
  if (type === 'bool') return text === 'true' || text === '1';
  const isNumber = /^(i[1248]|ui[1248]|int|uint|r4|r8|decimal)$/.test(type) && Number.isFinite(Number(text));
  return isNumber ? Number(text) : unescapeOffice(text);
}

/** Custom document properties (`docProps/custom.xml`) in their order. */
export function readProperties(xml: XmlScanner): Map<string, Property> {
  const properties = new Map<string, Property>();
  while (xml.nextElement()) {
    if (!xml.is('property')) continue;
    const name = unescapeOffice(xml.attribute('name') ?? '');
    const { depth } = xml;
    while (xml.nextChild(depth)) properties.set(name, propertyOf(xml.name, xml.readInnerText()));
  }
  return properties;
}
