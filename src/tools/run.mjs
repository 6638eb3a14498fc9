/**
 * Runs a program of the project or of its packages with the Node of the packages, and installs these first where any is
 * missing: `node src/tools/run.mjs src/tools/build.ts`, `node src/tools/run.mjs prettier --check .`
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { findNode, install } from './install.mjs';

const isWindows = process.platform === 'win32';

function run(node, [program, ...rest]) {
  const own = path.resolve('node_modules', '.bin');
  const places = [path.dirname(node), own, process.env.PATH];
  const env = { ...process.env, PATH: places.join(path.delimiter) };
  // On Windows programs of packages are shell scripts.
  const child = program.endsWith('.ts')
    ? spawn(node, ['--disable-warning=ExperimentalWarning', program, ...rest], { stdio: 'inherit', env })
    : spawn(program, rest, { stdio: 'inherit', env, shell: isWindows });
  child.on('error', ({ message }) => console.error(`${program} does not start: ${message}`));
  // Null after a signal, negative where it did not start.
  child.on('close', (status) => (process.exitCode = status === null || status < 0 ? 1 : status));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    // A terminal interrupts both processes; `kill` only this one.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
}

if (!install()) {
  console.error('The packages could not be installed; the lines above say why. `npm ci` tries again.');
  process.exitCode = 1;
} else {
  const node = findNode();
  if (node) run(node, process.argv.slice(2));
  else {
    console.error(
      `There is no Node for ${process.platform} on ${process.arch} among the packages, and Node ${process.versions.node} ` +
        'is too old for the tools: install the version that .nvmrc names.',
    );
    process.exitCode = 1;
  }
}
