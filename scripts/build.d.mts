/** Runs webpack for the named configurations that are older than the sources. */
export function build(names: readonly string[], options?: { readonly force?: boolean }): Promise<void>;
