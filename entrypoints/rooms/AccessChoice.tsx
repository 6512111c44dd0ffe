import { Segments } from '../../components/Segments.tsx';
import { Switch } from '../../components/Switch.tsx';
import { t } from '../../lib/messages/strings.ts';
import { hostOf } from './page-words.ts';
import { useAccess, type Access } from './use-access.ts';
import { useSettings } from './use-settings.ts';
import './AccessChoice.css';

/** When Saidby reads by itself, for the site of `url`: on click, on this site, on all sites. Choosing asks the browser, or takes back. */
export function AccessChoice({ url, onGranted }: { url: string; onGranted?: () => void }) {
  const { access, choose } = useAccess(url);
  const [settings, change] = useSettings();
  const host = hostOf(url);
  const hostname = URL.canParse(url) ? new URL(url).hostname : '';
  const paused = settings?.pausedHosts.includes(hostname) ?? false;
  const onChange = (wanted: Access) => void choose(wanted).then((granted) => granted && wanted !== 'click' && onGranted?.());
  return (
    <section className="access">
      <Segments
        label={t('access_label')}
        value={access}
        onChange={onChange}
        options={[
          { value: 'click', text: t('access_click') },
          { value: 'site', text: t('access_site') },
          { value: 'all', text: t('access_all') },
        ]}
      />
      <p>{access === 'site' ? t('access_site_text', host) : t(`access_${access}_text`)}</p>
      {access === 'all' && settings && hostname && (
        <Switch
          isSelected={paused}
          onChange={(on) => change({ pausedHosts: on ? [...settings.pausedHosts, hostname] : settings.pausedHosts.filter((entry) => entry !== hostname) })}
        >
          {t('access_pause', host)}
        </Switch>
      )}
    </section>
  );
}
