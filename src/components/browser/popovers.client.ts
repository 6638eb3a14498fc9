/** Whether the browser has popovers ("HTML", 6.12). Without them links lead where they lead without script. */
export const hasPopovers = 'popover' in HTMLElement.prototype;

/**
 * Tells whether a popover is open.
 *
 * @param element may be one
 */
export function isOpen(element: Element | null | undefined): boolean {
  // A browser without popovers takes the selector for a mistake.
  return hasPopovers && element?.matches(':popover-open') === true;
}
