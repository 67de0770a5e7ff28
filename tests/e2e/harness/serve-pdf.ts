import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A portal that attaches PDFs, and another that it links to. */
export type Portals = {
  /** "http://127.0.0.1:PORT" of the portal, and of the other. */
  origin: string;
  other: string;
  /** Requests so far, "portal /a.pdf" or "other /a.pdf", in order. */
  requests: string[];
  close: () => Promise<void>;
};

const TEXT = `<p>Ủy ban nhân dân tỉnh Vân Sơn vừa ban hành Quyết định số 245/QĐ-UBND ngày 12 tháng 3 năm 2024 phê duyệt Kế hoạch phát triển lâm nghiệp bền vững giai đoạn 2024 - 2026, trong đó nêu rõ mục tiêu, nhiệm vụ và giải pháp của từng sở, ngành, địa phương.</p>
<p>Theo Quyết định, đến năm 2026 tỷ lệ che phủ rừng toàn tỉnh đạt 57,5% trở lên; các sở, ngành liên quan chịu trách nhiệm hướng dẫn, kiểm tra việc thực hiện và báo cáo kết quả trước ngày 15 tháng 12 hằng năm theo quy định hiện hành.</p>
<p>Toàn văn Quyết định được đăng kèm bài viết này để các cơ quan, đơn vị, doanh nghiệp và người dân trong tỉnh tra cứu, thực hiện và giám sát việc thực hiện.</p>`;
const pageOf = (file: string): string =>
  `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Phê duyệt Kế hoạch phát triển lâm nghiệp</title><link rel="icon" href="data:,"></head><body><main><article><h1>Phê duyệt Kế hoạch phát triển lâm nghiệp</h1>${TEXT}<p><a href="${file}">${file.replace(/^.*\//, '')}</a></p></article></main></body></html>`;

/** Serves both on free loopback ports. */
export async function servePortals(): Promise<Portals> {
  const requests: string[] = [];
  const html = (response: ServerResponse, file: string, headers: Record<string, string> = {}): void => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(pageOf(file));
  };
  const pdf = (response: ServerResponse, name: string): void => {
    const bytes = readFileSync(`tests/fixtures/pdf/${name}`);
    response.writeHead(200, { 'content-type': 'application/pdf', 'content-length': bytes.length }).end(bytes);
  };
  let other = '';
  const answer = (path: string, response: ServerResponse): void => {
    if (path === '/own.html') html(response, '/quyet-dinh.pdf');
    else if (path === '/elsewhere.html') html(response, `${other}/quyet-dinh.pdf`);
    else if (path === '/moved.html') html(response, '/moved.pdf');
    else if (path === '/moved.pdf') response.writeHead(302, { location: `${other}/quyet-dinh.pdf` }).end();
    else if (path === '/large.html') html(response, '/large.pdf');
    else if (path === '/endless.html') html(response, '/endless.pdf');
    else if (path === '/scan.html') html(response, '/ban-quet.pdf');
    else if (path === '/none.html') html(response, '/none.pdf');
    else if (path === '/sign-in.html') html(response, '/sign-in.pdf');
    else if (path === '/sign-in.pdf') html(response, '/a.pdf');
    else if (path === '/policy.html')
      html(response, '/quyet-dinh.pdf', { 'content-security-policy': "default-src 'self'; connect-src 'none'" });
    else if (path === '/large.pdf') response.writeHead(200, { 'content-length': 20_000_001 }).write('%PDF-1.7');
    else if (path === '/endless.pdf') endless(response);
    else if (/^\/[a-z-]{1,40}\.pdf$/.test(path) && path !== '/none.pdf') pdf(response, path.slice(1));
    else response.writeHead(404).end();
  };
  const start = async (name: string) => {
    const server = createServer((request, response) => {
      const path = request.url ?? '/';
      requests.push(`${name} ${path}`);
      answer(path, response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
  };
  const [portal, second] = [await start('portal'), await start('other')];
  other = second.origin;
  return {
    origin: portal.origin,
    other,
    requests,
    close: async () => {
      for (const { server } of [portal, second]) {
        server.closeAllConnections();
        await new Promise<void>((done) => server.close(() => done()));
      }
    },
  };
}

/** A file that doesn't say how long it is, and doesn't end. */
function endless(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/pdf' });
  const part = Buffer.alloc(1_000_000, 32);
  response.write('%PDF-1.7\n');
  const more = (): void => {
    while (!response.destroyed && response.write(part));
  };
  response.on('drain', more);
  more();
}
