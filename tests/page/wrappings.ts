import {
  bareName,
  brs,
  counter,
  each,
  escaped,
  imprint,
  menuItems,
  newest,
  page,
  posted,
  ps,
  related,
  type Text,
  times,
  type Wrapping,
} from './wrapping.ts';
import { MORE } from './wrappings-more.ts';
import { ODD } from './wrappings-odd.ts';

export { STRAYS, type Text, type Wrapping } from './wrapping.ts';

/**
 * The ways in which a portal wraps an article. Everything that is of the wrapping and not of the text carries a
 * name of this made-up site's people, documents and figures, so that a test sees what slips through: see `STRAYS`.
 */
const sharepoint = (text: Text): string =>
  page(
    text.title,
    `<form id="aspnetForm" method="post"><input type="hidden" name="__VIEWSTATE" value="AAAA">
<div class="ms-hide"><a href="#s4-main">Skip Ribbon Commands</a><a href="#main">Skip to main content</a></div>
<div id="s4-workspace"><div id="s4-bodyContainer"><div class="s4-title"><ul class="static">${menuItems}</ul></div>
<div class="ms-webpart-zone"><div class="ms-WPBody"><h2 class="title-news">${escaped(text.title)}</h2><div class="date">${posted}</div>
<div class="ms-rtestate-field"><div class="ExternalClass0A1B">${each(text.paragraphs, (p) => `<div style="text-align:justify">${p}</div>`)}</div></div>
<div class="author">Cầm Bá Viết</div></div>
<div class="ms-WPBody"><h3>Tin liên quan</h3><ul>${related}</ul></div></div>
<div class="s4-notdlg"><p>${imprint}</p></div></div></div></form>`,
  );

const liferay = (text: Text): string =>
  page(
    text.title,
    `<div id="wrapper"><header id="banner"><nav><ul>${menuItems}</ul></nav></header><div id="content"><div class="portlet-boundary portlet-journal-content" id="p_p_id_56_"><div class="portlet-body">
<div class="journal-content-article"><h1 class="header-title">${escaped(text.title)}</h1><span class="publish-date">Ngày đăng: 16/03/2026 08:15</span>${ps(text)}${bareName(text, (name) => `<p style="text-align:right"><strong>${name}</strong></p>`)}</div></div></div>
<div class="portlet-boundary"><div class="portlet-body"><div class="title">Các tin khác</div><ul>${related}</ul></div></div></div>
<footer id="footer"><p>${imprint}</p>${counter}</footer></div>`,
  );

const vnpt = (text: Text): string =>
  page(
    text.title,
    `<form id="Form" method="post" action="/tin"><div class="header-wrap"><div class="menu-top"><ul>${menuItems}</ul></div></div>
<div id="dnn_ctr422_ArticleDetailControl"><div class="ArticleHeader"><h1>${escaped(text.title)}</h1><div class="ArticlePublishDate">Cập nhật lúc: 16/03/2026 08:15:00 | Lượt xem: 7.654.321</div></div>
<div class="ArticleContent">${ps(text)}</div><div class="ArticleAuthor">Tác giả: Cầm Bá Viết</div>
<div class="ArticleOther"><span>Tin cùng chuyên mục:</span><ul>${related}</ul></div></div>
<div class="footer-wrap"><table><tr><td>${imprint}</td><td>${counter}</td></tr></table></div></form>`,
  );

const oldTables = (text: Text): string =>
  page(
    text.title,
    `<table width="1000" align="center"><tr><td colspan="3"><table width="100%"><tr>${times(10, (i) => `<td><a href="/m${i}">Chuyên mục Giả ${i}</a></td>`)}</tr></table></td></tr>
<tr><td width="180" valign="top"><table width="100%"><tr><td class="tieude">Tin mới</td></tr>${times(6, (i) => `<tr><td><a href="/a${i}">Vừa A Khác dự khánh thành công trình số ${i}</a></td></tr>`)}</table></td>
<td valign="top"><table width="100%"><tr><td class="tieude_tin"><b>${escaped(text.title)}</b></td></tr><tr><td class="ngay">(16/03/2026 08:15)</td></tr><tr><td align="justify">${brs(text)}</td></tr>${bareName(text, (name) => `<tr><td align="right"><b>${name}</b></td></tr>`)}
<tr><td><b>Các tin đã đưa:</b></td></tr>${times(5, (i) => `<tr><td>- <a href="/b${i}">Vừa A Khác tiếp đoàn công tác số ${i}</a> (${i + 1}/3)</td></tr>`)}</table></td>
<td width="180" valign="top"><table><tr><td>Lượt truy cập</td></tr><tr><td>7.654.321</td></tr></table></td></tr>
<tr><td colspan="3" align="center">${imprint}</td></tr></table>`,
  );

