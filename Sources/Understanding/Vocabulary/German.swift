// swift-format-ignore-file: phrases stand in long lines, a meaning a line.

/// German, of Germany, Austria and Switzerland; umlauts are read as `a` and as `ae`.
let german: [Entry] = [
  // Ways.
  Entry(
    .from,
    "von|ab|aus|vom|abflug von|abflug ab|abflug in|start in|weg von|von der|abflug aus|ab flughafen|start ab|start von|abflug vom|abfliegen von|abfliegen ab|vo|ausgehend von|losfliegen von|losfliegen ab|startend von|startend ab|start aus|abreise von|abreise ab|abflughafen in"
  ),
  Entry(
    .to,
    "nach|zum|zur|richtung|bis nach|mit ziel|ziel ist|in richtung|auf nach|rtg|noch nach|hin nach|rueber nach|ruber nach|runter nach|rauf nach|bis zur|nch"
  ),
  Entry(.into, "besuchen|besichtigen|kennenlernen"),
  Entry(.between, "zwischen|zwischen dem|zwischen den|zw"),
  Entry(
    .via,
    "uber|ueber|mit umstieg in|mit zwischenstopp in|mit stopp in|umsteigen in|umstieg in|zwischenstopp in|mit zwischenlandung in|zwischenlandung in|via|mit stop in|mit zwischenstop in|zwischenstop in|mit halt in|mit umsteigen in|mit aufenthalt in|mit stopover in|uber den flughafen|mit einem stopp in|mit einem zwischenstopp in"
  ),
  Entry(
    .leave,
    "abfliegen|abflug|hinflug|losfliegen|starten|abreise|hin|abreisen|los|fliegt ab|ab flug|fliege los|fliegen los|flieg los|start|losgehen|hinfliegen|fliege hin|fliegen hin|hinreise|losfahren|abflugdatum|hinflugdatum|reise ab|reisen ab|wegfliegen|aufbrechen|abfahrt|abreisedatum|abheben|losflug"
  ),
  Entry(
    .go,
    "fliegen|fliege|reisen|reise|gehen|will|fliegt|reist|fahren|flieg|fliegn|flug nach|fluge nach|fluege nach|will nach|wollen nach|muss nach|mussen nach|muessen nach|mochte nach|moechte nach|mochten nach|moechten nach|gehts nach|geht nach|fahre|reis|fliegen nach|fliege nach|ticket nach|tickets nach|soll nach|sollen nach|verreisen|wolln|gehe|verreise|wurde gern nach|wuerde gern nach|wurden gern nach|wuerden gern nach|wurde gerne nach|wuerde gerne nach|wurden gerne nach|wuerden gerne nach|reise nach|trip nach|ausflug nach|urlaub in|geflogen|flug zum"
  ),
  Entry(
    .arrive,
    "ankommen|ankunft|landen|da sein|dort sein|komme an|ankomm|kommen an|lande|landet|landung|ankunft um|vor ort sein|angekommen|eintreffen|dasein|ankunftszeit|anzukommen|ankunft bis"
  ),
  Entry(
    .back,
    "zuruck|zurueck|ruckflug|rueckflug|ruckreise|rueckreise|heimflug|zuruckfliegen|zurueckfliegen|zuruckkommen|retour|heim|zrugg|zurug|zuruckreisen|heimfliegen|heimreise|heimkommen|ruckkehr|ruckflugdatum|heimwarts|rueckfluege|wieder nach hause|zuruck nach hause|zurueck nach hause|fliege heim|fliegen heim|komme zuruck|komme zurueck|kommen zuruck|kommen zurueck|komme wieder|kommen wieder|fliege zuruck|fliege zurueck|fliegen zuruck|fliegen zurueck|hoam|hei|ruckweg|zuruckflug|ruckfahrt"
  ),
  Entry(
    .back,
    "rueckflugticket|flug zuruck|flug zurueck|retourticket|retourbillett|retour flug",
    1),
  Entry(
    .stay,
    "bleiben|aufenthalt|bleibe|bleib|verbringen|bleibn|lang|lang bleiben|bleiben wir|bleibe ich|dort bleiben|da bleiben|vor ort|verweilen|fur einen aufenthalt von|aufenthalt von|aufenthaltsdauer|dauer|lang dort"
  ),
  Entry(
    .flight,
    "flug|fluge|fluege|flugzeug|flugticket|flieger|billigflug|flugverbindung|flugverbindungen|flugerl|verbindung|verbindungen|gunstiger flug|guenstiger flug|flugbuchung|flugreise|flgu|fulg|flugangebot|linienflug|charterflug|flugkarten"
  ),
  Entry(
    .trip,
    "urlaub|ferien|kurztrip|stadtetrip|staedtetrip|kurzurlaub|urlaubsreise|ausflug|flitterwochen|hochzeitsreise|trip|rundreise|ferie"
  ),
  Entry(
    .destination,
    "ziel|zielort|reiseziel|zielflughafen|ankunftsort|zielstadt|destination|ankunftsflughafen"),
  Entry(
    .origin,
    "abflughafen|startort|abflugort|startflughafen|ausgangspunkt|heimatflughafen|startpunkt|abflugstadt|abreiseort"
  ),
  // Small words.
  Entry(.on, "am|an|an dem|am tag|datum|fur den|fuer den|am datum|aufm|auf den"),
  Entry(
    .at,
    "um|gegen|um ca|um circa|so gegen|um etwa|ca um|etwa um|um ungefahr|um ungefaehr|ungefahr um|ungefaehr um"
  ),
  Entry(
    .in,
    "in|im|innerhalb von|binnen|in etwa|innert|innerhalb der nachsten|innerhalb der naechsten|in ungefahr"
  ),
  Entry(
    .around,
    "etwa|ungefahr|ungefaehr|circa|ca|rund um|um den|cirka|um den dreh|rum um|um rum|so rund um|zirka|um die|irgendwann um den|rund um den|irgendwo um den|so etwa|in etwa am|ungefahr am|ungefaehr am|etwa am|ca am|circa am|ungf|schatzungsweise|plusminus|herum|so um|so um den"
  ),
  Entry(
    .before,
    "vor|vor dem|spatestens|spaetestens|spatestens um|spatestens am|spaetestens am|spaetestens um|nicht nach|nicht spater als|nicht spaeter als|vorm|allerspatestens|allerspaetestens|noch vor|noch vor dem|vorher|spatestens bis|spaetestens bis|nicht nach dem|vor der|nicht nach um"
  ),
  Entry(
    .after,
    "nach dem|ab dem|nicht vor|fruhestens|fruehestens|nach um|fruhestens um|fruehestens um|fruhestens am|fruehestens am|erst nach|erst ab|nicht vor dem|erst ab dem|ab ca|ab etwa|ab ungefahr|nach der|ab fruhestens|erst nach dem|fruhestens ab|fruehestens ab|ab um|ab circa|irgendwann nach|irgendwann ab|irgendwann nach dem|irgendwann ab dem"
  ),
  Entry(
    .by,
    "bis um|bis spatestens|bis spaetestens|bis spatestens um|bis spaetestens um|bis ca|bis gegen|bis etwa"
  ),
  Entry(
    .until, "bis|bis zum|bis einschliesslich|bis inkl|bis am|bis und mit|bis inklusive|bis zu dem"),
  Entry(
    .for,
    "fur|fuer|fur ca|fuer ca|fur etwa|fur die dauer von|fur rund|fr die|fur insgesamt|fuer insgesamt|fur circa|wahrend|fur gesamt|fuer etwa|fur ungefahr|fuer ungefaehr"
  ),
  Entry(
    .the,
    "der|die|das|ein|eine|einen|einem|einer|mein|meine|meiner|meinem|meinen|unser|unsere|unseren|unserem|unserer|nen|ne|n|ner|nem|eines|des|dein|deine|ihr|ihre|seine|sein|meim|meina|mei|unserm|meines|euer|eure|seinen|ihren|ihrem|seinem|seiner|ihrer|den|dem"
  ),
  Entry(
    .and,
    "und|sowie|plus|u|und zwar|und dann|und noch|und auch|und ein weiterer|un|and|sowie auch|bzw auch|und mit|als auch|zuzuglich"
  ),
  Entry(.or, "oder|entweder|bzw|od|beziehungsweise|oda"),
  Entry(
    .with,
    "mit|mitm|zusammen mit|gemeinsam mit|mit dabei|mit meiner|mit meinem|mitsamt|inkl|inklusive|samt|mitn"
  ),
  Entry(.without, "ohne|ohne einen|ohne irgendeinen|ohne jegliche|ohne extra|ohne irgendwelche"),
  Entry(.only, "nur|lediglich|blo|bloss|ausschliesslich|nur mit|nurn|ausschl|einzig|rein"),
  Entry(
    .not,
    "nicht|kein|keine|keinen|nie|auf keinen fall|niemals|keinesfalls mit|nich|ned|net|nit|keiner|keinem|keins|nicht so gern|nix|mag kein|mag keine|mag keinen|will kein|will keine|will keinen|brauche kein|brauche keine|brauche keinen|brauch kein|brauch keine|brauch keinen|nichts|ungern|brauchen kein|brauchen keine|brauchen keinen|mochte kein|mochte keine|mochte keinen|moechte kein|moechte keine|moechte keinen|ohne mich|nd|ohni|weder|noch weder"
  ),
  Entry(
    .no,
    "nein|nee|no danke|nein danke|jetzt nicht|falsch|stimmt nicht|nicht richtig|noe|no|nope|naa|nah|noch nicht|lieber nicht|nicht jetzt|das stimmt nicht|das ist falsch|ist falsch|nicht korrekt|passt nicht|passt so nicht|das passt nicht|stimmt so nicht|auf gar keinen fall|negativ|leider nein|leider nicht|im moment nicht|momentan nicht|derzeit nicht|vorerst nicht|eher nicht|bloss nicht das|neee|naaa|nein nicht|gar nicht|uberhaupt nicht|ueberhaupt nicht|nei|noi|naein|nop|nicht ganz|stimmt ned|passt ned|passt net|stimmt net|unkorrekt|inkorrekt|fehler|keineswegs|lass mal|ne danke|ne lass"
  ),
  Entry(
    .yes,
    "ja|jawohl|genau|richtig|klar|gerne|gern|stimmt|passt|perfekt|super|in ordnung|einverstanden|na klar|jo|bestatige|bestaetige|alles klar|das passt|sehr gut|gut|ja bitte|ja gerne|jep|jap|jupp|jup|jop|jepp|joa|joo|jaa|jaaa|jau|jawoll|yes|yep|yeah|yo|oki|okey|okay passt|ok passt|ok super|ok perfekt|ok gut|klingt gut|hort sich gut an|hoert sich gut an|mach das|machen wir|so machen wir das|buch das|buche das|buch den|buche den|bitte buchen|den nehm ich|den nehme ich|nehm ich|nehme ich|das nehm ich|das nehme ich|nehmen wir|den nehmen wir|korrekt|das ist richtig|ist richtig|das stimmt|ganz genau|absolut|auf jeden fall|aufjeden|auf jeden|natuerlich|naturlich|selbstverstandlich|selbstverstaendlich|sicher|sicherlich|logo|eh klar|geht klar|wunderbar|prima|toll|spitze|top|klasse gemacht|ausgezeichnet|hervorragend|fein|leiwand|geil|cool|bestens|bestatigt|bestaetigt|ich bestatige|ich bestaetige|freilich|sowieso|ja danke|ist ok|ist gut|ist in ordnung|alles richtig|alles korrekt|alles gut|alles super|tiptop|tip top|isch guet|guet|jo kloar|gebongt|abgemacht|wird gemacht|meinetwegen|von mir aus|warum nicht|sehr gerne|sehr gern|mega|definitiv|zustimmung|passt fur mich|passt fuer mich|los gehts|ganz richtig|jojo|jaja"
  ),
  Entry(
    .any,
    "egal|ist egal|ganz egal|mir egal|spielt keine rolle|beliebig|irgendein|irgendeine|keine praferenz|keine praeferenz|keine vorliebe|wei nicht egal|jede|jeder|beliebige|vollig egal|voellig egal|komplett egal|total egal|wurscht|wurst|scheissegal|schnuppe|schnurz|piepegal|piep egal|keine praferenzen|keine praeferenzen|keine vorlieben|keine besondere|keine bestimmte|keine bestimmten|macht keinen unterschied|nicht wichtig|unwichtig|irgendeiner|irgendwelche|irgendwas|hauptsache billig|hauptsache gunstig|hauptsache guenstig|beides ok|beides geht|beides passt|alles ok|wie du willst|wie sie wollen|was auch immer|such du aus|such dir was aus|kommt nicht drauf an|isch gliich|isch mer gliich|mir gleich|beliebiger|beliebigen|irgendeinen|irgend eine|irgend ein|egal welche|egal welcher|egal was|egal welchen|da bin ich flexibel|stort mich nicht|juckt mich nicht"
  ),
  Entry(
    .also,
    "auch|ausserdem|zusatzlich|zusaetzlich|ebenfalls|ebenso|a noch|no dazu|dazu noch|noch dazu|au|weiters|ferner"
  ),
  // Days.
  Entry(
    .this,
    "diese|dieser|diesen|dieses|diesem|heuer im|dies|der aktuellen|aktuellen|laufenden|dieser laufenden"
  ),
  Entry(
    .next,
    "nachste|nachsten|nachster|nachstes|naechste|naechsten|naechster|naechstes|nachstem|nachscht|nachscti|nachsti|nachsde|nachst|naechst|nachstn|naechstem|darauffolgende|darauffolgenden|darauf folgenden|folgende|folgenden|folgender|der nachsten|der naechsten|des nachsten|des naechsten"
  ),
  Entry(
    .coming,
    "kommende|kommenden|kommender|kommendes|kommendem|der kommenden|des kommenden|diesen kommenden"),
  Entry(.weekday, "montag|montags|am mo|mo|bis mo|ab mo|mantig", 1),
  Entry(.weekday, "dienstag|am di|di|ab di|bis di|zischtig", 2),
  Entry(.weekday, "mittwoch|am mi|mi|mittw|ab mi|bis mi", 3),
  Entry(.weekday, "donnerstag|am do|bis do|donnerst|dunnschtig|bis zum do", 4),
  Entry(.weekday, "freitag|freitags|am fr|fr|ab fr|bis fr|fritig", 5),
  Entry(.weekday, "samstag|sonnabend|am sa|sa|ab sa|bis sa|samschtig", 6),
  Entry(.weekday, "sonntag|am so|bis so|sunntig|bis zum so", 7),
  Entry(.month, "januar|janner|jan|jaennar", 1),
  Entry(.month, "februar|feb|febr", 2),
  Entry(.month, "marz|maerz|mar|mrz|maez|maerz s|merz", 3),
  Entry(.month, "april|apr|aprl", 4),
  Entry(.month, "mai", 5),
  Entry(.month, "juni|jun|juno", 6),
  Entry(.month, "juli|jul", 7),
  Entry(.month, "august|aug|auguscht", 8),
  Entry(.month, "september|sep|sept", 9),
  Entry(.month, "oktober|okt|oct|october", 10),
  Entry(.month, "november|nov", 11),
  Entry(.month, "dezember|dez|dec|december|deze mber", 12),
  Entry(.relativeDay, "heute|heut|heit|hait|heude|heute noch|hait no|hoite|noch heute", 0),
  Entry(.relativeDay, "morgen|moagn|morgen schon|schon morgen|morje|morga", 1),
  Entry(
    .relativeDay,
    "ubermorgen|uebermorgen|uber morgen|ueber morgen|in zwei tagen|in 2 tagen|ubamorgen|ubermorga",
    2),
  Entry(.relativeDay, "gestern|vorgestern", -1),
  Entry(
    .tonight,
    "heute abend|heute nacht|heut abend|heut nacht|heute abends|heit obend|hut abig|heit nocht|hut z nacht"
  ),
  Entry(.dayUnit, "tag|tage|tagen|tg|tagn|tageweise|taeg|kalendertage|tags"),
  Entry(
    .nightUnit,
    "nacht|nachten|naechte|naechten|ubernachtung|ubernachtungen|uebernachtungen|uebernachtung|nachti|nachte"
  ),
  Entry(.weekUnit, "woche|wochen|wochn|wuche|wuchene|woch|kalenderwoche|wchn", 7),
  Entry(.weekend, "wochenende|we|wochende|woe|wochnend|wuchenend|verlangertes wochenende"),
  Entry(.monthUnit, "monat|monate|monaten|monats|mte|monet"),
  Entry(.yearUnit, "jahres"),
  Entry(
    .later,
    "spater|spaeter|danach|darauf|drauf|danoch|hinterher|anschliessend|im anschluss|darnach|nachher"
  ),
  Entry(
    .earlierOne,
    "fruher|frueher|was fruheres|was frueheres|gibts was fruheres|gibts was frueheres|fruhere|fruhere fluge|fruehere fluege|gehts fruher|gehts frueher|zu spat|zu spaet|fruheren|fruheres|frueheres|fruehere|fruherer flug|frueherer flug|nix fruheres|nichts fruheres|nichts frueheres|fria|frueheren|irgendwas fruher"
  ),
  Entry(
    .early,
    "anfang|zu beginn|anfangs|anfang des monats|zu beginn des monats|beginn|anfang vom|anfang des|erste halfte|erste haelfte|ersten halfte|ersten haelfte|ersten tagen im|beginn des|zum anfang|am anfang|am anfang vom|gegen anfang|anf|am beginn|ganz am anfang|gleich anfang"
  ),
  Entry(
    .middle,
    "mitte|mitte des|mitte vom|in der mitte|mitte des monats|mitten im|zur mitte|mittig im|so mitte|gegen mitte"
  ),
  Entry(
    .late,
    "ende|ende des|ende vom|am ende|gegen ende|zweite halfte|zweite haelfte|zweiten halfte|zweiten haelfte|letzte woche im|ende des monats|zum ende|so ende|spat im|spaet im|am ende vom|am ende des|letzten tagen im|endi|zu ende"
  ),
  Entry(
    .holiday,
    "weihnachten|weihnachtstag|erster weihnachtstag|ersten weihnachtstag|1 weihnachtstag|erster weihnachtsfeiertag|ersten weihnachtsfeiertag|1 weihnachtsfeiertag|christtag|zu weihnachten|an weihnachten|uber weihnachten|ueber weihnachten|wiehnachte|christfest|am christtag",
    1225),
  Entry(
    .holiday,
    "heiligabend|heilig abend|heiliger abend|heiligen abend|hl abend|weihnachtsabend|christabend|an heiligabend|am heiligen abend|am heiligabend|heiliga bend",
    1224),
  Entry(
    .holiday,
    "zweiter weihnachtstag|zweiten weihnachtstag|2 weihnachtstag|zweiter weihnachtsfeiertag|zweiten weihnachtsfeiertag|2 weihnachtsfeiertag|stefanitag|stephanitag|stephanstag",
    1226),
  Entry(
    .holiday,
    "silvester|sylvester|zu silvester|an silvester|uber silvester|ueber silvester|silvesterabend|altjahrsabend|altjahresabend|jahresende|silvesta|silvster|jahreswechsel",
    1231),
  Entry(.holiday, "neujahr|neujahrstag|zu neujahr|an neujahr|am neujahrstag|neujohr", 101),
  Entry(
    .holiday,
    "dreikonig|dreikoenig|dreikonigstag|dreikoenigstag|heilige drei konige|heilige drei koenige|hl drei konige|heilig drei konig",
    106),
  Entry(.holiday, "valentinstag|am valentinstag", 214),
  Entry(.holiday, "tag der arbeit|am tag der arbeit|staatsfeiertag", 501),
  Entry(.holiday, "maria himmelfahrt|mariae himmelfahrt", 815),
  Entry(.holiday, "tag der deutschen einheit|am tag der deutschen einheit", 1003),
  Entry(.holiday, "halloween|reformationstag", 1031),
  Entry(.holiday, "allerheiligen", 1101),
  Entry(.holiday, "nikolaus|nikolo|nikolaustag", 1206),
  Entry(.holiday, "maria empfangnis|mariae empfaengnis|maria empfaengnis", 1208),
  Entry(.ordinal, "erste|ersten|erster|erstes|1 te|1 ter|erschte|easchtn", 1),
  Entry(.ordinal, "zweite|zweiten|zweiter|zweites|zwote|2 te|2 ter", 2),
  Entry(.ordinal, "dritte|dritten|dritter|drittes|3 te|3 ter|dritter s", 3),
  Entry(.ordinal, "vierte|vierten|vierter|viertes", 4),
  Entry(.ordinal, "funfte|funften|fuenfte|fuenften|funfter|funftes", 5),
  Entry(.ordinal, "sechste|sechsten|sechster", 6),
  Entry(.ordinal, "siebte|siebente|siebenten", 7),
  Entry(.ordinal, "achte|achten|achter", 8),
  Entry(.ordinal, "neunte|neunten|neunter", 9),
  Entry(.ordinal, "zehnte|zehnten|zehnter", 10),
  Entry(.ordinal, "elfte", 11),
  Entry(.ordinal, "zwolfte", 12),
  Entry(.ordinal, "dreizehnte", 13),
  Entry(.ordinal, "vierzehnte", 14),
  Entry(.ordinal, "funfzehnte", 15),
  Entry(.ordinal, "sechzehnte", 16),
  Entry(.ordinal, "siebzehnte", 17),
  Entry(.ordinal, "achtzehnte", 18),
  Entry(.ordinal, "neunzehnte", 19),
  Entry(.ordinal, "zwanzigste", 20),
  Entry(.ordinal, "einundzwanzigste|einundzwanzigsten", 21),
  Entry(.ordinal, "zweiundzwanzigste|zweiundzwanzigsten", 22),
  Entry(.ordinal, "dreiundzwanzigste|dreiundzwanzigsten", 23),
  Entry(.ordinal, "vierundzwanzigste|vierundzwanzigsten", 24),
  Entry(
    .ordinal, "funfundzwanzigste|funfundzwanzigsten|fuenfundzwanzigste|fuenfundzwanzigsten", 25),
  Entry(.ordinal, "sechsundzwanzigste|sechsundzwanzigsten", 26),
  Entry(.ordinal, "siebenundzwanzigste|siebenundzwanzigsten", 27),
  Entry(.ordinal, "achtundzwanzigste|achtundzwanzigsten", 28),
  Entry(.ordinal, "neunundzwanzigste|neunundzwanzigsten", 29),
  Entry(.ordinal, "dreissigste", 30),
  Entry(.ordinal, "einunddreissigste|einunddreissigsten", 31),
  Entry(.suffix, "te|ten|ter|th"),
  Entry(
    .cheapest,
    "billigsten tag|gunstigsten tag|am billigsten tag|am gunstigsten tag|gunstigster tag|billigster tag|guenstigsten tag|am guenstigsten tag|guenstigster tag|gunstigste tag|guenstigste tag|billigste tag|gunstigstes datum|billigstes datum|guenstigstes datum|gunstigsten termin|gunstigster termin|wann es am billigsten ist|wenn es am billigsten ist|wann es am gunstigsten ist|wenn es am gunstigsten ist|wenns am billigsten ist|wanns am billigsten ist|wanns am gunstigsten ist|wann ist es am billigsten|wann ist es am gunstigsten|wann ist es am guenstigsten|wann am billigsten|wann am gunstigsten|wann am guenstigsten|billigsten tage|gunstigsten tage|billigsten termin|wann es am guenstigsten ist|wann ists am billigsten"
  ),
  Entry(
    .each,
    "irgendwann|an irgendeinem tag|jeden tag|beliebiger tag|irgendeinen tag|irgendein tag|egal wann|egal an welchem tag|egal welcher tag|an einem beliebigen tag|jederzeit|tag egal|irgend wann|zeit egal|uhrzeit egal|datum egal|wann ist egal|wann auch immer|ein tag"
  ),
  Entry(
    .flexible,
    "flexibel|flexible daten|plus minus|terminlich flexibel|zeitlich flexibel|flexibel um|datum flexibel|tage flexibel|bin da flexibel|sind da flexibel|flexible termine|flexi|mit flexiblen daten"
  ),
  // Times of day.
  Entry(.oclock, "uhr|h|uhrr|uha|punkt uhr"),
  Entry(.hourUnit, "stunde|stunden|std|stdn|stundn"),
  Entry(.minuteUnit, "minute|minuten|min"),
  Entry(
    .noon,
    "mittag|mittags|zu mittag|am mittag|zmittag|ueber mittag|zur mittagszeit|mittagszeit|12 uhr mittags"
  ),
  Entry(.midnight, "mitternacht|um mitternacht"),
  Entry(
    .daypart,
    "am morgen|morgens|vormittag|vormittags|am vormittag|fruh|frueh|in der fruh|in der frueh|in der fruhe|vormittach|am vormitag|zmorge|i da fruah|am vormittags",
    1),
  Entry(
    .daypart,
    "nachmittag|nachmittags|am nachmittag|am nami|nachm|spaetnachmittag|am spaten nachmittag|am spaeten nachmittag|spater nachmittag|am fruhen nachmittag|am fruehen nachmittag|fruher nachmittag|namittag|am namittag",
    2),
  Entry(
    .daypart,
    "abend|abends|am abend|obends|abig|am fruhen abend|am fruehen abend|fruher abend|am abnd|aufd nacht|auf d nacht|vorabend|zabig|am obend",
    3),
  Entry(.daypart, "nachts|in der nacht|uber nacht|ueber nacht|mitten in der nacht|bei nacht", 4),
  Entry(
    .daypart,
    "fruhmorgens|fruehmorgens|am fruhen morgen|sehr fruh|am fruehen morgen|ganz fruh|ganz frueh|sehr frueh|in aller fruh|in aller fruhe|in aller frueh|in aller fruehe|im morgengrauen|zeitig in der fruh|zeitig in der frueh|moglichst fruh|moeglichst frueh|so fruh wie moglich|so frueh wie moeglich|zeitig|morgens fruh|fruh am morgen|frueh am morgen|fruh morgens|frueh morgens|zeitig am morgen|ganz in der fruh|ganz in der frueh",
    5),
  Entry(
    .daypart,
    "spatabends|am spaten abend|am spaeten abend|spat abends|spaet abends|spat am abend|spaet am abend|spaterabend|abends spat|abends spaet|spater abend|spaeter abend",
    6),
  Entry(.redEye, "nachtflug|nachtfluge|nachtfluege"),
  Entry(.half, "halb|hoib|halbi"),
  Entry(.quarter, "viertel|viartel"),
  // Wishes.
  Entry(
    .oneWay,
    "einfach|nur hinflug|nur hin|einfacher flug|hinflug nur|ohne ruckflug|ohne rueckflug|one way|einfache strecke|kein ruckflug|keinen ruckflug|nur hinfliegen|nur den hinflug|nur der hinflug|nur einfach|oneway|einfachen flug|einfache fahrt|kein rueckflug|keinen rueckflug|nur hinreise|nur eine strecke|eine strecke|nur eine richtung|eine richtung|nur oneway|nur one way|brauche keinen ruckflug|brauche keinen rueckflug|brauch keinen ruckflug|brauch keinen rueckflug|brauch kein ruckflug|brauch kein rueckflug|ruckflug brauche ich nicht|ruckflug brauch ich nicht|rueckflug brauche ich nicht|rueckflug brauch ich nicht|ruckflug nicht|rueckflug nicht|ohne retour|ohne ruckreise|ohne rueckreise|nur hi|nur ane|hinflug reicht|einzelflug|einfaches ticket|einfach ticket|hinflug only|ruckflug streichen|rueckflug streichen|ruckflug weg|rueckflug weg|nicht zuruck|nicht zurueck|einweg|ned zruck|1 weg|keine ruckreise|keine rueckreise|nur ein weg|single ticket|ruckflug weglassen|rueckflug weglassen|ohne zuruck"
  ),
  Entry(
    .roundTrip,
    "hin und zuruck|hin und zurueck|hin und ruckflug|hin und rueckflug|hin ruckflug|mit ruckflug|mit rueckflug|hin u zuruck|hin u zurueck|hin u ruckflug|hin u rueckflug|hin zuruck|hin zurueck|hin rueckflug|hin und retour|hin und heim|hin und ruck|hin und rueck|hin und ruckreise|hin und rueckreise|hinflug und ruckflug|hinflug und rueckflug|hin und zruck|hi und zrugg|h r|round trip|roundtrip|retourflug|retour flug bitte|hin und wieder zuruck|hin und wieder zurueck|hin u retour|mit retour|hin und zuruckflug|hin und her|beide strecken|hin and zuruck|inkl ruckflug|inkl rueckflug|inklusive ruckflug|inklusive rueckflug|hin plus zuruck|mit ruckreise|mit rueckreise|hin und zuruckfliegen|hin und zurueckfliegen|hinund zuruck|hin undzuruck|mit hin und ruckflug|mit hin und rueckflug|hinfliegen und zuruckfliegen|hin rueck|hin ruck|rundreise ticket"
  ),
  Entry(
    .multiCity,
    "gabelflug|gabelfluge|mehrere stadte|mehrere staedte|mehrere ziele|multistopp|multi stop|mehrere stopps|multi city|multicity|rundflug"
  ),
  Entry(
    .dayTrip,
    "hin und zuruck am selben tag|hin und zurueck am selben tag|am selben tag zuruck|am selben tag zurueck|am gleichen tag zuruck|am gleichen tag zurueck|hin und zuruck am gleichen tag|hin und zurueck am gleichen tag|tagesausflug|tagestrip|selben tag zuruck|selben tag zurueck|gleichen tag zuruck|gleichen tag zurueck|zuruck am selben tag|zurueck am selben tag|zuruck am gleichen tag|zurueck am gleichen tag|ruckflug am selben tag|rueckflug am selben tag|ruckflug am gleichen tag|tagesreise|am selben tag retour|am gleichen tag retour"
  ),
  Entry(
    .cabin,
    "economy|economy class|touristenklasse|holzklasse|eco|economyclass|in der eco|in der economy|economy klasse|eco klasse|eco class|touristenclass|touriklasse|billigklasse|zweite klasse|zweiter klasse|normale klasse|standardklasse|econ|okonomie",
    1),
  Entry(
    .cabin,
    "premium economy|premium eco|premium|premium economy class|premium eco class|eco premium|economy premium|economy plus|premium class|in der premium",
    2),
  Entry(
    .cabin,
    "business|business class|businessclass|businessklasse|business klasse|in der business|biz|in business|buisness class|bussiness class|business cl|bizz|bisness|bisness class|c klasse",
    3),
  Entry(
    .cabin,
    "first class|erste klasse|erster klasse|ersten klasse|first|firstclass|1 klasse|in der first|1 te klasse|first klasse|in der ersten",
    4),
  Entry(
    .businessTrip,
    "geschaftsreise|geschaeftsreise|dienstreise|geschaftlich|geschaeftlich|beruflich|businesstrip|business trip|aus beruflichen grunden|fur die arbeit|fuer die arbeit|arbeitsreise|business termin|geschaftstermin|geschaeftstermin"
  ),
  Entry(.cabinClass, "klasse|kabine|klassen|class|reiseklasse|buchungsklasse"),
  Entry(
    .direct,
    "direkt|direktflug|direktfluge|direktfluege|nonstop|ohne zwischenstopp|ohne stopp|ohne umsteigen|direktverbindung|non stop|ohne zwischenlandung|ohne umstieg|ohne zwischenstop|ohne stop|ohne stopps|ohne stops|ohne zwischenstopps|ohne zwischenstops|direkter flug|direkten flug|direkte fluge|direkte fluege|direkt flug|direktflugerl|nonstopflug|nonstop flug|non stop flug|kein zwischenstopp|keinen zwischenstopp|keine zwischenstopps|keine zwischenstops|kein zwischenstop|keinen zwischenstop|kein umsteigen|keine umstiege|kein umstieg|keinen umstieg|kein stopp|keinen stopp|keine stopps|keine stops|ohne umzusteigen|will nicht umsteigen|nicht umsteigen|ohne halt|direktfluege nur|ohne umstiege|ohne aufenthalt|direktfluch|keine zwischenlandung|ohne zwischenlandungen|direkte verbindung|durchgehend|direktverbindungen|null stopps|0 stopps"
  ),
  Entry(
    .stops,
    "stopp|stopps|zwischenstopp|zwischenstopps|umstieg|umstiege|stop|stops|zwischenstop|zwischenstops|zwischenlandung|zwischenlandungen|umsteigen|zwischenhalt|zwischenhalte"
  ),
  Entry(
    .airlineWord,
    "airline|airlines|fluggesellschaft|fluggesellschaften|fluglinie|fluglinien|gesellschaft|airlin|fluglini|carrier|air line|anbieter"
  ),
  Entry(.alliance, "star alliance", 1),
  Entry(.alliance, "skyteam|sky team", 2),
  Entry(.alliance, "oneworld|one world", 3),
  Entry(
    .refuse,
    "ausser|auer|au er|nicht mit|blo nicht|bloss nicht|keinesfalls|alles ausser|auf keinen fall mit|nur nicht|nur nicht mit|hauptsache nicht|hauptsache nicht mit|hauptsache ned|hauptsache kein|hauptsache keine|bloss nicht mit|bitte nicht mit|bitte kein|bitte keine|ungern mit|niemals mit|nie wieder|nie mit|ned mit|net mit|nicht von|nicht bei|alle ausser|jede ausser|egal ausser|bis auf|ausgenommen|mit ausnahme von|hasse|vermeide|vermeiden|statt mit|nur ned|nur ned mit|aber nicht|aber nicht mit|aber kein|aber keine|aber ned|aber ned mit|lieber nicht mit|anstatt|bitte ohne|meide|ohne die|aber bitte nicht|aber bitte nicht mit|bloss kein|bloss keine|lass die finger von"
  ),
  Entry(
    .bag,
    "koffer|gepack|gepaeck|gepackstuck|gepackstucke|aufgabegepack|aufgabegepaeck|gepaeckstueck|gepaeckstuecke|gepackstueck|aufgegebenes gepack|aufgegebenes gepaeck|aufgegebener koffer|aufgegebenen koffer|aufgegebene koffer|koffern|aufgabekoffer|eingechecktes gepack|eingecheckter koffer|eingecheckten koffer|stuck gepack|stueck gepaeck|stuck aufgabegepack|stueck aufgabegepaeck|grosser koffer|grossen koffer|grosse koffer|checked bag|freigepack|freigepaeck|koffa|tasche zum aufgeben|koffer zum aufgeben|koffer aufgeben|gepack zum aufgeben|reisekoffer|gepackstuecke|koffer a 23 kg|koffer mit 23 kg|23 kg koffer|20 kg koffer|kofferl|gepak|bagage|taschen"
  ),
  Entry(
    .handBag,
    "handgepack|handgepaeck|nur handgepack|nur handgepaeck|rucksack|nur rucksack|nur mit handgepack|nur mit handgepaeck|handgepackkoffer|handgepaeckkoffer|nur einen rucksack|nur ein rucksack|kabinengepack|kabinengepaeck|kabinenkoffer|trolley|handkoffer|nur einen kleinen koffer|carry on|bordgepack|bordgepaeck|bordcase|nur trolley|nur mit rucksack|handgepak|hand gepack|handgepaek|nur handgepak|handgeback|nur hand gepack|nur nen rucksack|kleiner koffer|kleinen koffer|bloss handgepack|handbag|handtasche|handgepackstuck|ausschliesslich handgepack"
  ),
  Entry(
    .baggageless,
    "ohne gepack|ohne gepaeck|ohne koffer|kein gepack|ohne aufgabegepack|kein gepaeck|keinen koffer|kein koffer|keine koffer|ohne aufgabegepaeck|kein aufgabegepack|kein aufgabegepaeck|ohne extra gepack|nix aufgeben|nichts aufgeben|nichts zum aufgeben|nix zum aufgeben|kein zusatzgepack|ohne aufgegebenes gepack|keine gepackstucke|ohne was aufzugeben|brauche kein gepack|brauch kein gepack|brauche kein gepaeck|brauch kein gepaeck|kein extra gepack|kein grosses gepack|gepack brauche ich nicht|gepack brauch ich nicht|koffer brauch ich nicht|koffer brauche ich nicht|ohni gepack|ka gepack|koa gepack|kein koffer aufgeben"
  ),
  Entry(
    .under,
    "unter|maximal|hochstens|hoechstens|weniger als|max|nicht mehr als|maximum|nicht uber|nicht ueber|bis zu|bis maximal|bis max|bis hochstens|nicht teurer als|billiger als|gunstiger als|guenstiger als|obergrenze|preislimit|limit|im rahmen von|bis hochstns|allerhochstens|allerhoechstens|maximo|maxi|am besten unter"
  ),
  Entry(
    .budget,
    "budget|budget von|preisrahmen|budget liegt bei|mein budget liegt bei|preislich|ausgeben|bezahlen|zahlen|preis bis|budget bis|budget max|preisobergrenze|preisvorstellung|budget maximal|preis max|preis maximal|kosten|kosten maximal|kosten max"
  ),
  Entry(.currency, "euro|euros|steine|euronen|euri", 2),
  Entry(.currency, "us dollar|us dollars", 1),
  Entry(.currency, "franken|schweizer franken|sfr|stutz|fraenkli|frankli|sfrs|frankn", 4),
  Entry(.currency, "pfund|britische pfund|pfund sterling|englische pfund", 3),
  Entry(.currency, "kanadische dollar", 5),
  Entry(.currency, "australische dollar", 6),
  Entry(.currency, "reais", 8),
  Entry(
    .refundable,
    "erstattbar|stornierbar|ruckerstattbar|rueckerstattbar|mit stornierung|kostenlos stornierbar|gratis stornierbar|mit stornomoglichkeit|mit stornomoeglichkeit|mit storno|erstattungsfahig|erstattungsfaehig|mit gratis storno|mit kostenloser stornierung|erstattbares ticket|gratis storno|mit ruckerstattung|mit rueckerstattung|kostenfrei stornierbar|kostenlose stornierung|mit reiserucktritt|den man stornieren kann|die man stornieren kann|das man stornieren kann|wo man stornieren kann|ruckerstattung moglich|stornieren kann|storno moglich|storno moeglich|refundable|stornofahig"
  ),
  Entry(
    .changeable,
    "umbuchbar|umbuchbares|umbuchbare|umbuchbaren|mit umbuchung|flexibles ticket|flexticket|flex ticket|flextarif|flex tarif|flexibler tarif|flexiblen tarif|kostenlos umbuchbar|gratis umbuchbar|kostenfrei umbuchbar|mit umbuchungsmoglichkeit|mit umbuchungsmoeglichkeit|umbuchen kann|den man umbuchen kann|die man umbuchen kann|das man umbuchen kann|wo man umbuchen kann|flexible tickets|umbuchung moglich|umbuchung moeglich|anderbar|aenderbar|mit kostenloser umbuchung|flexibler flug|flexiblen flug|umbuchbarer"
  ),
  // People.
  Entry(
    .adult,
    "erwachsene|erwachsener|erwachsenen|erw|erwachsen|erwaxene|senior|seniorin|pensionist|pensionisten|rentner|jugendliche|teenager|teenies|volljahrige|erwachsnr|grosse leute|adults|adult"
  ),
  Entry(
    .child,
    "kind|kinder|kindern|sohn|tochter|sohne|tochtern|junge|madchen|kids|kid|knirps|kleinkinder|zwerg|bub|buben|enkel|enkelin|enkelkind|enkelkinder|kiddies|goof|goofen|dirndl|bua|buam|jungs|kleine kinder|kleines kind|tochterchen|sohnchen|chind|chinder|schulkind|schulkinder|minderjahrige|neffe|nichte|sohnemann|spross|gschropp|patenkind"
  ),
  Entry(
    .infant,
    "baby|babys|saugling|kleinkind|saeugling|babies|neugeborene|bebe|babylein|kleinstkind|winzling|babi"
  ),
  Entry(
    .person,
    "person|personen|leute|passagiere|passagier|reisende|mann hoch|pers|pax|leut|mitreisende|fluggast|leutln|menschen|nasen|mann insgesamt|erwachsene insgesamt|persone|hanseln|fahrgaste"
  ),
  Entry(
    .ticket,
    "ticket|tickets|platz|platze|plaetze|sitzplatz|sitzplatze|sitz|flugschein|tix|karte|billet|fluginis|platzerl|flugplatze"
  ),
  Entry(
    .me,
    "ich|mich|mir|wir|uns|wir sind|ich selbst|i|wir waren|wir waeren|mir sind|mer sind|wir sind insgesamt|wir sind dann|sind wir|waren wir|waeren wir|ich bin|insgesamt sind wir|mia san|mir san|insgesamt|ig|wir seind|wir werden|wir wurden"
  ),
  Entry(
    .companion,
    "frau|mann|freundin|freund|partner|partnerin|mutter|vater|bruder|schwester|kollege|kollegin|ehefrau|ehemann|mama|papa|verlobte|verlobter|verlobten|opa|cousin|cousine|tante|onkel|chef|chefin|mutti|vati|kumpel|gatte|gattin|lebensgefahrte|lebensgefahrtin|lebensgefaehrte|lebensgefaehrtin|schatz|liebste|liebster|liebsten|bessere halfte|bessere haelfte|schwiegermutter|schwiegervater|schwagerin|schwager|mitbewohner|mitbewohnerin|bekannte|bekannter|freunderl|spezi|bro|schwesterherz|brudi|gspusi|haberer|mum|assistentin|assistent|sekretarin|grossmutter|grossvater|cousins|beste freundin|bester freund|besten freund|besten freundin|kollegen|freundn|mam|schatzi|meine oma|meiner oma|der oma|die oma",
    1),
  Entry(
    .companion,
    "eltern|grosseltern|schwiegereltern|zwei freunde|zwei freunden|2 freunde|2 freunden|zwei freundinnen|2 freundinnen|zwei kollegen|2 kollegen|zwei kumpels|2 kumpels|zwei geschwister|zwei bruder|zwei schwestern",
    2),
  Entry(
    .companion,
    "drei freunde|drei freunden|3 freunde|3 freunden|drei freundinnen|3 freundinnen|drei kollegen|3 kollegen",
    3),
  Entry(
    .us,
    "zu dritt|wir drei|zu 3|zu dreien|zu dritt sein|uns drei|zu dritt unterwegs|3 er gruppe|z dritt",
    3),
  Entry(.us, "zu viert|wir vier|zu 4|uns vier|zu vieren|z viert|4 er gruppe", 4),
  Entry(.us, "zu funft|zu fuenft|zu 5|wir funf|wir fuenf|uns funf|uns fuenf|z funft", 5),
  Entry(.us, "zu sechst|zu 6|wir sechs|uns sechs", 6),
  Entry(.us, "zu siebt|zu 7|wir sieben", 7),
  Entry(.us, "zu acht|zu 8|wir acht", 8),
  Entry(.us, "zu neunt|zu 9|wir neun", 9),
  Entry(.us, "zu zehnt|zu 10", 10),
  Entry(
    .us,
    "uns beide|wir beide|zu zweit|wir zwei|zu 2|uns zwei|wir beiden|ein paar sind wir|ein parchen|ein paerchen|z zweit|zu zwat|zu zweien|mia zwoa|ich und noch wer|ich plus eins|ich plus 1|ich und noch jemand|ich und eine weitere person|ein ehepaar|als paar|als paerchen|als parchen|paar mit|ein paar mit|ein ehepaar mit|ehepaar mit|parchen mit|ein parchen mit",
    2),
  Entry(
    .family,
    "familie|gruppe|familie mit|gruppe von|gruppe mit|familie von|partie von|reisegruppe von|reisegruppe mit|truppe von"
  ),
  Entry(
    .alone,
    "allein|alleine|nur ich|nur fur mich|ich allein|ich alleine|nur fuer mich|alloa|alla|alanig|alloan|nur mich|nur fur eine person|nur fuer eine person|nur eine person|nur 1 person|fur mich allein|fuer mich allein|fur mich alleine|fuer mich alleine|solo|reise allein|reise alleine|fliege allein|fliege alleine|allein reisend|alleinreisend|nur ich allein|nur ich alleine|bloss ich|nur meine wenigkeit|lediglich ich|sonst niemand|niemand sonst|eine einzelne person|nur i|fur mich selbst"
  ),
  Entry(
    .age,
    "jahre|jahre alt|jahrig|jahrige|jahriges|jaehrig|jahr|jahr alt|j alt|jahrigen|jahriger|jaehrige|jaehriger|jaehriges|jaehrigen|jahren|jahrchen|joar|johr|jahrin|jahre jung|jahr jung|jh|jaehrchen|j"
  ),
  Entry(
    .aged, "im alter von|alter|im alter|alt|altersmassig|alter von|im alter zwischen|werden bald"),
  Entry(
    .monthsOld,
    "monate alt|monat alt|monate jung|monatigen|monatiges|wochen alt|mon alt|monatige|monatig"),
  Entry(
    .company,
    "mitnehmen|nehme mit|begleitet|begleitung|in begleitung von|kommt mit|kommen mit|fliegt mit|fliegen mit|reist mit|reisen mit|nehme|mitbringen|bringe|bring|gemeinsam|zusammen|reise mit|fliege mit|zsamm|begleitet von|dabei sind|dabei ist|mitfliegen|mitreisen"
  ),
  Entry(.lap, "auf dem schoss|aufm schoss|am schoss|schosskind|auf meinem schoss"),
  // Talk.
  Entry(
    .greeting,
    "hallo|guten tag|guten morgen|guten abend|hi|servus|moin|gruezi|hey|hallochen|halloechen|gruss gott|gruess gott|gruss di|moin moin|griass di|griass eich|hoi|salu|tach|tag zusammen|hallo zusammen|gude|tschau zusammen|hallihallo|grussdich|morgen zusammen|guten morgen zusammen|hallo guten tag|hallo guten morgen|hallo guten abend|heyho|huhu|sers|grias di|griasdi|mahlzeit|schonen guten tag|schoenen guten tag|schonen tag euch|moinsen|guata morga|guete morge|guete tag|guete abig|halo|haloo|hallooo|habe die ehre|n abend|nabend|hallole"
  ),
  Entry(
    .thanks,
    "danke|vielen dank|danke schon|danke schoen|besten dank|dankeschon|dankesehr|dankeschoen|herzlichen dank|vielen lieben dank|lieben dank|tausend dank|merci|merci vielmal|merci vilmal|thx|thanks|thank you|dankeee|dankee|dank|danke vielmals|dankschon|dankschoen|bedanke mich|herzlichst dank|danke danke|vergelts gott|dangge|dnk|dankiii|danki|dankee vielmals|dankeee vielmals|vielmals danke|danke im voraus|vielen herzlichen dank|mercii"
  ),
  Entry(
    .bye,
    "tschuss|auf wiedersehen|tschuess|bis bald|ciao|tschau|tschausn|bye|bis dann|bis spater|bis spaeter|bis morgen dann|schonen tag|schoenen tag|schonen abend|schoenen abend|schones wochenende|schoenes wochenende|gute nacht|wiederschauen|pfiat di|pfiati|ade|uf wiederluege|adieu|machs gut|mach s gut|servas|baba|tschussi|tschuessi|bis denn|lg|mfg|liebe grusse|liebe gruesse|viele grusse|viele gruesse|auf wiederhoren|bis zum nachsten mal"
  ),
  Entry(
    .human,
    "mit einem menschen|echter mensch|mitarbeiter|einen menschen|mit jemandem sprechen|mit einem mitarbeiter|mit jemandem reden|mit jemand reden|mit jemand sprechen|mit jemandem telefonieren|echte person|echten person|echten menschen|echter person|mit einer person|mit einer person sprechen|mit einer person reden|mit wem reden|mit wem sprechen|kundenservice|kundendienst|berater|mit einem berater|mit einer mitarbeiterin|mitarbeiterin|agent|mit einem agenten|reiseberater|support mitarbeiter|menschlichen mitarbeiter|menschlicher mitarbeiter|jemand echtes|jemand richtigen|jemanden sprechen|richtigen menschen|richtiger mensch|ruckruf|rueckruf|ruf mich an|rufen sie mich an|mit einem echten menschen|operator|mensch sprechen|hotline|kundenberater|mit wem andern reden|mensch bitte|ansprechpartner|mein flug wurde storniert|mein flug wurde gestrichen|mein flug wurde annulliert|flug wurde gestrichen|habe meinen flug verpasst|hab meinen flug verpasst|haben unseren flug verpasst|koffer ist weg|koffer verloren|gepack verloren|gepaeck verloren|will mein geld zuruck|will mein geld zurueck|geld zuruck|geld zurueck|reklamation|beschweren|beschwerde"
  ),
  Entry(
    .startOver,
    "von vorne|neu anfangen|neustart|neue suche|nochmal von vorn|von vorn|neu starten|neu beginnen|noch mal neu|nochmal neu|alles auf anfang|zuruck auf anfang|zurueck auf anfang|zurucksetzen|zuruecksetzen|reset|alles vergessen|vergiss alles|vergessen sie alles|alles loschen|alles loeschen|losch alles|loesch alles|neue anfrage|neue reise|andere suche|fangen wir neu an|fang neu an|beginnen wir neu|lass uns neu anfangen|alles neu|neuanfang|neuer versuch|nomal vo vorne|start neu|noch einmal von vorne|noch einmal von vorn|alles auf null|von null|bei null anfangen"
  ),
  Entry(
    .forgetMe,
    "losch meine daten|loesch meine daten|losche meine daten|loesche meine daten|loschen sie meine daten|loeschen sie meine daten|meine daten loschen|meine daten loeschen|vergiss mich|vergessen sie mich|daten loschen|daten loeschen|losche alle meine daten|loesche alle meine daten|losch alle meine daten|loesch alle meine daten|losche alles uber mich|loesche alles ueber mich|losch alles uber mich|loesch alles ueber mich|alle meine daten loschen|alle meine daten loeschen|datenloschung|entferne meine daten|losche mich|loesche mich|meine informationen loschen|meine daten vergessen"
  ),
  Entry(
    .whatDoYouKnow,
    "was weisst du uber mich|was weisst du ueber mich|was wissen sie uber mich|was wissen sie ueber mich|was hast du uber mich|was hast du ueber mich|was haben sie uber mich|was haben sie ueber mich|welche daten hast du|welche daten haben sie|welche daten hast du von mir|welche daten hast du uber mich|welche daten haben sie von mir|welche daten habt ihr von mir|welche daten habt ihr|was hast du bisher|was haben sie bisher|was hast du gespeichert|was haben sie gespeichert|was ist uber mich gespeichert|was ist ueber mich gespeichert|was weisst du schon|was weisst du bisher|was weisst von mir|was weisst du von mir|was wisst ihr uber mich|was wisst ihr ueber mich|was wisst ihr von mir|welche infos hast du|welche infos hast du uber mich|welche infos haben sie|was hast du verstanden|was hast du notiert|meine gespeicherten daten|zusammenfassung"
  ),
  Entry(
    .swap,
    "andersrum|umgekehrt|anders rum|andersherum|anders herum|genau andersrum|in die andere richtung|andere richtung|verkehrt herum|genau umgekehrt|tauschen|tausch|vertauscht|umdrehen|dreh um|umkehren|richtung tauschen|verdreht|genau anders rum|start und ziel tauschen|vice versa|gegenrichtung"
  ),
  Entry(
    .drop,
    "streich|streiche|vergiss|entferne|weglassen|storniere|streichen|lass weg|entfernen|entfern|losche|loesche|losch|loesch|vergessen sie|nimm raus|raus damit|cancel|weg mit|doch keinen|doch keine|doch kein|doch ohne|lass mal weg|rausnehmen|weglassn|streichn|absagen|verzichte auf"
  ),
  Entry(
    .correct,
    "doch lieber|lieber|eigentlich|stattdessen|andern auf|aendern auf|ich meinte|doch|besser|sondern|ich meine|meinte|ander auf|aendere auf|andere auf|ander das auf|andere das auf|aendere das auf|aender das auf|aender auf|mach draus|mach daraus|machs auf|doch besser|sorry|sorry ich meinte|korrektur|verzeihung|entschuldigung|tut mir leid|ich habe mich vertan|hab mich vertan|hab mich verschrieben|hab mich geirrt|ach nein|ah nein|ach ne|ups|oops|moment|warte|wart|andern|aendern|andere den|aendere den|umandern|umaendern|wechseln auf|wechsle auf|wechsel auf|verschieb auf|verschieben auf|verschieb den|verschiebe auf|verschiebe den|verlegen auf|verlege auf|eher doch|am liebsten|bevorzugt|wenn schon|quatsch|blodsinn|stimmt nicht lieber|falsch ich meinte|nimm lieber|nehm lieber|nehmen wir lieber|doch eher|vielmehr|statt dessen|anstelle|wobei|oder doch|oder besser|oder lieber|andert auf|lieba"
  ),
  Entry(
    .best,
    "den billigsten|das billigste|billigste|gunstigste|den gunstigsten|den guenstigsten|der billigste|die gunstigste|am billigsten|guenstigste|gunstigsten|guenstigsten|billigsten|am gunstigsten|am guenstigsten|gunstigster|billigster|guenstigster|billigstes|gunstigstes|den preiswertesten|preiswerteste|den mit dem besten preis|bester preis|besten preis|so billig wie moglich|so gunstig wie moglich|so guenstig wie moeglich|moglichst billig|moglichst gunstig|moeglichst guenstig|moeglichst billig|am preiswertesten|niedrigster preis|niedrigsten preis|billigschte|s billigste|den billigen|den gunstigen|das gunstigste angebot|das guenstigste angebot|das billigste angebot|den gunstigsten flug|den guenstigsten flug|den billigsten flug"
  ),
  Entry(
    .fastest,
    "den schnellsten|schnellste|der schnellste|am schnellsten|schnellsten|schnellster|kurzeste|kuerzeste|am kurzesten|am kuerzesten|schnellschte|kurzesten|kuerzesten|schnellste verbindung|kurzeste flugzeit|kuerzeste flugzeit"
  ),
  Entry(
    .earliest,
    "den fruhesten|fruheste|den fruehesten|frueheste|fruhesten|fruehesten|am fruhesten|am fruehesten|den ersten am morgen|den ersten in der fruh|ersten flug am tag|fruhester|fruehester|den ersten des tages"
  ),
  Entry(
    .latest,
    "den spatesten|spateste|spaeteste|spatesten|spaetesten|am spatesten|am spaetesten|spatester|spaetester|den letzten des tages|den letzten am abend|den letzten am tag"
  ),
  Entry(.last, "den letzten|der letzte|letzte|letzten|letzter|letztes|letzte option"),
  Entry(
    .more,
    "andere fluge|mehr optionen|andere optionen|noch andere|andere angebote|weitere|was anderes|andere fluege|mehr fluge|mehr fluege|weitere fluge|weitere fluege|weitere optionen|weitere angebote|mehr angebote|andere verbindungen|mehr verbindungen|weitere verbindungen|zeig mir mehr|zeig mehr|zeige mir mehr|zeige mehr|zeigen sie mir mehr|anderen flug|anderer flug|etwas anderes|noch was|noch mehr|sonst noch was|sonst noch|gibts noch andere|gibt es noch andere|gibts noch was|gibt es noch was|hast du noch andere|haben sie noch andere|hast du noch was|keiner davon|keiner passt|keine passt|nichts dabei|nix dabei|passt keiner|keins passt|alternative fluge|alternative fluege|alternativen|andere alternativen|mehr auswahl|andere moglichkeiten|andere moeglichkeiten|gfallt mir keiner|gefallt mir keiner|gefallt mir keins|welche noch|noch welche|die nachsten|die naechsten|und noch andere|mehr davon|was gibts noch|was gibt es noch|keine davon|keins davon|zeig mir andere|zeige mir andere|zeig andere|zeige andere|zeigen sie mir andere|zeig noch andere|zeig mir noch andere|gibts andere|gibt es andere|hast du andere|haben sie andere|habt ihr andere|eine andere option|einen anderen flug|ein anderer flug|lieber einen anderen|was anders"
  ),
  Entry(
    .cheaper,
    "etwas billigeres|billiger|gunstiger|zu teuer|guenstiger|was billigeres|was gunstigeres|was guenstigeres|billigere|gunstigere|guenstigere|billigeren|gunstigeren|guenstigeren|billigeres|gunstigeres|guenstigeres|gehts billiger|gehts gunstiger|gehts guenstiger|geht das billiger|geht das gunstiger|geht das guenstiger|gibts was billigeres|gibts was gunstigeres|gibts was guenstigeres|gibts billigere|gibt es billigere|gibt es gunstigere|zu teuer fur mich|zu teuer fuer mich|sauteuer|urteuer|teuer|preiswerter|preiswertere|nicht so teuer|nicht ganz so teuer|uber meinem budget|ueber meinem budget|ueber budget|uber budget|sprengt mein budget|sprengt das budget|ausserhalb meines budgets|zu kostspielig|z tuur|z teia|was preiswerteres|nix billigeres|nichts billigeres|nichts gunstigeres|nichts guenstigeres|weniger teuer|teuer fur mich"
  ),
  Entry(
    .laterOne,
    "spateren|spaeteren|was spateres|was spaeteres|gibts was spateres|gibts was spaeteres|spatere fluge|spaetere fluege|spatere|spaetere|spateres|spaeteres|gehts spater|gehts spaeter|zu fruh|zu frueh|etwas spater|etwas spaeter|bisschen spater|bisschen spaeter|bissl spater|spaterer flug|spaeterer flug|nichts spateres|nichts spaeteres|nix spateres|irgendwas spater|zu zeitig|z frueh|zu fria"
  ),
  Entry(
    .fasterOne,
    "schnellere|schneller|schnellere fluge|schnellere fluege|was schnelleres|etwas schnelleres|kurzere|kuerzere|kurzer|kuerzer|kurzeren|kuerzeren|zu lang|zu lange|dauert zu lang|dauert zu lange|dauert lang|dauert lange|gehts schneller|kurzere flugzeit|kuerzere flugzeit|schnelleren|was kurzeres|was kuerzeres|zu lange flugzeit|gibts was schnelleres|zu viele stunden"
  ),
  Entry(
    .otherDates,
    "andere daten|anderes datum|anderen tag|anderer tag|andere tage|anderen termin|andere termine|ein anderer tag|einen anderen tag|datum andern|datum aendern|an einem anderen tag|an anderen tagen|anderes reisedatum|termin andern|termin aendern|anderer termin|datum wechseln|alternative daten|alternatives datum|reisedaten andern|reisedaten aendern"
  ),
  Entry(
    .question,
    "welche|welcher|welches|was|wie|wann|wo|warum|wer|wie viel|wieviel|gibt es|wieso|weshalb|wohin|woher|welchen|wie viele|wieviele|was kostet|was kosten|wie teuer|was kostets|wieviel kostet|wie viel kostet|gibts|hat|habt ihr|haben sie|hast du|wos|wann s|weles|wie lange|wie lang|ob|ist es moglich|ist es moeglich|geht das|kann man|wia|warums|wie schaut|wie schauts|was wurde|was wuerde|was tat"
  ),
  Entry(
    .question,
    "ist das ein direktflug|ist es ein direktflug|ist der flug|ist das|hat der flug|gibt es einen zwischenstopp|gibts einen zwischenstopp|hat der einen|um wie viel uhr|um wieviel uhr|wann landet|wann startet|wann fliegt|wann ist der|ist der direkt|ist gepack dabei|ist gepaeck dabei|ist gepack inklusive|ist gepaeck inklusive|ist handgepack|ist ein koffer|ist aufgabegepack|wie viele stopps|wieviele stopps|wie viel gepack|wieviel gepack|welche airline ist|mit welcher airline|welche klasse|in welcher klasse|ist er|ist sie|sind die|ist ein|wann kommt|welche fluggesellschaft ist|darf ich|wie viele koffer|inkludiert",
    1),
  Entry(
    .question,
    "welcher flughafen|welchem flughafen|welchen flughafen|von welchem flughafen|welche airline|welcher airline|welche fluggesellschaft|welche flughafen|an welchem flughafen|welche fluglinie|welcher fluglinie",
    3),
  Entry(
    .ask,
    "wissen ob|sagen ob|wissen wann|sagen wann|wissen wie|sagen wie|wissen welche|sagen welche|sag mir ob|sagen sie mir ob|weisst du ob|wissen sie ob|schauen ob der|prufen ob der|pruefen ob der|wissen was|sagen was|wissen wo|sag mir wann|sagen sie mir wann"
  ),
  Entry(
    .offer,
    "option|optionen|angebot|angebote|nummer|nr|variante|varianten|vorschlag|vorschlage|vorschlaege|flug nummer|flug nr|nummero|moglichkeit|moeglichkeit|flugnummer|auswahl|nummr|angebot nr|angebot nummer|option nr|option nummer|num"
  ),
  Entry(
    .otherService,
    "hotel|hotels|auto|mietwagen|zug|restaurant|unterkunft|unterkunfte|unterkuenfte|pension|ferienwohnung|airbnb|zimmer|mietauto|leihwagen|bahn|zugticket|bus|fernbus|flixbus|taxi|bahnticket|ferienhaus|kreuzfahrt|hostel|wohnung|parkplatz|parken|museum|museen|konzert|konzerte|wetter|faehre|transfer|autos|wohnmobil|camper|tour|touren|restaurants|veranstaltung|veranstaltungen|event|ubernachtungsmoglichkeit|reiseversicherung|visum|oebb|ice|fahrrad mieten|auto mieten|apartment|appartement|camping|eintrittskarten|shuttle|bahnfahrt|campingplatz|jugendherberge|unterbringung|skipass|mietwagn"
  ),
  Entry(
    .liveIn,
    "ich bin in|ich wohne in|ich lebe in|wir sind in|wohne in|lebe in|bin in|komme aus|bin aus|ich bin aus|sind aus|wohnhaft in|wohn in|bin grad in|bin gerade in|ich bin gerade in|ich bin grad in|befinde mich in|bin derzeit in|ich bin derzeit in|bin momentan in|ich bin momentan in|wohnen in|leben in|zuhause in|daheim in|bin zurzeit in|bin aktuell in|ich bin aktuell in|wohne derzeit in|kommen aus|sind gerade in|sind in|wir befinden uns in"
  ),
  Entry(.home, "hause|zuhause|nach hause|zu hause|daheim|nachhause|dahoam|dahei"),
  Entry(.there, "dort|dorthin|dahin|hier hin|durt|dorten"),
  Entry(
    .same,
    "selbe|selben|gleiche|gleichen|selbes|derselbe|dieselbe|dasselbe|derselben|demselben|gleiches|gliiche|selber|gleicher|selbem|gleichem"
  ),
  Entry(
    .same,
    "selbe strecke zuruck|gleiche strecke zuruck|selbe strecke zurueck|gleiche strecke zurueck|selber weg zuruck|gleicher weg zuruck|selber weg zurueck|gleicher weg zurueck|denselben weg zuruck|den gleichen weg zuruck|denselben weg zurueck|den gleichen weg zurueck|selben weg zuruck|selben weg zurueck"
  ),
  Entry(
    .airport,
    "flughafen|flughafens|airport|fluhafen|flugplatz|flughafn|internationaler flughafen|flughafen von|flugi hafen|flughaefen"
  ),
  Entry(
    .special,
    "assistenz|sonderassistenz|mobilitatseingeschrankt|eingeschrankte mobilitat|eingeschraenkte mobilitaet|behinderung|behindert|gehbehindert|sauerstoff|schwanger|alleinreisendes kind|unbegleitetes kind|unbegleiteter minderjahriger|allergie|allergisch|allergien|allergiker|krucken|kruecken|rollator"
  ),
  Entry(
    .special,
    "haustier|hund|katze|hunde|katzen|hunderl|hundchen|haustiere|kater|katzerl|welpe|tiere|begleithund|blindenhund|assistenzhund|hundi|hundetransport|wauzi",
    1),
  Entry(.special, "rollstuhl", 2),
  Entry(
    .special,
    "veganes essen|vegetarisches essen|vegan|vegetarisch|veganes menu|glutenfrei|zoliakie|zoeliakie|koscher|halal",
    3),
  Entry(
    .notSure,
    "wei nicht|weiss nicht|keine ahnung|nicht sicher|wei s nicht|weiss ich nicht|weiss ich noch nicht|weiss noch nicht|weiss es nicht|weiss es noch nicht|unsicher|ka|kp|kein plan|keinen plan|keine idee|noch nicht entschieden|unentschlossen|weiss ned|weiss net|woass ned|woas ned|waas ned|noch offen|kei ahnig|ka ahnung|koa ahnung|noch nicht sicher|mal sehen|mal schauen|schau ma mal|steht noch nicht fest|noch nicht festgelegt|wissen wir noch nicht|wissen wir nicht|weiss nich|wees nich|weiss i ned|nicht ganz sicher|kommt drauf an|unklar"
  ),
  Entry(
    .filler,
    "mochte|moechte|brauche|suche|bitte|ich mochte|ich moechte|wurde|wuerde|kann|konnen|koennen|sie|es|gibt|buchen|buche|finden|brauchen|wollen|haben|hatte|haette|einen flug|stadt|mochten|moechten|soll|ist|sind|wird|noch|dann|es geht|geht|bidde|bitteschon|bitt|pls|plz|brauch|braeuchte|brauchte|brauchn|brauchat|brauchma|such|suchen|sucht|suchn|ich suche|ich brauche|ich brauchte|ich braeuchte|wir suchen|wir brauchen|wir wollen|wir mochten|wir moechten|ich will|ich wurde|ich wuerde|wurden|wuerden|wurd|wuerd|hatt|haett|hatten|haetten|hatt gern|haett gern|hatte gern|haette gern|hatte gerne|haette gerne|hatten gern|haetten gern|hatten gerne|haetten gerne|mocht|moecht|mecht|wui|mag|magst|wolle|wollt|konntest|koenntest|konnte|koennte|konnten|koennten|kannst|konnt|koennt|kennst|find|finde|findest|buch|buchn|gebucht|reservieren|reserviere|reserv|kaufen|kauf|kaufe|bestellen|organisieren|organisier|zeig|zeige|zeigen|schau|schaun|schauen|guck|gucken|such mir|suchst|schick|schicken|sag|sagen|gib|geben|gebt|check|checken|hilf|helfen|hilfe|helft|hilfst|hab|habe|hast|habn|war|waren|ware|waere|waer|war gut|sei|bin|bist|seid|is|isch|werden|werde|wirst|wurden wir|sollte|sollen|sollten|sollt|solls|muss|mussen|muessen|musste|muesste|mussten|muessten|darf|durfte|duerfte|lasst|planen|plane|plan|planung|geplant|uberlege|ueberlege|uberlegen|denke|denk|glaub|glaube|hoffe|hoffentlich|vllt|vlt|villeicht|vielleicht|vielleich|evtl|eventuell|ggf|gegebenenfalls|moglich|moeglich|moglichst|moeglichst|wenns geht|falls|wenn|weil|dass|damit|daher|deshalb|also|aber|aba|jedoch|und so|usw|etc|ja wohl|mal|ma|halt|eben|schon|scho|nochmal|nochmals|wieder|sehr|ganz|ziemlich|viel|viele|mehr|wenig|bisschen|bissl|bisserl|etwas|irgendwie|irgendwo|hier|da drin|dazu|davon|darum|dafur|dafuer|daran|jetzt|grad|gerade|gleich|dringend|schnell mal|bald|immer|meist|meistens|normalerweise|wahrscheinlich|vermutlich|du|euch|dir|dich|ihnen|ihn|ihm|er|wem|jemand|jemanden|alle|alles|beim|auf|unterwegs|gute|guten|gutes|guter|guenstig|gunstig|gunstige|guenstige|gunstigen|guenstigen|billig|billige|billigen|billiges|preiswert|preis|preise|kostet|verfugbar|verfuegbar|verfugbarkeit|uhrzeit|zeit|zeiten|datum ist|termin|stadt in|die stadt|infos|info|information|informationen|frage|fragen|anfrage|hatt da|servas i|he|hm|hmm|ah|aha|ach|achso|oh|uff|haha|hehe|lol|xd|na ja|naja|tja|so|sowas|dass ich|ob es|zwecks|bezuglich|bezueglich|wegen|betreffend|interesse|interessiert|interessiere mich|fallt|faellt|passend|passende|passenden|ausflug zu|kg|kilo|mein name ist|danke schonmal|schonmal|uns beiden|machen|mach|mache|macht|tu|hinbekommen|checkst|vorschlagen|anbieten|empfehlen|raussuchen|rausfinden|raus|rum|ran|wia scho|eh|oida|digga|digger|bruder herz|mann ey|ey|gell|gelle|ne ja|odr|oder so|vllcht|bzgl|zb|z b|dh|d h|insg|nicht zu teuer|nicht so teuer bitte|nicht allzu teuer|ned zu teuer|auf jeden fall mit|auch ok|ok fur mich|ok fuer mich|jedenfalls|uebrigens|ubrigens|ja also|einfach mal|einfach nur|einfach so|na"
  ),
  Entry(.number, "null", 0),
  Entry(.number, "eins|oans|ans", 1),
  Entry(.number, "zwei|zwo|zwa|zwoa|ein paar|zwee|zwai", 2),
  Entry(.number, "drei|drai|dru", 3),
  Entry(.number, "vier", 4),
  Entry(.number, "funf|fuenf|fuf|funef", 5),
  Entry(.number, "sechs|sechse", 6),
  Entry(.number, "sieben|siebn", 7),
  Entry(.number, "acht|acht stuck", 8),
  Entry(.number, "neun", 9),
  Entry(.number, "zehn|zehne|zehn stuck", 10),
  Entry(.number, "elf", 11),
  Entry(.number, "zwolf|zwoelf|ein dutzend", 12),
  Entry(.number, "dreizehn", 13),
  Entry(.number, "vierzehn", 14),
  Entry(.number, "funfzehn|fuenfzehn|fuffzehn", 15),
  Entry(.number, "sechzehn", 16),
  Entry(.number, "siebzehn", 17),
  Entry(.number, "achtzehn", 18),
  Entry(.number, "neunzehn", 19),
  Entry(.number, "zwanzig", 20),
  Entry(.number, "einundzwanzig", 21),
  Entry(.number, "zweiundzwanzig", 22),
  Entry(.number, "dreiundzwanzig", 23),
  Entry(.number, "vierundzwanzig", 24),
  Entry(.number, "funfundzwanzig|fuenfundzwanzig", 25),
  Entry(.number, "sechsundzwanzig", 26),
  Entry(.number, "siebenundzwanzig", 27),
  Entry(.number, "achtundzwanzig", 28),
  Entry(.number, "neunundzwanzig", 29),
  Entry(.number, "dreissig", 30),
  Entry(.number, "einunddreissig", 31),
  Entry(.number, "vierzig", 40),
  Entry(.number, "funfzig|fuenfzig|fuffzig", 50),
  Entry(.number, "hundert|einhundert", 100),
  Entry(.number, "hundertfunfzig|hundertfuenfzig", 150),
  Entry(.number, "zweihundert", 200),
  Entry(.number, "zweihundertfunfzig|zweihundertfuenfzig", 250),
  Entry(.number, "dreihundert", 300),
  Entry(.number, "vierhundert", 400),
  Entry(.number, "funfhundert|fuenfhundert", 500),
  Entry(.number, "sechshundert", 600),
  Entry(.number, "siebenhundert", 700),
  Entry(.number, "achthundert", 800),
  Entry(.number, "neunhundert", 900),
  Entry(.number, "tausend|eintausend", 1000),
  Entry(.currency, "dollar|dollars"),
  Entry(
    .soon,
    "so bald wie moglich|so bald wie moeglich|sobald wie moglich|sobald wie moeglich|schnellstmoglich|schnellstmoeglich|moglichst bald|moeglichst bald|baldmoglichst|baldmoeglichst|ehestmoglich|ehestmoeglich|asap|ab sofort|umgehend|so schnell wie moglich|so schnell wie moeglich"
  ),
  Entry(
    .identity,
    "bist du ein bot|bist du ein roboter|bist du ein mensch|sind sie ein bot|sind sie ein roboter|sind sie ein mensch|bist du echt|bist du eine maschine|bist du eine ki|sind sie eine ki|ist das ein bot|ist das ein roboter|wer bist du|wer sind sie|was bist du|rede ich mit einem bot|rede ich mit einem menschen|rede ich mit einem roboter|schreibe ich mit einem bot|schreib ich mit einem bot|bist du eine echte person|bist a bot|bist du real"
  ),
  Entry(.holiday, "thanksgiving", 2001),
  Entry(.holiday, "ostern|zu ostern|ostersonntag|an ostern", 2002),
  Entry(.holiday, "karfreitag", 2003),
  Entry(.holiday, "ostermontag", 2004),
  Entry(.holiday, "karwoche", 2005),
  Entry(.holiday, "pfingsten|zu pfingsten|pfingstsonntag|an pfingsten", 2006),
  Entry(.holiday, "karneval|fasching|fasnacht|zu karneval", 2007),
  Entry(.holiday, "osterwochenende", 2010),
]
