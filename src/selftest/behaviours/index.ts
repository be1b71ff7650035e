import type { Behaviour } from '../behaviour';
import { cells } from './cells';
import { charts } from './charts';
import { client } from './client';
import { conditionalFormats } from './conditionalFormats';
import { names } from './names';
import { protection } from './protection';
import { sheets } from './sheets';
import { tables } from './tables';
import { validations } from './validations';

/** Everything that the add-in leans on. */
export const behaviours: readonly Behaviour[] = [
  ...sheets,
  ...cells,
  ...protection,
  ...tables,
  ...names,
  ...validations,
  ...conditionalFormats,
  ...charts,
  ...client,
];
