/**
 * Makes `lib/attribution/words/given-names.data.ts`, the list from which the engine guesses whether `he` or `she` can
 * stand for a name. Run it when a source changes: `npx node scripts/given-names.ts`.
 *
 * Sources, both MIT: compromise's lexicon (given names common in English) and gender-detection-from-name (names by
 * country). The list keeps what compromise knows and the German names; the endings are learnt from all 67,000 names, so that
 * a name outside the list still gets a guess where its ending is nearly always of one gender.
 */
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { frontCoded } from './given-names/front-coded.ts';
import nlp from 'compromise/three';

type Count = { m: number; f: number };
type Gender = 'm' | 'f' | 'u';

const LISTED = ['de'];
/** Given names that are far more often places in the news. */
const PLACES = new Set(
  'africa america asia berlin chelsea china devon england florida france india ireland israel japan kent kenya las london los milan paris san santa sydney texas wien york'.split(
    ' ',
  ),
);
/** Names common in Italy, Spain and France that compromise lacks. The other list has genders of accented ones wrong (`Hervé`), so that theirs stands here. */
const ROMANCE = {
  f:
    'federica giulia giorgia ilaria donatella ludovica michela ornella raffaella stefania tiziana pilar nuria noelia begoña ainhoa leire itziar montserrat mireia nieves encarnación amparo belén lourdes gema ' +
    'élodie aurélie sandrine virginie anaïs amélie agathe margaux solène gaëlle morgane maëlle noémie laure odile ' +
    'aïssatou albane aliénor alix alizée amandine annick anouk apolline armelle assia axelle bénédicte bérangère berthe blandine charline christelle claudie clémence ' +
    'coline cyrielle djamila edwige éliane émeline fatou fernande flavie floriane frédérique ghislaine gilberte ginette gwenaëlle gwendoline hayat héloïse houda huguette ' +
    'jocelyne josette josiane josyane karine katell léontine liliane lilou loane loriane louane lucette ludivine lydie lysiane maëva maeva magali magalie ' +
    'marielle maryline maryse maryvonne maurane maylis mégane micheline mireille mylène nadège naïs natacha nawel ninon nolwenn oriane pascaline perrine pierrette ' +
    'raymonde rolande rozenn samia ségolène sidonie soizic solenn solenne soraya swann sylvaine sylvette sylviane typhaine viviane yasmina yolande zélie zohra',
  m:
    'massimo emanuele gennaro ciro raffaele gianluca gianni cesare ettore diego elio ennio ignazio ivano nino tiziano ugo josep aitor unai borja nacho íñigo gorka arnau oriol fermín ' +
    'thierry benoît loïc gaël erwan hervé didier aurélien franck mickaël sébastien ' +
    'abdelkader abdelkrim achille alassane alban albéric amadou amaury ambroise amédée anicet anselme antonin aristide armel arsène aurèle aymeric baptiste barthélemy ' +
    'bastien baudouin boubacar brahim célestin césaire chérif claudy clovis corentin cyprien cyriaque cyrille dieudonné djibril donatien eddy élouan émeric émilien ' +
    'enguerrand eudes évrard farid félicien fernand firmin flavien florent florimond franckie fulbert gabin gaëtan gaston gatien gauthier géraud ghislain gildas godefroy ' +
    'gontran grégoire guénolé guilhem gwenaël gwendal hakim hippolyte hugues ibrahima idriss imad issa jamel jérémie joannick joris josselin killian kylian lazare ' +
    'léandre lubin maël marcelin martial mathéo matthis maxence médard mouloud nabil onésime othmane ousmane pacôme paulin philibert pierrick rafik rémi rémy renaud ' +
    'reynald roch rodolphe rodrigue romaric romuald sacha samy saturnin sofiane stanislas tanguy tarek théophile thibaud thibault thibaut thiébaut tidiane timothée ' +
    'titouan toufik tugdual ulysse valère vianney victorien yacine yacouba yoann yohan yohann youcef yvan zacharie zinedine',
};
/** More of them, common in Italy: none that is oftener a place, a surname or a word that opens sentences (`Vittoria`, `Primo`). */
const ITALIAN = {
  f:
    'adalgisa agata agnese alberta alda alessia alfonsina ambra angiola annarita antonietta antonina armida assunta bernardetta bice bruna brunella cinzia clelia ' +
    'clementina concetta costanza dafne diletta domenica domitilla dorotea edvige elda elettra elide enrica ermelinda ersilia fabiola fabrizia fausta fiammetta filomena ' +
    'fiorella fiorenza flaminia flavia floriana franca fulvia gaia genoveffa gessica ghita giada giacinta giacoma gigliola ginevra giordana gisella giuditta giuliana ' +
    'giulietta giuseppa giuseppina giusy graziana graziella ilda ilenia imma iolanda isotta katiuscia letizia licia lorella loredana lorenza luana lucrezia luigia luigina ' +
    'luisella maddalena mafalda mariacarla mariacristina mariagrazia marialuisa mariapia mariarosaria mariateresa marilena marilisa marinella marzia melania mimma mirella ' +
    'mirna mirta monia morena nerina nicla nicoletta nilde nives nunzia nunziata ombretta orietta orsola orsolina oriana ottavia paolina pierina pina renza romina rosalba ' +
    'rossana rossella samanta santina serenella simonetta sveva tullia vanda vanna vilma vincenza ylenia zaira',
  m:
    'adalberto adelmo agostino alberico aldo alessio alfio alvise amedeo amilcare annibale antonello antonino arrigo attilio aurelio baldassarre battista beniamino beppe ' +
    'biagio bonifacio bortolo carmine casimiro cataldo celestino corrado costantino cristian dante demetrio desiderio devis dino duilio edgardo edmondo efisio egidio ' +
    'eligio ermanno ermes eustachio evaristo ezio faustino fausto filiberto fiorenzo flavio fulvio furio gavino germano giacinto giampaolo giampiero giancarlo gianfranco ' +
    'gianluigi gianmarco gianmaria gianpaolo gianpiero gianpietro gioacchino giordano giosuè girolamo giuliano giulio giustino goffredo graziano gualtiero guerrino ' +
    'guglielmo iacopo ilario isidoro jacopo lamberto lanfranco lauro lazzaro leonida leopoldo liborio livio lodovico loris lucio ludovico manfredi manlio manrico marzio ' +
    'massimiliano michelangelo narciso nazario nereo nevio nicodemo nicolò niccolò norberto nunzio onofrio orazio oreste ottaviano ottavio pancrazio paride patrizio ' +
    'piergiorgio pierfrancesco pierluigi pierpaolo placido quirino quintino raniero remigio remo renzo rino romolo sabatino sabino samuele saverio savino serafino ' +
    'settimio severino silvestro sisto stelvio tancredi tarcisio teodoro teresio tiberio tonino torquato totò tullio turi ubaldo ulisse valter vasco venanzio vinicio ' +
    'virgilio virginio vittore zeno',
};
/** And in Spain and Latin America: none that is oftener a place or a word (`Santiago`, `Mercedes`, `Justo`). */
const SPANISH = {
  f:
    'adelaida adoración aitana almudena amaya angustias anunciación araceli arantxa ascensión aurora azucena bibiana candela catalina cayetana concha consolación ' +
    'dolors edelmira eloísa encarna enriqueta ercilia estefanía eulalia felipa felisa genoveva gertrudis herminia hortensia idoia inmaculada iria jimena leonor ' +
    'lucrecia macarena malena maricarmen mayte nerea nicolasa obdulia paloma purificación rafaela remedios roser saray soledad tomasa vicenta visitación yaiza ' +
    'zoraida zulema',
  m:
    'abelardo agapito alejo amadeo ambrosio andoni anselmo antolín apolinar aquilino arsenio asier atanasio baltasar bartolomé benigno bernabé blas braulio calixto ' +
    'cayetano cecilio ceferino celso cipriano ciriaco cirilo clemente conrado cosme crisanto dámaso dionisio edmundo eladio eleuterio eliseo eloy emeterio epifanio ' +
    'erasmo eulogio eusebio ezequiel fabricio facundo florencio florentino froilán fulgencio gabino gaspar genaro ginés godofredo gumersindo heliodoro heriberto ' +
    'hermenegildo hernán higinio hilario hipólito homero honorio ildefonso inocencio isidro jacobo jairo justino laureano leocadio leoncio lisandro macario ' +
    'marcelino melchor néstor nicanor nicasio olegario onofre patricio paulino pelayo policarpo porfirio prudencio raimundo reinaldo rigoberto romualdo roque ' +
    'rosendo rufino ruperto saturnino senén serafín severiano silverio sixto teófilo tiburcio timoteo toribio ulises valeriano victoriano victorino wenceslao yago ' +
    'zacarías',
};
/** And in Portugal and Brazil: none that is oftener a place, a surname or a word (`Conceição`, `Wilson`, `Natal`). */
const PORTUGUESE = {
  f:
    'alcina aldenice aldeniza aldenora aldina alzira anabela andreia andreza anália armanda arminda belmira benedita bernadete capitolina cidália cleide cleonice ' +
    'cleusa cleuza constança cremilde creusa creuza cristiana cristiane cássia cátia daiane dalila dalva darcília dayane deise dejanira deolinda dilma dirce ' +
    'doralice dulce edilene edileuza edinalva edite ednalva eduarda elenice elisabete elisete elisângela elizete elza eronildes etelvina evanilde felisbela ' +
    'fernandina filipa firmina florbela francineide genésia geralda gertrudes gilvânia giovana gislaine glaucia gláucia graciete graziela greice guilhermina guiomar ' +
    'heloísa henriqueta iara idalina ilma ilza inácia ione iracema iraci isaltina isaura ivanilda ivanise ivete ivonete izabel izabela izilda jaciara janaína ' +
    'jandira janete joaquina jocélia jordana jorgina joseane josicleide josineide josélia jovelina jucilene jucélia judite jurema jussara juçara keila laurinda laís ' +
    'lenice lenira leocádia leonilde leopoldina ligia lindalva lindinalva luciane luciene lucineide lucinéia lucélia lucília ludmila luiza lurdes luzia luzinete ' +
    'lígia madalena magnólia maiara margarete marilda marinalva marineide maristela marivalda mariza marli marluce marília maximina mayara maísa miquelina mirela ' +
    'mirian mirtes nair nalva natércia nayara neide neli nelma neusa neuza nilce nilda nilma nilza nilzete noémia noêmia nélia nísia nívea odete olímpia ' +
    'orlanda otília poliana quitéria quênia raiane raimunda raissa rejane rosalva rosana rosane rosaura roseli rosilda rosilene rosimeire rosimere rosinda ' +
    'rosineide rosângela rozana rute rúbia severina silmara simara sirlene soraia suelen sueli suely tainá tarsila tatiane telma terezinha thais thalita thaynara ' +
    'thayná thaís tomásia tábata umbelina valda valdenice valdete valdineia valdirene valquíria vandira vaneide vanuza vicência violante virgínia vânia walquíria ' +
    'wanessa yara zenaide zenilda zilda zoraide zuleica zuleide zulmira zélia áurea',
  m:
    'adelino ademar ademir aderbal adilson admilson adriel adão adérito agnaldo agostinho ailton albino alcides alcino aleixo amadeu amarildo amândio américo ' +
    'amílcar antenor antero aníbal anílton aparício apolinário argemiro ariovaldo aristides arlindo armindo arménio arquimedes ary avelino aílton baltazar ' +
    'bartolomeu belmiro benedito benjamim benício breno caio carlito cauã cauê cezar claudemir claudinei claudionor cleber cleiton cleyton clodoaldo ' +
    'cléber cristóvão crisóstomo cássio célio cícero dagoberto damião denílson deodato deusdedit dinis diniz diogo dirceu djalma domingos dorival décio edevaldo ' +
    'edilson edimilson edinaldo edir edivaldo edmar edmilson ednaldo edson eduíno edvaldo edílson egberto eleandro eliel eliseu emídio enéas eraldo erisvaldo ' +
    'erivaldo ermelindo ernani ernâni estevão estêvão euclides eufrásio eurico evaldo evandro everaldo everton ewerton expedito ezequias fabiano feliciano ' +
    'felisberto fernão fidélis filipe firmino floriano frederico gastão genival genésio geovane geraldo gerson gervásio getúlio gildo gilmar gilvan giovani ' +
    'givaldo glauber glauco gonçalo gualter gumercindo haroldo herculano hermano higino hildebrando hortêncio hélder hélio iago inácio irineu itamar ivair izaías ' +
    'izidoro jacó jadson jailson jair jamil jandir januário jaílson jeferson jeová jeremias jesuíno joab joaquim joarez jocimar joelson joilson jordano joselito ' +
    'josemar josenildo josias josival josivaldo jovino juarez jucelino juliano julião jurandir juscelino juvenal juvêncio jácome jónatas jônatas kaio kaique kauã ' +
    'ladislau laércio leovegildo licínio lindomar lourenço lourival luciel lucivaldo lucílio ludgero lázaro maicon malaquias marcolino marcílio marivaldo martinho ' +
    'maurílio maximiano maximino misael moacir moacyr murilo márcio natanael neemias nereu nicolau nilson nilton nivaldo norival noé nuno odair odilon odirlei ' +
    'oduvaldo olavo olinto olímpio orestes orozimbo osias osmar osmarino oswaldo osório otacílio otoniel otávio ovídio pantaleão pascoal petrônio plínio péricles ' +
    'reginaldo renan rildo rivaldo robson rogério romeu romildo romário ronaldo ronildo ronivaldo rosalvo rosildo rosivaldo ruan rubem rui ruy rómulo rômulo ' +
    'saulo sebastião serafim sidnei sidónio sidônio silvestre silvino simeão simão sinval sivaldo tadeu telmo telésforo teobaldo teotónio teotônio ' +
    'tertuliano thales thalles tiago tristão tácito túlio ubirajara ubiratan ulisses uriel valdeci valdecir valdemar valdemiro valdir valdivino valentim valmir ' +
    'valmor vanderlei vanderson vantuir venâncio vinicius vinícius virgolino viriato vitor vitorino vivaldo vítor waldir walmir wanderley welington wendel weslei ' +
    'willian xisto zeferino zenildo zenóbio zózimo érico',
};
/** Names that the lists give to women only, and men of the news have, too: `Mr Lee` is nobody else than `Leslie Lee`. */
const BOTH = 'ashley dana jessie kelly leslie lindsey pat tracy';
const COUNTED = ['en', 'de', 'it', 'es', 'fr', 'tr'];
const LONGEST_ENDING = 4;
/** An ending must be seen this often, and one gender must have this share of it. */
const ENOUGH = { short: 60, long: 40 };
const PURE = 0.9;

