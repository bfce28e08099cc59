// swift-format-ignore-file

/// What Italian says of bookings, sentence by sentence.
let italianBookingTranscript = """
  Questa offerta non è più in vendita.
  Il prezzo è cambiato: prima era 111,50␣€, ora è *1.222,75␣€*.
  Al momento non riesco a verificare il prezzo con la compagnia aerea. Scegli di nuovo il volo tra qualche minuto, per favore.
  Prenoto per le stesse persone dell'ultima volta: José Núñez? Scrivi *sì*, o *no* se sono altre.
  Per favore, non scrivere mai qui il numero di una carta. Non l'ho conservato.
  Per favore, non scrivere mai qui il numero di una carta. Non l'ho conservato. Si paga su una pagina sicura.
  José Núñez avrà 0 anni in quel viaggio, quindi le tariffe sono altre. Ho cercato di nuovo:
  José Núñez avrà 1 anno in quel viaggio, quindi le tariffe sono altre. Ho cercato di nuovo:
  José Núñez avrà 12 anni in quel viaggio, quindi le tariffe sono altre. Ho cercato di nuovo:
  Chi viaggia? Mi servono nome e cognome come sul passaporto, la data di nascita e il sesso (maschio o femmina). Per esempio: _Anna Maria Schmidt, 12 marzo 1988, femmina_
  Chi è la persona 2 (adulta)? Mi servono nome e cognome come sul passaporto, la data di nascita e il sesso (maschio o femmina). Per esempio: _Anna Maria Schmidt, 12 marzo 1988, femmina_
  Chi è la persona 3 (bambino o bambina)? Mi servono nome e cognome come sul passaporto, la data di nascita e il sesso (maschio o femmina). Per esempio: _Anna Maria Schmidt, 12 marzo 1988, femmina_
  Chi è la persona 4 (neonato o neonata)? Mi servono nome e cognome come sul passaporto, la data di nascita e il sesso (maschio o femmina). Per esempio: _Anna Maria Schmidt, 12 marzo 1988, femmina_
  Basta un solo messaggio per tutti, con una riga per persona.
  Per José Núñez mi serve ancora: il nome come sul passaporto.
  Per José Núñez mi serve ancora: il cognome.
  Per José Núñez mi serve ancora: la data di nascita.
  Per José Núñez mi serve ancora: il sesso indicato sul passaporto (maschio o femmina).
  Per José Núñez mi serve ancora: il passaporto (numero, Paese e scadenza).
  Per José Núñez mi servono ancora: il nome come sul passaporto, il cognome, la data di nascita, il sesso indicato sul passaporto (maschio o femmina) e il passaporto (numero, Paese e scadenza).
  femmina
  A quale indirizzo e-mail deve scrivere la compagnia aerea?
  A quale numero di telefono può chiamare la compagnia aerea? Con il prefisso internazionale, per favore.
  «José Núñez» contiene lettere che sui biglietti non esistono. Scrivilo con le lettere latine del passaporto, per favore.
  «José Núñez» è troppo lungo per un biglietto: ci stanno al massimo 20 lettere. Abbrevialo come farebbe la compagnia aerea, per favore.
  La data di nascita di José Núñez non può essere giusta. Qual è quella corretta?
  Due persone si chiamano José Núñez. Aggiungi un altro nome a una delle due, per favore.
  Il passaporto di José Núñez per allora sarà scaduto. Dammene uno valido, per favore.
  Questa data di nascita non può essere giusta. Qual è quella corretta?
  Questo passaporto per allora sarà scaduto. Dammene uno valido, per favore.
  Questo non sembra un indirizzo e-mail.
  _con 2 bagagli da stiva: 1.222,75␣€ in tutto_
  Guarderei anche gli altri aeroporti della città.
  Ecco cosa prenoterei:
  data di nascita: 12 marzo 1988
  Con 2 bagagli da stiva: 111,50␣€
  Per questi voli qui non si vendono altri bagagli.
  Posti 14A, 14B: 111,50␣€
  Posto 14A: 111,50␣€
  Per questi voli qui non si possono scegliere i posti: li assegna la compagnia aerea al check-in.
  *Totale: 1.222,75␣€*
  Scrivi *sì* per prenotare al prezzo di 1.222,75␣€, o dimmi cosa cambiare.
  Oppure scrivi *bloccare*: ti tengo i voli senza pagare fino a venerdì 27 novembre, 14:00 (ora di London), a questo prezzo.
  Oppure scrivi *bloccare*: ti tengo i voli senza pagare fino a venerdì 27 novembre, 14:00 (ora di London); il prezzo può ancora cambiare.
  Puoi aggiungere un bagaglio da stiva (da 111,50␣€) o scegliere i posti.
  Puoi aggiungere un bagaglio da stiva (da 111,50␣€).
  Puoi scegliere i posti.
  La compagnia aerea non blocca questa tariffa: si paga subito.
  Sto prenotando e ti scrivo appena la compagnia aerea conferma.
  Chiedo alla compagnia aerea di bloccare i voli e ti scrivo appena è fatto.
  La tua prenotazione è ancora in corso. Ti scrivo appena so di più; per favore, non prenotare un'altra volta.
  Puoi pagare 1.222,75␣€ qui fino a venerdì 27 novembre, 14:00 (ora di London):
  https://example.com/d/7
  I soldi vengono addebitati solo quando i tuoi posti sono confermati.
  La compagnia aerea ha la tua prenotazione e la sta ancora elaborando. Ti scrivo appena è confermata; per favore, non prenotare un'altra volta.
  Non so ancora se la compagnia aerea ha registrato la richiesta: la sua risposta non è arrivata. Sto verificando e ti scrivo appena lo so. Intanto, per favore, non prenotare un'altra volta.
  La prenotazione non è riuscita: la compagnia aerea non era raggiungibile. Non è stato addebitato nulla.
  La prenotazione non è riuscita: l'offerta non è più in vendita. Non è stato addebitato nulla.
  La prenotazione non è riuscita: il prezzo è cambiato all'ultimo momento. Non è stato addebitato nulla.
  La prenotazione non è riuscita: la compagnia aerea ha rifiutato i dati di una delle persone. Non è stato addebitato nulla.
  La prenotazione non è riuscita: la tariffa non lo permette. Non è stato addebitato nulla.
  La prenotazione non è riuscita: la compagnia aerea ha rifiutato. Non è stato addebitato nulla.
  La prenotazione non è riuscita: non è stato pagato in tempo. Non è stato addebitato nulla.
  La prenotazione non è riuscita: oggi qui non si può più prenotare altro. Non è stato addebitato nulla.
  Il pagamento non è riuscito: la compagnia aerea non era raggiungibile. Non è stato addebitato nulla.
  La modifica non è riuscita: la compagnia aerea non era raggiungibile. Non è stato addebitato nulla.
  La modifica non è riuscita: la compagnia aerea non era raggiungibile.
  L'annullamento non è riuscito: la compagnia aerea non era raggiungibile. La tua prenotazione resta valida.
  La prenotazione non è riuscita: la compagnia aerea ha rifiutato. Non è stato addebitato nulla. Qui puoi parlare con una persona: help@example.com.
  L'annullamento non è riuscito: la tariffa non lo permette. La tua prenotazione resta valida. Qui puoi parlare con una persona: help@example.com.
  La compagnia aerea non mi permette di annullare questa prenotazione.
  La compagnia aerea non mi permette di cambiare questa prenotazione.
  Non posso aggiungere bagagli a una prenotazione già fatta; la compagnia aerea sì.
  Non posso farlo con questa prenotazione.
  La compagnia aerea non mi permette di annullare questa prenotazione. Qui puoi parlare con una persona: help@example.com.
  *Prenotato!* Il tuo codice di prenotazione è *ZX81QL*.
  *Bloccato* fino a venerdì 27 novembre, 14:00 (ora di London), codice di prenotazione *ZX81QL*. Scrivi *pagare* prima di allora e i voli sono tuoi; te lo ricordo in tempo.
  *Pagato:* 1.222,75␣€. La tua prenotazione è completa.
  Itinerario: https://example.com/d/7.pdf
  Per il tuo calendario: https://example.com/d/7.ics
  Scrivi *i miei viaggi*, *cambiare* o *annullare* quando hai bisogno di me.
  I biglietti non sono ancora emessi; la compagnia aerea li manda per e-mail.
  prenotazione in corso
  in attesa del tuo pagamento
  non ancora confermato
  bloccato
  prenotato
  annullato
  non prenotato
  non pagato in tempo
  bloccato fino a venerdì 27 novembre, 14:00 (ora di London)
  codice di prenotazione *ZX81QL*
  Non hai ancora nessuna prenotazione con me.
  Quale delle tue prenotazioni intendi?
  Non trovo questa prenotazione tra le tue.
  Si bloccano solo i voli (1.222,75␣€); bagagli e posti si aggiungono una volta pagati.
  Non è stato pagato nulla; il blocco finisce.
  Se annullo, dei 1.222,75␣€ non torna nulla: questa tariffa non prevede rimborso.
  Scrivi *sì* per aggiungerlo a 1.222,75␣€, o *no* per lasciare tutto com'è.
  Scrivi *sì* per pagare 1.222,75␣€.
  Scrivi *sì* per pagare 1.222,75␣€; i voli sono bloccati fino a venerdì 27 novembre, 14:00 (ora di London).
  Mi occupo del pagamento e ti scrivo appena è fatto.
  Non c'è nulla da pagare.
  Al momento non riesco a raggiungere la compagnia aerea. Chiedimelo di nuovo tra qualche minuto, per favore.
  La compagnia aerea non dice quanto recuperi su 1.222,75␣€ se annullo.
  Se annullo, recuperi 111,50␣€ su 1.222,75␣€.
  Se annullo, recuperi 111,50␣€ su 1.222,75␣€. Il rimborso arriva sulla carta usata per pagare.
  *Prenotazione annullata.* Recuperi 111,50␣€. Il rimborso arriva sulla carta usata per pagare.
  Se annullo, recuperi 111,50␣€ su 1.222,75␣€. Il rimborso arriva come buono della compagnia aerea.
  *Prenotazione annullata.* Recuperi 111,50␣€. Il rimborso arriva come buono della compagnia aerea.
  Se annullo, recuperi 111,50␣€ su 1.222,75␣€. Il rimborso arriva come credito presso la compagnia aerea.
  *Prenotazione annullata.* Recuperi 111,50␣€. Il rimborso arriva come credito presso la compagnia aerea.
  Se annullo, recuperi 111,50␣€ su 1.222,75␣€. Il rimborso arriva sulla carta usata per pagare sulla nostra pagina.
  *Prenotazione annullata.* Recuperi 111,50␣€. Il rimborso arriva sulla carta usata per pagare sulla nostra pagina.
  Se annullo, recuperi 111,50␣€ su 1.222,75␣€. Il rimborso arriva sul nostro conto presso la compagnia aerea, e da lì te lo versiamo.
  *Prenotazione annullata.* Recuperi 111,50␣€. Il rimborso arriva sul nostro conto presso la compagnia aerea, e da lì te lo versiamo.
  *Prenotazione annullata.* Recuperi 111,50␣€.
  *Prenotazione annullata.*
  Scrivi *sì* per annullare la prenotazione, o *no* per tenerla.
  Sto annullando la prenotazione e ti scrivo appena è fatto.
  Va bene, resta tutto com'è.
  Quello che ti ho detto non è più aggiornato. Ecco la situazione adesso:
  In che altro giorno vuoi volare?
  Quale volo vuoi cambiare: ven 27 nov da Monaco di Baviera a Lisbona o dom 29 nov da Lisbona a Monaco di Baviera? E per che giorno?
  La compagnia aerea non offre altri voli sabato 28 novembre. Quale altro giorno ti va bene?
  Potresti volare così:
  111,50␣€ in più
  rimborso di 111,50␣€
  senza costi aggiuntivi
  Scrivi *1* per prenderlo, o dimmi un altro giorno.
  Quale preferisci? Rispondi 1-4.
  Il nuovo volo sarebbe:
  Scrivi *sì* per cambiarlo, o *no* per lasciarlo com'è.
  Scrivi *sì* per cambiarlo (rimborso di 111,50␣€), o *no* per lasciarlo com'è.
  Scrivi *sì* per cambiarlo (111,50␣€ in più), o *no* per lasciarlo com'è.
  Sto facendo la modifica e ti scrivo appena è fatta.
  *Cambiato.* Ecco com'è ora il tuo viaggio:
  I voli non sono più bloccati: il termine è passato senza pagamento e i posti sono di nuovo liberi. Cerco di nuovo dei voli? Dimmi dove vuoi andare.
  Un promemoria: i tuoi voli sono bloccati solo fino a venerdì 27 novembre, 14:00 (ora di London). Scrivi *pagare* per tenerli.
  Ricorda il check-in: il tuo volo LH 1790 parte venerdì 27 novembre, 14:00 (ora di London). Buon viaggio!
  La compagnia aerea ha cambiato i tuoi voli. Scrivi *accettare* per prendere quelli nuovi, o *annullare*.
  La compagnia aerea ha cambiato i tuoi voli. Scrivi *annullare* se non ti va bene.
  Prima:
  Adesso:
  Avviso la compagnia aerea e ti scrivo appena è fatto.
  *Fatto.* Ecco i tuoi nuovi voli:
  ora di London
  ora di Athens
  ora di Cairo
  """
