import { CLOSE, OPEN, type XmlScanner } from './xmlScanner';

/** Validations and conditional formats that newer Excel keeps in `<extLst>`, for they look at other sheets. */
export function readExtensions(
  xml: XmlScanner,
  onElement: (name: 'dataValidations' | 'conditionalFormatting') => void,
): void {
  const { depth } = xml;
  for (let event = xml.next(); !(event === CLOSE && xml.depth === depth); event = xml.next()) {
    if (event !== OPEN) continue;
    if (xml.is('dataValidations')) onElement('dataValidations');
    else if (xml.is('conditionalFormatting')) onElement('conditionalFormatting');
  }
}
