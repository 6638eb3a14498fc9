import { build, type Rolldown } from 'vite';

/** Globals that the script adds to a page. */
export interface SelectionScript {
  selection: {
    selectedPassages(selection: Selection): { ids: string[]; directive: string; text: string } | undefined;
  };
}

let script: Promise<string> | undefined;

/**
 * The script that reads a selection, as the site has it. In the site its file has another name in each build and gives
 * nothing to the page, so it is built once more by itself. The policy of the site refuses it: a page that takes it is
 * opened with `bypassCSP`.
 *
 * @returns the script, which sets `selection` on the window
 */
export function selectionScript(): Promise<string> {
  return (script ??= buildScript());
}

async function buildScript(): Promise<string> {
  const results = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      lib: { entry: 'src/components/link/selection.client.ts', formats: ['iife'], name: 'selection' },
    },
  })) as Rolldown.RolldownOutput[];
  return `${results[0]?.output[0].code ?? ''}\nwindow.selection = selection;`;
}
