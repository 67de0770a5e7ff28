/** What a viewer in a page is told to show: "viewer.html?file=/a.pdf", "docs.google.com/gview?url=…". */
const SHOWN = ['file', 'url', 'src'];
const VIEWER = /[/=]viewer\.html|^https:\/\/docs\.google\.com\/(?:viewer|gview)/i;

/**
 * The address of the file behind what the page names, which may be that of a viewer. Out: null where it is not of the
 * web. Throws nothing.
 */
export function fileAddress(address: string): string | null {
  try {
    const url = new URL(address);
    const shown = SHOWN.map((name) => url.searchParams.get(name)).find((value) => value !== null);
    const file = shown && (VIEWER.test(address) || /\.pdf$/i.test(shown)) ? new URL(shown, url) : url;
    file.hash = '';
    return /^https?:$/.test(file.protocol) ? file.href : null;
  } catch {
    return null;
  }
}

/** Whether an address is of a page's own origin: nothing else is ever asked for. */
export function isOwn(address: string, origin: string): boolean {
  try {
    return new URL(address).origin === origin && /^https?:/.test(origin);
  } catch {
    return false;
  }
}

/** The name of the file that an address leads to; the host's where it names none. */
export function nameOf(address: string): string {
  const { pathname, hostname } = new URL(address);
  const last = pathname.split('/').findLast(Boolean) ?? '';
  try {
    return decodeURIComponent(last) || hostname;
  } catch {
    return last;
  }
}
