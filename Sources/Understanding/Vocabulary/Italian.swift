// swift-format-ignore-file: phrases stand in long lines, a meaning a line.

/// Italian, without accents.
let italian: [Entry] = [
  // Ways.
  Entry(
    .from,
    "da|dal|dalla|partendo da|partenza da|in partenza da|di partenza da|dall|con partenza da|parto da|partiamo da|partire da|partendo dal|partenza dal|con partenza dal|in partenza dal|dallo|dagli|dal giorno|da qui|partenza dall|partendo dall|parte da|partono da|decollo da|provenienza da|partirei da|partiremmo da|partiro da|partenze da|partire dal|partenza dalla|partendo dalla"
  ),
  Entry(
    .to,
    "a|per|verso|ad|al|alla|fino a|destinazione|in direzione|con destinazione|x|allo|ai|agli|direzione|per andare a|fino ad|con meta|con direzione|al giorno|diretto a|diretta a|diretti a|diretto verso|in direzione di|alla volta di|per raggiungere"
  ),
  Entry(.into, "visitare|raggiungere|per visitare|vedere"),
  Entry(.between, "tra|fra|tra il|fra il|tra l|fra l|tra le|fra le|tra la|fra la"),
  Entry(
    .via,
    "via|passando per|con scalo a|scalo a|con scalo ad|facendo scalo a|con uno scalo a|passando da|con sosta a|fermandosi a|cambiando a|con cambio a|facendo tappa a|con coincidenza a|transitando per|attraverso|con transito a|con fermata a|con scalo in|cambio a|fermata a|scalo ad"
  ),
  Entry(
    .leave,
    "partire|parto|partenza|partendo|partiamo|andata|decollare|decollo|in partenza|partiremo|parte|data di partenza|data partenza|giorno di partenza|data di andata|si parte|partisse|parta|partano|andarmene|partir|all andata|per l andata|imbarco|uscire|partiamo da qui"
  ),
  Entry(
    .go,
    "andare|vado|viaggiare|volare|andiamo|viaggio|voliamo|volo a|volo per|voli per|voli a|volo x|voli x|andrei|andremmo|andro|andremo|viaggio a|viaggiamo|volo verso|voli verso|biglietto per|biglietti per|biglietto x|biglietti x|andar|viaggero|viaggeremo|viaggerei|recarmi|recarci|recarmi a|andarci|vada|vadano|spostarmi|spostarci|devo essere|fare un salto|fare un giro|volando|pensiamo di andare|penso di andare|pensavo di andare|pensavamo di andare|mi sposto|ci spostiamo|aereo per|aereo x|volo ad|voli ad"
  ),
  Entry(
    .arrive,
    "arrivare|arrivo|arrivando|essere li|atterrare|arriviamo|arrivo entro|essere la|atterraggio|atterro|arrivarci|arrivi|arrivino|arrivasse|in arrivo|orario di arrivo|ora di arrivo|arrivo alle ore|arriva|arrivano|atterra|essere sul posto|arrivar"
  ),
  Entry(
    .back,
    "tornare|torno|ritorno|ritornare|tornando|il ritorno|rientro|rientrare|torniamo|di ritorno|ritorniamo|rientriamo|rientrando|e ritorno|e torno|e tornare|e rientro|tornerei|tornero|torneremo|data di ritorno|data ritorno|data di rientro|giorno di ritorno|per il ritorno|al ritorno|ripartire|riparto|ripartiamo|ritornando|ritornerei|ritorneremmo|tornar|tornarcene|torni|tornino|e torniamo|e rientriamo|ritorn|rit|tornare a casa|torno a casa|torniamo a casa|rientro a casa"
  ),
  Entry(
    .back,
    "volo di ritorno|voli di ritorno|biglietto di ritorno|viaggio di ritorno|volo ritorno|volo del ritorno|biglietti di ritorno|tratta di ritorno|volo di rientro",
    1),
  Entry(
    .stay,
    "restare|soggiorno|stare|rimanere|resto|restiamo|rimango|rimaniamo|soggiornare|di soggiorno|di permanenza|permanenza|fermarmi|fermarci|mi fermo|ci fermiamo|passare|trascorrere|passarci|resteremo|rimarremo|starci|staremo|stiamo via|sto via|restarci|rimanerci|restero|rimarro|durata|di durata|soggiorno di|passiamo|mi fermerei|ci fermeremmo|rest"
  ),
  Entry(
    .flight,
    "volo|voli|aereo|biglietto aereo|biglietti aerei|volo aereo|voli aerei|aerei|volo low cost|voli low cost|voletto|volo a basso costo|biglietto d aereo|biglietti d aereo|biglietto dell aereo|biglietti dell aereo|vlo|low cost|lowcost|volo lowcost|voli lowcost|tratte|biglietto del volo|volo charter"
  ),
  Entry(
    .trip,
    "vacanza|vacanze|di vacanza|di viaggio|in vacanza|di vacanze|viaggetto|viaggi|gita|luna di miel|viaggio di nozze|di ferie|ferie|luna di miele|itinerario|weekend lungo|scappata"
  ),
  Entry(
    .destination,
    "la destinazione|citta di destinazione|aeroporto di destinazione|la mia destinazione|destinazione e|come destinazione|aeroporto di arrivo|citta di arrivo|destinazione finale|luogo di arrivo"
  ),
  Entry(
    .origin,
    "origine|citta di partenza|aeroporto di partenza|luogo di partenza|punto di partenza|aeroporto di origine"
  ),
  // Small words.
  Entry(
    .on,
    "il giorno|in data|per il|per il giorno|x il|nella giornata di|nel giorno|nel giorno del|alla data|del giorno|in data del|per la data del"
  ),
  Entry(.at, "alle|all|alle ore|ore|per le ore|h|alle h"),
  Entry(.of, "di|del|dello|della|dell|degli|delle|d"),
  Entry(.in, "in|nel|entro|nei|nell|nella|nello|nelle|da qui a|fra circa|tra circa"),
  Entry(
    .around,
    "circa|intorno al|verso il|intorno alle|piu o meno|attorno al|attorno alle|verso le|intorno a|indicativamente|pressappoco|approssimativamente|all incirca|circa alle|piu o meno alle|verso la|verso l|vs le|intorno alle ore|verso le ore|indicativamente alle|a cavallo del|intorno ai|nei dintorni del|nei pressi del|circa verso le|sulle|tipo verso le|tipo alle|attorno alle ore|nei giorni intorno al"
  ),
  Entry(
    .before,
    "prima di|prima delle|prima del|entro le|al massimo entro|prima dell|prima della|non dopo|non dopo le|non dopo il|entro il|entro e non oltre|entro e non oltre le|entro e non oltre il|al piu tardi|al piu tardi alle|al piu tardi il|non oltre|non oltre le|non oltre il|prima delle ore|al massimo alle|al massimo il|entro le ore|prima d|prima che|massimo alle|massimo entro le|max alle|max entro le|al max alle|al massimo per le|entro l"
  ),
  Entry(
    .after,
    "dopo|dopo le|a partire da|a partire dalle|dopo il|a partire dal|dalle|dalle ore|dopo le ore|dopo la|dopo l|non prima|non prima di|non prima delle|non prima del|in poi dal|a partire dalle ore|a partire dall|a partire dalla|dopo del|dopo di|passate le|successivamente al|successivo al|oltre le|dp|dp le|dp il|non prima delle ore|piu tardi delle"
  ),
  Entry(.by, "per le|x le|entro l una"),
  Entry(
    .until, "fino al|sino al|fino alla|fino all|fino al giorno|sino a|fin al|fino a domenica sera"),
  Entry(
    .for,
    "durante|per circa|x circa|per un totale di|per una durata di|per complessivi|per la durata di"),
  Entry(
    .the,
    "il|lo|la|i|gli|le|l|un|uno|una|mio|mia|miei|mie|nostro|nostra|nostri|nostre|suo|sua|suoi|sue|tuo|tua|tuoi|vostro|vostra|vostri|n|dei|delle mie|dei miei|na|un altro|un altra|un po di"
  ),
  Entry(.and, "e|ed|piu|e anche|e pure|e poi|nonche|e inoltre|assieme a|oltre a|e le|insieme ad"),
  Entry(.or, "o|oppure|o anche|o magari|o in alternativa|ovvero|o altrimenti"),
  Entry(
    .with, "con|cn|insieme a|con la|con il|col|in compagnia di|coi|c|con i|insieme con|assieme con"),
  Entry(.without, "senza|snz|senza alcun|senza nessun|senza nessuna|senza alcuna|sensa|sza"),
  Entry(.only, "solo|soltanto|solamente|unicamente|esclusivamente|sl|solo con|semplicemente"),
  Entry(
    .not,
    "non|mai|non voglio|nn|non vorrei|non vogliamo|non mi piace|non mi piacciono|nn voglio|nn vorrei|non desidero|ne|non serve|non servono|non mi serve|non mi servono|non ho bisogno di|nn mi serve|nn serve|non con|non porto|non portiamo|non faccio|non amo|nn mi piace|non prendo|non intendo|non sia|nn sia|non ci sia|non ci siano"
  ),
  Entry(
    .no,
    "no|no grazie|non ora|sbagliato|non e corretto|per ora no|al momento no|adesso no|per il momento no|non ancora|ancora no|non e giusto|non e esatto|non va bene|nn va bene|non mi va bene|nn e corretto|nn e giusto|errato|neanche|nemmeno|neppure|assolutamente no|macche|no per ora|per niente|per nulla|negativo|non direi|direi di no|no mai|nooo|noo|nope|nah|meglio di no|anche no|non adesso|nessuno|nessuna|non proprio|non sono d accordo|e sbagliato|non confermo|non quello|nessuna di queste|non e cosi|non e quello|nn ora|nn ancora|ma no|certo che no|non mi convince"
  ),
  Entry(
    .yes,
    "si|certo|va bene|perfetto|esatto|d accordo|confermo|certamente|ottimo|corretto|si grazie|volentieri|benissimo|va benissimo|sisi|sii|siii|ok va bene|ok perfetto|ok grazie|oki|okk|okay va bene|certo che si|tutto ok|tutto bene|tutto giusto|tutto corretto|tutto a posto|apposto|a posto|esattamente|assolutamente|ovvio|ovviamente|naturalmente|daccordo|daje|dai si|vai|procedi|proceda|procediamo|procedete|prenota pure|prenotalo|prenotala|lo prendo|prendo quello|prendo questo|ci sto|si puo fare|per me va bene|per me ok|x me ok|x me va bene|mi va bene|ci va bene|mi sta bene|mi piace|mi garba|bene|molto bene|bn|va bn|vabe ok|vabene|e giusto|e corretto|e esatto|confermato|conferma|affermativo|fantastico|eccellente|splendido|meraviglioso|magari si|sicuro|sicuramente|senz altro|senza dubbio|yes|yep|sip|eja|questo va bene|quello va bene|ok dai|andiamo con quello|perfetto grazie|ottimo grazie|ok ci sto|capito ok|fatto ok|top|super|perf|perfe|va benone|benone|approvato|mi sembra perfetto|mi sembra ottimo|mi sembra giusto|concordo|esatto grazie|ok confermo|direi di si|certissimo|sicuro che si|cosi va bene|giusto"
  ),
  Entry(
    .any,
    "qualsiasi|qualunque|non importa|e lo stesso|indifferente|nessuna preferenza|fa lo stesso|mi e indifferente|e uguale|per me e uguale|x me e uguale|per me e lo stesso|x me e lo stesso|uguale|non ho preferenze|nn ho preferenze|non ho preferenza|nn ho preferenza|senza preferenze|senza preferenza|quello che vuoi|quella che vuoi|quello che c e|come vuoi|come volete|quella che capita|quello che capita|quel che capita|non mi importa|nn mi importa|nn importa|non mi interessa|nn mi interessa|non fa differenza|nn fa differenza|non abbiamo preferenze|nn abbiamo preferenze|va bene tutto|va bene qualsiasi|va bene qualunque|va bene una qualsiasi|va bene uno qualsiasi|quale che sia|chi se ne frega|chissene|chissenefrega|me ne frego|frega niente|non me ne frega niente|decidi tu|fai tu|scegli tu|a tua scelta|a scelta|indiferente|quals|qls|qlsiasi|qualsisasi|qualsiasi cosa|per me indifferente|x me indifferente|entrambe vanno bene|vanno bene entrambe|vanno bene tutte|vanno bene tutti|non fa niente|tutte uguali|cambia poco|non cambia nulla|una vale l altra|uno vale l altro"
  ),
  Entry(.also, "anche|pure|inoltre|anke|altresi|in aggiunta|per giunta|ugualmente"),
  // Days.
  Entry(
    .this,
    "questo|questa|quest|questi|di questo|di questa|di quest|qst|quello stesso|codesto|corrente"),
  Entry(
    .next,
    "prossimo|prossima|prossimi|seguente|che viene|prossime|successivo|successiva|che verra|prox|pross|della prossima|del prossimo|il prossimo|la prossima|i prossimi|le prossime|entrante|prossim|prox imo|quello dopo|quella dopo|che arriva|prissimo|prosimo|prosima|il seguente"
  ),
  Entry(
    .coming,
    "in arrivo prossimo|che sta arrivando|di questo prossimo|questo prossimo|questa prossima"),
  Entry(.weekday, "lunedi|lun|luned|lndi", 1),
  Entry(.weekday, "martedi|mart|il mar|marted", 2),
  Entry(.weekday, "mercoledi|mer|merc|mercol|mercoled", 3),
  Entry(.weekday, "giovedi|gio|giov|gioved", 4),
  Entry(.weekday, "venerdi|ven|vener", 5),
  Entry(.weekday, "sabato|sab|sabat", 6),
  Entry(.weekday, "domenica|dom|domeniche", 7),
  Entry(.month, "gennaio|gen|genn|gennai|jan", 1),
  Entry(.month, "febbraio|feb|febb|febbrai", 2),
  Entry(.month, "marzo|mar|mrz|marz", 3),
  Entry(.month, "aprile|apr|april", 4),
  Entry(.month, "maggio|mag|magg", 5),
  Entry(.month, "giugno|giu|giug|jun", 6),
  Entry(.month, "luglio|lug|lugl|jul", 7),
  Entry(.month, "agosto|ago|agos", 8),
  Entry(.month, "settembre|set|settem|sep|sept", 9),
  Entry(.month, "ottobre|ott|oct|ottobr", 10),
  Entry(.month, "novembre|nov|novem", 11),
  Entry(.month, "dicembre|dic|dicem|diciembre|dec", 12),
  Entry(.relativeDay, "oggi|ogi|oggi stesso|in giornata|oggj|in giornata odierna|odierno", 0),
  Entry(.relativeDay, "domani|dmn|dmni|doman|gia domani|domani stesso", 1),
  Entry(
    .relativeDay,
    "dopodomani|dopo domani|dopodmn|dopodoman|dp domani|dopo domai|dopo dmn|tra due giorni|fra due giorni|tra 2 giorni|fra 2 giorni|tra due gg|tra 2 gg|fra 2 gg",
    2),
  Entry(
    .relativeDay, "tra tre giorni|fra tre giorni|tra 3 giorni|fra 3 giorni|tra 3 gg|fra 3 gg", 3),
  Entry(
    .relativeDay,
    "tra quattro giorni|fra quattro giorni|tra 4 giorni|fra 4 giorni|tra 4 gg|fra 4 gg", 4),
  Entry(
    .relativeDay, "tra cinque giorni|fra cinque giorni|tra 5 giorni|fra 5 giorni|tra 5 gg|fra 5 gg",
    5),
  Entry(
    .relativeDay,
    "tra una settimana|fra una settimana|tra 7 giorni|fra 7 giorni|tra sette giorni|fra sette giorni|tra 1 settimana|fra 1 settimana|tra 7 gg|fra 7 gg",
    7),
  Entry(
    .relativeDay,
    "tra dieci giorni|fra dieci giorni|tra 10 giorni|fra 10 giorni|tra 10 gg|fra 10 gg|tra una decina di giorni|fra una decina di giorni",
    10),
  Entry(
    .relativeDay,
    "tra due settimane|fra due settimane|tra 2 settimane|fra 2 settimane|tra quindici giorni|fra quindici giorni|tra 15 giorni|fra 15 giorni|tra 14 giorni|fra 14 giorni|tra 15 gg|fra 15 gg|tra un paio di settimane|fra un paio di settimane",
    14),
  Entry(.relativeDay, "tra tre settimane|fra tre settimane|tra 3 settimane|fra 3 settimane", 21),
  Entry(
    .relativeDay, "tra quattro settimane|fra quattro settimane|tra 4 settimane|fra 4 settimane", 28),
  Entry(.relativeDay, "ieri|l altro ieri|avantieri", -1),
  Entry(.tonight, "domattina|domattina presto|domani mattina presto", 3),
  Entry(
    .tonight,
    "stasera|stanotte|questa sera|questa notte|sta sera|sta notte|stasera stessa|oggi pomeriggio|questo pomeriggio|sto pomeriggio|stassera"
  ),
  Entry(
    .dayUnit, "giorno|giorni|gg|g|giornata|giornate|giornio|gionri|giorn|gironi|gorni|notti giorni"),
  Entry(.nightUnit, "notte|notti|nottata|pernottamenti|pernottamento"),
  Entry(
    .weekUnit,
    "settimana|settimane|sett|settiamna|setimana|settimna|settimanella|settimanetta|setimane|settimne|sttimana",
    7),
  Entry(.weekUnit, "quindicina|una quindicina di giorni", 14),
  Entry(
    .weekend,
    "fine settimana|weekend|week end|we|fine sett|w e|wk|wknd|uichend|fine settiamna|week ends|finsettimana|weeken"
  ),
  Entry(.monthUnit, "mese|mesi|mesetto|mesetti"),
  Entry(.yearUnit, "annata"),
  Entry(
    .later,
    "piu tardi|successivamente|in seguito|poi|piu avanti|dopodiche|in un secondo momento|a seguire"),
  Entry(
    .early,
    "inizio|inizi di|all inizio di|ai primi di|inizio di|primi di|a inizio|ad inizio|agli inizi di|ai primi|i primi di|nei primi giorni di|i primi giorni di|primi giorni di|all inizio del|inizi|prima meta di|nella prima meta di|prima quindicina di|i primi|inizio del|ad inizi|nei primi di|all inizio|per inizio|per i primi di|verso inizio|verso l inizio di|i primissimi di|a inizi|x inizio|x i primi di|ai primi del|agli inizi del|verso i primi di"
  ),
  Entry(
    .middle,
    "a meta|meta di|a meta di|verso meta|verso la meta di|verso meta di|nella meta di|a meta del|verso la meta del|per meta|per la meta di|intorno a meta|alla meta di|intorno alla meta di|x meta|nel mezzo di|meta"
  ),
  Entry(
    .late,
    "fine|alla fine di|fine di|fine del|alla fine del|verso fine|verso la fine di|per fine|gli ultimi giorni di|negli ultimi giorni di|ultimi giorni di|agli ultimi di|seconda meta di|nella seconda meta di|gli ultimi di|seconda quindicina di|sul finire di|sul finire del|verso la fine del|per la fine di|x fine|a fine del|verso fine del|ultimi di"
  ),
  Entry(
    .holiday,
    "natale|a natale|giorno di natale|il giorno di natale|per natale|x natale|nel giorno di natale",
    1225),
  Entry(
    .holiday,
    "vigilia di natale|la vigilia|vigilia|alla vigilia|alla vigilia di natale|la vigilia di natale|notte di natale|per la vigilia",
    1224),
  Entry(.holiday, "santo stefano|s stefano|a santo stefano|st stefano", 1226),
  Entry(
    .holiday,
    "capodanno|a capodanno|san silvestro|ultimo dell anno|l ultimo dell anno|per capodanno|x capodanno|notte di capodanno|vigilia di capodanno|la notte di san silvestro|ultimo giorno dell anno",
    1231),
  Entry(.holiday, "primo dell anno|il primo dell anno|primo giorno dell anno", 101),
  Entry(
    .holiday, "epifania|befana|la befana|l epifania|per la befana|per l epifania|all epifania", 106),
  Entry(.holiday, "san valentino|a san valentino|per san valentino", 214),
  Entry(.holiday, "festa della liberazione|ponte del 25 aprile", 425),
  Entry(.holiday, "festa dei lavoratori|festa del lavoro", 501),
  Entry(.holiday, "festa della repubblica", 602),
  Entry(.holiday, "ferragosto|a ferragosto|per ferragosto|x ferragosto", 815),
  Entry(.holiday, "halloween|ad halloween", 1031),
  Entry(.holiday, "ognissanti|tutti i santi|i santi", 1101),
  Entry(
    .holiday,
    "immacolata|l immacolata|ponte dell immacolata|per l immacolata|all immacolata|ponte dell 8 dicembre",
    1208),
  Entry(.ordinal, "primo|prima", 1),
  Entry(.ordinal, "secondo|seconda", 2),
  Entry(.ordinal, "terzo|terza", 3),
  Entry(.ordinal, "quarto|quarta", 4),
  Entry(.ordinal, "quinto|quinta", 5),
  Entry(.ordinal, "sesto|sesta", 6),
  Entry(.ordinal, "settima", 7),
  Entry(.ordinal, "ottavo", 8),
  Entry(.ordinal, "nono|nona", 9),
  Entry(.ordinal, "decima", 10),
  Entry(.suffix, "th"),
  Entry(
    .cheapest,
    "il giorno piu economico|giorno piu economico|giorno meno caro|il giorno meno caro|i giorni piu economici|giorni piu economici|data piu economica|la data piu economica|date piu economiche|le date piu economiche|quando costa meno|quando costa di meno|quando e piu economico|quando conviene|quando conviene di piu|il giorno in cui costa meno|il giorno che costa meno|giorno che costa meno|il giorno migliore|il giorno piu conveniente|giorno piu conveniente|giorno piu economico di|giorno piu economico a|giorno piu economico in|il giorno piu economico di|il giorno piu economico a|qual e il giorno piu economico|giorno con il prezzo piu basso|in che giorno costa meno|che giorno costa meno|date meno care|giorno piu economico del|il giorno piu economico del"
  ),
  Entry(
    .each,
    "qualsiasi giorno|un giorno qualsiasi|qualunque giorno|un giorno qualunque|in qualsiasi giorno|qualsiasi data|in qualsiasi data|in qualsiasi momento|a qualsiasi ora|qualsiasi ora|qualsiasi orario|a qualunque ora|quando capita|quando ti pare|un giorno di|un giorno a|un giorno della|qualsiasi giorno di|qualsiasi giorno della|qualsiasi giorno del|qualsiasi giorno a|giorno qualsiasi|qualunque data|qualsiasi giorno in|quando vuoi"
  ),
  Entry(
    .flexible,
    "flessibile|date flessibili|flessibili|sono flessibile con le date|flessibilita di|con flessibilita di|margine di|con un margine di|giorno piu giorno meno|piu o meno un giorno|con date flessibili|elastico|flessibile sulle date|con flessibilita|flessibilita"
  ),
  // Times of day.
  Entry(.am, "am|a m"),
  Entry(.pm, "pm|p m"),
  Entry(.oclock, "in punto|hrs|hr"),
  Entry(.minuteUnit, "minuto|minuti|min"),
  Entry(
    .noon,
    "mezzogiorno|a mezzogiorno|mezzodi|mezzo giorno|ora di pranzo|a mezzo giorno|all ora di pranzo"),
  Entry(.midnight, "mezzanotte|a mezzanotte|mezza notte|a mezza notte"),
  Entry(
    .daypart,
    "di mattina|del mattino|mattina|la mattina|al mattino|in mattinata|di mattino|nella mattinata|mattinata|nella mattina|in tarda mattinata|tarda mattinata|di matina|ogni mattina|alla mattina|verso mattina|a meta mattina|in orario mattutino|dmattina",
    1),
  Entry(
    .daypart,
    "di pomeriggio|del pomeriggio|pomeriggio|nel pomeriggio|pome|pom|in pomeriggio|nel primo pomeriggio|primo pomeriggio|nel tardo pomeriggio|tardo pomeriggio|pomerig|di pome|dopo pranzo|nel pome|al pomeriggio",
    2),
  Entry(
    .daypart,
    "di sera|la sera|sera|in serata|della sera|serata|nella serata|alla sera|in prima serata|sul far della sera|verso sera|ser|in orario serale|serale|prima serata|dopo cena",
    3),
  Entry(.daypart, "di notte|della notte|nella notte|durante la notte|la notte", 4),
  Entry(
    .daypart,
    "mattina presto|la mattina presto|all alba|presto|di mattina presto|prestissimo|presto la mattina|presto al mattino|al mattino presto|di buon ora|di primo mattino|prima mattina|in prima mattinata|prima mattinata|di prima mattina|nelle prime ore del mattino|di buon mattino|alle prime luci|mattino presto|alle prime ore|presto presto|in primissima mattinata|di mattino presto|la mattina prestissimo|presto di mattina|nella prima mattinata",
    5),
  Entry(
    .daypart,
    "tarda sera|in tarda serata|tarda serata|la sera tardi|di sera tardi|a tarda sera|sera tardi|a tarda serata|tardi la sera|serata tardi",
    6),
  Entry(.redEye, "volo notturno|voli notturni"),
  Entry(.half, "mezza|mezzo"),
  // Wishes.
  Entry(
    .oneWay,
    "solo andata|sola andata|di sola andata|senza ritorno|di solo andata|solo l andata|soltanto andata|soltanto l andata|solamente andata|solo di andata|solo andate|andata soltanto|andata solo|biglietto di sola andata|biglietto solo andata|volo di sola andata|volo solo andata|voli solo andata|solo volo di andata|solo il volo di andata|senza il ritorno|no ritorno|niente ritorno|non serve il ritorno|non mi serve il ritorno|nn mi serve il ritorno|nn serve il ritorno|non torno|non voglio il ritorno|nn voglio il ritorno|sl andata|una sola tratta|solo una tratta|sola tratta|solo la prima tratta|un solo senso|andata semplice|unicamente andata|unicamente l andata|togli il ritorno|togliere il ritorno|elimina il ritorno|leva il ritorno|lascia perdere il ritorno|non ho bisogno del ritorno|only andata|one way|tratta singola|singola tratta|solamente l andata|andata e basta|l andata e basta|andata senza ritorno|una tratta sola|snz ritorno"
  ),
  Entry(
    .roundTrip,
    "andata e ritorno|a r|andata ritorno|andata e rit|andata rit|andata piu ritorno|volo andata e ritorno|voli andata e ritorno|volo a r|voli a r|ar|andate e ritorno|a e r|andata e rientro|di andata e ritorno|biglietto andata e ritorno|biglietti andata e ritorno|biglietto a r|biglietti a r|con ritorno|con il ritorno|andata e ritorn|and e rit|and rit|andata e anche ritorno|andata ed ritorno|sia andata che ritorno|sia l andata che il ritorno|l andata e il ritorno|l andata e ritorno|andata con ritorno|round trip|andare e tornare|andata e poi ritorno|entrambe le tratte"
  ),
  Entry(
    .multiCity,
    "multi tratta|multitratta|piu destinazioni|piu citta|multi destinazione|piu tappe|varie tappe|multidestinazione|multi city"
  ),
  Entry(
    .dayTrip,
    "andata e ritorno in giornata|andata e ritorno nello stesso giorno|ritorno in giornata|tornare in giornata|a r in giornata|torno in giornata|andata e ritorno lo stesso giorno|ritorno lo stesso giorno|rientro in giornata|rientro lo stesso giorno|tornare lo stesso giorno|torno lo stesso giorno|toccata e fuga|ritorno nello stesso giorno|rientrare in giornata|ar in giornata"
  ),
  Entry(
    .cabin,
    "economica|classe economica|economy|turistica|in economica|economy class|eco|classe economy|classe turistica|in turistica|seconda classe|classe base|classe eco|classe normale|cabina economica|clase economica|economi class",
    1),
  Entry(
    .cabin,
    "premium economy|premium|economica premium|premium eco|economy premium|classe premium|economy plus|premium class",
    2),
  Entry(
    .cabin,
    "business|classe business|business class|in business|in classe business|classe affari|biz|classe executive|bizness|cabina business",
    3),
  Entry(
    .cabin,
    "prima classe|in prima|in prima classe|1 classe|1 a classe|1 th classe|first class|first|classe prima|prima clase",
    4),
  Entry(
    .businessTrip,
    "viaggio di lavoro|viaggio d affari|per lavoro|x lavoro|per affari|trasferta|in trasferta|trasferta di lavoro|viaggio lavoro|per motivi di lavoro|per impegni di lavoro"
  ),
  Entry(.cabinClass, "classe|cabina|classi|tipo di classe"),
  Entry(
    .direct,
    "diretto|diretti|volo diretto|voli diretti|senza scali|senza scalo|non stop|direttamente|senza fare scalo|senza fare scali|senza soste|senza fermate|nonstop|niente scali|niente scalo|no scali|no scalo|non voglio scali|nn voglio scali|non vorrei scali|nn vorrei scali|nessuno scalo|zero scali|0 scali|senza cambi|senza cambio|senza cambiare|volo non stop|senza coincidenze|senza coincidenza|che non faccia scalo|che non faccia scali|che nn faccia scalo|che nn faccia scali|senza nessuno scalo|snz scali|snz scalo|senza alcuno scalo|senza interruzioni|che sia diretto|solo diretto|solo diretti|solo voli diretti|ne scali"
  ),
  Entry(
    .stops,
    "scalo|scali|cambio|cambi|fermata|fermate|coincidenza|coincidenze|sosta|soste|tappa|tappe|scaletto"
  ),
  Entry(
    .airlineWord,
    "compagnia|compagnie|compagnia aerea|compagnie aeree|linea aerea|linee aeree|vettore|vettori|compania|airline|compagna aerea|compagnia di volo|compagnia di bandiera"
  ),
  Entry(.alliance, "star alliance", 1),
  Entry(.alliance, "skyteam|sky team", 2),
  Entry(.alliance, "oneworld|one world", 3),
  Entry(
    .refuse,
    "evitare|tranne|eccetto|niente|escluso|a parte|tranne che|evita|evitando|esclusa|esclusi|escludendo|ma non|ma non con|ma non sia|basta che non sia|purche non sia|purche non|basta che nn sia|che non sia|che nn sia|mai con|odio|non voglio volare con|nn voglio volare con|no con|non mi piace volare con|fuorche|ad eccezione di|a eccezione di|all infuori di|al di fuori di|preferirei non|preferisco non|preferibilmente non|meno che|invece di|al posto di|piuttosto che|ma nn|ma nn con|nn con|evitiamo|eviterei|evitate|detesto|salvo|meglio non con"
  ),
  Entry(
    .bag,
    "valigia|valigie|bagaglio|bagagli|bagaglio da stiva|bagagli da stiva|bagaglio in stiva|bagagli in stiva|valigia da stiva|valigie da stiva|valigia in stiva|valigie in stiva|valige|valigia da imbarcare|valigie da imbarcare|bagaglio da imbarcare|bagagli da imbarcare|valigia imbarcata|valigie imbarcate|bagaglio imbarcato|bagagli imbarcati|bagaglio registrato|bagagli registrati|valigione|valigia grande|valigie grandi|bagaglio grande|bagagli grandi|stiva|bagaglio stiva|bagagli stiva|valigia stiva|valigie stiva|borsone|borsoni|collo|colli|valiga|bagaglio da 23 kg|bagagli da 23 kg|valigia da 23 kg|valigie da 23 kg|bagaglio da 20 kg|valigia da 20 kg|pezzo di bagaglio|trolley grande|trolley da stiva|bagali"
  ),
  Entry(
    .handBag,
    "bagaglio a mano|solo bagaglio a mano|bagagli a mano|zaino|solo zaino|trolley|bagaglio da cabina|bagagli da cabina|solo bagaglio da cabina|valigia a mano|trolley a mano|solo uno zaino|solo lo zaino|soltanto bagaglio a mano|solo il bagaglio a mano|solo trolley|solo un trolley|zainetto|solo zainetto|uno zaino soltanto|soltanto uno zaino|bagaglio mano|solo bagagli a mano|bagaglio in cabina|bagagli in cabina|valigia da cabina|borsa a mano|carry on|solo con bagaglio a mano|solo bagaglio mano|solo bag a mano|bag a mano|solamente bagaglio a mano|solo valigia a mano|solo uno zainetto|trolley da cabina|valigia in cabina|solamente uno zaino|unicamente bagaglio a mano|soltanto il bagaglio a mano|bagaglio piccolo"
  ),
  Entry(
    .baggageless,
    "senza bagaglio|senza bagagli|senza valigie|senza valigia|niente bagagli|niente bagaglio|niente valigie|niente valigia|no bagagli|no bagaglio|no valigie|no valigia|nessun bagaglio|nessuna valigia|niente stiva|no stiva|senza stiva|senza bagaglio da stiva|senza bagagli da stiva|niente bagaglio da stiva|niente in stiva|nulla in stiva|senza bagaglio in stiva|senza bagagli in stiva|niente bagaglio in stiva|no bagaglio da stiva|no bagaglio in stiva|non ho bagagli|nn ho bagagli|non porto bagagli|nn porto bagagli|zero bagagli|senza imbarcare|senza imbarcare nulla|snz bagagli|snz bagaglio|nessun bagaglio da stiva|nessun bagaglio in stiva|non ho valigie|non imbarco nulla|non imbarco niente|0 bagagli"
  ),
  Entry(
    .under,
    "meno di|massimo|al massimo|sotto i|non piu di|sotto|max|al max|entro i|non oltre i|inferiore a|fino a un massimo di|massimo di|non superiore a|che costi meno di|che costino meno di|che non superi|che nn superi|che non costi piu di|che nn costi piu di|non spendere piu di|nn spendere piu di|non voglio spendere piu di|nn voglio spendere piu di|spendere al massimo|spesa massima|tetto di|tetto massimo di|maximo|x meno di|per meno di|a meno di|nn piu di|entro un budget di|entro un massimo di|sotto ai|sui massimo|non spenderei piu di|al di sotto dei|meno d|fino ad un massimo di"
  ),
  Entry(
    .budget,
    "budget|budget di|il mio budget e|il mio budget e di|con un budget di|posso spendere|possiamo spendere|spendere|pagare|budget massimo|budget max|budget massimo di|il budget e|il budget e di|bdg|budget e|budget e di|cifra massima|costo massimo|disponibilita di spesa"
  ),
  Entry(.currency, "euro|euri|eurini|eu", 2),
  Entry(
    .currency, "dollari americani|dollari usa|dollari us|us", 1),
  Entry(.currency, "franchi|franchi svizzeri|franco svizzero", 4),
  Entry(.currency, "sterline|sterlina", 3),
  Entry(.currency, "dollari canadesi", 5),
  Entry(.currency, "dollari australiani", 6),
  Entry(.currency, "pesos", 7),
  Entry(.currency, "reais", 8),
  Entry(
    .refundable,
    "rimborsabile|rimborsabili|con rimborso|rimborsabil|cancellabili|con cancellazione gratuita|con cancellazione gratis|con cancellazione|cancellazione gratuita|annullabile|che si possa cancellare|che si puo cancellare|con possibilita di rimborso|che possa essere rimborsato|che si possa rimborsare|che posso cancellare|con possibilita di cancellazione|rimborsabile al 100|col rimborso"
  ),
  Entry(
    .changeable,
    "modificabile|modificabili|cambiabile|cambiabili|biglietto flessibile|biglietti flessibili|tariffa flessibile|che si possa cambiare|che si puo cambiare|che si possa modificare|che si puo modificare|con possibilita di cambio|con cambio gratuito|con modifica gratuita|con modifiche gratuite|volo flessibile|tariffa flex|che posso cambiare|che posso modificare|con possibilita di modifica|con cambio data|con cambi gratuiti|biglietto flex|con cambio data gratuito"
  ),
  // People.
  Entry(
    .adult,
    "adulto|adulti|grandi|anziane|adt|maggiorenni|adolescenti|pensionati|persone adulte|persona adulta"
  ),
  Entry(
    .child,
    "bambino|bambini|bambina|bambine|figlio|figli|figlia|figlie|ragazzo|ragazzi|bimbo|bimba|bimbe|ragazzine|minorenni|minori|piccini|nipotina|bambinello|bambinetto|pargoli|creature|bamb|figlioletta|figliolo|bmb|bibmi|chd|marmocchi|bambin"
  ),
  Entry(
    .infant,
    "neonato|neonati|neonata|bebe|infante|lattanti|bimbo in braccio|bambino in braccio|bimba in braccio|baby|infant|bimbo piccolissimo|pupo|bimbo neonato|bambino neonato|piccolo di pochi mesi"
  ),
  Entry(
    .person,
    "persona|persone|passeggero|passeggeri|viaggiatori|pers|pax|prs|viaggiatrici|teste|anime|di noi"
  ),
  Entry(
    .ticket, "biglietto|biglietti|posto|posti|ticket|tickets|bigl|biglietti totali|poltrone|sedili"),
  Entry(
    .me,
    "io|noi|siamo|me|me stesso|me stessa|saremo|saremmo|siamo in|saremo in|saremmo in|saremmo noi|viaggiamo in|siamo solo in|siam|in totale siamo|siamo in totale|io stesso|siamo in tutto|in tutto siamo"
  ),
  Entry(
    .companion,
    "moglie|marito|fidanzata|fidanzato|compagna|compagno|madre|padre|fratello|sorella|amico|amica|collega|ragazza|mamma|papa|partner|cugino|cugina|zio|zia|nonno|nonna|suocera|suocero|cognato|cognata|capo|socio|socia|amore|tipa|tipo mio|morosa|moroso|babbo|sposa|sposo|mogliettina|maritino|migliore amico|migliore amica|miglior amico|miglior amica|collaboratore|collaboratrice|coinquilino|coinquilina|sorellina|fratellino|mami|papi|consorte|convivente|dolce meta|futura moglie|futuro marito|assistente|segretaria",
    1),
  Entry(
    .companion,
    "genitori|nonni|suoceri|due amici|due amiche|2 amici|2 amiche|due colleghi|2 colleghi|un paio di amici|un paio di amiche|due fratelli|due sorelle|una coppia di amici",
    2),
  Entry(.companion, "tre amici|tre amiche|3 amici|3 amiche|tre colleghi|3 colleghi", 3),
  Entry(
    .us,
    "noi due|in due|tutti e due|noi 2|siamo una coppia|in coppia|tutte e due|una coppia|entrambi siamo|io e un altra persona|io piu uno|io piu una|io e un altra|siamo io e lei|siamo io e lui|io e lei|io e lui|in 2 persone|coppia con|una coppia con|siamo una coppia con",
    2),
  Entry(.us, "noi tre|tutti e tre|noi 3", 3),
  Entry(.us, "noi quattro|tutti e quattro|noi 4", 4),
  Entry(.us, "noi cinque|tutti e cinque|noi 5", 5),
  Entry(
    .family,
    "famiglia|gruppo|famiglia di|gruppo di|comitiva di|famiglia da|gruppo da|gruppetto di|squadra di"
  ),
  Entry(
    .alone,
    "solo io|da solo|da sola|solo per me|viaggio da solo|viaggio da sola|io solo|soltanto io|io e basta|solo x me|soltanto per me|unicamente io|solamente io|una persona sola|una sola persona|solo una persona|soltanto una persona|per me sola|per me solo|per me soltanto|io soltanto|parto da solo|parto da sola|vado da solo|vado da sola|viaggiando da solo|viaggiando da sola|io sola|sl io|sn solo|sn sola|sono solo|sono sola|per una sola persona|x una sola persona|viaggio solo io|viaggero da solo|viaggero da sola|solo il sottoscritto|nessun altro|solo una"
  ),
  Entry(
    .age, "anni|anno|annetti|anni di eta|anni ciascuno|anni compiuti|aa|anno di eta|anni d eta"),
  Entry(
    .aged,
    "eta|di eta|eta di|di anni|dell eta di|d eta|con eta|hanno|che ha|che hanno|di eta di|rispettivamente di|rispettivamente|con eta di|compiuti|eta di anni|di rispettivamente"
  ),
  Entry(.monthsOld, "mesi di eta|mesi di vita|mesi d eta|mesi compiuti"),
  Entry(
    .company,
    "portare|porto con me|portando|accompagnato|accompagnata|accompagnato da|accompagnata da|viene con me|vengono con me|con me|viaggio con|viaggiamo con|parto con|partiamo con|vado con|andiamo con|andare con|insieme|assieme|viaggiare con|partire con|mi accompagna|mi accompagnano|porto anche|portiamo anche|accompagnati da|portare con me|si aggiunge"
  ),
  Entry(.lap, "in braccio|sulle ginocchia|in grembo"),
  // Talk.
  Entry(
    .greeting,
    "ciao|buongiorno|buonasera|salve|buon giorno|buona sera|buondi|ciaoo|ciaooo|buonpomeriggio|buon pomeriggio|hey|ehi|hola|ola|ehila|ciao a tutti|ciao buongiorno|ciao buonasera|salve buongiorno|salve buonasera|saluti|come va|come stai|come state|tutto bene tu|bgiorno|buongirno|buongorno|bongiorno|bonasera|wei|hi|ciau|buon di|buonasera a tutti|buongiorno a tutti|buongiornissimo|ciao come stai|ciao come va"
  ),
  Entry(
    .thanks,
    "grazie|grazie mille|molte grazie|grz|grz mille|grazie tante|mille grazie|ringrazio|grazie infinite|grazie assai|tante grazie|thx|grazie di cuore|grazie in anticipo|grazieee|graziee|gentilissimo|gentilissima|gentilissimi|grazie di tutto|grazie per l aiuto|grazie dell aiuto|grassie|tnx|thanks|grazie 1000|graziw|grzie|grzz|sei gentile|molto gentile|grazie 100"
  ),
  Entry(
    .bye,
    "arrivederci|a presto|addio|ciao ciao|a dopo|a domani|alla prossima|buona giornata|buona serata|buona notte|buonanotte|bye|ci sentiamo|ci vediamo|a risentirci|buon weekend|buon fine settimana|ciaociao|cordiali saluti|a piu tardi|arrivederla|bacioni|un saluto|notte notte|baci|ci si vede|ci si sente|buon proseguimento|tanti saluti|stammi bene"
  ),
  Entry(
    .human,
    "parlare con una persona|operatore|un umano|parlare con qualcuno|persona reale|parlare con un operatore|parlare con un umano|parlare con una persona vera|persona vera|parlare con un agente|agente umano|un agente|operatrice|parlare con un operatrice|assistenza umana|parlare con un consulente|consulente|essere umano|parlare con un essere umano|parlare con assistenza|parlare con l assistenza|servizio clienti|persona in carne e ossa|qualcuno in carne e ossa|parlare con un addetto|un addetto|passami un operatore|passami qualcuno|mi passi un operatore|mi passi qualcuno|parlare con una persona reale|qualcuno di reale|operatore umano|un responsabile|chiamatemi|essere richiamato|essere richiamata|essere contattato|essere contattata|parlare al telefono|centralino|parlare con voi|mi chiami qualcuno|il mio volo e stato cancellato|hanno cancellato il mio volo|mi hanno cancellato il volo|volo cancellato|ho perso il volo|ho perso l aereo|abbiamo perso il volo|hanno perso la mia valigia|mi hanno perso la valigia|valigia persa|bagaglio smarrito|voglio un rimborso|voglio il rimborso|fare un reclamo|fare reclamo"
  ),
  Entry(
    .startOver,
    "ricominciare|ricomincia|da capo|nuova ricerca|ricominciamo|ricominciamo da capo|ricominciare da capo|ricomincia da capo|da zero|ricominciamo da zero|ripartiamo da zero|riparti da zero|ripartire da zero|ricomincio da capo|dall inizio|ricominciamo dall inizio|cancella tutto|azzera|azzerare|azzeriamo|reset|resetta|resettare|resettiamo|nuova richiesta|nuovo viaggio|dimentica tutto|un altra ricerca|altra ricerca|iniziamo da capo|iniziare da capo|iniziamo di nuovo|iniziare di nuovo|rifacciamo da capo|rifacciamo|da principio|rincominciamo|rincominciare|rincominciamo da capo|ripartiamo da capo|nuova prenotazione"
  ),
  Entry(
    .forgetMe,
    "cancella i miei dati|cancellare i miei dati|elimina i miei dati|eliminare i miei dati|cancellate i miei dati|eliminate i miei dati|dimenticami|dimenticati di me|cancella tutti i miei dati|elimina tutti i miei dati|rimuovi i miei dati|rimuovere i miei dati|cancella le mie informazioni|elimina le mie informazioni|cancella tutto su di me|elimina tutto su di me|cancelli i miei dati|elimini i miei dati|cancellatemi|cancellami|cancellazione dei miei dati|cancellazione dati|eliminazione dei miei dati|cancellare tutti i miei dati|scordati di me|dimenticatevi di me|cancellare le mie informazioni"
  ),
  Entry(
    .whatDoYouKnow,
    "cosa sai di me|che cosa sai di me|cosa sai su di me|che sai di me|che dati hai|che dati hai di me|che dati hai su di me|quali dati hai|quali dati hai di me|quali dati hai su di me|cosa sapete di me|che dati avete|che dati avete di me|quali dati avete|che informazioni hai|che informazioni hai su di me|quali informazioni hai|quali informazioni hai su di me|cosa hai finora|cosa hai capito finora|cosa hai su di me|cosa avete su di me|cosa hai salvato|cosa hai memorizzato|cosa sai finora|che sai su di me|riepilogo|riepiloga|fammi un riepilogo|fammi il riepilogo|cosa hai segnato|che cosa hai finora|quali dati avete su di me|cosa conosci di me|cosa hai di me"
  ),
  Entry(
    .swap,
    "al contrario|e al contrario|viceversa|e il contrario|il contrario|inverti|invertire|inverso|all inverso|nel senso opposto|senso opposto|al rovescio|scambia|scambiare|direzione opposta|nella direzione opposta|e l inverso|inverti partenza e arrivo|scambia partenza e arrivo|dall altra parte|invertito|invertiti|invertili"
  ),
  Entry(
    .drop,
    "togli|togliere|elimina|lascia perdere|annulla|rimuovi|leva|levare|levami|toglimi|eliminare|rimuovere|annullare|dimentica|scordati|cancella|cancellare|lascia stare|fai a meno|tolga|togliamo|leviamo|eliminiamo|escludi|niente piu|non serve piu|non mi serve piu|tralascia|togliete|eliminate"
  ),
  Entry(
    .correct,
    "meglio|in realta|anzi|volevo dire|cambia in|piuttosto|invece|intendevo|cioe|cambia|cambiare|cambiamo|cambiala in|cambialo in|cambia con|cambia a|modifica|modificare|modifichiamo|modifica in|correggo|correggi|correzione|mi sono sbagliato|mi sono sbagliata|ho sbagliato|scusa|scusami|scusi|pardon|preferirei|preferisco|preferiamo|preferiremmo|preferibilmente|alla fine|a pensarci bene|ripensandoci|ripensandoci bene|al posto|fallo|facciamo|metti|mettiamo|mettere|sposta a|sposta al|spostalo a|spostalo al|spostala al|spostiamo al|spostiamo a|sposta|spostare|spostare al|ops|oops|aspetta|aspe|un attimo|ah no|no aspetta|no scusa|sorry|errore|diciamo|anzi no|facciam|passa a|passiamo a|che sia|che siano|bensi|semmai|piu che altro"
  ),
  Entry(
    .best,
    "il piu economico|piu economico|quello piu economico|il meno caro|piu economica|quello che costa meno|quello meno caro|prezzo piu basso|prezzo migliore|miglior prezzo|il volo piu economico|l opzione piu economica|quella piu economica|la meno cara|piu conveniente|quello piu conveniente|il piu basso|costo piu basso|il piu a buon mercato|meno costoso|il volo meno caro|quella che costa meno|al minor prezzo|al prezzo piu basso|il piu econonomico|quello economico|piu low cost"
  ),
  Entry(
    .fastest,
    "il piu veloce|piu veloce|quello piu veloce|quello piu rapido|il piu breve|quello piu breve|il piu corto|quello piu corto|quello che dura meno|quello che ci mette meno|piu rapido|l opzione piu veloce|il volo piu veloce|il volo piu breve|quella piu veloce|quello con durata minore|quello di durata minore|la piu rapida|la piu breve"
  ),
  Entry(
    .earliest,
    "il piu presto|quello che parte prima|quello piu presto|il primo della mattina|quello della mattina presto|il primo volo della giornata|il primo del mattino|quello che parte piu presto|il primo della giornata|il volo che parte prima|quello con partenza prima|il primo che parte|quello che parte per primo"
  ),
  Entry(
    .latest,
    "quello che parte dopo|quello che parte piu tardi|quello piu tardi|il piu tardi|l ultimo della giornata|l ultimo volo della giornata|l ultimo della sera|l ultimo del giorno|quello che parte per ultimo|l ultimo che parte|quello piu tardo|l ultimo a partire"
  ),
  Entry(
    .last,
    "l ultimo|ultimo|ultima|l ultima opzione|ultima opzione|quello in fondo|l ultimo della lista"),
  Entry(
    .more,
    "altre opzioni|altri voli|qualcos altro|un altra opzione|altro volo|un altro volo|altre offerte|altre proposte|altre soluzioni|un altra soluzione|altra soluzione|piu opzioni|mostrami altro|mostrami altri|mostrami altre|mostrami di piu|fammene vedere altri|fammene vedere altre|ce ne sono altri|ce ne sono altre|ne hai altri|ne hai altre|hai altro|avete altro|c e altro|ci sono altri|ci sono altre|altro da propormi|alternative|nessuno va bene|nessuno mi va bene|nessuno mi convince|nessuno di questi|non mi convincono|non mi piace nessuno|qualcosa di diverso|qualcosa d altro|cos altro c e|che altro c e|che altro hai|cos altro hai|vedere altro|vedere altri|vedere altre|vedi altro|ancora altri|altri orari|dammi altre|dammi altri|dammene altri|dammene altre|altra opzione|voli diversi|volo diverso|mandami altri|altre possibilita|altre scelte|piu scelta|piu voli"
  ),
  Entry(
    .cheaper,
    "piu economici|qualcosa di piu economico|troppo caro|meno caro|troppo cari|troppo cara|troppo costoso|troppo costosi|meno cari|meno care|qualcosa di meno caro|qualcosa di meno costoso|qualcosa di piu conveniente|piu economiche|hai di meno caro|c e di meno caro|c e qualcosa di meno caro|c e qualcosa di piu economico|hai qualcosa di piu economico|hai qualcosa di meno caro|avete qualcosa di piu economico|uno piu economico|voli piu economici|opzioni piu economiche|carissimo|costa troppo|costano troppo|troppi soldi|e caro|e troppo caro|un po caro|un po cari|fuori budget|e fuori budget|oltre il mio budget|oltre il budget|supera il mio budget|supera il budget|meno costosi|piu convenienti|caruccio|costa tanto|costa un botto|costa un sacco|una cosa piu economica|qualcosa a meno|nulla di piu economico|niente di piu economico|volo piu economico|di piu economico|piu accessibile"
  ),
  Entry(
    .earlierOne,
    "qualcosa prima|piu presto|uno prima|c e qualcosa prima|qualcosa di prima|c e prima|un po prima|voli prima|un volo prima|troppo tardi|e troppo tardi|hai qualcosa prima|avete qualcosa prima|ce n e uno prima|niente prima|nulla prima|c e niente prima|che parta prima|che parte prima|orari prima|anticipare|un orario prima|ci sono voli prima|qualche volo prima|qualcuno prima"
  ),
  Entry(
    .laterOne,
    "qualcosa dopo|qualcosa piu tardi|uno dopo|uno piu tardi|c e qualcosa dopo|c e qualcosa piu tardi|qualcosa di piu tardi|un po piu tardi|voli dopo|un volo dopo|un volo piu tardi|voli piu tardi|troppo presto|e troppo presto|hai qualcosa dopo|hai qualcosa piu tardi|avete qualcosa dopo|niente dopo|niente piu tardi|nulla dopo|nulla piu tardi|che parta dopo|che parta piu tardi|un po dopo|c e dopo|c e piu tardi|orari dopo|un orario dopo|posticipare|ci sono voli dopo|qualche volo dopo|avete qualcosa piu tardi|ce n e uno dopo"
  ),
  Entry(
    .fasterOne,
    "qualcosa di piu veloce|piu veloci|piu brevi|piu breve|troppo lungo|troppo lunghi|e troppo lungo|dura troppo|durano troppo|qualcosa di piu breve|qualcosa di piu rapido|piu rapidi|troppe ore|meno ore|uno piu veloce|voli piu brevi|voli piu veloci|un volo piu veloce|un volo piu breve|ci mette troppo|durata minore|e lunghissimo|lunghissimo|piu corti|piu corto|troppo tempo"
  ),
  Entry(
    .otherDates,
    "altre date|altri giorni|altra data|un altra data|altro giorno|un altro giorno|date diverse|data diversa|giorni diversi|giorno diverso|cambiare data|cambiare le date|cambiare la data|cambiare date|cambia data|cambia le date|cambia la data|cambiare giorno|in altre date|in un altra data|modificare la data|modificare le date|date alternative|spostare la data|spostare le date"
  ),
  Entry(
    .question,
    "quale|quali|come|quando|dove|quanto|quanti|perche|c e|ci sono|che|quanta|quante|cosa|che cosa|cos|xk|xke|xche|pk|perke|quanto costa|quanto costano|quanto viene|quanto vengono|quanto verrebbe|quanto costerebbe|quant e|quanto e|a quanto|cmq quanto|qnt|qnto|qnd|qndo|quand|hai|avete|esiste|esistono|e possibile|si puo|posso|possiamo|qual e|qual|ce|quanto tempo|dv|ce l avete|com e|cs|kosa|ke|k"
  ),
  Entry(
    .question,
    "a che ora|e un volo diretto|ci sono scali|quanti scali|sono inclusi|sono compresi|il volo e|il bagaglio e|il volo ha|quante valigie|quanti bagagli|che compagnia e|con che compagnia|in che classe|che classe e|fa scalo|include|comprende|c e scalo|c e uno scalo|il bagaglio a mano e|quante ore|ha scali|posso portare|i bagagli sono|quanto dura",
    1),
  Entry(
    .question,
    "quale aeroporto|che aeroporto|da quale aeroporto|in quale aeroporto|quale compagnia|che compagnia|da che aeroporto|quali aeroporti|quali compagnie|con quale compagnia|a quale aeroporto|in che aeroporto",
    3),
  Entry(
    .ask,
    "sapere se e|sapere se ha|sapere se il|sapere se la|sapere a che ora|sapere quanto|sapere quale|sapere che|sapere se include|dirmi se e|dirmi se il|dirmi a che ora|dimmi se e|dimmi se il|dimmi a che ora|sai se e|sai se il|mi dici se e|mi dici se il|mi dici a che ora|mi sai dire se e|mi sai dire se il|dirmi se ha|dirmi se include|sapere se ci sono scali"
  ),
  Entry(
    .offer,
    "opzione|opzioni|offerta|offerte|numero|alternativa|proposta|proposte|soluzione|soluzioni|volo numero|l opzione numero|opzione numero|num|nr|scelta|opz"
  ),
  Entry(
    .otherService,
    "che tempo fa|tempo fa|piove|fa caldo|fa freddo|hotel|albergo|auto|noleggio|treno|ristorante|macchina|alberghi|appartamento|appartamenti|casa vacanze|airbnb|bed and breakfast|ostello|alloggio|alloggi|camera|camere|noleggiare|noleggio auto|noleggiare un auto|noleggiare una macchina|affittare|affitto|taxi|uber|pullman|autobus|bus|crociera|ristoranti|treni|frecciarossa|italo treno|parcheggio|museo|musei|concerto|concerti|traghetto|traghetti|escursione|escursioni|tour|gite|navetta|transfer|agriturismo|residence|resort|villaggio|villaggio turistico|stanza|stanze|hotels|visto|assicurazione viaggio|biglietto del treno|biglietti del treno|biglietto treno|pernottare|campeggio|camper|autonoleggio|macchine|alloggiare|meteo|corriera|metro|bnb"
  ),
  Entry(
    .liveIn,
    "sono a|vivo a|abito a|mi trovo a|sono di|siamo a|viviamo a|abitiamo a|ci troviamo a|attualmente sono a|attualmente vivo a|sto a|risiedo a|vivo in|abito in|sto vivendo a|sono ad|abito ad|vivo ad|abito vicino a|vivo vicino a|siamo di|residente a|al momento sono a|sn a|sn di|sono attualmente a|vengo da|sto ad"
  ),
  Entry(.home, "casa|a casa"),
  Entry(.there, "li|la ci|laggiu|lassu"),
  Entry(.same, "stesso|stessa|stessi|stesse|medesimo|medesima|idem"),
  Entry(
    .same,
    "stessa tratta al ritorno|stesso percorso al ritorno|stessa cosa al ritorno|stessa cosa per il ritorno|idem al ritorno|idem per il ritorno|lo stesso al ritorno|lo stesso per il ritorno|uguale al ritorno"
  ),
  Entry(
    .airport,
    "aeroporto|aeroporti|aereoporto|areoporto|aeroporto di|l aeroporto di|aeroporto internazionale|aereoporto di|areoporto di|aereoporti|areoporti|dell aeroporto di|scalo aeroportuale|aerop"
  ),
  Entry(
    .special,
    "assistenza speciale|mobilita ridotta|disabile|disabili|disabilita|ossigeno|incinta|gravidanza|minore non accompagnato|minori non accompagnati|allergia|allergie|allergico|allergica|stampelle|handicap"
  ),
  Entry(
    .special,
    "animale|cane|gatto|animali|cagnolino|cagnolina|cagna|gattino|gatta|gattina|cani|gatti|animale domestico|animali domestici|cane guida|cucciolo|cucciola|micio|cagnetto",
    1),
  Entry(.special, "sedia a rotelle|carrozzina", 2),
  Entry(
    .special,
    "pasto vegano|senza glutine|pasto vegetariano|vegano|vegana|vegetariano|vegetariana|celiaco|celiaca|celiachia|halal|kosher",
    3),
  Entry(
    .notSure,
    "non so|non sono sicuro|non sono sicura|nn so|nn lo so|non lo so|boh|bo|boh nn so|boh non so|non saprei|nn saprei|nessuna idea|non ho idea|nn ho idea|non ne ho idea|non ho deciso|non ho ancora deciso|nn ho ancora deciso|devo decidere|devo ancora decidere|dobbiamo decidere|dobbiamo ancora decidere|non siamo sicuri|nn sono sicuro|nn sono sicura|non abbiamo deciso|non ne sono sicuro|non ne sono sicura|chi lo sa|chissa|non lo sappiamo|nn sn sicuro|nn sn sicura|non sappiamo|indeciso|indecisa|indecisi|bho|da decidere"
  ),
  Entry(
    .filler,
    "vorrei|voglio|cerco|ho bisogno|bisogno|per favore|favore|mi|sono|puoi|potrei|prenotare|prenotazione|trovare|comprare|vogliamo|vorremmo|serve|servono|ci|citta|sarebbe|essere|x favore|xfavore|per fav|x fav|perfavore|pls|plz|plis|pf|per piacere|x piacere|per cortesia|cortesemente|gentilmente|se e possibile|se si puo|possibilmente|cmq|cmnq|comunque|quindi|allora|dunque|insomma|praticamente|tipo|magari|forse|credo|penso|pensavo|pensiamo|pensavamo|spero|mi servirebbe|mi servirebbero|ci servirebbe|ci servirebbero|occorre|occorrono|ho bisogno di|avrei bisogno di|avremmo bisogno di|abbiamo bisogno di|sto cercando|stiamo cercando|stavo cercando|cercavo|cercavamo|cerchiamo|cerca|cercare|cercami|cercando|trova|trovami|trovarmi|trovaci|trovo|trovi|guarda|guardare|guardami|guardo|vediamo|vedi|vedere se|dimmi|dirmi|dammi|darmi|fammi|fammi sapere|farmi|fare|faccio|fa|manda|mandami|mandarmi|mostra|mostrami|prenota|prenotami|prenotarmi|prenotarci|prenoto|prenotiamo|prendere|prendo|prendimi|compro|comprami|acquistare|acquisto|acquistiamo|organizzare|organizzo|organizziamo|pianificare|programmare|valutare|consigliami|consigli|consiglio|consigliare|aiutami|aiutarmi|aiuto|aiuti|aiutare|aiutaci|puo|potresti|potrebbe|potete|potreste|potremmo|possibile|riesci|riuscite|riesco|riusciamo|volevamo|vorrebbe|vorrebbero|vuole|vuoi|volete|ho|ha|hanno bisogno|abbiamo|avrei|avremmo|avere|devo|dobbiamo|dovrei|dovremmo|dovrebbe|deve|sto facendo|sarei|sara|saranno|sarebbero|era|erano|ero|stata|stato|sn|nn so che|gia|ancora|adesso|ora|ora come ora|subito|urgente|urgentemente|urge|qui|qua|cosi|molto|tanto|poco|un po|piu o|tutto|tutti|tutta|tutte|qualche|qualcosa|qualcuno|altro|altra|altri|altre|cose|roba|bella zio|raga|ragazzi ciao|bro|frate|fra te|zio bello|eh|ehm|uhm|mmm|hmm|ah|oh|dai su|beh|be|vabbe|vabe|va be|insieme a tutti|anche se|se|ma|pero|perche poi|siccome|dato che|visto che|in caso|nel caso|eventualmente|ossia|ovvio che|cioe che|disponibile|disponibili|disponibilita|prezzo|prezzi|costo|costi|tariffa|tariffe|orario|orari|economico|economici|conveniente|convenienti|buon prezzo|buoni prezzi|a buon prezzo|un buon prezzo|non troppo caro|nn troppo caro|non troppo costoso|che non costi troppo|che nn costi troppo|non caro|che non sia caro|la citta|la citta di|citta di|te|ti|vi|lui|loro|voi|tu|gli altri|kg|kili|chili|signora|signore|gentile|gentili|gentmo|info|informazione|informazioni|domanda|interessato|interessata|interessati|mi interesserebbe|interessa|piacerebbe|mi farebbe comodo|se c e|se ci sono|se esiste|mar rosso|mar mediterraneo|mare|al mare|mar nero|possibilita|opportunita|qlcs|qlcn|qlc|qcs|qlcosa|qualke|tt|tutt|sempre|spesso|davvero|veramente|proprio|appena|solo che|ke bello|haha|ahah|ahahah|lol|xd|ok allora|ok quindi|va bene allora|mia preferenza|volevo|dai|fai"
  ),
  Entry(.number, "zero", 0),
  Entry(.number, "uno solo|una sola", 1),
  Entry(.number, "due|un paio|un paio di|un paio d", 2),
  Entry(.number, "tre", 3),
  Entry(.number, "quattro|quatro", 4),
  Entry(.number, "cinque|cinqe", 5),
  Entry(.number, "sei|mezza dozzina di", 6),
  Entry(.number, "sette", 7),
  Entry(.number, "otto", 8),
  Entry(.number, "nove", 9),
  Entry(.number, "dieci|una decina|una decina di", 10),
  Entry(.number, "undici", 11),
  Entry(.number, "dodici|una dozzina|una dozzina di", 12),
  Entry(.number, "tredici", 13),
  Entry(.number, "quattordici", 14),
  Entry(.number, "quindici", 15),
  Entry(.number, "sedici", 16),
  Entry(.number, "diciassette", 17),
  Entry(.number, "diciotto", 18),
  Entry(.number, "diciannove", 19),
  Entry(.number, "venti", 20),
  Entry(.number, "ventuno|ventun", 21),
  Entry(.number, "ventidue", 22),
  Entry(.number, "ventitre", 23),
  Entry(.number, "ventiquattro", 24),
  Entry(.number, "venticinque", 25),
  Entry(.number, "ventisei", 26),
  Entry(.number, "ventisette", 27),
  Entry(.number, "ventotto", 28),
  Entry(.number, "ventinove", 29),
  Entry(.number, "trenta", 30),
  Entry(.number, "trentuno", 31),
  Entry(.number, "quaranta", 40),
  Entry(.number, "cinquanta", 50),
  Entry(.number, "cento", 100),
  Entry(.number, "centocinquanta", 150),
  Entry(.number, "duecento", 200),
  Entry(.number, "duecentocinquanta", 250),
  Entry(.number, "trecento", 300),
  Entry(.number, "quattrocento", 400),
  Entry(.number, "cinquecento", 500),
  Entry(.number, "seicento", 600),
  Entry(.number, "settecento", 700),
  Entry(.number, "ottocento", 800),
  Entry(.number, "mille", 1000),
  Entry(.currency, "dollari|dollaro"),
  Entry(.currency, "pesos messicani", 13),
  Entry(
    .soon,
    "il prima possibile|prima possibile|appena possibile|quanto prima|al piu presto|il piu presto possibile|nel piu breve tempo possibile|immediatamente|asap|subito subito|prima che si puo|quanto prima possibile"
  ),
  Entry(
    .identity,
    "sei un bot|sei un robot|sei una macchina|sei umano|sei umana|sei una persona|sei reale|sei una persona vera|sei una persona reale|sei vero|sei vera|sei una ia|sei un ia|chi sei|cosa sei|e un bot|e un robot|sto parlando con un bot|sto parlando con un robot|sto parlando con una persona|sto parlando con una macchina|parlo con un bot|parlo con una persona|lei e un robot|lei e una persona"
  ),
  Entry(.holiday, "ringraziamento|giorno del ringraziamento", 2001),
  Entry(.holiday, "pasqua|a pasqua|domenica di pasqua|per pasqua", 2002),
  Entry(.holiday, "venerdi santo", 2003),
  Entry(.holiday, "pasquetta|lunedi dell angelo|lunedi di pasqua|a pasquetta", 2004),
  Entry(.holiday, "settimana santa", 2005),
  Entry(.holiday, "pentecoste", 2006),
  Entry(.holiday, "carnevale|a carnevale", 2007),
  Entry(.holiday, "weekend di pasqua|ponte di pasqua", 2010),
]