const require = createRequire(import.meta.url);
const counts = new Map<string, Count>();
const listed = new Set<string>();

function add(name: string, gender: 'm' | 'f', weight: number): void {
  const count = counts.get(name) ?? { m: 0, f: 0 };
  count[gender] += weight;
  counts.set(name, count);
}

for (const language of COUNTED) {
  const names: Map<string, string> = require(`gender-detection-from-name/names/${language}`);
  for (const [name, gender] of names) {
    add(name, gender === 'male' ? 'm' : 'f', 1);
    if (LISTED.includes(language)) listed.add(name);
  }
}
/** What compromise offers but does not declare. */
type Lexicon = { model(): { one: { lexicon: Record<string, string | string[]> } } };
for (const [name, tags] of Object.entries((nlp as unknown as Lexicon).model().one.lexicon)) {
  const tag = [tags].flat().find((t) => t === 'MaleName' || t === 'FemaleName' || t === 'FirstName');
  if (!tag || name.includes(' ')) continue;
  listed.add(name);
  if (tag !== 'FirstName') add(name, tag === 'MaleName' ? 'm' : 'f', 1);
}

for (const gender of ['f', 'm'] as const) {
  for (const name of `${ROMANCE[gender]} ${ITALIAN[gender]} ${SPANISH[gender]} ${PORTUGUESE[gender]}`.split(' ')) {
    listed.add(name);
    counts.set(name, { m: 0, f: 0, [gender]: 1 });
  }
}

