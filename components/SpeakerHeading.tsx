import { SpeakerSwatch, speakerColour } from './SpeakerSwatch.tsx';
import './SpeakerHeading.css';

type Props = {
  id: string;
  /** Order of first appearance, for the colour; `null`: unknown. */
  order: number | null;
  name: string;
  role: string | null;
  /** That the role is in; `undefined` where nobody knows. */
  language: string | undefined;
  /** Said beside the name, such as `3 · 48 % of words`. */
  figures: string;
  /** Share of the quoted words in [0,1], drawn as a bar, and what it says to those who don't see it. */
  share: number;
  shareLabel: string;
};

/** A speaker, as the heading over what they say. */
export function SpeakerHeading({ id, order, name, role, language, figures, share, shareLabel }: Props) {
  return (
    <div className="speaker" style={{ '--c': speakerColour(order), '--share': `${(share * 100).toFixed(1)}%` }}>
      <SpeakerSwatch index={order} />
      <h2 id={id}>
        <bdi>{name}</bdi>
      </h2>
      <span className="speaker-figures">{figures}</span>
      {role && (
        <p className="speaker-role">
          <bdi lang={language}>{role}</bdi>
        </p>
      )}
      <div className="speaker-bar" role="img" aria-label={shareLabel} />
    </div>
  );
}
