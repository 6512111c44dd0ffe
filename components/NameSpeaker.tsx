import { useState } from 'react';
import { ComboBox, Form, Input, Label, ListBox, ListBoxItem, Popover, Button as AriaButton } from 'react-aria-components';
import { t } from '../lib/messages/strings.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';
import './TextField.css';
import './ActionMenu.css';
import './NameSpeaker.css';

export type NamedSpeaker = { name: string; role: string | null };

type Props = {
  /** The article's people, likeliest first. */
  people: readonly NamedSpeaker[];
  onName: (speaker: NamedSpeaker) => void;
  onCancel: () => void;
};

/** Asks who said it: one of the article's people, or any name that is typed. */
export function NameSpeaker({ people, onName, onCancel }: Props) {
  const [name, setName] = useState('');
  const typed = name.trim();
  // Namesakes are one entry: only the name is chosen here.
  const items = [...new Map(people.map((person) => [person.name, { ...person, id: person.name }])).values()];
  const submit = () => {
    if (typed) onName(people.find((person) => person.name === typed) ?? { name: typed, role: null });
  };
  return (
    <Form
      className="name-speaker"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <ComboBox className="field" allowsCustomValue menuTrigger="focus" inputValue={name} onInputChange={setName} defaultItems={items}>
        <Label className="field-label">{t('panel_name_label')}</Label>
        <div className="name-speaker-box">
          {/* The reader has just asked for this field. */}
          <Input className="field-input" autoFocus dir="auto" placeholder={t('panel_name_hint')} maxLength={200} onKeyDown={(event) => event.key === 'Escape' && onCancel()} />
          <AriaButton className="name-speaker-open" aria-label={t('panel_name_show')}>
            <Icon name="down" />
          </AriaButton>
        </div>
        <Popover className="menu-popover name-speaker-list">
          <ListBox<NamedSpeaker & { id: string }> className="menu">
            {(person) => (
              <ListBoxItem className="menu-item name-speaker-item" textValue={person.name}>
                <span>
                  <bdi>{person.name}</bdi>
                </span>
                {person.role && (
                  <small>
                    <bdi>{person.role}</bdi>
                  </small>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </Popover>
      </ComboBox>
      <div className="name-speaker-acts">
        <Button look="main" type="submit" isDisabled={!typed}>
          {t('panel_name_save')}
        </Button>
        <Button look="bare" onPress={onCancel}>
          {t('panel_cancel')}
        </Button>
      </div>
    </Form>
  );
}
