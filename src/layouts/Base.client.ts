/* What runs on every page, as one script: small ones by themselves cost a request each and compress badly. */
import '#components/link/LinkPreview.client.ts';
import '#components/site/Settings.client.ts';
import '#components/search/SearchDialog.client.ts';