for (const name of BOTH.split(' ')) counts.set(name, { m: 1, f: 1 });

/** One gender when it has three quarters of the countings, else `u`: given to both. */
function genderOf({ m, f }: Count): Gender {
  return m >= 3 * f && m > 0 ? 'm' : f >= 3 * m && f > 0 ? 'f' : 'u';
}

function learnEndings(): Map<string, Gender> {
  const seen = new Map<string, Count>();
  for (const [name, { m, f }] of counts) {
    if (m > 0 && f > 0) continue;
    for (let length = 1; length <= LONGEST_ENDING && length < name.length; length++) {
      const count = seen.get(name.slice(-length)) ?? { m: 0, f: 0 };
      count[m > 0 ? 'm' : 'f']++;
      seen.set(name.slice(-length), count);
    }
  }
  // From short to long, keep an ending only where it says something else than the shorter one does.
  const endings = new Map<string, Gender>();
  const says = (ending: string): Gender => {
    for (let from = 0; from < ending.length; from++) {
      const known = endings.get(ending.slice(from));
      if (known) return known;
    }
    return 'u';
  };
  for (let length = 1; length <= LONGEST_ENDING; length++) {
    for (const [ending, { m, f }] of seen) {
      if (ending.length !== length || m + f < (length < 3 ? ENOUGH.short : ENOUGH.long)) continue;
      const gender = m >= PURE * (m + f) ? 'm' : f >= PURE * (m + f) ? 'f' : 'u';
      if (gender !== says(ending)) endings.set(ending, gender);
    }
  }
  return endings;
}

