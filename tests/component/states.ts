import type { Headline } from '../../lib/article.ts';
import type { Outcome } from '../../lib/session/read-tab.ts';
import { page, pageOf } from './sample.ts';

const read = (of: typeof page, rest: object = {}): Outcome => ({
  state: 'read',
  page: of,
  view: null,
  changedSince: null,
  ...rest,
});

const headline = (text: string, date: string | null, at: number, url: string | null = `/tin/${at}`): Headline => ({
  text,
  date,
  url: url && `https://tinhuy.example.gov.vn${url}`,
  stamp: 40 + at,
});
/** What the sample's list of articles offers: two days, a document with its symbol, one without a date or address. */
export const HEADLINES: readonly Headline[] = [
  headline('Tỉnh ủy Sơn Khê triển khai nghị quyết về phát triển kinh tế - xã hội năm 2023', '2023-10-14', 1),
  headline('Đoàn công tác kiểm tra tiến độ trồng rừng tại huyện Mường Lự', '2023-10-14', 2),
  headline('112-KH/TU | Kế hoạch thực hiện Nghị quyết về xây dựng nông thôn mới', '2023-10-13', 3),
  headline('Gặp mặt nữ cán bộ chủ chốt nhân ngày truyền thống', '2023-10-13', 4),
  headline('Tuyển dụng viên chức sự nghiệp năm 2023', null, 5, null),
];
const listing = pageOf('listing');

/** Everything that a click can come to, by name. */
export const STATES: Readonly<Record<string, Outcome | null>> = {
  reading: null,
  digest: read(page),
  'half-empty': read(
    { ...page, digest: { ...page.digest, targets: [], tasks: [] }, coverage: pageOf('article').coverage },
    { view: { section: 'targets', open: [], scroll: {} } },
  ),
  changed: read(page, { changedSince: '2023-10-14T02:15:00.000Z' }),
  empty: read(pageOf('article')),
  listing: read({ ...listing, article: { ...listing.article, kind: 'listing', headlines: [...HEADLINES] } }),
  'listing-dates': read({
    ...listing,
    article: {
      ...listing.article,
      kind: 'listing',
      headlines: HEADLINES.map((one, i) => ({ ...one, date: i < 4 ? `--10-1${i}` : null })),
    },
  }),
  'listing-bare': read(pageOf('listing')),
  pdf: read(pageOf('pdf')),
  scan: read(pageOf('scan')),
  short: read(pageOf('short')),
  foreign: read(pageOf('foreign')),
  'restricted-browser': { state: 'restricted', why: 'browser' },
  'restricted-store': { state: 'restricted', why: 'store' },
  'restricted-pdf': { state: 'restricted', why: 'pdf' },
  'restricted-file': { state: 'restricted', why: 'file' },
  'restricted-unknown': { state: 'restricted', why: 'unknown' },
  failed: { state: 'failed', message: 'the page gave no answer' },
};
