import type { Step } from '../step.ts';
import { access } from './access.ts';
import { comparing } from './comparing.ts';
import { printing } from './printing.ts';
import { reading } from './reading.ts';
import { searching } from './searching.ts';
import { setting } from './setting.ts';
import { taking } from './taking.ts';
import { trouble } from './trouble.ts';

/** The walk, in order. */
export const steps: readonly Step[] = [
  ...reading,
  ...taking,
  ...searching,
  ...comparing,
  ...setting,
  ...trouble,
  ...printing,
  ...access,
];
