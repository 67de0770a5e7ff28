import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { sendFile } from '../lib/pdf/send.ts';

/** Injected when the reader asks for a PDF of the page: it alone may ask the page's origin for it. */
export default defineUnlistedScript(() => {
  globalThis.trichYeuPdf = ({ port: name, ...request }) => {
    const gone = new AbortController();
    const port = browser.runtime.connect({ name });
    port.onDisconnect.addListener(() => gone.abort());
    const forbidden: string[] = [];
    const heard = ({ blockedURI }: SecurityPolicyViolationEvent): void => void forbidden.push(blockedURI);
    document.addEventListener('securitypolicyviolation', heard);
    const place = {
      origin: globalThis.origin,
      href: location.href,
      fetch: (url: string, init: RequestInit) => fetch(url, init),
      // The page hears of a violation a moment after the request has failed.
      forbids: async () => {
        await new Promise((done) => setTimeout(done, 100));
        return forbidden.length > 0;
      },
      signal: gone.signal,
    };
    void sendFile(request, place, (message) => port.postMessage(message)).finally(() => {
      document.removeEventListener('securitypolicyviolation', heard);
    });
  };
});
