// swift-format-ignore-file: phrases stand in long lines, a meaning a line.

/// How people speak Italian of themselves and of their bookings; apostrophes part words (`d accordo`).
let bookingItalian: [Entry] = [
  Entry(
    .flag,
    "nato|nata|nascita|passaporto|nome|cognome|email|mail|telefono|cellulare|prenotazione|prenotazioni|chiamo"
  ),
  Entry(.title, "signor|signore|sig", 1), Entry(.title, "signora|sig ra", 3),
  Entry(.title, "signorina|sig na", 4),
  Entry(.title, "dott|dottor|dottore|dott ssa|dottoressa|dr", 5),
  Entry(.gender, "maschile", 1), Entry(.gender, "femminile", 2),
  Entry(.genderHint, "m|maschio|uomo|ragazzo|bambino|marito|padre|fratello|fidanzato", 1),
  Entry(.genderHint, "f|femmina|donna|ragazza|bambina|moglie|madre|sorella|fidanzata", 2),
  Entry(
    .relation,
    "mio figlio|mio marito|mio padre|mio fratello|nostro figlio|il mio ragazzo|mio nonno|mio zio|mio nipote",
    1),
  Entry(
    .relation,
    "mia figlia|mia moglie|mia madre|mia sorella|nostra figlia|la mia ragazza|mia nonna|mia zia|mia nipote",
    2),
  Entry(.genderHint, "figlio", 1), Entry(.genderHint, "figlia", 2),
  Entry(.passenger, "passeggero|passeggera|viaggiatore|viaggiatrice|persona", 0),
  Entry(.passenger, "adulto|adulta", 1), Entry(.passenger, "bambino|bambina", 2),
  Entry(.passenger, "neonato|neonata|bebe|il neonato|la neonata", 3),
  Entry(
    .bornLabel,
    "nato|nata|nato il|nata il|nato l|nata l|data di nascita|nascita|compleanno|sono nato il|sono nata il"
  ),
  Entry(.givenLabel, "nome di battesimo|primo nome"),
  Entry(.familyLabel, "cognome|cognomi|il cognome|mio cognome|nome di famiglia"),
  Entry(
    .nameLabel,
    "nome|il mio nome|nome completo|mi chiamo|si chiama|il nome|nome e cognome|nomi|si scrive|suo nome|nome i"
  ), Entry(.nameLabel, "sono|siamo", 1),
  Entry(.genderLabel, "sesso|genere"),
  Entry(
    .emailLabel,
    "posta elettronica|indirizzo email|indirizzo e mail|indirizzo mail|la mia mail|la mia email"),
  Entry(
    .phoneLabel,
    "telefono|numero di telefono|cellulare|numero di cellulare|tel|cell|il mio numero|mio numero"),
  Entry(
    .passportLabel,
    "passaporto|numero di passaporto|passaporto numero|passaporto n|numero del passaporto|numero passaporto|n passaporto|carta d identita|documento d identita"
  ),
  Entry(
    .expiryLabel,
    "scade|scade il|scade nel|scade a|scadenza|data di scadenza|valido fino al|valido fino a|valida fino al|in scadenza|in scadenza il|valido sino al"
  ),
  Entry(
    .issuerLabel,
    "rilasciato da|rilasciato in|emesso da|emesso in|paese di rilascio|paese di emissione|nazionalita|cittadinanza|paese"
  ),
  Entry(
    .otherLabel,
    "rilasciato il|data di rilascio|emesso il|luogo di nascita|indirizzo|residente"),
  Entry(
    .link,
    "e|sono|il|lo|la|l|i|un|una|di|del|della|numero|n|mio|mia|in|nel|a|al|deve essere|dovrebbe essere|non|con|che"
  ),
  Entry(
    .lead,
    "si|no|ciao|salve|buongiorno|buonasera|scusa|scusi|scusate|grazie|e|anche|ecco|allora|in realta|per favore|per|io|con|ma|solo|prima|poi|l altro e|i passeggeri sono|i dati|i miei dati|ok|va bene|certo|invece|bensi"
  ),
  Entry(
    .assent,
    "si|si grazie|si per favore|si certo|si confermo|confermo|confermato|conferma|confermare|va bene|d accordo|certamente|ok|procedi|proceda|procediamo|procedere|fallo|lo faccia|facciamolo|assolutamente|assolutamente si|senz altro|volentieri|accetto|affare fatto|ci sto|vai pure|faccia pure|fai pure"
  ),
  Entry(.assent, "vai|vada|certo|sicuro|andata|andiamo", 1),
  Entry(
    .praise,
    "perfetto|ottimo|bene|benissimo|giusto|esatto|corretto|tutto giusto|tutto corretto|e corretto|eccellente|fantastico|bello|nessun problema|tutto|cosi|magnifico|molto bene|buono"
  ),
  Entry(
    .courtesy,
    "per favore|per piacere|grazie|grazie mille|ciao|molte grazie|prego|tante grazie|buongiorno|mille"
  ),
  Entry(
    .refusal,
    "no|no grazie|non ancora|aspetta|aspetti|aspettate|un attimo|un momento|un secondo|un minuto|non ora|non adesso|meglio di no|lascia stare|lascia perdere|lasci stare|ho cambiato idea|assolutamente no|ci devo pensare|ci penso|devo pensarci|fammi pensare|mi faccia pensare|lo tengo"
  ),
  Entry(.refusal, "dopo|piu tardi|momento|troppo caro|niente|non voglio", 1),
  Entry(.negation, "non|mai|senza|invece di|ne"),
  Entry(
    .condition,
    "se|ma|pero|purche|a patto|solo se|a meno che|come|perche|quando|forse|magari|credo|penso|prima|quanto"
  ),
  Entry(
    .neutral,
    "io|noi|mi|ci|voglio|vorrei|vogliamo|vorremmo|puoi|puo|posso|possiamo|potresti|potrebbe|potete|lo|la|li|le|il|l|quello|quella|questo|questa|un|una|per|per me|per noi|adesso|ora|subito|allora|quindi|e|prendo|prendi|prendiamo|con|di|del|volo|voli|offerta|opzione|numero|anche|mio|mia|nostro|oggi|vado|andiamo|a|che|favore|fare|fai|in|pure"
  ),
  Entry(
    .book,
    "prenotare|prenota|prenotalo|prenotala|prenoto|prenoti|prenotiamo|prenotarlo|prenotarla|comprare|compra|compralo|compro|comprarlo|acquistare|acquista|acquisto|acquistalo|prenotami|lo prenoti|prenotate|acquistarlo"
  ),
  Entry(
    .hold,
    "bloccare|blocca|bloccalo|bloccarlo|blocchi|tenere|tienilo|tieni|tenerlo|tenga|opzionare|opziona|opzionalo|opzionarlo|tenermelo|tienimelo|mettere in opzione|conservare|bloccamelo"
  ),
  Entry(
    .payLater,
    "pagare dopo|pagare piu tardi|pago dopo|pago piu tardi|paghero dopo|paghero piu tardi|pagarlo dopo|pagarlo piu tardi|pagamento dopo|senza pagare|paghiamo dopo|lo pago dopo|pagare poi|pago poi"
  ),
  Entry(
    .pay, "pagare|pago|pagamento|paga|pagarlo|link di pagamento|saldare|effettuare il pagamento"),
  Entry(
    .cancel,
    "cancellare|cancella|cancello|cancelli|cancellalo|cancellala|cancellarlo|cancellarla|cancellazione|annullare|annulla|annullo|annulli|annullalo|annullala|annullarlo|annullarla|annullamento|disdire|disdici|disdico|disdica"
  ),
  Entry(
    .change,
    "cambiare|cambia|cambio|cambi|cambialo|cambiarlo|modificare|modifica|modifico|modifichi|spostare|sposta|sposto|sposti|spostalo|spostarlo|rimandare|rimanda|anticipare|anticipa|posticipare|posticipa|riprogrammare"
  ),
  Entry(
    .send,
    "inviare|invia|inviami|invii|mandare|manda|mandami|mandi|mi mandi|mi invii|rimandami|rinviami|reinvia|reinviami|mostrami|mostra|dammi|di nuovo|ancora|un altra volta|dove e|dov e|dove sono|mi serve|ho bisogno|ricevere|avere"
  ),
  Entry(.put, "aggiungere|aggiungi|aggiungo|aggiunga|aggiungimi|aggiungiamo|includere|includi"),
  Entry(.put, "in piu|extra|un altra|supplementare", 2),
  Entry(.put, "mettere|altra|altro|vorrei|voglio", 1),
  Entry(
    .accept,
    "accettare|accetto|accetta|accettiamo|prendo|vanno bene|confermo|d accordo con|mi va bene|mi vanno bene"
  ),
  Entry(
    .mine, "mio|mia|miei|mie|nostro|nostra|nostri|nostre|il|la|i|le|l|lo|questo|questa|quel|quello"),
  Entry(.booking, "prenotazione|prenotazioni|ordine|volo prenotato|viaggio prenotato"),
  Entry(.journey, "volo|voli|viaggio|viaggi|biglietto|biglietti"),
  Entry(.outbound, "andata|volo di andata|l andata"),
  Entry(.inbound, "ritorno|volo di ritorno|il ritorno|rientro"),
  Entry(
    .document,
    "itinerario|biglietto elettronico|file del calendario|file calendario|file di calendario|calendario|ics|pdf|fattura|ricevuta|documenti|documento|documenti di viaggio|e ticket|conferma della prenotazione|conferma di prenotazione|piano di viaggio"
  ),
  Entry(.document, "biglietto|biglietti|conferma|ticket", 1),
  Entry(
    .reference,
    "riferimento|numero di prenotazione|codice di prenotazione|codice prenotazione|codice|numero prenotazione|pnr|numero di conferma|codice di conferma|riferimento della prenotazione|numero di riferimento|localizzatore|rif"
  ),
  Entry(
    .newTimes,
    "nuovi orari|nuovo orario|nuova ora|cambio di orario|cambio orario|cambio di orari|variazione|la variazione|la modifica|nuovo volo|nuovi voli|il cambiamento|le modifiche|cambiamento"
  ),
  Entry(
    .bags,
    "bagaglio|bagagli|valigia|valigie|valige|bagaglio da stiva|bagaglio in stiva|bagagli da stiva|borsa|borse|valigia da stiva"
  ),
  Entry(
    .statusQuestion,
    "e prenotato|e confermato|e confermata|e stato prenotato|e stata confermata|e tutto prenotato|e andata a buon fine|e andato a buon fine|ha funzionato|la prenotazione e andata a buon fine|la mia prenotazione e confermata|la prenotazione e confermata|il mio volo e prenotato|il mio volo e confermato|il volo e prenotato|hai prenotato|ha prenotato|stato della mia prenotazione|stato della prenotazione|a che punto e la mia prenotazione|stato|il pagamento e andato|il pagamento e passato|il pagamento e andato a buon fine|sono prenotato|siamo prenotati"
  ),
  Entry(
    .tripList,
    "i miei viaggi|le mie prenotazioni|i miei voli|miei viaggi|mie prenotazioni|miei voli|che prenotazioni ho|quali prenotazioni ho|che voli ho|quali voli ho|quali viaggi ho|che viaggi ho|cosa ho prenotato|che cosa ho prenotato|le nostre prenotazioni|i nostri viaggi|i miei prossimi viaggi|tutte le mie prenotazioni"
  ),
  Entry(
    .samePeople,
    "gli stessi|le stesse|stesse persone|le stesse persone|stessi passeggeri|gli stessi passeggeri|gli stessi viaggiatori|come l ultima volta|come la volta scorsa|gli stessi dell ultima volta|come prima|stessi dati|gli stessi dati|gli stessi di prima|le stesse persone dell ultima volta"
  ),
  Entry(
    .seatPlace,
    "finestrino|posto finestrino|lato finestrino|posto al finestrino|posto vicino al finestrino|al finestrino|vicino al finestrino",
    1),
  Entry(
    .seatPlace,
    "corridoio|posto corridoio|lato corridoio|sul corridoio|posto sul corridoio|nel corridoio", 2),
  Entry(
    .seatWish,
    "vicini|insieme|seduti insieme|posti vicini|sedere vicini|accanto|uno accanto all altro|posti insieme|seduti vicini|fianco a fianco",
    3),
  Entry(
    .seatWish,
    "qualsiasi posto|un posto qualsiasi|nessuna preferenza|senza preferenza|senza preferenze|e uguale|per me e uguale|non importa|e indifferente|indifferente|fa lo stesso|nessun posto|senza posto",
    4),
  Entry(.seat, "posto|posti|sedile|sedili|sedere|seduti|sedermi"),
]