/** Names common in the news of the world that none of these lists has. The endings are learnt without them, so that they say what they said. */
function worldNames(): { gender: 'm' | 'f'; name: string }[] {
  const lines = readFileSync(new URL('./given-names/world.txt', import.meta.url), 'utf8').split('\n');
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .flatMap((line) => {
      const [gender, ...names] = line.split(' ') as ['m' | 'f', ...string[]];
      return names.filter((name) => !listed.has(name)).map((name) => ({ gender, name }));
    });
}

const byGender: Record<Gender, string[]> = { m: [], f: [], u: [] };
for (const name of [...listed].sort()) if (!PLACES.has(name) && /^[\p{L}-]+$/u.test(name)) byGender[genderOf(counts.get(name) ?? { m: 0, f: 0 })].push(name);
for (const { gender, name } of worldNames()) byGender[gender].push(name);
const endings: Record<Gender, string[]> = { m: [], f: [], u: [] };
for (const [ending, gender] of learnEndings()) endings[gender].push(ending);

writeFileSync(
  new URL('../lib/attribution/words/given-names.data.ts', import.meta.url),
  `// Made by scripts/given-names.ts from MIT-licensed lists and our own; not to be edited by hand. m: men, f: women, u: both. Names are front coded (\`front-coded.ts\`).\n` +
    `export const GIVEN_NAMES = {\n${(['m', 'f', 'u'] as const).map((g) => `  ${g}: '${frontCoded(byGender[g])}',\n`).join('')}};\n` +
    `export const NAME_ENDINGS = {\n${(['m', 'f', 'u'] as const).map((g) => `  ${g}: '${endings[g].join(' ')}',\n`).join('')}};\n`,
);
console.log(`${Object.values(byGender).flat().length} names, ${Object.values(endings).flat().length} endings`);
