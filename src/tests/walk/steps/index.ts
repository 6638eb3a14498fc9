import type { Step } from '../step.ts';
import { reading } from './reading.ts';

/** The walk, in order. */
export const steps: readonly Step[] = [...reading];
