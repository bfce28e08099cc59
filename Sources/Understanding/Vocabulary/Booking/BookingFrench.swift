// swift-format-ignore-file: phrases stand in long lines, a meaning a line.

/// How people speak French of themselves and of their bookings; apostrophes part words (`m appelle`).
let bookingFrench: [Entry] = [
  Entry(
    .flag,
    "nee|naissance|passeport|nom|prenom|mail|email|courriel|telephone|portable|reservation|reservations|appelle"
  ),
  Entry(.title, "monsieur|mr|m", 1), Entry(.title, "madame|mme", 3),
  Entry(.title, "mademoiselle|mlle", 4), Entry(.title, "dr|docteur", 5),
  Entry(.gender, "masculin", 1), Entry(.gender, "feminin|feminine", 2),
  Entry(.genderHint, "m|h|homme|garcon|mari|epoux|pere|frere", 1),
  Entry(.genderHint, "f|femme|fille|epouse|mere|soeur", 2),
  Entry(
    .relation,
    "mon fils|mon mari|mon pere|mon frere|notre fils|mon copain|mon grand pere|mon oncle|mon neveu",
    1),
  Entry(
    .relation,
    "ma fille|ma femme|ma mere|ma soeur|notre fille|mon epouse|ma copine|ma grand mere|ma tante|ma niece",
    2),
  Entry(.genderHint, "fils", 1),
  Entry(.passenger, "passager|passagere|voyageur|voyageuse|personne", 0),
  Entry(.passenger, "adulte", 1), Entry(.passenger, "enfant", 2),
  Entry(.passenger, "bebe|nourrisson|le bebe|notre bebe|mon bebe", 3),
  Entry(
    .bornLabel,
    "ne|nee|ne le|nee le|date de naissance|naissance|anniversaire|je suis ne le|je suis nee le|nes le"
  ),
  Entry(.givenLabel, "prenom|prenoms|prenom s"),
  Entry(.familyLabel, "nom de famille|nom de naissance|nom de jeune fille"),
  Entry(
    .nameLabel,
    "nom|noms|mon nom|nom complet|je m appelle|m appelle|s appelle|il s appelle|elle s appelle|le nom|nom et prenom|s ecrit"
  ), Entry(.nameLabel, "je suis|c est|nous sommes|voici", 1),
  Entry(.genderLabel, "sexe|genre"),
  Entry(
    .emailLabel,
    "courriel|adresse mail|adresse email|adresse e mail|adresse courriel|mon mail|mon adresse mail|mon email"
  ),
  Entry(
    .phoneLabel,
    "telephone|numero de telephone|tel|portable|mobile|numero de portable|mon numero|numero de mobile"
  ),
  Entry(
    .passportLabel,
    "passeport|numero de passeport|passeport numero|passeport n|passeport no|numero du passeport|n de passeport|n passeport|numero passeport|piece d identite|carte d identite"
  ),
  Entry(
    .expiryLabel,
    "expire|expire le|expire en|expirant le|expiration|date d expiration|valable jusqu au|valide jusqu au|valable jusqu en|valide jusqu en|valable jusqu a|fin de validite|validite|jusqu au"
  ),
  Entry(
    .issuerLabel,
    "delivre par|delivre en|delivre au|emis par|emis en|pays d emission|pays de delivrance|pays emetteur|nationalite|pays|de nationalite"
  ),
  Entry(
    .otherLabel,
    "delivre le|date de delivrance|emis le|lieu de naissance|adresse"),
  Entry(
    .link,
    "est|sont|le|la|les|l|un|une|de|du|d|numero|n|no|c est|mon|ma|mes|son|sa|en|au|a|doit etre|devrait etre|pas|s|avec"
  ),
  Entry(
    .lead,
    "oui|non|bonjour|salut|bonsoir|voici|voila|d accord|desole|desolee|pardon|merci|et|aussi|alors|puis|c est|ce sont|ok|en fait|s il vous plait|svp|pour|moi|avec|mais|plutot|seulement|d abord|ensuite|je|les voyageurs sont|les passagers sont|les infos|mes coordonnees"
  ),
  Entry(
    .assent,
    "oui|ouais|oui s il vous plait|oui svp|oui merci|d accord|daccord|ok|je confirme|confirmez|confirmer|c est bon|c est parti|allez y|vas y|allons y|bien sur|absolument|tout a fait|certainement|volontiers|ca marche|je valide|validez|valider|on y va|avec plaisir|je suis d accord|j accepte|parfait allez y|ca me va|ca me convient|evidemment|banco"
  ),
  Entry(.assent, "valide|confirme|entendu", 1),
  Entry(
    .praise,
    "parfait|super|tres bien|bien|exact|correct|exactement|c est correct|c est exact|c est parfait|genial|nickel|impeccable|tout est bon|tout est correct|bon|excellent|pas de probleme|aucun probleme|tout"
  ),
  Entry(
    .courtesy,
    "s il vous plait|s il te plait|svp|stp|merci|merci beaucoup|bonjour|merci bien|beaucoup|bonsoir"
  ),
  Entry(
    .refusal,
    "non|non merci|pas encore|attends|attendez|un instant|un moment|une minute|une seconde|pas maintenant|pas tout de suite|laisse tomber|laissez tomber|j ai change d avis|surtout pas|pas question|annule tout|je vais reflechir|je reflechis|je dois reflechir|pas pour l instant|pas pour le moment|je prefere pas|n y touchez pas|gardez le|je le garde|arretez|arrete|oubliez|pas du tout"
  ),
  Entry(.refusal, "plus tard|minute|trop cher", 1),
  Entry(.negation, "pas|ne|n|jamais|sans|au lieu de|ni|plus"),
  Entry(
    .condition,
    "s il|a condition|mais|pourvu|sauf|seulement si|comment|pourquoi|quand|peut etre|je pense|je crois|avant|combien"
  ),
  Entry(
    .neutral,
    "je|j|nous|on|vous|tu|me|moi|veux|voudrais|voudrait|aimerais|voulons|souhaite|souhaiterais|peux|pouvez|pouvez vous|peux tu|peut|pourriez|pourriez vous|pourrais|pourrais tu|le|la|l|les|ca|cela|ce|cet|cette|celui ci|celui la|celle ci|celle la|un|une|pour|pour moi|pour nous|maintenant|alors|donc|et|prends|prend|prenons|prenez|de|du|suis|vais|tout de suite|vol|vols|offre|option|numero|aussi|mon|ma|mes|notre|le vol|avec|d|est|y|faire|faites|fais|allons|immediatement|aujourd hui|bien|numero|a|en|qu|que"
  ),
  Entry(
    .book,
    "reserver|reserve|reservez|reservons|acheter|achete|achetez|achetons|commander|commande|booker|reservez le"
  ),
  Entry(
    .hold,
    "bloquer|bloque|bloquez|garder|garde|gardez|mettre une option|mets une option|mettez une option|poser une option|retenir|mettre de cote|mettez de cote|mets de cote|tenir"
  ),
  Entry(
    .payLater,
    "payer plus tard|paye plus tard|paie plus tard|paierai plus tard|payerai plus tard|payer apres|paiement plus tard|regler plus tard|je paierai plus tard|je paie plus tard|sans payer|payerons plus tard|paierons plus tard"
  ),
  Entry(.pay, "payer|paye|paie|paiement|regler|regle|payez|lien de paiement"),
  Entry(.cancel, "annuler|annule|annulez|annulation|annulons|resilier|me faire rembourser"),
  Entry(
    .change,
    "changer|change|changez|modifier|modifie|modifiez|deplacer|deplace|deplacez|decaler|decale|decalez|reporter|reporte|reportez|avancer|echanger|repousser|mettre|passer"
  ),
  Entry(
    .send,
    "envoyer|envoie|envoyez|renvoyer|renvoie|renvoyez|envoie moi|envoyez moi|renvoyez moi|montre|montrez|donne|donnez|encore|a nouveau|de nouveau|ou est|ou sont|besoin|recevoir|avoir"
  ),
  Entry(.put, "ajouter|ajoute|ajoutez|ajoutons|rajouter|rajoute|rajoutez"),
  Entry(.put, "en plus|supplementaire|de plus", 2), Entry(.put, "prendre|voudrais|besoin", 1),
  Entry(
    .accept,
    "accepter|accepte|acceptez|prends|prendre|d accord avec|valider|valide|confirme|confirmer|garder|conviennent|convient"
  ),
  Entry(.mine, "mon|ma|mes|notre|nos|le|la|les|l|ce|cette|ces"),
  Entry(.booking, "reservation|reservations|commande|dossier|vol reserve|voyage reserve"),
  Entry(
    .journey, "vol|vols|voyage|voyages|billet|billets|trajet|billet d avion|billets d avion|avion"),
  Entry(.outbound, "aller|vol aller|trajet aller|l aller|depart"),
  Entry(.inbound, "retour|vol retour|vol de retour|trajet retour|le retour"),
  Entry(
    .document,
    "itineraire|billet electronique|e billet|fichier calendrier|calendrier|ics|pdf|facture|recu|documents|document|justificatif|documents de voyage|confirmation de reservation|e ticket|plan de voyage"
  ),
  Entry(.document, "billet|billets|confirmation|ticket|tickets", 1),
  Entry(
    .reference,
    "reference|numero de reservation|reference de reservation|code de reservation|numero de dossier|numero de confirmation|code|pnr|code de confirmation|ref"
  ),
  Entry(
    .newTimes,
    "nouveaux horaires|nouvel horaire|nouvelle heure|nouvelles heures|changement d horaire|changement d horaires|changement|le changement|nouveau vol|nouveaux vols|modification|nouveaux horaires de vol"
  ),
  Entry(
    .bags, "bagage|bagages|valise|valises|bagage en soute|bagages en soute|sac|sacs|valise en soute"
  ),
  Entry(
    .statusQuestion,
    "c est reserve|est ce reserve|est ce que c est reserve|est ce que c est confirme|c est confirme|est ce confirme|ca a marche|est ce que ca a marche|la reservation est elle confirmee|ma reservation est elle confirmee|mon vol est il reserve|mon vol est il confirme|est ce que mon vol est confirme|est ce que mon vol est reserve|est ce que ma reservation est confirmee|ma reservation est confirmee|avez vous reserve|as tu reserve|ou en est ma reservation|statut de ma reservation|etat de ma reservation|statut|ou en est on|le paiement est il passe|est ce que le paiement est passe|est ce que c est passe|c est passe|est ce que c est bon pour ma reservation"
  ),
  Entry(
    .tripList,
    "mes voyages|mes reservations|mes vols|quelles reservations|quels vols ai je|qu est ce que j ai reserve|qu ai je reserve|quels voyages ai je|liste de mes reservations|mes prochains voyages|mes prochains vols|nos reservations|nos voyages|toutes mes reservations|mes vols reserves"
  ),
  Entry(
    .samePeople,
    "les memes|memes personnes|les memes personnes|comme la derniere fois|les memes passagers|memes passagers|les memes voyageurs|memes voyageurs|les memes que la derniere fois|comme avant|pareil que la derniere fois|la meme chose que la derniere fois|comme la fois derniere|les memes gens|memes infos|memes coordonnees"
  ),
  Entry(
    .seatPlace,
    "fenetre|hublot|cote fenetre|cote hublot|place fenetre|siege fenetre|place hublot|siege hublot|pres du hublot|pres de la fenetre",
    1), Entry(.seatPlace, "couloir|cote couloir|place couloir|siege couloir", 2),
  Entry(
    .seatWish,
    "ensemble|assis ensemble|cote a cote|places ensemble|a cote|l un a cote de l autre|sieges ensemble|places cote a cote",
    3),
  Entry(
    .seatWish,
    "n importe quelle place|n importe quel siege|pas de preference|aucune preference|peu importe|peu importe la place|peu importe le siege|ca m est egal|sans siege|pas de siege|sans choix de siege|n importe|pas de preference de siege",
    4),
  Entry(.seat, "siege|sieges|place|places|assis|assise"),
]
