/** A thread that cites works. */
import workerpool from 'workerpool';
import { citeInStyles } from './published.ts';

workerpool.worker({ cite: citeInStyles });
