import type { Step } from '../step.ts';
import { comparing } from './comparing.ts';
import { reading } from './reading.ts';
import { searching } from './searching.ts';
import { setting } from './setting.ts';
import { taking } from './taking.ts';
import { trouble } from './trouble.ts';

/** The walk, in order. */
export const steps: readonly Step[] = [...reading, ...taking, ...searching, ...comparing, ...setting, ...trouble];
