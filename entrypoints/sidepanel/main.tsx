import { t } from '../../lib/messages/strings.ts';
import { mount } from '../rooms/mount.tsx';
import { Panel } from './Panel.tsx';

mount(<Panel />, t('panel_title'));
