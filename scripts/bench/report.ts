/** A made-up report of about 2 kB for measuring speed where no corpora are at hand. */
export function report(): string {
  const paragraphs = [
    'Mayor Ruth Calloway told the harbour council on Tuesday that the ferry would sail again in May. “We have waited long enough,” she said.',
    'The port authority, which owns the two ships, called the plan “bold but late” in a statement. Its director, Tom Bellweather, said the repairs had cost 4.2 million.',
    '“Nobody asked us,” said Hanna Ortiz, who has run the kiosk at the pier for twenty years. “We read it in the paper.”',
    'According to the report, the crossing takes “eleven minutes in calm water.” Critics say it takes twenty.',
    'Calloway dismissed the figures. “Anyone can take the ferry with a watch in hand,” she added.',
  ];
  return Array.from({ length: 3 }, () => paragraphs.join('\n\n')).join('\n\n');
}
