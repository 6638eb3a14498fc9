import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate';
import type { Issue, Site } from './site.ts';

/** Rules that are the same for every page, and so are put together once; by itself the validator does it for each. */
class SameRules extends StaticConfigLoader {
  #rules: ResolvedConfig | Promise<ResolvedConfig> | undefined;

  override getConfigFor(name: string): ResolvedConfig | Promise<ResolvedConfig> {
    return (this.#rules ??= super.getConfigFor(name));
  }
}

const rules = new SameRules({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Astro writes void elements and boolean attributes in its own way; both ways are valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    // White space at the ends of lines is the compiler's; nobody edits the built pages.
    'no-trailing-whitespace': 'off',
    // The texts and titles are the authors': their length and their words are not ours to change.
    'long-title': 'off',
    // A custom element is no surprise here.
    'element-required-attributes': 'error',
    // A policy without inline style: an attribute would be dropped by the browser.
    'no-inline-style': 'error',
    'require-sri': 'off',
    // WebKit takes a list whose items are laid out as a grid for none, unless it has the role.
    'no-redundant-role': 'off',
    // HTML lets an id begin with a digit, as that of the heading “1984” does.
    'valid-id': ['error', { relaxed: true }],
  },
});
const validator = new HtmlValidate(rules);

/** Check: the HTML of every page is valid. */
export async function html(site: Site): Promise<Issue[]> {
  const issues: Issue[] = [];
  for (const { file, html: text } of site.pages) {
    const { results } = await validator.validateString(text, file);
    for (const { messages } of results) {
      for (const { ruleId, message, line } of messages) {
        issues.push({ code: 'html-001', file, line, message: `${message} (${ruleId})` });
      }
    }
  }
  return issues;
}
