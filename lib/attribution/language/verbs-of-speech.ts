/**
 * The verbs that news in languages without a file brings speech in with, a line a language or family; left out are forms that are everyday words of another one (Swedish `sa`, which is
 * Slovak for “oneself”).
 */
export const VERBS_OF_SPEECH = [
  'säger menar undrar frågar skrattar minns lovar sade berättar tillägger förklarar uppger svarar konstaterar betonar hävdar påpekar',
  'sier siger forsikrer mener spøker skrek roper ropte smiler humrer avslutter beskriver fastslår minnes presiserer advarer vurderer lyder griner sagde forteller fortæller fortalte tilføjer understreker understreger påpeker påpeger forklarer innrømmer erkender medgir utbryter spør spørger svarer svarte svarede utdyper uttaler udtaler opplyser oplyser hevder hævder segir sagði',
  'sanoo sanoi arvioi kuvailee pohtii naurahtaa ihmettelee kertoo kertoi toteaa totesi kommentoi lisäsi selittää muistuttaa korostaa kirjoittaa kirjoitti vastasi ütles sõnas rääkis lisas märkis selgitas',
  'sacīja teica norādīja uzsvēra piebilda sakė teigė pabrėžė pridūrė pasakojo kalbėjo',
  'argumentował argumentowała przekonywał przekonywała przekonuje ocenił oceniła ocenia uważa wskazał wskazała wskazuje poinformował poinformowała zapowiedział zapowiedziała zapewnił zapewniła zapewnia komentuje skomentował opowiada wspomina pisze pyta zapytał zapytała odpowiedział odpowiedziała odpowiada zastrzegł ostrzegł ostrzega',
  'powiedział powiedziała mówi mówił mówiła dodał dodała dodaje stwierdził stwierdziła podkreślił podkreśliła podkreśla zaznaczył zaznaczyła oświadczył oświadczyła zauważył zauważyła wyjaśnił wyjaśniła tłumaczy twierdzi przyznał przyznała napisał napisała',
  'řekl řekla uvedl uvedla dodal dodala říká prohlásil prohlásila sdělil sdělila vysvětlil vysvětlila upozornil upozornila doplnil doplnila tvrdí zdůraznil zdůraznila povedal povedala uviedol uviedla hovorí vyhlásil vyhlásila vysvetlil vysvetlila',
  'dejal dejala pojasnil pojasnila poudaril poudarila rekao rekla kazao kazala izjavio izjavila dodao istaknuo istaknula kaže poručio poručila',
  'добавляет отмечает рассказывает поясняет утверждает признался призналась вспоминает спросил спросила возразил возразила считает',
  'сказал сказала сказали заявил заявила заявили добавил добавила отметил отметила подчеркнул подчеркнула рассказал рассказала сообщил сообщила говорит пояснил пояснила объяснил объяснила написал написала ответил ответила уточнил уточнила',
  'розповідає додає пояснює зазначає вважає',
  'сказав сказала заявив заявила додав додала зазначив зазначила наголосив наголосила розповів розповіла повідомив повідомила каже пояснив підкреслив підкреслила написав сказаў заявіў каза заяви добави посочи подчерта обясни рекао рекла изјавио изјавила додао додала рече изјави',
  'spus declarat adăugat precizat afirmat explicat susținut spune',
  'mondta mondja mesélte fejtette vélekedett reagált kérdezte tette közölte hozzátette nyilatkozta írta fogalmazott hangsúlyozta elmondta kijelentette válaszolta',
  'είπε δήλωσε τόνισε ανέφερε πρόσθεσε υπογράμμισε σημείωσε εξήγησε λέει έγραψε',
  'dedi söyledi belirtti ekledi açıkladı vurguladı konuştu diyor',
  'gesê sê kata ujar ucap tutur katanya ujarnya mengatakan menyatakan menambahkan alisema amesema',
].join(' ');
