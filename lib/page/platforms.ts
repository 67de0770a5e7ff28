/**
 * The portals' platforms, a row each: selectors, with "|" between the parts of a row and the empty ones at its end left
 * out. The platforms' names are comments, and no blanks stand around the bars: the rows are injected on every click.
 *
 *     marks | text | title | date of posting | lead (sapo) | author's signature | attachments | left out
 *
 * A row without marks is recognised by its text. What it finds goes before what the general rules find, but is weighed
 * like that, never taken on trust: the same class stands on empty web parts, on whole columns and on other pages'
 * headlines. An official's signature below a document is text, and needs no selector.
 */
export const PLATFORMS = [
  // SharePoint, classic
  '#s4-workspace,[class^=ms-]|.ms-rtestate-field,[id*=PlaceHolderMain],[class^=ExternalClass],.ms-WPBody|.ms-pagetitle|.date-line||.by-line||#s4-leftpanel,.ms-quickLaunch',
  // SharePoint, modern
  '|[data-sp-canvascontrol]|[data-automation-id=TitleTextId]|[data-automation-id=publishedDate]||[data-automation-id$=AuthorByLine]||#spLeftNav,#CommentsWrapper',
  // Liferay
  '|.journal-content-article,.asset-full-content,.portlet-body|.header-title,.asset-title|.metadata-publish-date,.time-post||.metadata-author||.asset-user-actions,.asset-links,.taglib-discussion',
  // VNPT
  '|[id*=ArticleDetailControl],.ArticleContent|.ArticleHeadline|.ArticleDate,.ArticlePublishDate|.ArticleAbstract,.ArticleLead|.ArticleAuthor,.ArticleSource|.ArticleFile|.ArticleOther,.ArticleNewer',
  // Oracle WebCenter (ADF)
  '[id^="f1::"],.af_document|[id*=":oc_"]|.tle|.text-ngayxam|.text-tomtat',
  // NukeViet
  '|#news-bodyhtml|.news_column h1|.row .h5|.hometext|.h5.text-right|.news-download-file|.other-news,#idcomment',
  // Joomla
  '|.item-page,[itemprop=articleBody]|[itemprop=headline]|.published||.createdby||.hits,.icons,.pagenav',
  // WordPress
  '|.entry-content|.entry-title|.posted-on||.byline|.wp-block-file|.sharedaddy,.nav-links',
  // The 2000s' layout tables
  'table table table|.noidung,.chitiet|.tieudetin|.ngaydang|.trichdan|.tacgia||.tinkhac',
  // The Government's portal and newspaper
  '|.detail-content,.details-abody|.detail-title|.detail-time|.detail-sapo|.detail-author|.file-attach|[type^=Related]',
  // Hemera and ePi: Nhân Dân, the news agency, papers of the provinces
  '|.article__body,.cms-body,#abody|.cms-title|.article__meta time|.cms-desc|.cms-author||.cms-relate,.inner-article',
  // The Voice of Vietnam, and other papers of the news agency
  '|.article-content,.boxdetail|.article-title|.article-date|.article-summary|.article-author||.article-related',
  // VnExpress
  '|.fck_detail|.title-detail|.header-content .date|.description|.author_mail||.list-news',
] as const;
