import { useState } from 'react';
import { Form } from 'react-aria-components';
import { t, tCount } from '../../lib/messages/strings.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { TagEditor } from './TagEditor.tsx';

type Props = { count: number; known: readonly string[]; onTag: (tags: string[]) => void; onClose: () => void };

/** Tags to be added to all marked clips. */
export function TagDialog({ count, known, onTag, onClose }: Props) {
  const [tags, setTags] = useState<string[]>([]);
  return (
    <Dialog title={tCount('collection_tag_title', count)} onClose={onClose}>
      <Form
        className="name-speaker"
        onSubmit={(event) => {
          event.preventDefault();
          if (tags.length > 0) onTag(tags);
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
          <Button look="main" type="submit" isDisabled={tags.length === 0}>
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