const government = (text: Text): string =>
  page(
    text.title,
    `<div class="header"><div class="header__top"><span>Thứ ba, 17/03/2026</span></div><div class="header__nav"><ul>${menuItems}</ul></div></div>
<div class="main"><div class="detail"><div class="detail__cmain"><div class="breadcrumb"><a href="/">Trang chủ</a><a href="/muc">Chuyên mục Giả</a></div>
<h1 class="detail-title" data-role="title">${escaped(text.title)}</h1><div class="detail-time"><div data-role="publishdate">16/03/2026 08:15</div></div>
<div class="detail-content afcbc-body">${ps(text)}</div><div class="detail-author">Cầm Bá Viết</div>
<div class="detail-tag"><span>Từ khóa:</span><a href="/t">từ khóa giả</a></div><div class="detail-comment"><p>Có 3 bình luận giả về bài này đang chờ duyệt, mời bạn đọc gửi thêm ý kiến của mình cho tòa soạn.</p></div>
<div class="detail__related"><h3>Đọc thêm</h3>${newest}</div></div><div class="detail__sub"><h3>Tin nổi bật</h3>${newest}</div></div></div>
<div class="footer"><p>${imprint}</p></div>`,
    '<meta property="og:site_name" content="Cổng Thông tin điện tử tỉnh Vân Sơn">',
  );

const newspaper = (text: Text): string =>
  page(
    text.title,
    `<header class="site-header"><nav class="menu"><ul>${menuItems}</ul></nav></header><main><article class="article"><header><h1 class="article__title cms-title">${escaped(text.title)}</h1>
<div class="article__meta"><span class="author">Cầm Bá Viết</span><time datetime="2026-03-16T08:15:00+07:00">16/03/2026 08:15</time></div></header>
<div class="article__social"><a href="#">Chia sẻ</a></div><div class="article__body cms-body">${each(text.paragraphs.slice(0, 2), (p) => `<p>${p}</p>`)}
<div class="inner-article"><a href="/x">Vừa A Khác trả lời chất vấn của đại biểu tại kỳ họp</a></div>${each(text.paragraphs.slice(2), (p) => `<p>${p}</p>`)}</div>
<div class="article__tag"><a href="/t">từ khóa giả</a></div></article><section class="box-other"><h3>Tin khác</h3>${newest}</section></main>
<footer class="site-footer"><p>Tổng Biên tập: Sùng Thị Biên</p><p>${imprint}</p></footer>`,
  );

const nukeviet = (text: Text): string =>
  page(
    text.title,
    `<div id="wraper"><div class="header"><div class="menu-site"><ul>${menuItems}</ul></div></div><div class="news_column panel"><div class="panel-body">
<h1 class="title margin-bottom-lg">${escaped(text.title)}</h1><div class="row"><span class="h5">Thứ hai - 16/03/2026 08:15</span></div><div class="hometext">${escaped(text.paragraphs[0] ?? '')}</div>
<div class="bodytext" id="news-bodyhtml">${each(text.paragraphs.slice(1), (p) => `<p>${p}</p>`)}</div><div class="h5 text-right">Tác giả bài viết: <strong>Cầm Bá Viết</strong></div></div></div>
<div class="news_column panel"><div class="panel-body"><p class="h3">Những tin mới hơn</p><ul>${related}</ul><p class="h3">Những tin cũ hơn</p><ul>${related}</ul></div></div>
<div id="footer"><div class="panel-body"><p>${imprint}</p></div></div></div>`,
  );

const joomla = (text: Text): string =>
  page(
    text.title,
    `<div id="t3-mainnav"><ul class="nav">${menuItems}</ul></div><div class="item-page" itemscope><div class="page-header"><h2 itemprop="headline">${escaped(text.title)}</h2></div>
<dl class="article-info"><dt>Chi tiết</dt><dd class="createdby">Viết bởi Cầm Bá Viết</dd><dd class="published"><time>16 Tháng 3 2026</time></dd><dd class="hits">Lượt xem: 7.654.321</dd></dl>
<div itemprop="articleBody">${ps(text)}</div><ul class="pager pagenav"><li><a href="/truoc">Trước</a></li><li><a href="/sau">Tiếp</a></li></ul></div>
<div class="t3-sidebar"><h3>Thông báo mới</h3><ul>${related}</ul></div><div id="t3-footer"><p>${imprint}</p></div>`,
  );

