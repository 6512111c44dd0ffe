import { useState } from 'react';
import { Button as AriaButton, ComboBox, Form, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { fold, type KnownPerson } from '../../lib/collection/search/index.ts';
import { t, tCount } from '../../lib/messages/strings.ts';
import { Button } from '../Button.tsx';
import { Dialog } from '../Dialog.tsx';
import { Icon } from '../Icon.tsx';
import { TextField } from '../TextField.tsx';
import { shownNumber } from './dates.ts';
import '../ActionMenu.css';
import '../NameSpeaker.css';
import './SpeakerDialog.css';

/** Without `role`: several clips with roles of their own. */
export type Named = { name: string; role?: string | null };
type Props = { count: number; speaker: Named | null; people: readonly KnownPerson[]; onName: (speaker: Named | null) => void; onClose: () => void };

/** People offered at once; more are reached by typing. */
const OFFERED = 100;

/** Who said it: anybody of the collection, who brings the role that they were last saved with, or any name that is typed. */
export function SpeakerDialog({ count, speaker, people, onName, onClose }: Props) {
  const [name, setName] = useState(speaker?.name ?? '');
  const isMixed = speaker !== null && speaker.role === undefined;
  const [role, setRole] = useState(isMixed ? undefined : (speaker?.role ?? ''));
  const typed = name.trim();
  const asked = typed === '' || typed === speaker?.name ? people : people.filter((person) => fold(person.name).includes(fold(typed)));
  const choose = (chosen: string | number | null) => {
    const person = people.find((one) => one.name === chosen);
    if (!person) return;
    setName(person.name);
    // Even where none is known: the one that stands there is somebody else's.
    setRole(person.role ?? '');
  };
  return (
    <Dialog title={tCount('collection_speaker_title', count)} onClose={onClose}>
      <Form
        className="name-speaker"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed) onName(role === undefined ? { name: typed } : { name: typed, role: role.trim() || null });
        }}
      >
        <ComboBox
          className="field"
          allowsCustomValue
          menuTrigger="input"
          inputValue={name}
          onInputChange={setName}
          onSelectionChange={choose}
          items={asked.slice(0, OFFERED).map((person) => ({ ...person, id: person.name }))}
        >
          <Label className="field-label">{t('collection_speaker_name')}</Label>
          <div className="name-speaker-box">
            <Input className="field-input" autoFocus dir="auto" maxLength={200} onFocus={(event) => event.currentTarget.select()} />
            <AriaButton className="name-speaker-open" aria-label={t('collection_speaker_show')}>
              <Icon name="down" />
            </AriaButton>
          </div>
          <Popover className="menu-popover name-speaker-list speaker-offers">
            <ListBox<KnownPerson & { id: string }> className="menu">
              {(person) => (
                <ListBoxItem className="menu-item name-speaker-item" textValue={person.name}>
                  <span>
                    <bdi>{person.name}</bdi>
                  </span>
                  <small>
                    {person.role && (
                      <>
                        <bdi>{person.role}</bdi> ·{' '}
                      </>
                    )}
                    {shownNumber(person.count)}
                  </small>
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
        <TextField
          label={t('collection_speaker_role')}
          hint={t(isMixed ? 'collection_speaker_role_mixed' : 'collection_speaker_role_hint')}
          value={role ?? ''}
          onChange={setRole}
          maxLength={300}
        />
        <div className="dialog-acts">
          <Button look="main" type="submit" isDisabled={!typed}>
            {t('collection_speaker_save')}
          </Button>
          <Button look="bare" onPress={() => onName(null)}>
            {t('collection_speaker_unknown')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
