import { t } from '../../lib/messages/strings.ts';
import { mount } from '../rooms/mount.tsx';
import { Options } from './Options.tsx';

mount(<Options />, `${t('ext_name')} · ${t('options_title')}`);
