// swift-format-ignore-file

/// What German says of bookings, sentence by sentence.
let germanBookingTranscript = """
  Dieses Angebot wird nicht mehr verkauft.
  Der Preis hat sich geändert: Vorher waren es 111,50␣€, jetzt sind es *1.222,75␣€*.
  Ich erreiche die Airline gerade nicht, um den Preis zu prüfen. Bitte such dir den Flug in ein paar Minuten noch einmal aus.
  Soll ich für dieselben Personen buchen wie beim letzten Mal: José Núñez? Schreib *ja*, oder *nein*, wenn es andere sind.
  Bitte schreib hier nie eine Kartennummer. Ich habe sie nicht behalten.
  Bitte schreib hier nie eine Kartennummer. Ich habe sie nicht behalten. Bezahlt wird auf einer sicheren Seite.
  José Núñez ist auf dieser Reise 0 Jahre alt, deshalb gelten andere Preise. Ich habe noch einmal gesucht:
  José Núñez ist auf dieser Reise 1 Jahr alt, deshalb gelten andere Preise. Ich habe noch einmal gesucht:
  José Núñez ist auf dieser Reise 12 Jahre alt, deshalb gelten andere Preise. Ich habe noch einmal gesucht:
  Wer fliegt? Ich brauche den vollen Namen wie im Pass, das Geburtsdatum und das Geschlecht: männlich oder weiblich. Zum Beispiel: _Anna Maria Schmidt, 12. März 1988, weiblich_
  Wer ist Person 2 (erwachsen)? Ich brauche den vollen Namen wie im Pass, das Geburtsdatum und das Geschlecht: männlich oder weiblich. Zum Beispiel: _Anna Maria Schmidt, 12. März 1988, weiblich_
  Wer ist Person 3 (Kind)? Ich brauche den vollen Namen wie im Pass, das Geburtsdatum und das Geschlecht: männlich oder weiblich. Zum Beispiel: _Anna Maria Schmidt, 12. März 1988, weiblich_
  Wer ist Person 4 (Baby)? Ich brauche den vollen Namen wie im Pass, das Geburtsdatum und das Geschlecht: männlich oder weiblich. Zum Beispiel: _Anna Maria Schmidt, 12. März 1988, weiblich_
  Alle passen in eine Nachricht: eine Zeile für jede Person.
  Für José Núñez brauche ich noch: den Namen wie im Pass.
  Für José Núñez brauche ich noch: den Nachnamen.
  Für José Núñez brauche ich noch: das Geburtsdatum.
  Für José Núñez brauche ich noch: das Geschlecht wie im Pass (männlich oder weiblich).
  Für José Núñez brauche ich noch: die Passdaten (Nummer, Land und Ablaufdatum).
  Für José Núñez brauche ich noch: den Namen wie im Pass, den Nachnamen, das Geburtsdatum, das Geschlecht wie im Pass (männlich oder weiblich) und die Passdaten (Nummer, Land und Ablaufdatum).
  weiblich
  An welche E-Mail-Adresse soll die Airline schreiben?
  Unter welcher Telefonnummer kann die Airline anrufen? Bitte mit Ländervorwahl.
  „José Núñez“ enthält Buchstaben, die es auf Tickets nicht gibt. Bitte schreib den Namen mit den lateinischen Buchstaben aus dem Pass.
  „José Núñez“ ist zu lang für ein Ticket: Es passen höchstens 20 Buchstaben. Bitte kürze den Namen so, wie die Airline es tun würde.
  Das Geburtsdatum von José Núñez kann nicht stimmen. Welches ist richtig?
  Zwei Personen heißen José Núñez. Bitte nenn mir für eine der beiden noch einen Vornamen.
  Der Pass von José Núñez ist bis dahin abgelaufen. Bitte nenn mir einen gültigen.
  Dieses Geburtsdatum kann nicht stimmen. Welches ist richtig?
  Dieser Pass ist bis dahin abgelaufen. Bitte nenn mir einen gültigen.
  Das sieht nicht nach einer E-Mail-Adresse aus.
  _mit 2 Stück Aufgabegepäck: insgesamt 1.222,75␣€_
  Dabei würde ich auch die anderen Flughäfen der Stadt ansehen.
  Das würde ich buchen:
  geboren am 12. März 1988
  Mit 2 Stück Aufgabegepäck: 111,50␣€
  Mehr Gepäck gibt es hier für diese Flüge nicht zu kaufen.
  Sitzplätze 14A, 14B: 111,50␣€
  Sitzplatz 14A: 111,50␣€
  Sitzplätze lassen sich für diese Flüge hier nicht wählen: Die Airline vergibt sie beim Check-in.
  *Gesamtpreis: 1.222,75␣€*
  Schreib *ja*, und ich buche das für 1.222,75␣€, oder sag mir, was ich ändern soll.
  Oder schreib *halten*: Dann reserviere ich die Flüge ohne Bezahlung bis Freitag, 27. November, 14:00 (Ortszeit London), zu diesem Preis.
  Oder schreib *halten*: Dann reserviere ich die Flüge ohne Bezahlung bis Freitag, 27. November, 14:00 (Ortszeit London); der Preis kann sich noch ändern.
  Du kannst Aufgabegepäck dazubuchen (ab 111,50␣€) oder Sitzplätze wählen.
  Du kannst Aufgabegepäck dazubuchen (ab 111,50␣€).
  Du kannst Sitzplätze wählen.
  Diesen Tarif hält die Airline nicht: Er wird sofort bezahlt.
  Ich buche jetzt und melde mich, sobald die Airline bestätigt hat.
  Ich bitte die Airline, die Flüge zu reservieren, und melde mich, sobald sie es getan hat.
  Deine Buchung ist noch in Arbeit. Ich melde mich, sobald ich mehr weiß; bitte buche nicht noch einmal.
  Bitte zahle 1.222,75␣€ hier, und zwar bis Freitag, 27. November, 14:00 (Ortszeit London):
  https://example.com/d/7
  Das Geld wird erst eingezogen, wenn deine Plätze bestätigt sind.
  Die Airline hat deine Buchung und bearbeitet sie noch. Ich melde mich, sobald sie bestätigt ist; bitte buche nicht noch einmal.
  Ich weiß noch nicht, ob es bei der Airline angekommen ist: Ihre Antwort blieb aus. Ich kläre das und melde mich, sobald ich es weiß. Bitte buche inzwischen nicht noch einmal.
  Die Buchung hat nicht geklappt: Die Airline war nicht zu erreichen. Abgebucht wurde nichts.
  Die Buchung hat nicht geklappt: Das Angebot wird nicht mehr verkauft. Abgebucht wurde nichts.
  Die Buchung hat nicht geklappt: Der Preis hat sich im letzten Moment geändert. Abgebucht wurde nichts.
  Die Buchung hat nicht geklappt: Die Airline hat die Angaben zu einer Person abgelehnt. Abgebucht wurde nichts.
  Die Buchung hat nicht geklappt: Der Tarif erlaubt es nicht. Abgebucht wurde nichts.
  Die Buchung hat nicht geklappt: Die Airline hat abgelehnt. Abgebucht wurde nichts.
  Die Buchung hat nicht geklappt: Es wurde nicht rechtzeitig bezahlt. Abgebucht wurde nichts.
  Die Buchung hat nicht geklappt: Heute kann hier nicht mehr gebucht werden. Abgebucht wurde nichts.
  Die Zahlung hat nicht geklappt: Die Airline war nicht zu erreichen. Abgebucht wurde nichts.
  Die Änderung hat nicht geklappt: Die Airline war nicht zu erreichen. Abgebucht wurde nichts.
  Die Änderung hat nicht geklappt: Die Airline war nicht zu erreichen.
  Die Stornierung hat nicht geklappt: Die Airline war nicht zu erreichen. Deine Buchung gilt weiter.
  Die Buchung hat nicht geklappt: Die Airline hat abgelehnt. Abgebucht wurde nichts. Einen Menschen erreichst du hier: help@example.com.
  Die Stornierung hat nicht geklappt: Der Tarif erlaubt es nicht. Deine Buchung gilt weiter. Einen Menschen erreichst du hier: help@example.com.
  Die Airline lässt mich diese Buchung nicht stornieren.
  Die Airline lässt mich diese Buchung nicht ändern.
  Zu einer fertigen Buchung kann ich kein Gepäck dazubuchen; die Airline kann es.
  Das kann ich bei dieser Buchung nicht tun.
  Die Airline lässt mich diese Buchung nicht stornieren. Einen Menschen erreichst du hier: help@example.com.
  *Gebucht!* Dein Buchungscode ist *ZX81QL*.
  *Reserviert* bis Freitag, 27. November, 14:00 (Ortszeit London), Buchungscode *ZX81QL*. Schreib vorher *zahlen*, und die Flüge gehören dir; ich erinnere dich rechtzeitig.
  *Bezahlt:* 1.222,75␣€. Deine Buchung ist komplett.
  Reiseplan: https://example.com/d/7.pdf
  Für deinen Kalender: https://example.com/d/7.ics
  Schreib *meine Reisen*, *ändern* oder *stornieren*, wann immer du mich brauchst.
  Die Tickets sind noch nicht ausgestellt; die Airline schickt sie per E-Mail.
  wird gerade gebucht
  wartet auf deine Zahlung
  noch nicht bestätigt
  reserviert
  gebucht
  storniert
  nicht gebucht
  nicht rechtzeitig bezahlt
  reserviert bis Freitag, 27. November, 14:00 (Ortszeit London)
  Buchungscode *ZX81QL*
  Du hast noch keine Buchung bei mir.
  Welche deiner Buchungen meinst du?
  Diese Buchung finde ich bei dir nicht.
  Reserviert werden nur die Flüge (1.222,75␣€); Gepäck und Sitzplätze gibt es dazu, sobald sie bezahlt sind.
  Bezahlt wurde nichts; die Reservierung endet.
  Wenn ich storniere, gibt es von den 1.222,75␣€ nichts zurück: Dieser Tarif hat keine Erstattung.
  Schreib *ja*, und ich buche das für 1.222,75␣€ dazu, oder *nein*, wenn alles so bleiben soll.
  Schreib *ja*, um 1.222,75␣€ zu zahlen.
  Schreib *ja*, um 1.222,75␣€ zu zahlen; reserviert ist bis Freitag, 27. November, 14:00 (Ortszeit London).
  Ich kümmere mich um die Zahlung und melde mich, sobald sie erledigt ist.
  Es ist nichts zu zahlen.
  Ich erreiche die Airline gerade nicht. Bitte frag mich in ein paar Minuten noch einmal.
  Die Airline sagt nicht, wie viel von 1.222,75␣€ du zurückbekommst, wenn ich storniere.
  Wenn ich storniere, bekommst du 111,50␣€ von 1.222,75␣€ zurück.
  Wenn ich storniere, bekommst du 111,50␣€ von 1.222,75␣€ zurück. Die Erstattung kommt auf die Karte, mit der bezahlt wurde.
  *Storniert.* Du bekommst 111,50␣€ zurück. Die Erstattung kommt auf die Karte, mit der bezahlt wurde.
  Wenn ich storniere, bekommst du 111,50␣€ von 1.222,75␣€ zurück. Die Erstattung kommt als Gutschein der Airline.
  *Storniert.* Du bekommst 111,50␣€ zurück. Die Erstattung kommt als Gutschein der Airline.
  Wenn ich storniere, bekommst du 111,50␣€ von 1.222,75␣€ zurück. Die Erstattung kommt als Guthaben bei der Airline.
  *Storniert.* Du bekommst 111,50␣€ zurück. Die Erstattung kommt als Guthaben bei der Airline.
  Wenn ich storniere, bekommst du 111,50␣€ von 1.222,75␣€ zurück. Die Erstattung kommt auf die Karte, mit der auf unserer Seite bezahlt wurde.
  *Storniert.* Du bekommst 111,50␣€ zurück. Die Erstattung kommt auf die Karte, mit der auf unserer Seite bezahlt wurde.
  Wenn ich storniere, bekommst du 111,50␣€ von 1.222,75␣€ zurück. Die Erstattung kommt auf unser Konto bei der Airline, und von dort zahlen wir sie an dich aus.
  *Storniert.* Du bekommst 111,50␣€ zurück. Die Erstattung kommt auf unser Konto bei der Airline, und von dort zahlen wir sie an dich aus.
  *Storniert.* Du bekommst 111,50␣€ zurück.
  *Storniert.*
  Schreib *ja*, um die Buchung zu stornieren, oder *nein*, um sie zu behalten.
  Ich storniere jetzt und melde mich, sobald es erledigt ist.
  In Ordnung, alles bleibt, wie es ist.
  Was ich dir dazu gesagt habe, ist nicht mehr aktuell. So sieht es jetzt aus:
  An welchem Tag möchtest du stattdessen fliegen?
  Welcher Flug soll sich ändern: Fr 27. Nov. von München nach Lissabon oder So 29. Nov. von Lissabon nach München? Und auf welchen Tag?
  Die Airline hat keine anderen Flüge am Samstag, 28. November. Welcher andere Tag würde dir passen?
  So könntest du stattdessen fliegen:
  111,50␣€ Aufpreis
  111,50␣€ zurück
  ohne Aufpreis
  Schreib *1*, wenn es dieser sein soll, oder nenn mir einen anderen Tag.
  Welcher soll es sein? Antworte mit 1-4.
  Der neue Flug wäre:
  Schreib *ja*, um das zu ändern, oder *nein*, um es so zu lassen.
  Schreib *ja*, um das zu ändern (111,50␣€ zurück), oder *nein*, um es so zu lassen.
  Schreib *ja*, um das zu ändern (111,50␣€ Aufpreis), oder *nein*, um es so zu lassen.
  Ich ändere das jetzt und melde mich, sobald es erledigt ist.
  *Geändert.* Das ist jetzt deine Reise:
  Die Reservierung ist abgelaufen, ohne dass bezahlt wurde; die Plätze sind wieder frei. Soll ich noch einmal nach Flügen suchen? Sag mir, wohin.
  Zur Erinnerung: Deine Reservierung gilt nur noch bis Freitag, 27. November, 14:00 (Ortszeit London). Schreib *zahlen*, um die Plätze zu behalten.
  Denk an den Check-in: Dein Flug LH 1790 geht am Freitag, 27. November, 14:00 (Ortszeit London). Gute Reise!
  Die Airline hat deine Flüge geändert. Schreib *annehmen*, wenn du die neuen nimmst, oder *stornieren*.
  Die Airline hat deine Flüge geändert. Schreib *stornieren*, wenn dir das nicht passt.
  Vorher:
  Jetzt:
  Ich sage der Airline Bescheid und melde mich, sobald es erledigt ist.
  *Erledigt.* Das sind jetzt deine Flüge:
  Ortszeit London
  Ortszeit Athens
  Ortszeit Cairo
  """
