/** Whether the browser has popovers ("HTML", 6.12). Without them links lead where they lead without script. */
export const hasPopovers = 'popover' in HTMLElement.prototype;

export function isOpen(element: Element | null | undefined): boolean {
  // The selector is invalid in a browser without popovers.
  return hasPopovers && element?.matches(':popover-open') === true;
}
