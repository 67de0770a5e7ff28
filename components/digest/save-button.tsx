import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../language.ts';
import { useNotify } from '../notice.ts';
import { usePage } from '../page.ts';
import { type Standing, useServices } from '../services.ts';

/** Saves the digest into the library, and says whether it stands there: found once the digest is on the screen. */
export function SaveButton() {
  const { t, language } = useWords();
  const page = usePage();
  const { library } = useServices();
  const notify = useNotify();
  const [standing, setStanding] = useState<Standing | null>(null);
  useEffect(() => {
    if (page.coverage && !standing) void library?.().then(async (one) => setStanding(await one.standing(page)));
  }, [page]);
  if (!library) return null;
  const onClick = async () => {
    const saved = await (await library()).save(page);
    if (saved.standing) setStanding(saved.standing);
    notify(saved.notice);
  };
  return (
    <button type="button" class="bar-button" onClick={onClick}>
      {standing?.says(language) ?? t('save')}
    </button>
  );
}
