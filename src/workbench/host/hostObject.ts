/** What the host answers a batch with when an action fails; the client turns it into OfficeExtension.Error. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
    readonly status = 400,
  ) {
    super(message);
  }
}

export const itemNotFound = (location: string): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.", location, 404);

export const invalidArgument = (location: string, message?: string): HostError =>
  new HostError(
    'InvalidArgument',
    message ?? 'The argument is invalid or missing or has an incorrect format.',
    location,
  );

export const accessDenied = (location: string): HostError =>
  new HostError('AccessDenied', "You can't perform the requested operation.", location, 403);

export const itemAlreadyExists = (location: string): HostError =>
  new HostError(
    'ItemAlreadyExists',
    'A resource with the same name or identifier already exists.',
    location,
    409,
  );

/**
 * Anything that a batch can address. Properties and methods carry the protocol's names (PascalCase of the
 * Office.js names), so that the dispatcher needs no table. `scalars` are what `load()` without names brings.
 */
export class HostObject {
  static apiName = 'Object';
  static scalars: readonly string[] = [];
  /** Set while the client tracks the object across batches. */
  referenceId: string | undefined;
}

/** A collection: `load('items/…')` reads its items one by one. */
export abstract class HostCollection extends HostObject {
  abstract items(): readonly HostObject[];
}
