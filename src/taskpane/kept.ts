/** What was entered, by name; whoever shows it hears when it changes. */
export interface Kept {
  subscribe(listener: () => void): () => void;
  /** What is kept, and from now on what `initial` gives where nothing was. */
  get<T>(name: string, initial: T | (() => T)): T;
  put(name: string, value: unknown): void;
}

export function createKept(): Kept {
  const values = new Map<string, unknown>();
  const listeners = new Set<() => void>();
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get: <T>(name: string, initial: T | (() => T)): T => {
      if (!values.has(name))
        values.set(name, typeof initial === 'function' ? (initial as () => T)() : initial);
      return values.get(name) as T;
    },
    put: (name, value) => {
      values.set(name, value);
      for (const listener of [...listeners]) listener();
    },
  };
}
