/**
 * The commonest words of the languages that news is written in, enough to tell them apart over a page of text. Words that
 * several of them share (`de`, `la`, `in`, `a`) count for each, so they decide nothing.
 */
export const STOP_WORDS: Record<string, string> = {
  en: 'the and of to that is was for with his he it at as by from they have had this will not but are were been said who their which has would',
  de: 'der die und das ist nicht von mit den dem ein eine zu auf für sich auch werden als wird bei sind im nach hat aus einer einem wie noch über sie er aber dass',
  fr: 'le les et des est dans pour que qui une sur pas plus par avec sont du au ce cette il elle nous ont été mais aux leur ses ces comme son',
  es: 'el los y las que del se por con una su para es al como más pero sus ha fue este son entre está cuando muy sin sobre también hay desde',
  it: 'il di che è e per un non sono gli del della con le una si dei nel ha anche come più alla delle ma dal questo al stato nella essere da ai',
  pt: 'o os e que do da em um uma para com não no na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito são também pelo',
  nl: 'de het een en van dat is op te zijn met voor niet aan er om die ook als maar bij nog uit naar heeft worden door hij wordt werd ze over',
  sv: 'och att det som en på är av för med den till inte har de ett om var jag sig från men så kan när år han vi också eller',
  no: 'og i det er på som en til for av at med de ikke har den om et fra han seg var ble vi også men jeg hun etter kan være',
  da: 'og i det er på som en til for af at med de ikke har den om et fra han sig var blev vi også men jeg hun efter kan være',
  pl: 'w i na z się nie że do to jest o jak od po dla przez ale za jego są był co który tym tak oraz przy czy być także',
  cs: 'a v se na je že s z do to o i ve by pro jako po za jsou ale byl který jeho podle také od jsem bylo k u',
  ro: 'și în de la a cu pe că nu o din care să este pentru mai un au fost sau se al sunt prin ale dar după lui',
  hu: 'a az és hogy nem is egy meg csak volt de ez azt már mint el van szerint még fel után ki lesz majd ami',
  fi: 'ja on ei että se hän oli mutta joka myös ovat kun kuin mukaan sen ole jo niin tai vain sekä olla nyt',
  tr: 've bir bu da için ile de olarak çok daha olan gibi sonra kadar en ne var ama ise olduğu dedi göre her',
  af: 'die en van het in is nie dat te hy was met vir sê aan wat om ook op ʼn sy ons ek hulle word sal as by',
};

/** Scripts that name a language, or the commonest one written in them, by themselves. */
export const SCRIPTS: [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, 'ja'],
  [/[\uac00-\ud7af]/g, 'ko'],
  [/[\u4e00-\u9fff]/g, 'zh'],
  [/[\u0590-\u05ff]/g, 'he'],
  [/[\u0370-\u03ff]/g, 'el'],
  [/[\u0e00-\u0e7f]/g, 'th'],
  [/[\u0600-\u06ff]/g, 'ar'],
  [/[\u0900-\u097f]/g, 'hi'],
  [/[\u0400-\u04ff]/g, 'ru'],
];
