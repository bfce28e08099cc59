"""Ordinary words of six languages that are no place unless the words round them say so."""

import stopwordsiso

from folding import fold

# Words of travel talk and everyday talk that stop-word lists leave out.
EXTRA = """
nice of man mobile reading split bath orange tours cork are one to may sun march home via van best male mary
hobby logan kennedy midway reagan ontario la ba ny sf dc kl hk bari brno nancy angers tour same bring dallas
date dates day days flight flights ticket tickets trip return one way adult adults child children infant baby
book booking cheap cheapest price business economy first class morning evening night noon afternoon today tomorrow
week weekend month year monday tuesday wednesday thursday friday saturday sunday january february march april may
june july august september october november december jan feb mar apr jun jul aug sep oct nov dec mon tue wed thu
fri sat bag bags seat seats window aisle hotel car please thanks thank hello hi hey bye yes no ok okay sure cancel
change help human agent stop start pay card money euro dollar pound time hour minutes direct nonstop stops
family wife husband friend mother father son daughter love work job meeting conference wedding holiday vacation
big small long short hot cold new old good bad great fine want need like go fly going flying leave arrive back
the and for one two three four five six seven eight nine ten spring summer autumn fall winter
batman bear hope union man lie troll eagle buffalo bend hay dole page pine moose point grove rose roses rock rocky
victoria florida georgia charlotte sydney victor alice florence paris jackson lincoln madison austin houston
hola gracias por favor quiero vuelo vuelos ida vuelta mañana hoy lunes martes miércoles jueves viernes sábado domingo
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre barato precio
bonjour merci vol vols aller retour demain lundi mardi mercredi jeudi vendredi samedi dimanche mois
flug flüge hin zurück morgen heute montag dienstag mittwoch donnerstag freitag samstag sonntag bitte danke essen
south hit rest gold save david central range council george brown capital normal miles smith mission robert lake soul
garden henry flat johnson valley industrial ocean grant liberal taylor chicken falls daniel hang republic independence
adam clinton carbon circle cable pilot lock wise ford islands miller bush hunt marks monster howard sharp bone elizabeth
superior castle duke spoken temple trail harris kelly roles wings anthony memorial alliance crystal atlantic gary bishop
enterprise pope rapid gordon wayne anderson heritage knock liberty alert russell lawrence summit dual globe moore philip
thompson murray oral warren alpha lion lonely stewart albert burns laura marshall mitchell nelson leo parker perry
branches douglas franklin hood imperial villa stanley craig metro rifle antonio tyler wa casino marathon paradise
roberts grants morris dining genes mason norman boundary sterling stuart delta julia ashley manos norte alta alma mesa
salida cruz chico cuyo flores lopez cita fundacion playa resistencia madera bonito valle principe reyes castro ville
tete pierre fera porter boire barre egal gebe lander volk halle bose abs kaiser rom hof trat mare pensa pari noto costi
campi caro beni bordo luca marina feira mao maio luta gracas graca velho franca longa socorro tela mora passos york
voglio volo voli andata ritorno domani lunedì martedì mercoledì giovedì venerdì sabato domenica grazie
quero voo voos volta amanhã segunda terça quarta quinta sexta obrigado obrigada
""".split()

# Names that are ordinary words but a traveller's word for the place all the same.
NOT_ORDINARY = {fold(word) for word in """dallas florida georgia charlotte sydney paris houston austin madison
florence logan kennedy ontario midway reagan jackson lincoln buffalo victoria sf ny dc hk kl bari brno york rom""".split()}


def stop_words():
    found = set()
    for language in ("en", "es", "fr", "de", "it", "pt"):
        found |= {fold(word) for word in stopwordsiso.stopwords(language)}
    return {word for word in found | {fold(word) for word in EXTRA} if word and " " not in word}


STOP = stop_words()
ORDINARY = STOP - NOT_ORDINARY


def lines():
    return sorted(ORDINARY)
