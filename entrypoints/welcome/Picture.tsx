import './Picture.css';

/** The one picture: lines of an article, a quotation underlined in its speaker's colour, the card that names her. */
export function Picture({ label }: { label: string }) {
  return (
    <svg className="picture" viewBox="0 0 420 300" role="img" aria-label={label}>
      <rect className="picture-page" x="20" y="12" width="300" height="276" rx="14" />
      <rect className="picture-title" x="46" y="40" width="196" height="14" rx="4" />
      <rect className="picture-title" x="46" y="62" width="128" height="14" rx="4" />
      <g className="picture-text">
        <rect x="46" y="100" width="236" height="7" rx="3.5" />
        <rect x="46" y="120" width="84" height="7" rx="3.5" />
        <rect x="46" y="190" width="70" height="7" rx="3.5" />
        <rect x="46" y="240" width="236" height="7" rx="3.5" />
        <rect x="46" y="260" width="150" height="7" rx="3.5" />
      </g>
      <g className="picture-said picture-first">
        <rect x="140" y="120" width="142" height="7" rx="3.5" />
        <rect x="46" y="140" width="204" height="7" rx="3.5" />
        <path d="M140 132h142M46 152h204" />
      </g>
      <rect className="picture-evidence" x="258" y="134" width="32" height="19" rx="4" />
      <rect className="picture-text" x="262" y="140" width="24" height="7" rx="3.5" />
      <g className="picture-said picture-second">
        <rect x="124" y="190" width="158" height="7" rx="3.5" />
        <rect x="46" y="210" width="90" height="7" rx="3.5" />
        <path d="M124 202h158M46 222h90" strokeDasharray="7 5" />
      </g>
      <path className="picture-bookmark" d="M29 117h8v12l-4-3.2-4 3.2z" />
      <g className="picture-card">
        <rect x="206" y="164" width="196" height="104" rx="12" />
        <rect className="picture-swatch" x="224" y="185" width="12" height="12" rx="3.5" />
        <rect className="picture-title" x="246" y="184" width="96" height="13" rx="4" />
        <rect className="picture-text" x="246" y="206" width="120" height="7" rx="3.5" />
        <rect className="picture-button" x="224" y="230" width="64" height="24" rx="7" />
        <path className="picture-glyph" d="M237 236.5h7v11l-3.5-2.8-3.5 2.8z" />
        <rect className="picture-glyph" x="251" y="239" width="26" height="6" rx="3" />
        <rect className="picture-outline" x="296" y="230" width="52" height="24" rx="7" />
        <rect className="picture-text" x="308" y="239" width="28" height="6" rx="3" />
      </g>
    </svg>
  );
}
