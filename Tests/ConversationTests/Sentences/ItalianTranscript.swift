// swift-format-ignore-file

/// What Italian says, sentence by sentence.
let italianTranscript = """
  Ciao! Sono un assistente di viaggio automatico: trovo e prenoto voli per te.
  Ciao! Sono un assistente di viaggio automatico: trovo e prenoto voli per te. Per parlare con una persona: help@example.com. Questa è una dimostrazione: i voli che mostro non sono reali.
  Dove vuoi andare, e da dove parti?
  Qual è la destinazione, e da dove parti?
  Dove vuoi andare?
  Qual è la destinazione?
  Da dove parti?
  Da quale città parti?
  Quando vuoi partire?
  Che giorno vuoi partire?
  Solo andata, o quando torni?
  È solo andata, o quando vuoi tornare?
  Quando torni?
  Che giorno torni?
  Solo tu, o viene qualcuno con te?
  Sei solo tu, o c'è qualcuno con te?
  Quanti anni ha il bambino o la bambina?
  Quanti anni hanno i bambini?
  Dove vai dopo, e quando?
  Dove vai dopo Roma, e quando?
  Quando voli ad Atene?
  Quando voli da Roma ad Atene?
  Mi servono due città o aeroporti, per esempio: da Roma a New York, o FCO a JFK.
  Mi serve la città o l'aeroporto di arrivo, per esempio: Lisbona, o il codice LIS.
  Mi serve la città o l'aeroporto di partenza, per esempio: Torino, o il codice TRN.
  Mi serve il giorno della partenza, per esempio: sabato 5 dicembre, oppure: venerdì prossimo.
  Scrivi: solo andata. O scrivi il giorno del ritorno, per esempio: sabato 5 dicembre.
  Mi serve il giorno del ritorno, per esempio: sabato 5 dicembre, oppure: una settimana dopo.
  Quante persone volano? Per esempio: 2 adulti e un bambino di 7 anni.
  Mi serve l'età di ogni bambino in anni, per esempio: 4 e 7.
  Mi servono la prossima città e il giorno, per esempio: a Roma sabato 5 dicembre.
  Mi serve il giorno di quel volo, per esempio: sabato 5 dicembre.
  Scusa, non ho capito.
  Mi dispiace, non ho capito.
  Mi dispiace che non stia andando bene.
  Se preferisci l'aiuto di una persona, contatta help@example.com.
  Segnato: da Monaco di Baviera a Lisbona.
  Perfetto: da Monaco di Baviera a Lisbona.
  Cambiato: partenza venerdì 27 novembre, a Lisbona.
  Va bene, ora partenza venerdì 27 novembre, a Lisbona.
  Prima di cercare, è giusto così?
  *Da Monaco di Baviera a Lisbona, Portogallo*
  Venerdì 27 novembre, ritorno domenica 29 novembre
  2 adulti, classe economica, con Lufthansa, fino a 300␣€
  Scrivi *sì*, o dimmi cosa cambiare.
  Prima di cercare, è giusto così?
  *Da Porto, Portogallo, al Cairo*
  Venerdì 27 novembre, ritorno domenica 29 novembre
  2 adulti, classe economica, con Lufthansa, fino a 300␣€
  Scrivi *sì*, o dimmi cosa cambiare.
  Quale Londra intendi?
  Quale «3 april» intendi?
  Quale intendi?
  Liechtenstein: quale città?
  Liechtenstein: quale città? Per esempio:
  Londra, Regno Unito
  London, Ontario, Canada
  martedì 1º dicembre
  In che città sei adesso? Così so che giorno è da te.
  Grazie per la posizione.
  Ho annotato che viaggia un animale. Solo la compagnia aerea può dire se lo accetta e a che prezzo; io qui non posso occuparmene.
  Ho annotato la sedia a rotelle. Non posso richiederla alla compagnia aerea: bisogna avvisarla almeno 48 ore prima del volo.
  Ho annotato che serve assistenza. Non posso richiederla alla compagnia aerea: bisogna avvisarla almeno 48 ore prima del volo.
  Ho annotato il pasto speciale. Non posso richiederlo alla compagnia aerea.
  Cosa vuoi cambiare?
  Va bene, senza la città di partenza.
  Va bene, senza la destinazione.
  Va bene, senza la data di partenza.
  Va bene, senza il tipo di viaggio.
  Va bene, senza il ritorno.
  Va bene, senza i passeggeri.
  Va bene, senza la classe.
  Va bene, senza l'orario.
  Va bene, senza l'orario.
  Va bene, senza l'orario.
  Va bene, senza le compagnie aeree.
  Va bene, senza il limite di scali.
  Va bene, senza i bagagli.
  Va bene, senza il budget.
  Va bene, senza il rimborso.
  Va bene, senza le modifiche.
  Va bene, senza gli altri voli.
  Va bene, al contrario: da Monaco di Baviera a Lisbona.
  Il tuo ritorno di domenica 29 novembre cadrebbe prima della partenza, quindi l'ho tolto.
  Non conosco nessuna città né aeroporto di nome «Narnia».
  Il giorno «30 02» non esiste nel calendario.
  Va bene.
  Questa non è una delle possibilità.
  Questa offerta è scaduta, il suo prezzo non è più garantito.
  Vanno bene i numeri 1, 2 e 3. Quale scegli?
  Mi serve una sola età, per un bambino.
  Mi servono 2 età, una per ogni bambino.
  Va bene, ricominciamo.
  Domenica 22 novembre è nel passato.
  Venerdì 24 dicembre 2027 è troppo in là: i voli sono in vendita fino a martedì 19 ottobre 2027 circa.
  Giovedì 26 novembre è prima della tua partenza di sabato 28 novembre.
  Londra Heathrow non può essere insieme partenza e arrivo.
  Londra Heathrow è il tuo punto di partenza.
  Una prenotazione vale al massimo per 9 passeggeri, e voi siete 12.
  Ogni neonato viaggia in braccio a un adulto, quindi non possono esserci più neonati che adulti.
  Deve viaggiare almeno un adulto.
  Ciao di nuovo!
  Ciao!
  Prego!
  Figurati!
  Ciao e buon viaggio! Scrivimi quando hai bisogno.
  Me la cavo meglio con i voli che con le chiacchiere.
  I voli sono il mio forte.
  A questo non so ancora rispondere con certezza, e preferisco non tirare a indovinare.
  Non riesco ancora ad ascoltare i messaggi vocali. Me lo scrivi?
  Non riesco ancora a vedere le immagini. Me lo scrivi?
  Non riesco ancora a guardare i video. Me lo scrivi?
  Non riesco ancora a leggere i documenti. Me lo scrivi?
  Non riesco ancora a leggere le schede di contatto. Me lo scrivi?
  Non riesco ancora a leggere questo tipo di messaggi. Me lo scrivi?
  Non c'ero quando è arrivato il tuo messaggio e non vedo più che cos'era. Me lo scrivi?
  Mi dispiace, al momento a questo numero non si può parlare con nessuno.
  Qui puoi parlare con una persona: help@example.com.
  Va bene, non riceverai altri miei messaggi. Scrivi START quando vuoi riprendere.
  Che bello risentirti!
  Del tuo viaggio non so ancora nulla. I nostri messaggi vengono conservati per poter riprendere da dove eravamo rimasti.
  Del tuo viaggio so questo: da Monaco di Baviera a Lisbona, venerdì 27 novembre, ritorno domenica 29 novembre, 2 adulti. Tengo anche le ultime offerte che ti ho mostrato. I nostri messaggi vengono conservati per poter riprendere da dove eravamo rimasti.
  Non posso ancora cancellare i tuoi dati da solo. Chiedilo, per favore, al gestore di questo numero.
  Non posso ancora cancellare i tuoi dati da solo. Chiedilo qui, per favore: help@example.com.
  venerdì 1º gennaio 2027 | martedì 2 febbraio 2027 | mercoledì 3 marzo 2027 | domenica 4 aprile 2027 | mercoledì 5 maggio 2027 | domenica 6 giugno 2027 | mercoledì 7 luglio 2027 | domenica 8 agosto 2027 | giovedì 9 settembre 2027 | domenica 10 ottobre 2027 | giovedì 11 novembre 2027 | domenica 12 dicembre 2027
  gio 1º gen | dom 1º feb | dom 1º mar | mer 1º apr | ven 1º mag | lun 1º giu | mer 1º lug | sab 1º ago | mar 1º set | gio 1º ott | dom 1º nov | mar 1º dic
  1.004,03␣€ | 250␣$ | 1.234.567,50␣£ | 99,90␣CHF | 88␣BRL
  2 h 55 min | 45 min | 2 h
  1 adulto
  2 adulti, 1 bambino e 1 neonato
  2 adulti, 2 bambini (4, 7) e 2 neonati
  Monaco di Baviera | Colonia | Milano | Venezia | Firenze | Ginevra | Nizza | Siviglia | Francoforte | New York | Edimburgo | Cracovia | Göteborg | Londra Heathrow | Città del Messico
  Vueling e Iberia
  ITA ed easyJet
  LH o OS
  solo andata
  andata e ritorno
  più città
  partenza da Londra
  partenza da Atene
  partenza dal Cairo
  partenza da Porto
  a New York
  ad Atene
  al Cairo
  all'Avana
  a Rio de Janeiro
  partenza venerdì 27 novembre
  ritorno domenica 29 novembre
  partenza tra martedì 1º dicembre e sabato 5 dicembre
  ritorno nel giorno più economico tra martedì 1º dicembre e giovedì 31 dicembre
  per un giorno
  per 3 giorni
  partenza tra le 08:00 e le 12:00
  partenza alle 08:00
  partenza tra l'01:00 e le 02:00
  partenza dalle 18:00 in poi
  partenza entro le 12:00
  partenza dall'01:00 in poi
  partenza entro l'01:00
  partenza a qualsiasi ora
  arrivo entro le 12:00
  ritorno dalle 18:00 in poi
  1 adulto e 1 neonato
  qualsiasi classe
  classe economica
  premium economy
  classe business
  prima classe
  qualsiasi compagnia aerea
  con Lufthansa o British Airways
  senza Lufthansa né British Airways
  con qualsiasi numero di scali
  diretto
  al massimo 1 scalo
  al massimo 2 scali
  senza bagagli da stiva
  1 bagaglio da stiva
  2 bagagli da stiva
  fino a 500␣€
  rimborsabile
  rimborso non necessario
  modificabile
  modifiche non necessarie
  ad Atene martedì 1º dicembre
  *Da Monaco di Baviera a Lisbona*
  Venerdì 27 novembre, ritorno domenica 29 novembre · 2 adulti, classe economica, con Lufthansa, fino a 300␣€
  *Dal Cairo ad Atene*
  Nel giorno più economico tra martedì 1º dicembre e giovedì 31 dicembre, solo andata · 2 adulti, classe economica, con Lufthansa, fino a 300␣€
  *Da Porto a Roma, poi ad Atene*
  Venerdì 27 novembre, poi martedì 1º dicembre · 2 adulti, classe economica, con Lufthansa, fino a 300␣€
  Non ho trovato nulla che soddisfi questo: con Lufthansa e fino a 300␣€. Ecco quello che ci si avvicina di più.
  Non ho trovato voli da Monaco di Baviera a Lisbona venerdì 27 novembre. Guardo i tre giorni prima e dopo?
  Non ho trovato voli da Porto a Roma, poi ad Atene.
  Voli dimostrativi: sono inventati e le prenotazioni sono solo simulate, senza biglietto vero e senza soldi.
  250,00␣€
  250,00␣€ per 2 passeggeri
  il più economico
  il più veloce
  senza scali
  parte di notte
  parte di mattina
  parte di pomeriggio
  parte di sera
  1 scalo: DTW 1 h 15 min
  2 scali: LGA, si riparte da JFK 2 h 55 min, DTW 10 h di notte
  operato da Republic e SkyWest
  non modificabile | non rimborsabile
  modificabile | rimborsabile
  modificabile senza penale | rimborsabile senza penale
  modificabile con penale di 250,00␣€ | rimborsabile con penale di 250,00␣€
  solo bagaglio a mano
  1 bagaglio da stiva a testa
  2 bagagli da stiva a testa
  +1 giorno
  +2 giorni
  -1 giorno
  Va bene questo? Scrivi *1*, o dimmi cosa cambiare.
  Quale preferisci? Rispondi 1-3, o dimmi cosa cambiare.
  Come lo preferisci: prima, più tardi, meno caro, diretto o in altre date?
  Ho confrontato fino a sette giorni; ogni offerta indica le sue date.
  Ottima scelta:
  Il tuo volo sarebbe questo:
  Ho annotato questa scelta. Qui in chat non si può ancora prenotare.
  Ho annotato questa scelta. Qui in chat non si può ancora prenotare; una persona può aiutarti qui: help@example.com.
  Non ho trovato nulla di più economico per queste date.
  Non ho trovato nulla di più veloce per queste date.
  Quel giorno non ho trovato voli che partono prima.
  Quel giorno non ho trovato voli che partono dopo.
  Non ho trovato voli diretti per queste date.
  Questi sono tutti i voli che vale la pena confrontare.
  Non ho trovato nulla nei giorni vicini.
  Dimmi un'altra data, un'altra città o cosa conta meno, e cerco di nuovo.
  Al momento non riesco a raggiungere i sistemi delle compagnie aeree. Scrivi *sì* tra qualche minuto e ci riprovo.
  Per ora ho cercato tutte le volte che posso. Scrivi *sì* tra un minuto e cerco di nuovo.
  Per ora ho cercato tutte le volte che posso. Scrivi *sì* tra circa 25 minuti e cerco di nuovo.
  Per ora ho cercato tutte le volte che posso. Scrivi *sì* tra circa 3 ore e cerco di nuovo.
  Scrivi più in fretta di quanto io riesca a leggere; aspetta un momento, per favore.
  """
