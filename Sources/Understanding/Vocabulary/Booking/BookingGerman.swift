// swift-format-ignore-file: phrases stand in long lines, a meaning a line.

/// How people speak German of themselves and of their bookings.
let bookingGerman: [Entry] = [
  Entry(
    .flag,
    "geboren|geb|geburtsdatum|geburtstag|reisepass|pass|passnummer|name|vorname|nachname|mail|email|telefon|handynummer|buchung|buchungen|reservierung|buchungsnummer|buchungscode|heisse|heise"
  ),
  Entry(.title, "herr|herrn|hr", 1), Entry(.title, "frau|fr", 2), Entry(.title, "fraulein", 4),
  Entry(.title, "dr|doktor", 5),
  Entry(.gender, "mannlich|maennlich", 1), Entry(.gender, "weiblich", 2),
  Entry(.genderHint, "m|mann|junge|bub|ehemann|vater|bruder|opa|freund", 1),
  Entry(.genderHint, "w|f|madchen|maedchen|ehefrau|mutter|schwester|oma|freundin", 2),
  Entry(
    .relation,
    "mein sohn|mein mann|mein vater|mein bruder|mein opa|unser sohn|mein freund|mein onkel|mein neffe",
    1),
  Entry(
    .relation,
    "meine tochter|meine frau|meine mutter|meine schwester|meine oma|unsere tochter|meine freundin|meine tante|meine nichte",
    2),
  Entry(.genderHint, "sohn", 1), Entry(.genderHint, "tochter", 2),
  Entry(.passenger, "passagier|passagierin|fluggast|reisender|reisende|person|mitreisender", 0),
  Entry(.passenger, "erwachsener|erwachsene", 1), Entry(.passenger, "kind", 2),
  Entry(.passenger, "baby|saugling|kleinkind|das baby|unser baby|mein baby", 3),
  Entry(
    .bornLabel, "geboren|geboren am|geb|geb am|geburtsdatum|geburtstag|geboren ist|geburtsdaten"),
  Entry(.givenLabel, "vorname|vornamen|rufname|vorname n"),
  Entry(.familyLabel, "nachname|nachnamen|familienname|zuname|geburtsname"),
  Entry(
    .nameLabel,
    "name|namen|mein name|der name|voller name|vollstandiger name|ich heisse|ich heise|heisst|name laut pass|wir heissen|sie heisst|er heisst|sein name|ihr name|vor und nachname|geschrieben"
  ), Entry(.nameLabel, "ich bin|das ist|wir sind", 1),
  Entry(.genderLabel, "geschlecht"),
  Entry(.emailLabel, "mailadresse|e mail adresse|emailadresse|email adresse|mail adresse"),
  Entry(
    .phoneLabel,
    "telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|mobiltelefon|meine nummer|rufnummer|tel nr|erreichbar unter"
  ),
  Entry(
    .passportLabel,
    "reisepass|pass|passnummer|reisepassnummer|pass nr|reisepass nr|passnr|pass nummer|reisepass nummer|ausweis|ausweisnummer|personalausweis|personalausweisnummer"
  ),
  Entry(
    .expiryLabel,
    "gultig bis|gueltig bis|lauft ab|laeuft ab|ablaufdatum|ablauf|gultigkeit|lauft am|abgelaufen am|ablaufend|gilt bis"
  ),
  Entry(
    .issuerLabel,
    "ausgestellt von|ausgestellt in|ausstellungsland|ausstellendes land|nationalitat|staatsangehorigkeit|staatsburgerschaft|land|passland|aus"
  ),
  Entry(.otherLabel, "ausgestellt am|ausstellungsdatum|geburtsort|adresse|wohnhaft"),
  Entry(
    .link,
    "ist|sind|am|der|die|das|den|dem|vom|nr|nummer|lautet|sein|sollte|muss|soll|heisst|mein|meine|im|in|um|mit|nicht|es|wird|war"
  ),
  Entry(
    .lead,
    "ja|nein|hallo|guten tag|hi|bitte|danke|gerne|okay|hier|hier ist|hier sind|hier die daten|und|auch|also|dann|das ware|das waren|es ist|es sind|sorry|entschuldigung|eigentlich|erstens|zweitens|fur|ich|mit|sondern|doch|nur|aber|nur ich|die daten|meine daten|reisende sind"
  ),
  Entry(.nameSuffix, "jun"),
  Entry(
    .assent,
    "ja|jawohl|jap|jep|ja bitte|ja gerne|ja gern|gerne|gern|okay|ok|einverstanden|bestatigt|bestatige|ich bestatige|bestatigen|passt|passt so|passt schon|mach das|mach es|machen wir|mach das bitte|machen sie das|auf jeden fall|naturlich|klar|na klar|in ordnung|selbstverstandlich|los geht s|alles klar|abgemacht|ich stimme zu|ich akzeptiere|unbedingt|freilich|ja klar|jo passt|geht klar"
  ),
  Entry(.assent, "jo|los|sicher|na sicher", 1),
  Entry(
    .praise,
    "super|perfekt|gut|prima|toll|genau|richtig|stimmt|stimmt so|alles richtig|alles korrekt|korrekt|sehr gut|wunderbar|klasse|alles gut|ist gut|kein problem|alles|so|schon"
  ),
  Entry(
    .courtesy,
    "bitte|danke|vielen dank|danke schon|dankeschon|besten dank|hallo|sehr|herzlichen dank|bitte schon|danke dir|danke ihnen"
  ),
  Entry(
    .refusal,
    "nein|ne|nee|noch nicht|warte|warten sie|einen moment|moment mal|lieber nicht|nein danke|doch nicht|stopp mal|jetzt nicht|auf keinen fall|bloss nicht|kein interesse|ich uberlege|ich muss uberlegen|muss ich uberlegen|abbruch|abbrechen|vergiss es|lass mal|lieber doch nicht|erst mal nicht|ich habe es mir anders uberlegt|warte mal|warte noch"
  ),
  Entry(.refusal, "nicht|spater|moment|zu teuer|behalten|halt", 1),
  Entry(.negation, "nicht|kein|keine|keinen|ohne|nie|niemals|statt"),
  Entry(
    .condition,
    "wenn|falls|sofern|aber|nur wenn|vorausgesetzt|wie|warum|wann|vielleicht|eventuell|glaube|denke|bevor|erst"
  ),
  Entry(
    .neutral,
    "ich|wir|du|sie|uns|mir|mich|mochte|moechte|mochten|will|wollen|wurde|wurden|wurde gerne|wurden gerne|gerne|gern|kannst|konnen|kann|konnten|konntest|konnte|es|das|den|die|der|ihn|dies|diesen|diese|dieses|ein|eine|einen|fur|fur mich|fur uns|jetzt|nun|sofort|gleich|dann|und|also|nur|bitte|nehme|nehmen|nimm|wir nehmen|ich nehme|haben|habe|hatte|hatten|zu|mal|doch|so|flug|fluge|angebot|option|nummer|nr|heute|auch|mein|meine|meinen|unsere|unseren|verbindlich|fest|machen|lassen|s|lass|lasst|zum|davon|direkt"
  ),
  Entry(
    .book,
    "buchen|buche|buch|bucht|kaufen|kaufe|kauf|reservieren|reserviere|reservier|bestellen|bestelle|festmachen|einbuchen"
  ),
  Entry(
    .hold,
    "halten|halte|zuruckhalten|zurucklegen|vormerken|optionieren|freihalten|option setzen|auf option|unverbindlich reservieren|reserviert halten"
  ),
  Entry(
    .payLater,
    "spater zahlen|zahle spater|spater bezahlen|bezahle spater|zahlen spater|bezahlen spater|zahlung spater|ich zahle spater|ich bezahle spater|erst spater zahlen|erst spater bezahlen|zahle ich spater|bezahle ich spater|zahlen wir spater|zahl spater|ohne zu zahlen|ohne bezahlung|ohne zahlung"
  ),
  Entry(.pay, "zahlen|bezahlen|bezahle|zahle|bezahlung|zahlung|zahlungslink|begleichen"),
  Entry(
    .cancel,
    "stornieren|storniere|stornier|storno|stornierung|absagen|kundigen|zuruckgeben|canceln|cancel"),
  Entry(.cancel, "abbrechen|annullieren"),
  Entry(
    .change,
    "umbuchen|umbuche|buche um|buch um|umbuchung|andern|aendern|andere|verschieben|verschiebe|verschieb|verlegen|verlege|verleg|vorverlegen|wechseln|tauschen|anpassen"
  ),
  Entry(
    .send,
    "schick|schicke|schicken|sende|senden|zusenden|zuschicken|zeig|zeige|zeigen|noch mal|nochmal|noch einmal|erneut|wo ist|wo sind|brauche|bekomme|bekommen|haben|mail mir|maile|gib mir|geben"
  ),
  Entry(.put, "hinzufugen|hinzufuege|fuge|dazubuchen|hinzu|erganzen|dazunehmen|zubuchen"),
  Entry(.put, "dazu|weiteren|weiteres|zusatzlich|zusatzlichen|extra|mehr", 2),
  Entry(.put, "noch|buchen|brauche|mochte", 1),
  Entry(
    .accept,
    "akzeptieren|akzeptiere|annehmen|nehme|nehmen|nimm|einverstanden|zustimmen|bestatigen|bestatige|in ordnung|passen|passt"
  ),
  Entry(
    .mine,
    "mein|meine|meinen|meiner|meines|meinem|unser|unsere|unseren|unserer|den|die|der|das|dem|diesen|diese"
  ),
  Entry(
    .booking,
    "buchung|buchungen|reservierung|reservierungen|bestellung|gebuchten flug|gebuchte reise"),
  Entry(.journey, "flug|fluge|reise|reisen|ticket|tickets|flugticket|flugreise|fluges|flugs"),
  Entry(.outbound, "hinflug|hinreise|hinweg|abflug|hinfluges"),
  Entry(.inbound, "ruckflug|rueckflug|ruckreise|rueckreise|ruckweg|heimflug|ruckfluges"),
  Entry(
    .document,
    "reiseplan|reiseunterlagen|unterlagen|buchungsbestatigung|kalenderdatei|kalendereintrag|kalender|ics|pdf|e ticket|eticket|rechnung|quittung|flugplan|dokumente|reisedokumente"
  ),
  Entry(.document, "ticket|tickets|flugticket|bestatigung", 1),
  Entry(
    .reference,
    "buchungsnummer|buchungscode|buchungsreferenz|referenz|referenznummer|reservierungsnummer|reservierungscode|bestatigungsnummer|bestatigungscode|code|pnr"
  ),
  Entry(
    .newTimes,
    "neuen zeiten|neue zeiten|neuen flugzeiten|neue flugzeiten|neue zeit|neue abflugzeit|flugplananderung|anderung|anderungen|neuen flug|neue flug|zeitanderung|flugzeitanderung|neuen flugplan"
  ),
  Entry(
    .bags,
    "koffer|gepackstuck|gepackstucke|gepack|aufgabegepack|gepackstuecke|tasche|taschen|aufgegebenes gepack"
  ),
  Entry(
    .statusQuestion,
    "ist es gebucht|ist das gebucht|ist alles gebucht|ist es bestatigt|hat es geklappt|hat das geklappt|hat die buchung geklappt|ist die buchung durch|ist meine buchung durch|ist meine buchung bestatigt|ist die buchung bestatigt|ist mein flug gebucht|ist mein flug bestatigt|ist der flug gebucht|hast du gebucht|haben sie gebucht|wurde gebucht|stand meiner buchung|status meiner buchung|wie ist der stand|buchungsstatus|status|ist es durch|ist die zahlung durch|ist die zahlung angekommen|wie steht es um meine buchung|bin ich gebucht|sind wir gebucht"
  ),
  Entry(
    .tripList,
    "meine buchungen|meine reisen|meine fluge|meine reservierungen|welche buchungen habe ich|welche fluge habe ich|welche reisen habe ich|was habe ich gebucht|was ist gebucht|unsere buchungen|unsere reisen|alle buchungen|zeige buchungen|meine gebuchten fluge|meine gebuchten reisen"
  ),
  Entry(
    .samePeople,
    "dieselben|die gleichen|die selben|dieselben personen|dieselben leute|gleiche personen|die gleichen personen|die gleichen leute|gleiche leute|wie letztes mal|wie beim letzten mal|dieselben passagiere|gleiche passagiere|die gleichen passagiere|wie zuletzt|wie vorher|dieselben wie letztes mal|dieselben wie beim letzten mal|die gleichen wie beim letzten mal|dieselben reisenden|gleichen daten wie letztes mal|dieselben daten"
  ),
  Entry(.seatPlace, "fenster|fensterplatz|fensterplatze|fenstersitz|am fenster", 1),
  Entry(.seatPlace, "gang|gangplatz|gangplatze|am gang", 2),
  Entry(
    .seatWish,
    "zusammen|nebeneinander|beieinander|zusammen sitzen|nebeneinander sitzen|platze nebeneinander|zusammensitzen",
    3),
  Entry(
    .seatWish,
    "egal wo wir sitzen|egal wo ich sitze|egal|keine praferenz|kein sitzplatzwunsch|sitzplatz egal|platz egal|irgendein platz|keine sitzplatzwunsche|keine sitzplatze|ohne sitzplatz|keinen sitzplatz|sitze egal|platze egal|ist mir egal|ist uns egal|ohne sitzplatzwahl|keine sitzplatzwahl",
    4),
  Entry(.seat, "sitz|sitze|platz|platze|sitzplatz|sitzplatze|sitzen"),
]
