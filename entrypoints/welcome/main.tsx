import { t } from '../../lib/messages/strings.ts';
import { mount } from '../rooms/mount.tsx';
import { Welcome } from './Welcome.tsx';

mount(<Welcome />, t('welcome_title'));
