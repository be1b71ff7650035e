import type { Batch } from '../src/workbench/host/dispatcher';

/** Numbers of the protocol for paths and actions, as the client sends them. */
const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, null: 7 };
const ACTION = { query: 2, method: 3, set: 4, queryAsJson: 7, update: 9 };
/** What the client does for itself. */
const OWN = new Set(['_KeepReference', '_RemoveReference']);

type Info = Batch['Actions'][number]['ArgumentInfo'];

/**
 * A batch as one reads it: a line for every property that is set or asked for and every method that is called. What is
 * added is called `+1`, `+2` from there on.
 */
export function readableBatch({ Actions, ObjectPaths }: Batch): string[] {
  const added = new Map<number, string>();
  const lines: string[] = [];
  const pathOf = (id: number): string => {
    const path = ObjectPaths[id];
    if (!path) return `?${id}`;
    if (path.ObjectPathType !== PATH.method || path.Name !== 'Add') return fullPathOf(path);
    const known = added.get(id);
    if (known !== undefined) return known;
    const full = fullPathOf(path);
    const name = `+${added.size + 1}`;
    added.set(id, name);
    lines.push(`${name} ${full}`);
    return name;
  };
  const fullPathOf = (path: Batch['ObjectPaths'][string]): string => {
    const parent = path.ParentObjectPathId ? pathOf(path.ParentObjectPathId) : '';
    const dot = parent === '' ? '' : `${parent}.`;
    switch (path.ObjectPathType) {
      case PATH.global:
        return '';
      case PATH.method:
        return `${dot}${path.Name}(${argumentsOf(path.ArgumentInfo)})`;
      case PATH.indexer:
        return `${parent}[${argumentsOf(path.ArgumentInfo)}]`;
      case PATH.reference:
        return `tracked`;
      default:
        return `${dot}${path.Name}`;
    }
  };
  const said = (value: unknown, reference: unknown): string => {
    if (typeof reference === 'number' && reference > 0) return pathOf(reference);
    if (Array.isArray(value) && Array.isArray(reference))
      return `[${value.map((each, index) => said(each, reference[index])).join(', ')}]`;
    return JSON.stringify(value);
  };
  const argumentsOf = (info: Info): string =>
    (info?.Arguments ?? [])
      .map((value, index) => said(value, info?.ReferencedObjectPathIds?.[index]))
      .join(', ');
  const lineOf = ({
    ActionType,
    Name,
    ObjectPathId,
    ArgumentInfo,
    QueryInfo,
    ObjectState,
  }: Batch['Actions'][number]): string[] => {
    const path = pathOf(ObjectPathId);
    switch (ActionType) {
      case ACTION.query:
      case ACTION.queryAsJson:
        return [`${path} ? ${[...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])].join(', ')}`];
      case ACTION.method:
        return OWN.has(Name) ? [] : [`${path}.${Name}(${argumentsOf(ArgumentInfo)})`];
      case ACTION.set:
        return [`${path}.${Name} = ${argumentsOf(ArgumentInfo)}`];
      case ACTION.update:
        return [`${path} := ${JSON.stringify(ObjectState)}`];
      default:
        return [];
    }
  };
  for (const action of Actions) {
    // What is added is told first.
    const own = lineOf(action);
    lines.push(...own);
  }
  return lines;
}

/** What a piece of work asks of Excel, batch by batch; the rest of its answer is the work's own. */
export async function queuedBy(work: () => Promise<unknown>): Promise<string> {
  const { execute } = officeHost;
  const lines: string[] = [];
  officeHost.execute = (batch, failAt) => {
    const own = readableBatch(batch);
    if (own.length > 0) lines.push(...own, '--');
    return execute.call(officeHost, batch, failAt);
  };
  try {
    const answer = await work();
    lines.push(`= ${JSON.stringify(answer) ?? ''}`);
  } catch (error) {
    const { code, values } = error as { code?: string; values?: unknown };
    lines.push(`! ${code ?? String(error)} ${JSON.stringify(values ?? {})}`);
  } finally {
    officeHost.execute = execute;
  }
  return lines.join('\n');
}
