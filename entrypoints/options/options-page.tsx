import { useState } from 'preact/hooks';
import type { Loaded } from '../../lib/settings/store.ts';
import type { Settings } from '../../lib/settings/types.ts';
import { Choices } from './choices.tsx';
import { FormatsField } from './formats-field.tsx';
import { KeyField } from './key-field.tsx';
import { KindsField } from './kinds-field.tsx';
import type { Keys } from './own-keys.ts';
import { SwitchField } from './switch-field.tsx';
import { optionsWords } from './words.ts';

type Props = {
  loaded: Loaded;
  /** Keys and menus, where this browser has them. */
  keys: Keys | null;
  menus: boolean;
  panel: boolean;
  /** Keeps a change. Throws where it can't be kept. */
  onChange: (changed: Partial<Settings>) => Promise<void>;
  onWelcome: () => void;
};

/** All that a person can choose; each choice is kept at once, and said so. */
export function OptionsPage({ loaded, keys, menus, panel, onChange, onWelcome }: Props) {
  const { settings, managed } = loaded;
  const say = optionsWords(settings.language);
  const [said, setSaid] = useState('');
  const lock = (name: keyof Settings) => (managed.includes(name) ? say('managed') : null);
  const change = async (changed: Partial<Settings>, done?: string) => {
    // In the language that holds from now on.
    const words = optionsWords(changed.language ?? settings.language);
    try {
      await onChange(changed);
      setSaid([done, words('saved')].filter(Boolean).join(' '));
    } catch (error) {
      setSaid(words('saved.not', { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <main class="options">
      <p class="brand" lang="vi">
        Trích Yếu
      </p>
      <h1 class="sheet-title">{say('page')}</h1>
      <p class="sheet-lead">{say('lead')}</p>

      <section class="part" aria-labelledby="look">
        <h2 id="look">{say('look.title')}</h2>
        <Choices
          label={say('language.label')}
          choices={[
            { value: 'vi', says: say('language.vi'), lang: 'vi' },
            { value: 'en', says: say('language.en'), lang: 'en' },
          ]}
          chosen={settings.language}
          managed={lock('language')}
          onChoose={(language) => void change({ language })}
        />
        <Choices
          label={say('theme.label')}
          choices={(['system', 'light', 'dark'] as const).map((value) => ({ value, says: say(`theme.${value}`) }))}
          chosen={settings.theme}
          managed={null}
          onChoose={(theme) => void change({ theme })}
        />
      </section>

      <section class="part" aria-labelledby="copy">
        <h2 id="copy">{say('copy.title')}</h2>
        <FormatsField
          say={say}
          formats={settings.formats}
          managed={lock('formats')}
          onOrder={(formats, done) => void change({ formats }, done)}
        />
        <Choices
          label={say('separator.label')}
          text={say('separator.text')}
          choices={[
            { value: ';', says: say('separator.semicolon') },
            { value: ',', says: say('separator.comma') },
          ]}
          chosen={settings.separator}
          managed={lock('separator')}
          onChoose={(separator) => void change({ separator })}
        />
      </section>

      {panel && (
        <section class="part" aria-labelledby="marks">
          <h2 id="marks">{say('marks.title')}</h2>
          <SwitchField
            label={say('marks.switch')}
            text={say('marks.text')}
            on={settings.highlights}
            managed={null}
            onSwitch={(highlights) => void change({ highlights })}
          >
            <KindsField say={say} kinds={settings.kinds} onKinds={(kinds) => void change({ kinds })} />
          </SwitchField>
        </section>
      )}

      {(menus || keys) && (
        <section class="part" aria-labelledby="reach">
          <h2 id="reach">{say('reach.title')}</h2>
          {menus && (
            <SwitchField
              label={say('menu.switch')}
              on={settings.contextMenu}
              managed={lock('contextMenu')}
              onSwitch={(contextMenu) => void change({ contextMenu })}
            />
          )}
          {keys && <KeyField say={say} keys={keys} onSaid={setSaid} />}
        </section>
      )}

      <p class="part">
        <button type="button" class="text-button sheet-link" onClick={onWelcome}>
          {say('welcome.open')}
        </button>
      </p>
      <div role="status" class="said" data-shown={said !== ''}>
        {said}
      </div>
    </main>
  );
}
