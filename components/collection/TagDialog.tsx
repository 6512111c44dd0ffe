import { useState } from 'react';
import { Form } from 'react-aria-components';
import { t, tCount } from '../../lib/messages/strings.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { TagEditor } from './TagEditor.tsx';

export type TagChange = { addTags: string[]; removeTags: string[] };

type Props = {
  count: number;
  /** Those that all marked clips have. */
  common: readonly string[];
  /** Every tag of the collection. */
  known: readonly string[];
  onTag: (change: TagChange) => void;
  onClose: () => void;
};

/** Tags to be given to all marked clips, or taken from them. */
export function TagDialog({ count, common, known, onTag, onClose }: Props) {
  const [tags, setTags] = useState(common);
  const change = { addTags: tags.filter((tag) => !common.includes(tag)), removeTags: common.filter((tag) => !tags.includes(tag)) };
  const isSame = change.addTags.length + change.removeTags.length === 0;
  return (
    <Dialog title={tCount('collection_tag_title', count)} onClose={onClose}>
      <Form
        className="name-speaker"
        onSubmit={(event) => {
          event.preventDefault();
          if (isSame) onClose();
          else onTag(change);
        }}
      >
        {/* The reader has just asked for this field. */}
        <TagEditor
          autoFocus
          tags={tags}
          known={known}
          onAdd={(added) => setTags((before) => [...new Set([...before, ...added])])}
          onRemove={(tag) => setTags((before) => before.filter((other) => other !== tag))}
        />
        <div className="dialog-acts">
          {/* Never disabled: what is typed counts as soon as the field is left, which a press on this does. */}
          <Button look="main" type="submit">
            {t('collection_tag_do')}
          </Button>
          <Button look="bare" onPress={onClose}>
            {t('collection_cancel')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
