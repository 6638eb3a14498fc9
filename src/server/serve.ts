/** `npm start`: serves the built site as a good static host does, and prints its address. */
import { readSettings } from '#environment/settings.ts';
import { USUAL_PORT } from './listen.ts';
import { startServer } from './server.ts';

try {
  const { outDir, basePath } = readSettings(process.env);
  const wanted = Number(process.env.PORT ?? USUAL_PORT);
  const { address, port } = await startServer({ folder: outDir, basePath, port: wanted, host: process.env.HOST });
  if (port !== wanted) console.log(`Port ${wanted} is taken; using the next one that is free.`);
  console.log(`The site is at ${address}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
