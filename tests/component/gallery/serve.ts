import { createServer } from 'vite';

/** Serves the gallery on loopback. Out: its address and what stops it. */
export async function serveGallery(): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: process.cwd(),
    cacheDir: '.output/gallery-cache',
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
    esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  });
  await server.listen();
  const address = server.httpServer?.address();
  if (!address || typeof address === 'string') throw new Error('the gallery has no port');
  return {
    url: `http://127.0.0.1:${address.port}/tests/component/gallery/index.html`,
    close: () => server.close(),
  };
}
