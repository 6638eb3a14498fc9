/* Scripts of every page as one: each small file would cost a request and compress badly. */
import '#components/browser/activation.client.ts';
import '#components/link/LinkPreview.client.ts';
import '#components/site/Settings.client.ts';
import '#components/search/SearchDialog.client.ts';
