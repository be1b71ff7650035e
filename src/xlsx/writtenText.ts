const escaped = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;

/**
 * Text as Office wants it in XML: what looks like one of its escapes is escaped itself, and so are signs that
 * have no place in XML. `&`, `<` and control characters are the XML writer's business.
 */
export const officeText = (text: string): string =>
  /_x|[\ud800-\udfff\ufffe\uffff]/.test(text)
    ? text.replace(
        /_(?=x[\da-fA-F]{4}_)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g,
        escaped,
      )
    : text;

/** Text of an element, in which spaces at the ends would be lost. */
export const officeContent = (text: string): string => {
  const content = officeText(text);
  return /^[ \t\n\r]|[ \t\n\r]$/.test(content)
    ? content.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, everySign)
    : content;
};

const everySign = (signs: string): string => Array.from(signs, escaped).join('');

/** Text of an attribute in which Excel writes line ends as escapes too. */
export const officeLine = (text: string): string =>
  officeText(text).replace(/[\t\n\r]/g, (sign) => `_x00${sign.charCodeAt(0).toString(16).padStart(2, '0')}_`);

const XML_SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** `&`, `<` and their like as references, control characters as Office escapes them. */
const inXml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => XML_SIGNS[sign] ?? sign)
    .replace(
      /[\u0000-\u0008\u000b-\u001f]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );

/** Text for an XML attribute, or an element whose ends do not matter. */
export const xmlText = (text: string): string => inXml(officeText(text));

/** Text for an XML element that keeps the spaces at its ends. */
export const xmlContent = (text: string): string => inXml(officeContent(text));
