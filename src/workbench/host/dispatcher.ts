import { HostCollection, HostError, HostObject } from './hostObject';

/**
 * The server side of the Office.js batch protocol: walks a batch's object paths and actions and calls host
 * objects by name. It knows nothing of Excel. A member that no host object has is answered with `ApiNotFound`,
 * so that gaps show instead of passing in silence.
 */

/** Object path types and action types, as the client numbers them. */
const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, null: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5, queryAsJson: 7, update: 9 } as const;

interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: unknown[];
}

interface ObjectPath {
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: { Select?: string[]; Expand?: string[]; Skip?: number; Top?: number };
  ObjectState?: Record<string, unknown>;
}

export interface Batch {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

export interface BatchAnswer {
  Results: { ActionId: number; Value: unknown }[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

export interface DispatcherOptions {
  readonly root: HostObject;
  /** Objects that the client makes with `new` (service objects). */
  readonly newObject: (name: string) => HostObject;
  /** Awaited before values are read: formulas must have been calculated by then. */
  readonly settled: () => Promise<void>;
  /** Runs after every batch: events go out here. */
  readonly afterBatch: () => void;
}

type Members = Record<string, unknown>;
interface Tree {
  [name: string]: Tree;
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const apiName = (object: HostObject): string => (object.constructor as typeof HostObject).apiName;
const scalars = (object: HostObject): readonly string[] => (object.constructor as typeof HostObject).scalars;

const notFound = (object: HostObject, member: string): HostError =>
  new HostError(
    'ApiNotFound',
    `The local host has no ${apiName(object)}.${member}`,
    `${apiName(object)}.${member}`,
    404,
  );

const brokenOff = (): HostError =>
  new HostError('GeneralException', 'There was an internal error while processing the request.', '', 500);

const setterOf = (object: HostObject, name: string): boolean => {
  for (let proto: unknown = object; proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return Boolean(found.set ?? found.writable);
  }
  return false;
};

function setMember(object: HostObject, name: string, value: unknown): void {
  if (!setterOf(object, name)) throw notFound(object, `${name} (set)`);
  (object as unknown as Members)[name] = value;
}

function callMember(object: HostObject, name: string, args: unknown[]): unknown {
  const method = (object as unknown as Members)[name];
  if (typeof method !== 'function') throw notFound(object, `${name}()`);
  return method.apply(object, args);
}

/** `['items/name', 'format/fill/color']` → nested names; `items` stands for a collection's own items. */
function selectTree(names: readonly string[]): Tree {
  const tree: Tree = {};
  for (const name of names) {
    let level = tree;
    for (const part of name.split(/[/.]/)) {
      const key = part === '*' || part === '$all' ? '*' : pascal(part);
      if (key !== '' && key !== 'Items') level = level[key] ??= {};
    }
  }
  return tree;
}

function readObject(object: HostObject, tree: Tree, page: { Skip?: number; Top?: number } = {}): unknown {
  if (object instanceof HostCollection) return readCollection(object, tree, page);
  const answer: Members = {};
  const members = object as unknown as Members;
  if (members.Id !== undefined) answer.Id = members.Id;
  if (object.referenceId !== undefined) answer._ReferenceId = object.referenceId;
  const names = Object.keys(tree).filter((name) => name !== '*');
  const wanted = names.length === 0 || '*' in tree ? [...scalars(object), ...names] : names;
  for (const name of new Set(wanted)) {
    if (!(name in members)) throw notFound(object, name);
    const value = members[name];
    answer[name] = value instanceof HostObject ? readObject(value, tree[name] ?? {}) : (value ?? null);
  }
  return answer;
}

function readCollection(
  collection: HostCollection,
  tree: Tree,
  page: { Skip?: number; Top?: number },
): unknown {
  const answer: Members = {};
  const own = scalars(collection);
  const asked = Object.keys(tree);
  const itemTree: Tree = {};
  for (const name of asked) {
    if (own.includes(name)) answer[name] = (collection as unknown as Members)[name];
    else itemTree[name] = tree[name] ?? {};
  }
  if (asked.length === 0) for (const name of own) answer[name] = (collection as unknown as Members)[name];
  if (asked.length === 0 || Object.keys(itemTree).length > 0) {
    const from = page.Skip ?? 0;
    const items = collection.items().slice(from, page.Top ? from + page.Top : undefined);
    answer._Items = items.map((item) => readObject(item, itemTree));
  }
  return answer;
}

export class Dispatcher {
  private readonly references = new Map<string, HostObject>();
  private nextReference = 1;

  constructor(private readonly options: DispatcherOptions) {}

  /**
   * Runs a batch. Excel stops at the first failing action; what came before stays applied, and so it is here.
   * `failAt` is for tests: the action that fails, whatever it is. One past the last: all is applied, and the answer
   * is a failure all the same.
   */
  async execute(batch: Batch, failAt?: number): Promise<BatchAnswer> {
    const answer: BatchAnswer = { Results: [] };
    // What the last batch changed is calculated by now in Excel: used areas and spills depend on it.
    await this.options.settled();
    const resolved = new Map<number, HostObject | null>();
    const fail = (index: number, { code, message, location, status }: HostError): void => {
      answer.Error = {
        Code: code,
        Message: message,
        Location: location,
        ActionIndex: index,
        HttpStatusCode: status,
      };
    };
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (index === failAt) throw brokenOff();
        const isQuery = action.ActionType === ACTION.query || action.ActionType === ACTION.queryAsJson;
        if (isQuery) await this.options.settled();
        answer.Results.push({ ActionId: action.Id, Value: this.run(action, batch.ObjectPaths, resolved) });
      } catch (error) {
        // A fault of the host's own is answered too, or the client would wait for ever.
        const known =
          error instanceof HostError ? error : new HostError('GeneralException', String(error), '', 500);
        fail(index, known);
        break;
      }
    }
    if (failAt !== undefined && failAt >= batch.Actions.length) fail(batch.Actions.length - 1, brokenOff());
    this.options.afterBatch();
    return answer;
  }

  private run(action: Action, paths: Batch['ObjectPaths'], known: Map<number, HostObject | null>): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId, paths, known);
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate: {
        const { Id } = object as unknown as Members;
        return {
          ...(Id === undefined ? {} : { Id }),
          ...(object.referenceId === undefined ? {} : { _ReferenceId: object.referenceId }),
        };
      }
      case ACTION.query:
      case ACTION.queryAsJson: {
        const query = action.QueryInfo ?? {};
        return readObject(object, selectTree([...(query.Select ?? []), ...(query.Expand ?? [])]), query);
      }
      case ACTION.method:
        return this.call(object, action, paths, known);
      case ACTION.set:
        setMember(object, action.Name, this.args(action.ArgumentInfo, paths, known)[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          setMember(object, pascal(name), value);
        return null;
      default:
        throw new HostError('GeneralException', `Action type ${action.ActionType} is unknown here`);
    }
  }

