import type { Server } from 'node:http';

export function serve(options: { readonly port: number; readonly file?: string }): Promise<Server>;
