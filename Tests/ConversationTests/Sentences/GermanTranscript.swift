// swift-format-ignore-file

/// What German says, sentence by sentence.
let germanTranscript = """
  Hallo! Ich bin ein automatischer Reiseassistent: Ich finde und buche Flüge für dich.
  Hallo! Ich bin ein automatischer Reiseassistent: Ich finde und buche Flüge für dich. Einen Menschen erreichst du hier: help@example.com. Dies ist eine Demonstration: Die gezeigten Flüge sind nicht echt.
  Wohin möchtest du fliegen, und von wo?
  Wohin soll es gehen, und von wo?
  Wohin möchtest du fliegen?
  Wohin soll es gehen?
  Von wo fliegst du ab?
  In welcher Stadt startest du?
  Wann möchtest du fliegen?
  An welchem Tag soll es losgehen?
  Nur hin, oder wann fliegst du zurück?
  Nur Hinflug, oder wann geht es zurück?
  Wann fliegst du zurück?
  An welchem Tag geht es zurück?
  Nur du, oder fliegt jemand mit?
  Fliegst du allein, oder ist jemand dabei?
  Wie alt ist das Kind?
  Wie alt sind die Kinder?
  Wohin geht es weiter, und wann?
  Wohin geht es von Rom aus weiter, und wann?
  Wann fliegst du nach Athen?
  Wann fliegst du von Rom nach Athen?
  Ich brauche zwei Städte oder Flughäfen, zum Beispiel: von Berlin nach New York, oder BER nach JFK.
  Ich brauche die Stadt oder den Flughafen am Ziel, zum Beispiel: Lissabon, oder den Code LIS.
  Ich brauche die Stadt oder den Flughafen für den Abflug, zum Beispiel: Hamburg, oder den Code HAM.
  Ich brauche den Tag des Hinflugs, zum Beispiel: Samstag, 5. Dezember, oder: nächsten Freitag.
  Schreib: nur hin. Oder schreib den Tag des Rückflugs, zum Beispiel: Samstag, 5. Dezember.
  Ich brauche den Tag des Rückflugs, zum Beispiel: Samstag, 5. Dezember, oder: eine Woche später.
  Wie viele Personen fliegen? Zum Beispiel: 2 Erwachsene und ein Kind von 7 Jahren.
  Ich brauche das Alter jedes Kindes in Jahren, zum Beispiel: 4 und 7.
  Ich brauche die nächste Stadt und den Tag, zum Beispiel: nach Rom am Samstag, 5. Dezember.
  Ich brauche den Tag dieses Fluges, zum Beispiel: Samstag, 5. Dezember.
  Entschuldige, das habe ich nicht verstanden.
  Das habe ich leider nicht verstanden.
  Es tut mir leid, dass das gerade nicht gut läuft.
  Wenn dir lieber ein Mensch helfen soll, melde dich hier: help@example.com.
  Notiert: von München nach Lissabon.
  Alles klar: von München nach Lissabon.
  Geändert: Hinflug am Freitag, 27. November, nach Lissabon.
  Okay, jetzt Hinflug am Freitag, 27. November, nach Lissabon.
  Bevor ich suche: Stimmt das so?
  *Von München nach Lissabon, Portugal*
  Freitag, 27. November, Rückflug am Sonntag, 29. November
  2 Erwachsene, Economy Class, mit Lufthansa, höchstens 300␣€
  Schreib *ja*, oder sag mir, was ich ändern soll.
  Bevor ich suche: Stimmt das so?
  *Von Porto, Portugal, nach Kairo*
  Freitag, 27. November, Rückflug am Sonntag, 29. November
  2 Erwachsene, Economy Class, mit Lufthansa, höchstens 300␣€
  Schreib *ja*, oder sag mir, was ich ändern soll.
  Welches London meinst du?
  Welches „3 april“ meinst du?
  Was davon meinst du?
  Liechtenstein: Welche Stadt?
  Liechtenstein: Welche Stadt? Zum Beispiel:
  London, Vereinigtes Königreich
  London, Ontario, Kanada
  Dienstag, 1. Dezember
  In welcher Stadt bist du gerade? Dann weiß ich, welcher Tag bei dir ist.
  Danke für deinen Standort.
  Ich habe das Tier notiert. Ob es mitfliegen darf und was das kostet, kann nur die Airline sagen; hier kann ich es nicht anmelden.
  Ich habe den Rollstuhl notiert. Bei der Airline anmelden kann ich ihn nicht: Sie muss mindestens 48 Stunden vor dem Flug davon wissen.
  Ich habe notiert, dass Hilfe gebraucht wird. Bei der Airline anmelden kann ich sie nicht: Sie muss mindestens 48 Stunden vor dem Flug davon wissen.
  Ich habe das besondere Essen notiert. Bei der Airline bestellen kann ich es nicht.
  Was soll ich ändern?
  In Ordnung, den Abflugort lasse ich weg.
  In Ordnung, das Ziel lasse ich weg.
  In Ordnung, das Abflugdatum lasse ich weg.
  In Ordnung, die Art der Reise lasse ich weg.
  In Ordnung, den Rückflug lasse ich weg.
  In Ordnung, die Reisenden lasse ich weg.
  In Ordnung, die Klasse lasse ich weg.
  In Ordnung, die Uhrzeit lasse ich weg.
  In Ordnung, die Uhrzeit lasse ich weg.
  In Ordnung, die Uhrzeit lasse ich weg.
  In Ordnung, die Fluggesellschaften lasse ich weg.
  In Ordnung, die Grenze für Stopps lasse ich weg.
  In Ordnung, das Gepäck lasse ich weg.
  In Ordnung, das Budget lasse ich weg.
  In Ordnung, die Erstattung lasse ich weg.
  In Ordnung, die Umbuchung lasse ich weg.
  In Ordnung, die weiteren Flüge lasse ich weg.
  In Ordnung, andersherum: von München nach Lissabon.
  Dein Rückflug am Sonntag, 29. November, läge jetzt vor dem Hinflug, deshalb habe ich ihn gestrichen.
  Ich kenne keine Stadt und keinen Flughafen namens „Narnia“.
  „30 02“ gibt es im Kalender nicht.
  In Ordnung.
  Das ist keine der Möglichkeiten.
  Dieses Angebot ist abgelaufen, sein Preis gilt nicht mehr.
  Die Nummern 1, 2 und 3 passen. Welche davon?
  Ich brauche nur ein Alter, für ein Kind.
  Ich brauche 2 Altersangaben, eine für jedes Kind.
  In Ordnung, fangen wir neu an.
  Dieser Tag ist schon vorbei: Sonntag, 22. November.
  So weit voraus gibt es noch keine Flüge: Freitag, 24. Dezember 2027. Verkauft wird etwa bis Dienstag, 19. Oktober 2027.
  Das wäre vor deinem Abflug am Samstag, 28. November: Donnerstag, 26. November.
  London Heathrow kann nicht zugleich Start und Ziel sein.
  London Heathrow ist dein Abflugort.
  Eine Buchung gilt für höchstens 9 Reisende, und ihr seid 12.
  Jedes Baby fliegt auf dem Schoß eines Erwachsenen, deshalb können es nicht mehr Babys als Erwachsene sein.
  Mindestens ein Erwachsener muss mitfliegen.
  Hallo noch mal!
  Hallo!
  Gern geschehen!
  Sehr gern!
  Tschüss und gute Reise! Schreib einfach, wenn du mich brauchst.
  Flüge kann ich besser als Plaudern.
  Mit Flügen kenne ich mich am besten aus.
  Das kann ich noch nicht zuverlässig beantworten, und raten möchte ich nicht.
  Ich kann noch keine Sprachnachrichten hören. Schreibst du es mir bitte?
  Ich kann noch keine Bilder ansehen. Schreibst du es mir bitte?
  Ich kann noch keine Videos ansehen. Schreibst du es mir bitte?
  Ich kann noch keine Dokumente lesen. Schreibst du es mir bitte?
  Ich kann noch keine Kontaktkarten lesen. Schreibst du es mir bitte?
  Ich kann noch keine Nachrichten dieser Art lesen. Schreibst du es mir bitte?
  Als deine Nachricht kam, war ich nicht da, und ich sehe nicht mehr, was es war. Schreibst du es mir bitte?
  Tut mir leid, über diese Nummer ist im Moment niemand zu erreichen.
  Einen Menschen erreichst du hier: help@example.com.
  In Ordnung, du bekommst keine Nachrichten mehr von mir. Schreib START, wenn du weitermachen möchtest.
  Schön, dass du wieder da bist!
  Über deine Reise weiß ich noch nichts. Unsere Nachrichten werden aufbewahrt, damit wir weitermachen können, wo wir aufgehört haben.
  Das weiß ich über deine Reise: von München nach Lissabon, Freitag, 27. November, Rückflug am Sonntag, 29. November, 2 Erwachsene. Auch die zuletzt gezeigten Angebote habe ich noch. Unsere Nachrichten werden aufbewahrt, damit wir weitermachen können, wo wir aufgehört haben.
  Deine Daten kann ich noch nicht selbst löschen. Bitte wende dich an den Betreiber dieser Nummer.
  Deine Daten kann ich noch nicht selbst löschen. Bitte frag hier danach: help@example.com.
  Freitag, 1. Januar 2027 | Dienstag, 2. Februar 2027 | Mittwoch, 3. März 2027 | Sonntag, 4. April 2027 | Mittwoch, 5. Mai 2027 | Sonntag, 6. Juni 2027 | Mittwoch, 7. Juli 2027 | Sonntag, 8. August 2027 | Donnerstag, 9. September 2027 | Sonntag, 10. Oktober 2027 | Donnerstag, 11. November 2027 | Sonntag, 12. Dezember 2027
  Do 1. Jan. | So 1. Feb. | So 1. März | Mi 1. Apr. | Fr 1. Mai | Mo 1. Juni | Mi 1. Juli | Sa 1. Aug. | Di 1. Sept. | Do 1. Okt. | So 1. Nov. | Di 1. Dez.
  1.004,03␣€ | 250␣$ | 1.234.567,50␣£ | 99,90␣CHF | 88␣BRL
  2 h 55 min | 45 min | 2 h
  1 Erwachsener
  2 Erwachsene, 1 Kind und 1 Baby
  2 Erwachsene, 2 Kinder (4, 7) und 2 Babys
  München | Köln | Mailand | Venedig | Florenz | Genf | Nizza | Sevilla | Frankfurt | New York | Edinburgh | Krakau | Göteborg | London Heathrow | Mexiko-Stadt
  Vueling und Iberia
  ITA und easyJet
  LH oder OS
  nur Hinflug
  hin und zurück
  mehrere Städte
  ab London
  ab Athen
  ab Kairo
  ab Porto
  nach New York
  nach Athen
  nach Kairo
  nach Havanna
  nach Rio de Janeiro
  Hinflug am Freitag, 27. November
  Rückflug am Sonntag, 29. November
  Hinflug von Dienstag, 1. Dezember, bis Samstag, 5. Dezember
  Rückflug am günstigsten Tag von Dienstag, 1. Dezember, bis Donnerstag, 31. Dezember
  für einen Tag
  für 3 Tage
  Abflug zwischen 08:00 und 12:00 Uhr
  Abflug um 08:00 Uhr
  Abflug zwischen 01:00 und 02:00 Uhr
  Abflug ab 18:00 Uhr
  Abflug bis 12:00 Uhr
  Abflug ab 01:00 Uhr
  Abflug bis 01:00 Uhr
  Abflug zu beliebiger Zeit
  Ankunft bis 12:00 Uhr
  Rückflug ab 18:00 Uhr
  1 Erwachsener und 1 Baby
  egal welche Klasse
  Economy Class
  Premium Economy
  Business Class
  First Class
  egal welche Fluggesellschaft
  mit Lufthansa oder British Airways
  nicht mit Lufthansa oder British Airways
  egal wie viele Stopps
  direkt
  höchstens 1 Stopp
  höchstens 2 Stopps
  ohne Aufgabegepäck
  1 Stück Aufgabegepäck
  2 Stück Aufgabegepäck
  höchstens 500␣€
  erstattbar
  Erstattung nicht nötig
  umbuchbar
  Umbuchung nicht nötig
  nach Athen am Dienstag, 1. Dezember
  *Von München nach Lissabon*
  Freitag, 27. November, Rückflug am Sonntag, 29. November · 2 Erwachsene, Economy Class, mit Lufthansa, höchstens 300␣€
  *Von Kairo nach Athen*
  Am günstigsten Tag von Dienstag, 1. Dezember, bis Donnerstag, 31. Dezember, nur Hinflug · 2 Erwachsene, Economy Class, mit Lufthansa, höchstens 300␣€
  *Von Porto nach Rom, dann nach Athen*
  Freitag, 27. November, dann am Dienstag, 1. Dezember · 2 Erwachsene, Economy Class, mit Lufthansa, höchstens 300␣€
  Das ließ sich nicht erfüllen: mit Lufthansa und höchstens 300␣€. Am nächsten kommen diese Flüge.
  Ich habe keine Flüge von München nach Lissabon am Freitag, 27. November, gefunden. Soll ich die drei Tage davor und danach ansehen?
  Ich habe keine Flüge gefunden: von Porto nach Rom, dann nach Athen.
  Demonstrationsflüge: Sie sind erfunden, und Buchungen werden nur durchgespielt, ohne echtes Ticket und ohne Geld.
  250,00␣€
  250,00␣€ für 2 Reisende
  am günstigsten
  am schnellsten
  ohne Stopp
  Abflug in der Nacht
  Abflug am Morgen
  Abflug am Nachmittag
  Abflug am Abend
  1 Stopp: DTW 1 h 15 min
  2 Stopps: LGA, weiter ab JFK 2 h 55 min, DTW 10 h über Nacht
  durchgeführt von Republic und SkyWest
  nicht umbuchbar | nicht erstattbar
  umbuchbar | erstattbar
  kostenlos umbuchbar | voll erstattbar
  umbuchbar für 250,00␣€ | erstattbar gegen 250,00␣€ Gebühr
  nur Handgepäck
  je 1 Stück Aufgabegepäck
  je 2 Stück Aufgabegepäck
  +1 Tag
  +2 Tage
  -1 Tag
  Passt dieser Flug? Schreib *1*, oder sag mir, was ich ändern soll.
  Welcher soll es sein? Antworte mit 1-3, oder sag mir, was ich ändern soll.
  Was soll anders sein: früher, später, günstiger, direkt oder an anderen Tagen?
  Ich habe bis zu sieben Tage verglichen; bei jedem Angebot stehen seine Daten.
  Gute Wahl:
  Das wäre dein Flug:
  Diese Wahl merke ich mir. Buchen kannst du hier im Chat noch nicht.
  Diese Wahl merke ich mir. Buchen kannst du hier im Chat noch nicht; ein Mensch hilft dir hier: help@example.com.
  An diesen Tagen habe ich nichts Günstigeres gefunden.
  An diesen Tagen habe ich nichts Schnelleres gefunden.
  An diesem Tag habe ich nichts Früheres gefunden.
  An diesem Tag habe ich nichts Späteres gefunden.
  An diesen Tagen habe ich keine Direktflüge gefunden.
  Das sind alle Flüge, die einen Vergleich wert sind.
  An den Tagen davor und danach habe ich nichts gefunden.
  Nenn mir einen anderen Tag, eine andere Stadt oder was weniger wichtig ist, und ich suche noch einmal.
  Ich erreiche die Systeme der Fluggesellschaften gerade nicht. Schreib *ja* in ein paar Minuten, dann versuche ich es noch einmal.
  Ich habe fürs Erste so oft gesucht, wie ich darf. Schreib *ja* in einer Minute, dann suche ich wieder.
  Ich habe fürs Erste so oft gesucht, wie ich darf. Schreib *ja* in etwa 25 Minuten, dann suche ich wieder.
  Ich habe fürs Erste so oft gesucht, wie ich darf. Schreib *ja* in etwa 3 Stunden, dann suche ich wieder.
  Du schreibst schneller, als ich lesen kann; bitte warte einen Moment.
  """