  private call(
    object: HostObject,
    action: Action,
    paths: Batch['ObjectPaths'],
    known: Map<number, HostObject | null>,
  ): unknown {
    if (action.Name === '_KeepReference') {
      if (object.referenceId === undefined) {
        object.referenceId = `ref${this.nextReference++}`;
        this.references.set(object.referenceId, object);
      }
      return null;
    }
    const args = this.args(action.ArgumentInfo, paths, known);
    if (action.Name === '_RemoveReference') {
      this.references.delete(String(args[0]));
      return null;
    }
    return callMember(object, action.Name, args) ?? null;
  }

  private args(
    info: ArgumentInfo | undefined,
    paths: Batch['ObjectPaths'],
    known: Map<number, HostObject | null>,
  ) {
    const convert = (value: unknown, reference: unknown): unknown => {
      if (typeof reference === 'number' && reference > 0) return this.resolve(reference, paths, known);
      if (Array.isArray(value)) {
        const references = Array.isArray(reference) ? reference : [];
        return references.length === 0 ? value : value.map((item, index) => convert(item, references[index]));
      }
      if (value !== null && typeof value === 'object') {
        const { _ObjectPathId: path } = value as { _ObjectPathId?: number };
        if (path) return this.resolve(path, paths, known);
        return Object.fromEntries(
          Object.entries(value).map(([key, item]) => [key, convert(item, undefined)]),
        );
      }
      return value;
    };
    return (info?.Arguments ?? []).map((value, index) =>
      convert(value, info?.ReferencedObjectPathIds?.[index]),
    );
  }

  /** Null objects (`getItemOrNullObject`) stay null, and so do their children. */
  private resolve(
    id: number,
    paths: Batch['ObjectPaths'],
    known: Map<number, HostObject | null>,
  ): HostObject | null {
    const cached = known.get(id);
    if (cached !== undefined) return cached;
    const path = paths[id];
    if (!path) throw new HostError('InvalidObjectPath', `There is no path ${id}`);
    const parent = path.ParentObjectPathId ? this.resolve(path.ParentObjectPathId, paths, known) : null;
    const isOrphan = Boolean(path.ParentObjectPathId) && parent === null;
    const object = isOrphan ? null : this.follow(path, parent, paths, known);
    known.set(id, object);
    return object;
  }

  private follow(
    path: ObjectPath,
    parent: HostObject | null,
    paths: Batch['ObjectPaths'],
    known: Map<number, HostObject | null>,
  ): HostObject | null {
    const owner = parent ?? this.options.root;
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.options.root;
      case PATH.newObject:
        return this.options.newObject(path.Name);
      case PATH.method:
        return callMember(owner, path.Name, this.args(path.ArgumentInfo, paths, known)) as HostObject | null;
      case PATH.property:
        if (!(path.Name in owner)) throw notFound(owner, path.Name);
        return (owner as unknown as Members)[path.Name] as HostObject | null;
      case PATH.indexer:
        return callMember(owner, 'GetItem', this.args(path.ArgumentInfo, paths, known)) as HostObject | null;
      case PATH.reference: {
        const object = this.references.get(path.Name);
        if (!object) throw new HostError('InvalidObjectPath', 'The object is no longer tracked');
        return object;
      }
      case PATH.null:
        return null;
      default:
        throw new HostError('GeneralException', `Object path type ${path.ObjectPathType} is unknown here`);
    }
  }
}
