import { accidents } from './accidents.ts';
import { attacks } from './attacks.ts';
import { disasters } from './disasters.ts';
import { epidemics } from './epidemics.ts';
import type { WorldEvent } from './event.ts';
import { ukraine } from './ukraine.ts';
import { wars } from './wars.ts';

/** All events of this folder. */
export const world: readonly WorldEvent[] = [...attacks, ...wars, ...ukraine, ...disasters, ...accidents, ...epidemics];
