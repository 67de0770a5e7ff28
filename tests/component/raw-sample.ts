import { collectRaw } from '../../lib/page/collect-raw.ts';
import type { RawPage } from '../../lib/page/raw.ts';
import { keepSource } from '../../lib/page/source-of.ts';
import { article } from './sample.ts';

/** The sample page with a frame around it, as the script in the page would have found it. Needs a DOM. */
const HTML = `
<nav class="navbar"><ul><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li></ul></nav>
<main><h1>${article.title}</h1><div class="detail-content"><p class="author">Nông Văn Thử</p>
${article.blocks.map(({ text }) => `<p>${text}</p>`).join('\n')}
<p><a href="/tin/2">Đoàn công tác kiểm tra tiến độ trồng rừng tại huyện Mường Lự</a></p></div>
<div class="box"><h4>Tin liên quan</h4><ul><li><a href="/tin/3">Gặp mặt nữ cán bộ chủ chốt nhân ngày truyền thống</a></li><li><a href="/tin/4">Thành phố Hà Sơn ra mắt bốn mô hình dân vận khéo</a></li><li><a href="/tin/5">Huyện Pù Luông hoàn thành xóa nhà tạm trong quý I</a></li></ul></div></main>
<footer><p>Giấy phép số 12/GP-TTĐT. Điện thoại: 0200 000 000</p></footer>`;

function rawSample(): RawPage {
  const page = new DOMParser().parseFromString(`<title>${article.title}</title><body>${HTML}</body>`, 'text/html');
  return collectRaw(page, { isVisible: () => true, frameDocument: () => null }, article.url).raw;
}

/** Lets the sample's view say why. */
export const keepRawSample = (): void => {
  keepSource(article, rawSample());
};