const wordpress = (text: Text): string =>
  page(
    text.title,
    `<div id="page"><header id="masthead"><nav id="site-navigation"><ul>${menuItems}</ul></nav></header><div id="content"><main><article class="post"><header class="entry-header"><h1 class="entry-title">${escaped(text.title)}</h1>
<div class="entry-meta"><span class="posted-on">16/03/2026</span> <span class="byline">bởi Cầm Bá Viết</span></div></header><div class="entry-content">${ps(text)}<div class="sharedaddy"><h3>Chia sẻ:</h3><ul><li><a href="#f">Facebook</a></li></ul></div></div>
<footer class="entry-footer"><a href="/t">từ khóa giả</a></footer></article><div id="comments"><h3>Bình luận</h3><p>Một bình luận giả rất dài của bạn đọc về bài viết này để thử xem có bị đọc nhầm hay không.</p></div></main>
<aside id="secondary"><h2>Bài viết mới</h2><ul>${related}</ul></aside></div><footer id="colophon"><p>${imprint}</p></footer></div>`,
  );

/** The same blocks under names that say nothing, so that only labels and links tell. */
const nameless = (text: Text): string =>
  page(
    text.title,
    `<div><ul>${menuItems}</ul></div><div><div><h1>${escaped(text.title)}</h1><div>${posted}</div><div>${ps(text)}</div>${bareName(text, (name) => `<p align="right"><b>${name}</b></p>`)}<div><b>Tin liên quan</b><ul>${related}</ul></div></div>
<div><h4>Tin mới nhất</h4>${newest}</div></div><div><p>${imprint}</p>${counter}</div>`,
  );

const flat = (text: Text): string =>
  page(
    text.title,
    `<div id="main"><h1>${escaped(text.title)}</h1><p><i>${posted}</i></p>${ps(text)}<p><strong>Nguồn: Cầm Bá Viết</strong></p><p><strong>Các tin liên quan:</strong></p>${times(4, (i) => `<p><a href="/c${i}">Vừa A Khác chủ trì phiên họp thường kỳ tháng ${i + 1}</a></p>`)}<p>Từ khóa: từ khóa giả</p></div><div class="bottom"><p>${imprint}</p></div>`,
  );

const wordPaste = (text: Text): string =>
  page(
    text.title,
    `<div class="top-menu"><ul>${menuItems}</ul></div><div class="content-detail"><h3 class="tieu-de">${escaped(text.title)}</h3><div class="ngay-dang">Ngày đăng: 16/03/2026</div><div class="noi-dung">${each(
      text.paragraphs,
      (p) =>
        `<p class="MsoNormal" style="text-align:justify"><span style="font-size:14.0pt"><span lang="VI">${p.slice(0, 1)}</span>${p.slice(1)}</span><o:p></o:p></p>`,
    )}</div><div class="tac-gia">Cầm Bá Viết</div><div class="tin-lien-quan"><div class="tt">Tin liên quan</div><ul>${related}</ul></div></div><div class="chan-trang" id="footer">${imprint}</div>`,
  );

const spans = (text: Text): string =>
  page(
    text.title,
    `<div class="container"><div class="navbar"><ul>${menuItems}</ul></div><div class="row"><div class="col-md-8"><div class="post"><h1>${escaped(text.title)}</h1><span class="date-time">${posted}</span><span class="author">Cầm Bá Viết</span>
<div class="post-content">${each(text.paragraphs, (p) => `<div><span>${p}</span></div>`)}</div></div><div class="comments"><textarea>bình luận giả</textarea></div></div>
<div class="col-md-4"><div class="widget"><h3>Tin đọc nhiều</h3>${newest}</div><div class="widget">${counter}</div></div></div><div class="copyright"><p>${imprint}</p></div></div>`,
  );

const hiddenTabs = (text: Text): string =>
  page(
    text.title,
    `<div class="menu"><ul>${menuItems}</ul></div><div class="detail"><h1>${escaped(text.title)}</h1><div class="time">${posted}</div><div class="tab-pane active">${ps(text)}</div>
<div class="tab-pane">Tin vắn giả: Giàng Thị Nổi dự hội nghị tổng kết công tác năm, trao 7.654.321 phần quà.</div><div style="display:none">Tin vắn giả của Vừa A Khác</div><div hidden>Tin vắn giả số hai</div></div><div class="foot"><p>${imprint}</p></div>`,
    '<style>.tab-pane{display:none} .tab-pane.active{display:block}</style>',
  );

const innerBoxes = (text: Text): string => {
  const half = Math.ceil(text.paragraphs.length / 2);
  return page(
    text.title,
    `<div id="header"><ul>${menuItems}</ul></div><div class="article-detail"><h1>${escaped(text.title)}</h1><p class="meta">${posted} | Cầm Bá Viết</p><div class="body">${each(text.paragraphs.slice(0, half), (p) => `<p>${p}</p>`)}
<div class="box-related"><b>Tin liên quan</b><ul>${related}</ul></div><p><a href="/z">>> Vừa A Khác: Xem thêm bài phỏng vấn về chuyển đổi số</a></p>${each(text.paragraphs.slice(half), (p) => `<p>${p}</p>`)}</div>
<div class="tools"><a href="#">In trang</a> <a href="#">Gửi email</a></div></div><div class="right-col"><div class="hot-news">${newest}</div></div><div id="footer"><p>${imprint}</p></div>`,
  );
};

