import { useEffect, useState } from 'preact/hooks';
import type { PageRead } from '../../lib/session/page-read.ts';
import { GoneView } from './gone-view.tsx';
import { useHost } from './host.ts';
import { useShelf } from './library-context.ts';
import type { Route, Search } from './route.ts';
import { SavedPageView } from './saved-page-view.tsx';
import { useAsked } from './use-asked.ts';

type Props = {
  route: Extract<Route, { view: 'page' }>;
  /** The list that the reader came from. */
  back: Search;
};

/** A saved page, once it and its text have come; or that it isn't there. */
export function PageView({ route, back }: Props) {
  const { library, failed } = useShelf();
  const host = useHost();
  const found = useAsked(async () => {
    const [page, versions] = await Promise.all([library.page(route.id), library.versions(route.id)]);
    return page && versions.length > 0 ? { page, versions } : null;
  }, route.id);
  const version = found?.versions.find((one) => one.version === route.version) ?? found?.versions.at(-1);
  const [read, setRead] = useState<{ of: string; page: PageRead } | null>(null);
  const of = version ? `${version.page} ${version.version}` : '';
  useEffect(() => {
    if (!version || read?.of === of) return;
    host.read(version).then((page) => setRead({ of, page }), failed);
  }, [of]);
  useEffect(() => {
    if (found) document.title = `${found.page.title} · Trích Yếu`;
  }, [found]);
  if (found === null) return <GoneView back={back} />;
  if (!found || !version || read?.of !== of) return <main class="shelf-list" aria-busy="true" />;
  return (
    <SavedPageView
      key={`${of} ${route.show}`}
      page={found.page}
      versions={found.versions}
      shown={version.version}
      read={read.page}
      show={route.show}
      back={back}
    />
  );
}
