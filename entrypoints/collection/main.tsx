import { t } from '../../lib/messages/strings.ts';
import { mount } from '../rooms/mount.tsx';
import { CollectionPage } from './CollectionPage.tsx';

mount(<CollectionPage />, t('collection_title'));
