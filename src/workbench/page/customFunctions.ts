import type { FUniver } from '@univerjs/core/facade';

/** The add-in's custom functions in the grid's formulas: from the same functions.json and functions.js as Excel. */

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly { readonly dimensionality?: string; readonly optional?: boolean }[];
  }[];
}

/** Where office.js keeps what `CustomFunctions.associate` was given. */
interface Runtime {
  readonly CustomFunctions?: {
    readonly _association?: { readonly mappings: Readonly<Record<string, (...args: unknown[]) => unknown>> };
  };
}

const isMatrix = (value: unknown): value is unknown[][] => Array.isArray(value);
const blank = (value: unknown): unknown => (value === null || value === undefined ? '' : value);

/** Excel passes ranges as rows of cells and an argument left out as null. */
function argument(value: unknown, wantsMatrix: boolean): unknown {
  if (value === undefined || value === null) return null;
  if (wantsMatrix) return isMatrix(value) ? value.map((row) => row.map(blank)) : [[value]];
  return isMatrix(value) ? (value[0]?.[0] ?? null) : value;
}

/** Errors are shown by their kind, as in a cell of Excel. */
function called(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (typeof code === 'string') return code;
    throw error;
  }
}

export async function registerCustomFunctions(api: FUniver, pane: Window, folder: string): Promise<void> {
  const answer = await fetch(`${folder}/functions.ru-ru.json`);
  const metadata = (await answer.json()) as Metadata;
  const mappings = (pane as unknown as Runtime).CustomFunctions?._association?.mappings ?? {};
  for (const { id, name, description, parameters } of metadata.functions) {
    const implementation = mappings[id.toUpperCase()];
    if (!implementation) throw new Error(`functions.js does not associate ${id}`);
    const call = (...given: unknown[]): unknown => {
      const args = parameters.map((parameter, index) =>
        argument(given[index], parameter.dimensionality === 'matrix'),
      );
      return called(() => implementation(...args, { functionName: name }));
    };
    api.getFormula().registerFunction(`SHNOR.${name}`, call as never, description);
  }
}
