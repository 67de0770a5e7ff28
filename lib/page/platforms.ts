/**
 * Where each portal platform keeps the text of a page, as selectors. Weighed against the other candidates, never taken
 * on trust: the same class stands on empty web parts and on whole columns. Adding a portal is adding a row. The
 * platforms' names are comments: these rows are part of what is injected on every click.
 */
export const PLATFORMS = [
  // SharePoint, classic and modern
  '.ms-rtestate-field,[id*="PlaceHolderMain"],[class^="ExternalClass"],.ms-WPBody,[data-sp-canvascontrol]',
  // Liferay
  '.journal-content-article,.asset-full-content,.portlet-body',
  // VNPT
  '[id*="ArticleDetailControl"],.ArticleContent',
  // NukeViet
  '#news-bodyhtml',
  // Joomla
  '.item-page,[itemprop="articleBody"]',
  // WordPress
  '.entry-content',
  // Newspapers' templates
  '.article__body,.detail-content,.fck_detail,.cms-body,#abody',
] as const;