const centred = (text: Text): string =>
  page(
    text.title,
    `<center><table width="780"><tr><td><center>${times(9, (i) => `<a href="/${i}">Chuyên mục Giả ${i}</a> | `)}</center></td></tr><tr><td><font size="4" color="blue"><b>${escaped(text.title)}</b></font><br><font size="1">Cập nhật: 16/03/2026</font><br><br><font face="Arial">${brs(text)}</font>
<p align="right"><i>Theo Cầm Bá Viết</i></p><hr><b>Tin khác</b><br>${times(5, (i) => `• <a href="/d${i}">Vừa A Khác kiểm tra tiến độ dự án số ${i}</a><br>`)}</td></tr><tr><td><hr><font size="1">${imprint}</font></td></tr></table></center>`,
  );

const framed = (text: Text): string =>
  page(
    text.title,
    `<div class="menu"><ul>${menuItems}</ul></div><div class="detail"><h1>${escaped(text.title)}</h1><div class="date">${posted}</div><iframe width="100%" height="900" srcdoc="${ps(text).replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"></iframe></div><div class="sidebar"><h3>Tin liên quan</h3><ul>${related}</ul></div><div id="footer"><p>${imprint}</p></div>`,
  );

const paragraphsInDivs = (text: Text): string =>
  page(
    text.title,
    `<nav><ul>${menuItems}</ul></nav><section><h1>${escaped(text.title)}</h1><div class="info"><span>${posted}</span></div>${each(text.paragraphs, (p) => `<div class="para"><div><p>${p}</p></div></div>`)}
<div class="signature-author"><em>Biên tập: Sùng Thị Biên</em></div></section><aside><h3>Tin mới</h3>${newest}</aside><footer>${imprint}${counter}</footer>`,
  );

const listed = (text: Text): string =>
  page(
    text.title,
    `<div class="topbar"><a href="/1">Chuyên mục Giả 1</a><a href="/2">Chuyên mục Giả 2</a><a href="/3">Chuyên mục Giả 3</a></div><div class="view"><div class="title-detail">${escaped(text.title)}</div><div class="ngaydang">Đăng ngày 16 - 03 - 2026</div><div class="lead">${escaped(text.paragraphs[0] ?? '')}</div><ul class="noidung">${each(text.paragraphs.slice(1), (p) => `<li>${p}</li>`)}</ul>
<div class="but-danh">Cầm Bá Viết</div></div><div class="lienquan"><p>Bài viết liên quan</p>${newest}</div><div class="footer">${imprint}</div>`,
  );

const decomposed = (text: Text): string =>
  government({ title: text.title, paragraphs: text.paragraphs }).normalize('NFD');

/** Headlines with summaries beside their label, in no box that they would share with it. */
const teasers = (text: Text): string =>
  page(
    text.title,
    `<div class="wrap"><div><ul>${menuItems}</ul></div><div class="main"><h1>${escaped(text.title)}</h1><div>${posted}</div><div class="body">${ps(text)}</div><h3>Tin liên quan</h3>${newest}<p><b>Dòng thời sự</b></p><div>${newest}</div></div></div><div><p>${imprint}</p></div>`,
  );

export const WRAPPINGS: readonly Wrapping[] = [
  { name: 'SharePoint', wrap: sharepoint },
  { name: 'Liferay', wrap: liferay },
  { name: 'VNPT', wrap: vnpt },
  { name: 'layout tables', wrap: oldTables },
  { name: 'government portal', wrap: government },
  { name: 'newspaper', wrap: newspaper },
  { name: 'NukeViet', wrap: nukeviet },
  { name: 'Joomla', wrap: joomla },
  { name: 'WordPress', wrap: wordpress },
  { name: 'no names', wrap: nameless },
  { name: 'flat', wrap: flat },
  { name: 'pasted from Word', wrap: wordPaste },
  { name: 'spans for lines', wrap: spans },
  { name: 'hidden tabs', wrap: hiddenTabs },
  { name: 'boxes within', wrap: innerBoxes },
  { name: 'centred', wrap: centred },
  { name: 'text in a frame', wrap: framed },
  { name: 'paragraphs in boxes', wrap: paragraphsInDivs },
  { name: 'text in a list', wrap: listed },
  { name: 'decomposed letters', wrap: decomposed },
  { name: 'headlines with summaries', wrap: teasers },
  ...ODD,
  ...MORE,
];
