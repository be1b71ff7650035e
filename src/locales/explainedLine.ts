import type { Texts } from './index';

/** A column with what it was taken for and why, as recognition tells it. */
export interface Explained {
  readonly header: string;
  readonly role: string | null;
  readonly why: {
    readonly from: 'name' | 'cells' | 'place' | 'rest' | 'beside';
    readonly cells?: { readonly content: string; readonly like: number; readonly of: number };
    readonly typed?: number;
  } | null;
}

/** «Срок», «План 2025», «2024-09». */
export function roleName(role: string, { roles, check }: Texts['pane']): string {
  const [name = role, of] = role.split(':');
  if (name === 'periods') return of ?? name;
  const own = roles[name] ?? name;
  return of === undefined ? own : check.yearly(own, of);
}

/** «D «Срок» — Срок: по заголовку, сроки в 14 из 14 ячеек». */
export function explainedLine(
  at: string,
  { header, role, why }: Explained,
  { explain, pane }: Pick<Texts, 'explain' | 'pane'>,
): string {
  const name = header.replace(/\s+/g, ' ');
  if (role === null) return explain.unused(at, name, why !== null);
  const reasons = why
    ? [
        explain.from[why.from],
        ...(why.cells ? [explain.cells(why.cells.content, why.cells.like, why.cells.of)] : []),
        ...(why.typed === undefined ? [] : [explain.typed(why.typed)]),
      ]
    : [];
  return explain.column(at, name, roleName(role, pane), reasons);
}
