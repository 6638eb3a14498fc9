import { HtmlValidate, StaticConfigLoader, type ResolvedConfig } from 'html-validate';
import type { Issue, Site } from './site.ts';

/** Caches the rules: the validator merges them anew for each page. */
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
    // Astro's spelling of void elements and boolean attributes is valid HTML.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    // Nobody edits the built pages.
    'no-trailing-whitespace': 'off',
    // Titles are the authors'.
    'long-title': 'off',
    'element-required-attributes': 'error',
    // The content security policy drops inline styles.
    'no-inline-style': 'error',
    'require-sri': 'off',
    // WebKit drops the list semantics of a grid unless the role is explicit.
    'no-redundant-role': 'off',
    // An id may begin with a digit: the heading “1984”.
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
