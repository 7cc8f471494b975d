import { Button, Fieldset, Paragraph, Radio } from '@digdir/designsystemet-react';
import { useState, useSyncExternalStore } from 'react';
import { chooseLanguage, UI_LANGUAGES, type UiLanguage } from '../../texts/language.ts';
import { useLanguage, useTexts } from '../../texts/use-texts.ts';
import { MonitorIcon } from '../common/icons.ts';
import { chooseTheme, currentTheme, onThemeChange, THEMES } from './theme.ts';

const PANEL = 'view-settings';

/** Look and language, in a panel that the browser itself opens and closes. */
export function ViewSettings() {
  const { settings } = useTexts();
  return (
    <div className="settings">
      <Button variant="tertiary" data-size="sm" popoverTarget={PANEL} className="settings__open">
        <MonitorIcon aria-hidden fontSize="1.25rem" />
        {settings.open}
      </Button>
      <div id={PANEL} popover="auto" className="settings__panel" role="group" aria-label={settings.title}>
        <ThemeChoice />
        <LanguageChoice />
      </div>
    </div>
  );
}

function ThemeChoice() {
  const { settings } = useTexts();
  const theme = useSyncExternalStore(onThemeChange, currentTheme, currentTheme);
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{settings.theme}</Fieldset.Legend>
      {THEMES.map((one) => (
        <Radio key={one} name="theme" value={one} label={settings.themes[one]} checked={theme === one} onChange={() => chooseTheme(one)} />
      ))}
    </Fieldset>
  );
}

function LanguageChoice() {
  const { settings } = useTexts();
  const language = useLanguage();
  const [failed, setFailed] = useState(false);
  const choose = (one: UiLanguage): void => {
    setFailed(false);
    chooseLanguage(one).catch(() => setFailed(true));
  };
  return (
    <Fieldset data-size="sm">
      <Fieldset.Legend>{settings.language}</Fieldset.Legend>
      {UI_LANGUAGES.map((one) => (
        <Radio
          key={one}
          name="language"
          value={one}
          label={<span lang={one}>{settings.languages[one]}</span>}
          checked={language === one}
          onChange={() => choose(one)}
        />
      ))}
      <div role="status">{failed && <Paragraph data-size="sm">{settings.languageFailed}</Paragraph>}</div>
    </Fieldset>
  );
}
