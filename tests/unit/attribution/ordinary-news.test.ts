import { describe, expect, it } from 'vitest';
import { readQuotations } from '../../../lib/attribution/index.ts';

/** Sentences as papers print them every day, for rules that few texts of ours happen to need: name and role of each speaker. */
const speakers = (language: string, text: string): string[] =>
  readQuotations(text, { language }).attributions.map(({ speaker }) => (speaker ? [speaker.name, ...(speaker.role ? [speaker.role] : [])].join(', ') : '-'));

describe('ordinary news', () => {
  it.each([
    // Who asks, not whom.
    ['en', 'Ann Lee asked Dan Cole: “Where is the money?”', ['Ann Lee']],
    // Whoever wrote the report.
    ['de', 'Die Organisation Pro Asyl kritisierte das Gesetz. „Das ist falsch“, teilte Pro Asyl mit.', ['Pro Asyl, Organisation']],
    ['de', 'Ida Gräfin von Lund sagte: „Das war schön.“', ['Ida Gräfin von Lund']],
    ['de', 'Der Kanzler sagte der Bild: „Wir schaffen das.“ SPD-Chef Karl Oster kritisierte: „Das ist falsch.“', ['Kanzler', 'Karl Oster, SPD-Chef']],
    ['en', 'Ann Lee, left, the mayor of Leeds, said: “We will pay.”', ['Ann Lee, mayor of Leeds']],
    ['en', 'Getty Images sued Stability AI in London. “This is theft,” Getty said in a statement.', ['Getty Images']],
    // A surname that is a title before names elsewhere.
    ['en', '“No,” said its director, Nkechi Barr.', ['Nkechi Barr, director']],
    ['en', '“No,” said their spokesman, Tendai Com.', ['Tendai Com, spokesman']],
    ['en', '“No,” the First Lady said.', ['First Lady']],
    ['en', '“No,” said Harbour Barr Ann Marsh.', ['Ann Marsh']],
    // A body that speaks by the first word of its name, though not all of the others are words for bodies.
    ['en', 'Merton Building Society cut its rates. “We are sorry,” said Merton in a statement.', ['Merton Building Society']],
    ['en', 'The van is owned by HeartLine EMS. In a post, HeartLine said it was “proud”.', ['HeartLine EMS']],
    ['en', 'The Lund Family Foundation was set up by Peter Lund. “We are sorry,” Lund said.', ['Peter Lund']],
    ['en', 'Merton State University won in Merton. “We are sorry,” Merton said.', ['Merton']],
    // What somebody has shares in is no place.
    ['en', 'Norwell Foods made an offer. Norwell said it was “sure”. Shares in Norwell fell.', ['Norwell Foods']],
    ['en', 'Norwell Foods made an offer. Norwell said it was “sure”. Rain fell in Norwell.', ['Norwell']],
    // A flight is none of the name of the airline.
    ['en', 'Harbour Wings Flight 12 landed late. Harbour Wings said it was “sorry”.', ['Harbour Wings']],
    ['en', 'The Harbour Flight School closed. The Harbour Flight School said it was “sorry”.', ['Harbour Flight School']],
    // Who shares a surname told with another given name, or with a relation.
    ['en', 'Yevette and Colin Marsh keep bees. “It was dry,” Mrs Marsh said. Her husband laughed. “It rained,” he said.', ['Yevette Marsh', 'Colin Marsh, Her husband']],
    ['en', 'Jill Marsh and her husband, Colin, keep bees. “It was dry,” Mr Marsh said.', ['Colin Marsh, her husband']],
    ['en', 'Jill and Colin Marsh keep bees. “It was dry,” Mr Marsh said.', ['Colin Marsh']],
    ['en', 'Jill Marsh and her husband, Colin, keep bees. “It was dry,” Ms Marsh said.', ['Jill Marsh']],
    ['en', 'Yevette and Colin Marsh keep bees. “It was dry,” said Ms Cole. “No,” said Yevette.', ['Cole', 'Yevette']],
    ['en', 'His sister, Hope, was heard at the Leeds Crown Court. “It was dry,” Ms Court said.', ['Court']],
    // The word in capitals that opens a report is none of a name.
    ['en', 'DEVASTATED Karen Marsh has left the show. “I cried,” Karen told the Star.', ['Karen Marsh']],
    ['en', 'KAREN Marsh has left the show. “I cried,” Karen told the Star.', ['KAREN Marsh']],
    ['en', 'NASA Glenn Institute was shut. “We are sorry,” NASA Glenn Institute said.', ['NASA Glenn Institute']],
    // Who was told to be just that, not whoever is in mind and something else.
    ['en', 'Ann Lee, a novelist, won on Sunday. Jill Marsh was chair of the judges. The novelist called it “odd”.', ['Ann Lee, novelist']],
    ['en', 'Ann Lee, a novelist, won on Sunday. Jill Marsh came second. The novelist called it “odd”.', ['Jill Marsh, novelist']],
    ['en', 'Ann Lee, a novelist, won on Sunday. Jill Marsh, a poet and novelist, came second. The novelist called it “odd”.', ['Jill Marsh, poet and novelist']],
    // What somebody is called besides.
    ['en', 'Jill Marsh, 33, raised the cash. “It was hard,” the teaching assistant said.', ['Jill Marsh, teaching assistant']],
    ['en', 'Jill Marsh, the firm’s head of drama, thanked the cast. Ann Lee stars in it. The executive called it “immense”.', ['Jill Marsh, head of drama']],
    ['en', 'The director Jill Marsh is back. Not for long, the film-maker said: “I am tired.”', ['Jill Marsh, director']],
    ['en', '“It’s fine,” said Colin Marsh, the Leeds captain. “You saw it,” the centre-half added.', ['Colin Marsh, Leeds captain', 'Colin Marsh, Leeds captain']],
    ['en', 'The investor Marsh Point Capital has a stake in Tarrow Foods. In a letter, the hedge fund demanded “a review”.', ['Marsh Point Capital, investor']],
    // What tells two of a surname apart is a title with a capital.
    ['en', 'Elder Isaac Marsh poured the concrete. “It was hot,” he said.', ['Isaac Marsh']],
    ['en', '“It was hot,” said Isaac Marsh. Elder Marsh added: “And dry.”', ['Isaac Marsh', 'Isaac Marsh']],
    ['en', 'Mark Elder left the stage. “It was hot,” Elder said.', ['Mark Elder']],
    // By what nobody without a name is known.
    ['en', '“It was a call,” said one person with knowledge of the talks.', ['person with knowledge of the talks']],
    ['en', '“It was a call,” said an official with ties to the palace.', ['official with ties to the palace']],
    ['en', '“It was a call,” said an official with reference to the talks.', ['official']],
    // A part of the body is nobody.
    ['en', 'He tilts his head.\n\n“There she is,” he says.\n\nColin Marsh, 81, is at the piano.', ['Colin Marsh']],
    ['en', 'The union sent its head. “No,” its head said.', ['its head']],
    ['en', 'Photo: Mayor Ann Lee opens the bridge. “It is a good day,” Lee said.', ['Ann Lee, Mayor']],
    ['en', 'Ngozi Okafor is 40. The charity Okafor founded will close. “It breaks my heart,” she said on Monday.', ['Ngozi Okafor, charity']],
    // What a German verb of naming has behind it is no passive.
    ['de', 'Minister Karl Oster nannte „absurd“, was die Opposition vorschlägt.', ['Karl Oster, Minister']],
    // Neither a given name nor a word with another ending is a slip for a surname.
    ['de', 'Torwart Jan Bayer hielt stark. „Wir sind froh“, teilte Bayern mit.', ['Bayern']],
    ['de', 'Ida Martin trainiert. „Sie ist gut“, sagte Marvin.', ['Marvin']],
    ['de', 'Karl Schmidt führt den Betrieb. „Wir suchen Leute“, sagt Schmitt.', ['Karl Schmidt']],
    // A firm that has a surname of the text in its name.
    ['de', 'Die Firma Lund Kaffee röstet in Kiel. Ida Lund gründete sie. „Wir rösten langsam“, teilte Lund Kaffee mit.', ['Lund Kaffee, Firma']],
    // Titles of nobles behind given names of no list.
    ['de', '„Das Schloss bleibt offen“, sagte Philippa Gräfin von Ahlen.', ['Philippa Gräfin von Ahlen']],
    ['de', '„Das Schloss bleibt offen“, sagte Philippa Gräfin Ahlen.', ['Philippa Gräfin Ahlen']],
    // Whom `dieser` points to.
    ['de', 'Der Kläger forderte Geld vom Verein. Dieser erklärte: „Wir zahlen nichts.“', ['Verein']],
    ['de', 'Der Kläger forderte Geld vom Unternehmen. Dieser erklärte: „Ich gebe nicht auf.“', ['Kläger']],
    ['de', 'Die Ministerin traf den Verband. Dieser sagte: „Wir bleiben dran.“', ['Verband']],
    ['de', 'Der Minister sprach mit den Vereinen. Dieser sagte: „Es war gut.“', ['Minister']],
    ['de', 'Der Trainer widersprach dem Präsidenten des Vereins. Dieser sagte: „Er muss gehen.“', ['Präsident des Vereins']],
    ['de', 'Karl Oster traf einen 34-Jährigen. Dieser sagte: „Ich war es nicht.“', ['Dieser']],
    // One of several.
    ['de', 'Einer der Organisatoren, Karl Oster, sagte: „Es kamen Tausende.“', ['Karl Oster, Einer der Organisatoren']],
    ['de', 'Ida Lund, eine der bekanntesten Autorinnen des Landes, sagte: „Ich höre auf.“', ['Ida Lund, eine der bekanntesten Autorinnen des Landes']],
    ['de', '„Es war laut“, sagte eine der Anwohnerinnen.', ['eine der Anwohnerinnen']],
    ['de', 'Einer der Organisatoren sagte: „Es kamen Tausende.“', ['Einer der Organisatoren']],
    ['de', 'Die Mitarbeiterin einer der Banken sagte: „Ich hatte Angst.“', ['Mitarbeiterin einer der Banken']],
    // One of a trade is not the many of it whom the report opens with.
    [
      'de',
      'Die Imker in der Lausitz fürchten um den Honig, und nicht nur die Kälte macht ihnen Sorgen.\n\nRuslan Tschikwa zerreibt ein Blatt zwischen den Fingern. „So war es zuletzt 1987“, sagt der Imker.',
      ['Ruslan Tschikwa, Imker'],
    ],
    ['de', 'Die Fischer in Wismar hoffen auf den Herbst.\n\nJonas Krel flickt ein Netz. „Wir fangen kaum noch etwas“, sagt der Fischer.', ['Jonas Krel, Fischer']],
    ['de', 'Die Imker in der Lausitz fürchten um den Honig. „Wir haben nichts“, klagen die Imker.', ['Imker']],
    // A man's article before an office tells that he is one, and how the office is declined.
    ['de', 'Der Pianist Aurel Lund verdankt ihr, wie er sagt, seine Karriere. „Ich war jung und schnell“, erinnert er sich.', ['Aurel Lund, Pianist']],
    ['de', '„Die Brücke bleibt“, sagte der bulgarische Verkehrsminister Plamen Dorew.', ['Plamen Dorew, bulgarischer Verkehrsminister']],
    ['de', 'Der Abgeordnete Sjard Krel sagte: „Das ist zu teuer.“', ['Sjard Krel, Abgeordneter']],
    ['de', 'Der Vorstand Ida Kern tritt ab. „Es reicht“, sagte sie.', ['Ida Kern, Vorstand']],
    // A relative pronoun tells more of whoever speaks than the given name.
    [
      'de',
      'Der Ökonom Jan Kern schwieg. „Der Kanal ist trocken“, fragt Nino Tscharik, die vor vier Jahren aus Graz kam. „Ich hoffe noch“, sagt sie.',
      ['Nino Tscharik', 'Nino Tscharik'],
    ],
    // A name in full with the surname of somebody else is nobody else's; a trade before it is.
    ['de', 'Hanna Oster malt in Kiel. „Sie malt gut“, sagt Ibuki Oster, der nebenan wohnt. „Ich freue mich“, sagt sie.', ['Ibuki Oster', 'Hanna Oster']],
    ['de', 'Hanna Oster malt in Kiel. „Ich bleibe hier“, sagt Malerin Oster.', ['Hanna Oster']],
    ['de', 'Hanna Oster traf zweimal. „Das war gut“, sagte Neuzugang Oster.', ['Hanna Oster']],
    // A general noun for an office.
    ['de', 'Justizminister Karl Oster kam nach Kiel. Wer etwas anderes behaupte, sei „bezahlt“, so der Minister vor Journalisten.', ['Karl Oster, Justizminister']],
    ['de', 'Oberbürgermeisterin Ida Lund will bauen. Der Plan sei „gut“, so die Bürgermeisterin vor Journalisten.', ['Ida Lund, Oberbürgermeisterin']],
    ['de', 'Ministerpräsident Karl Oster traf den Präsidenten. Die Reise sei „gut“, so der Präsident vor Journalisten.', ['Präsident']],
    // Whoever has an office is in mind, not whose office it is; and any person rather than a name that may be a body's.
    [
      'en',
      'His gran died at Brookfell Grange in May. Brookfell chief executive Dr Osaro Akpata said the cash would pay for a nurse.\n\nShe said: “It is a wonderful sum.”',
      ['Osaro Akpata, Brookfell chief executive'],
    ],
    [
      'en',
      'Clear Ledger described it as “a start”. But Osarume Akpata, a consultant, asked why it took so long.\n\n“I sent them the figures,” she said.',
      ['Clear Ledger', 'Osarume Akpata, consultant'],
    ],
    ['en', 'Wanda Sarr described it as “a start”, while the mayor’s office declined to comment.\n\n“I sent them the figures,” she said.', ['Wanda Sarr', 'Wanda Sarr']],
    // Bodies.
    ['de', 'Nach Angaben der Jungen Union ist das „kein Neuanfang“.', ['Junge Union']],
    ['de', 'Ein Sprecher der Vereinten Nationen nannte die Lage „katastrophal“.', ['Sprecher der Vereinten Nationen']],
    ['de', 'Nach Angaben der Staatlichen Kunsthalle war die Schau „ein voller Erfolg“.', ['Staatliche Kunsthalle']],
    ['de', 'Die Nordwerk AG entlässt 400 Leute. Nach Auffassung des Unternehmens ist das „unausweichlich“.', ['Nordwerk AG']],
    // What is done, whom somebody tells it, and an adverb that is nobody.
    ['de', '„Ich war zufrieden“, sagte die Kandidatin beim Wandern.', ['Kandidatin']],
    ['de', '„Die Beweise reichen“, sagte ein Staatsanwalt Journalisten.', ['Staatsanwalt']],
    ['de', 'Es gibt einen Bericht, wonach der Minister von „Kleingeld“ sprach.', ['Minister']],
    // Who calls something so at some time or place, in no headline, and who asks for it.
    ['en', 'Piet Lund described as “nonsense” on Tuesday claims that he had lied.', ['Piet Lund']],
    ['en', 'Lena Ochs called “for calm and unity” on Monday.', ['Lena Ochs']],
    // Whoever is told something does not say so.
    ['en', 'The court was told that Ida Lund had been “terrified”.', ['-']],
    ['en', 'Ida Lund was informed that her visa was “void” and would not be renewed.', ['-']],
    ['en', 'Ida Lund, who was once described as “too kind for politics”, won.', ['-']],
    ['en', 'Ida Lund was called a “traitor” by her party, which expelled her.', ['her party']],
    // Whose words something hangs on need not say these.
    ['en', 'Tom Reed found no malice in Ida Lund’s words. “They were not wise,” he said.', ['Tom Reed']],
    ['en', 'Tom Reed has faith in Ida Lund’s words, “which never failed us”.', ['Tom Reed']],
    // The one in mind.
    ['en', 'Dana Petrov asked how Ann Reyes could have known. “There was no letter,” she said.', ['Dana Petrov']],
    ['en', '“We are losing,” Dana Petrov said. Ann Reyes was absent on Monday. “We need people,” she added.', ['Dana Petrov', 'Dana Petrov']],
    ['en', 'While Ann Reyes was away, Dana Petrov ran the shop. “It was fun,” she said.', ['Dana Petrov']],
    ['en', 'Ann Reyes thanked the crew. When Dana Petrov arrived, the fire was out. “I was too late,” she said.', ['Dana Petrov']],
    ['en', 'Tom Reed met Jan Holt in Vale. “You must win,” he told him.', ['Tom Reed']],
    // Whoever owns a relation or a spokeswoman is none.
    ['en', 'Zaheer Tunde waited. Tunde’s wife, Ann, sat by the door. “It is late,” he said.', ['Zaheer Tunde']],
    ['en', 'Zaheera Tunde waited. Tunde’s husband slept. “It is late,” she said.', ['Zaheera Tunde']],
    ['en', 'Okello Tunde waited. Tunde’s spokeswoman left. “It is late,” he said.', ['Okello Tunde']],
    ['en', 'Okello Tunde waited. Tunde, who is a widow, left. “It is late,” she said.', ['Okello Tunde, widow']],
    // Relations by marriage are people, and no laws.
    ['en', 'Ann Reyes and her mother-in-law, Dora Finch, rented a boat. “It sank,” the mother-in-law said.', ['Dora Finch, her mother-in-law']],
    ['en', 'Ann Reyes rented a boat. “It sank,” her brother-in-law said.', ['her brother-in-law']],
    ['en', 'The brother-in-law of Ann Reyes rented a boat. “It sank,” he said.', ['brother-in-law of Ann Reyes']],
    ['en', 'The officer-in-charge, Rafik Molla, sent for boats. “It was dark,” the officer-in-charge said.', ['Rafik Molla, officer-in-charge']],
    ['en', 'Tom Reed came late. The second-in-command of the ship, Ana Petrova, spoke first. “It was dark,” she said.', ['Ana Petrova, second-in-command of the ship']],
    // Women are chairmen, too, but not for want of a name that tells.
    ['en', 'Committee chairman Edith Marsh opened the meeting. “We are late,” she told the members.', ['Edith Marsh, Committee chairman']],
    ['en', 'The chairman, Edith Marsh, thanked Tom Reed. “We are late,” the chairman said. “It rains,” he said.', ['Edith Marsh, chairman', 'Tom Reed']],
    ['en', 'Committee chairman Tom Reed opened the meeting with Edith Marsh. “We are late,” he said.', ['Tom Reed, Committee chairman']],
    ['en', 'The chairman smiled at Edith Marsh. “We are late,” he said.', ['chairman']],
    // A lead without the name, which opens the next paragraph.
    ['en', 'A bus driver must share a prize with nine colleagues.\n\nTom Reed, 56, had hidden the ticket.\n\n“I am sorry,” the driver said.', ['Tom Reed, bus driver']],
    ['en', 'A bus driver must share a prize with nine colleagues.\n\nJudge Ann Lee gave her ruling on Monday.\n\n“I am sorry,” the driver said.', ['bus driver']],
    // Where somebody is from may take two words, which are no name then.
    ['en', 'Coach Tom Marsh made an offer. “He has a family,” said the South African.', ['Tom Marsh, Coach']],
    ['en', 'Tom Marsh won the third stage. “I had good legs,” the New Zealander said.', ['Tom Marsh']],
    ['en', 'Tom Marsh came home. The Northern Irishman said: “I had good legs.”', ['Tom Marsh']],
    ['en', '“No,” said the South African government.', ['South African government']],
    ['en', 'The South African Golf Association said: “No.”', ['South African Golf Association']],
    // One of several is one.
    ['en', 'Two witnesses spoke. “It was loud,” one of the witnesses said.', ['one of the witnesses']],
    ['en', '“It was loud,” one of her neighbours told reporters.', ['one of her neighbours']],
    ['en', 'One of two officials left. “It was loud,” the officials said.', ['two officials']],
    ['en', 'One of the organisers, Ann Lee, said: “It was loud.”', ['Ann Lee, One of the organisers']],
    ['en', 'Ann Lee praised one of the neighbours. “He was brave,” she said.', ['Ann Lee']],
    // Whom a sentence names that opens with what somebody is.
    ['en', 'The first passenger to leave the boat was Per-Olof Lund. He called it “a long night”.', ['Per-Olof Lund, first passenger to leave the boat']],
    ['en', 'One of the last guests at the hotel was Wanjiru Oduya. She called it “a long night”.', ['Wanjiru Oduya']],
    ['en', 'The man who came in was Ravi Oduya. “It is cold,” he said.', ['Ravi Oduya']],
    ['en', 'The judge who sat last was Ann Marsh. “It is cold,” the judge said.', ['Ann Marsh, judge']],
    ['en', 'The captain, who was told off by Ann Marsh, left. “It is cold,” he said.', ['captain']],
    ['en', 'The captain said the thief was Tom Marsh. “It is cold,” the captain added.', ['captain']],
    // A day is nobody.
    ['en', 'Sunday opening costs more. By Wednesday morning the decision was already being called “a small miracle”.', ['-']],
    ['en', 'The driver was Tom Marsh’s brother. “It is cold,” the driver said.', ['driver']],
    ['en', 'Tom Reed to pay\n\nBy Ann Marsh\n\nA bus driver must share a prize.\n\nTom Reed, 56, hid the ticket.\n\n“I am sorry,” the driver said.', ['Tom Reed, bus driver']],
    ['en', 'A nurse must share a prize.\n\nTom Reed, a baker, hid the ticket.\n\n“I am sorry,” the nurse said.', ['nurse']],
    ['en', 'A nurse was robbed.\n\nTom Reed said: “It was dark.”\n\n“I am sorry,” the nurse said.', ['Tom Reed', 'nurse']],
    // A congressman is one who holds that office, not any man.
    ['en', 'Rep. Tom Marsh left the hall. The board of former Sen. Jim Reed met in June. “I was there,” the congressman said.', ['Tom Marsh, Rep.']],
    ['en', 'Rep. Ann Marsh met Senator Dora Reed. Reed was cold. “I was there,” the congresswoman said.', ['Ann Marsh, Rep.']],
    ['en', 'Tom Marsh left the hall. “I was there,” the former congressman said.', ['Tom Marsh, former congressman']],
    // Who is of a body speaks, not the body.
    ['en', 'Capt. Ann Marsh of the Harbour Guard said: “No.”', ['Ann Marsh, Capt.']],
    ['en', 'Ann Marsh of the Harbour Institute said “no”.', ['Ann Marsh, Harbour Institute']],
    ['en', 'Ann Marsh from the Harbour Council told the court: “No.”', ['Ann Marsh, from the Harbour Council']],
    ['en', '“No,” Piet Lund with the American Heart Association told the Herald.', ['Piet Lund, American Heart Association']],
    ['en', 'Hart, with Ann Marsh of the Harbour Institute, said: “No.”', ['Hart']],
    ['en', '“No,” said an aide to former President Ann Lee.', ['aide to former President Ann Lee']],
    ['en', '“No,” said a lawyer close to Mayor Ann Lee.', ['lawyer close to Mayor Ann Lee']],
    // Posts that reports do not name are nobody who is named next, nor is anybody whom a title brings in.
    ['en', 'A spokesperson for Leeds Council said: “No.” Ann Lee, a resident, said: “Yes.”', ['spokesperson for Leeds Council', 'Ann Lee, resident']],
    ['en', 'A woman said: “No.” Councillor Ann Lee said: “Yes.”', ['woman', 'Ann Lee, Councillor']],
    ['en', 'A neighbour said: “I heard a bang.” Ann Lee, 54, said: “I saw smoke.”', ['neighbour', 'Ann Lee']],
    ['en', 'A student said the exam was “unfair”. Piet Lund, the head teacher, said it was “fair”.', ['student', 'Piet Lund, head teacher']],
    ['en', 'A mother of two says she was left “to rot”. Ann Lee, 31, waited nine hours.', ['Ann Lee']],
    ['en', 'Scot Andy Marsh beat Serb Vuk Lund. “He was better,” Lund said.', ['Vuk Lund']],
    ['en', 'Lord Lee of Marsh said: “No.”', ['Lee of Marsh']],
    ['en', 'Leeds Rovers have signed the striker Piet Lund. “I can’t wait,” the 24-year-old said.', ['Piet Lund, striker']],
    // The fields of a department.
    ['en', 'The Department for Work and Pensions said: “No.”', ['Department for Work and Pensions']],
    ['en', 'A spokesman for the Ministry of Tides and Trade said: “No.”', ['spokesman for the Ministry of Tides and Trade']],
    ['en', '“No,” a Ministry of Tides and Trade spokesman said.', ['Ministry of Tides and Trade spokesman']],
    ['en', 'The Ministry of Tides and Telvex signed it. “No,” Telvex said.', ['Telvex']],
    // Two names that are not one.
    ['en', 'Google and Facebook responded. “No,” Google said in a statement.', ['Google']],
    ['en', 'Ngozi Marsh said: “No.” Her husband, Peter Marsh, left.', ['Ngozi Marsh']],
    ['en', 'Said Aouita won. “I am glad,” said Aouita. His brother Ali Aouita agreed.', ['Said Aouita']],
    ['en', 'Deputy Mayor Ann Lee met Mayor Tom Hart. “We agree,” the mayor said.', ['Tom Hart, Mayor']],
    // A plural that opens the sentence is none of the name behind its `of`, but for a body's that the text has elsewhere, too.
    ['en', 'Shares of Norwell jumped 9% on Monday. In a filing, Norwell said the bid was “fair and final”.', ['Norwell']],
    ['en', 'Copies of Marlow’s book sold out. “I am stunned,” Marlow said.', ['Marlow']],
    ['en', 'Knights of Marlow gave £300. “We care,” the head of the Knights of Marlow said.', ['head of the Knights of Marlow']],
    ['en', 'Critics of Marlow said the plan was “mad”.', ['Critics of Marlow']],
    // Particles of Welsh and Nordic names.
    ['en', '“It is a disgrace,” said Dafydd ap Emrys, who chairs the board.', ['Dafydd ap Emrys, chairs the board']],
    ['en', '“It is a disgrace,” said Hilma af Strand, a councillor.', ['Hilma af Strand, councillor']],
    // Of which people somebody is says no more than that, though it stands first.
    ['en', '“We are ready,” French club Larronde said in a statement.', ['Larronde, French club']],
    ['en', '“We are ready,” Swiss engineering giant Norvik said in a statement.', ['Norvik']],
    ['en', '“We are ready,” Danish Shipping said in a statement.', ['Danish Shipping']],
    ['en', 'French police said he was “armed”.', ['French police']],
    ['en', 'On Friday police said he was “armed”.', ['police']],
    ['en', 'Head coach Piet van der Berg signed a new deal. “It was a long day,” said the South African.', ['Piet van der Berg, Head coach']],
    ['en', 'The South African Reserve Bank raised rates. “It is needed,” the bank said.', ['South African Reserve Bank']],
    // Who is named by one word behind what they are.
    ['en', '“No,” says Okoro’s field assistant, a Nepali mountain guide named Pasang.', ['Pasang, Okoro’s field assistant']],
    ['en', '“No,” says the driver of a truck named Bella.', ['driver of a truck']],
    ['en', 'The company, a maker of a drug called Nordex, said it was “sorry”.', ['company']],
    // The noun for a body bears the name right behind it, and a time counts nobody.
    ['en', 'A spokesman for the charity Harbour Watch says it is “sorry”.', ['Harbour Watch, charity']],
    ['en', '15.41 A spokeswoman for Severnside said: “We are sorry.”', ['spokeswoman for Severnside']],
    // A noun for a body is a surname behind a given name, where such nouns come first.
    ['en', 'Harbour Council denied it. “We paid,” the council said.', ['Harbour Council']],
  ])('is read as its readers read it (%s: %s)', (language, text, names) => {
    expect(speakers(language, text)).toEqual(names);
  });
});
