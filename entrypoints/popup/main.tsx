import { t } from '../../lib/messages/strings.ts';
import { mount } from '../rooms/mount.tsx';
import { Popup } from './Popup.tsx';

mount(<Popup />, t('popup_title'));
