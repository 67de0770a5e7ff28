import { LATER_ENTRIES } from '../../components/controls/later-entries.ts';
import { MenuEntry } from '../../components/controls/menu-entry.tsx';
import { useWords } from '../../components/language.ts';
import { usePage } from '../../components/page.ts';
import { openPanel } from '../../lib/browser/open-panel.ts';

const WORDS = { vi: 'Mở bảng bên', en: 'Open side panel' } as const;

/** Opens the side panel beside the tab, and leaves it to that. */
function PanelEntry() {
  const { language } = useWords();
  const { tabId } = usePage();
  return <MenuEntry onChoose={() => void openPanel?.(tabId).then(() => window.close())}>{WORDS[language]}</MenuEntry>;
}

// The panel shows the same menu, and the page of the first run.
if (openPanel && location.pathname === '/popup.html') LATER_ENTRIES.push(PanelEntry);
