import type { Book } from '../check/book';

/** What is derived from a book once, however many summaries and documents ask; `key` tells apart what else it goes by. */
export function oncePerBook<T, Rest extends readonly unknown[]>(
  derive: (book: Book, ...rest: Rest) => T,
  key: (...rest: Rest) => string = () => '',
): (book: Book, ...rest: Rest) => T {
  const held = new WeakMap<Book, Map<string, { readonly value: T }>>();
  return (book, ...rest) => {
    const known = held.get(book) ?? new Map<string, { readonly value: T }>();
    held.set(book, known);
    const own = key(...rest);
    let found = known.get(own);
    if (!found) known.set(own, (found = { value: derive(book, ...rest) }));
    return found.value;
  };
}
