/** The add-in's ribbon buttons, as manifest.xml describes them. */

export interface RibbonCommand {
  /** Name under which the add-in associated the command. */
  readonly name: string;
  readonly label: string;
  readonly tip: string;
  readonly icon: string;
}

const named = (root: Element | Document, name: string): Element[] =>
  [...root.getElementsByTagName('*')].filter((element) => element.localName === name);

/** Texts of a resource in a language, its default value where there is no override. */
function resources(manifest: Document, locale: string): Map<string, string> {
  return new Map(
    named(manifest, 'Resources')
      .flatMap((root) => [...root.querySelectorAll('[id]')])
      .map((element) => {
        const override = named(element, 'Override').find((each) => each.getAttribute('Locale') === locale);
        return [element.id, (override ?? element).getAttribute(override ? 'Value' : 'DefaultValue') ?? ''];
      }),
  );
}

export function ribbonCommands(manifestText: string, locale: string): RibbonCommand[] {
  const manifest = new DOMParser().parseFromString(manifestText, 'application/xml');
  const texts = resources(manifest, locale);
  const text = (parent: Element, name: string): string => {
    const id = named(parent, name)[0]?.getAttribute('resid') ?? '';
    return texts.get(id) ?? '';
  };
  return named(manifest, 'Control')
    .filter((control) => named(control, 'FunctionName').length > 0)
    .map((control) => {
      const image = named(control, 'Image').find((each) => each.getAttribute('size') === '32');
      const address = texts.get(image?.getAttribute('resid') ?? '') ?? '';
      return {
        name: named(control, 'FunctionName')[0]?.textContent ?? '',
        label: text(control, 'Label'),
        tip: text(named(control, 'Supertip')[0] ?? control, 'Description'),
        icon: address.slice(address.lastIndexOf('/assets/')),
      };
    });
}
