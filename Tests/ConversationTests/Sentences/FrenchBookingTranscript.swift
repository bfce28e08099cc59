// swift-format-ignore-file

/// What French says of bookings, sentence by sentence.
let frenchBookingTranscript = """
  Cette offre n'est plus en vente.
  Le prix a changé␣: il était de 111,50␣€, il est maintenant de *1␣222,75␣€*.
  Je n'arrive pas à joindre la compagnie aérienne pour vérifier le prix. Choisissez de nouveau dans quelques minutes, s'il vous plaît.
  Dois-je réserver pour les mêmes personnes que la dernière fois␣: José Núñez␣? Écrivez *oui*, ou *non* pour d'autres personnes.
  N'écrivez jamais de numéro de carte ici, s'il vous plaît. Je ne l'ai pas conservé.
  N'écrivez jamais de numéro de carte ici, s'il vous plaît. Je ne l'ai pas conservé. Le paiement se fait sur une page sécurisée.
  José Núñez aura 0 an lors de ce voyage, les tarifs sont donc différents. J'ai cherché à nouveau␣:
  José Núñez aura 1 an lors de ce voyage, les tarifs sont donc différents. J'ai cherché à nouveau␣:
  José Núñez aura 12 ans lors de ce voyage, les tarifs sont donc différents. J'ai cherché à nouveau␣:
  Qui voyage␣? Il me faut les prénoms et le nom comme sur le passeport, la date de naissance et le sexe (homme ou femme). Par exemple␣: _Anna Maria Schmidt, 12 mars 1988, femme_
  Qui est la personne 2 (adulte)␣? Il me faut les prénoms et le nom comme sur le passeport, la date de naissance et le sexe (homme ou femme). Par exemple␣: _Anna Maria Schmidt, 12 mars 1988, femme_
  Qui est la personne 3 (enfant)␣? Il me faut les prénoms et le nom comme sur le passeport, la date de naissance et le sexe (homme ou femme). Par exemple␣: _Anna Maria Schmidt, 12 mars 1988, femme_
  Qui est la personne 4 (bébé)␣? Il me faut les prénoms et le nom comme sur le passeport, la date de naissance et le sexe (homme ou femme). Par exemple␣: _Anna Maria Schmidt, 12 mars 1988, femme_
  Un seul message suffit pour tout le monde, avec une ligne par personne.
  Pour José Núñez, il me faut encore␣: les prénoms et le nom (comme sur le passeport).
  Pour José Núñez, il me faut encore␣: le nom de famille.
  Pour José Núñez, il me faut encore␣: la date de naissance.
  Pour José Núñez, il me faut encore␣: le sexe indiqué sur le passeport (homme ou femme).
  Pour José Núñez, il me faut encore␣: le passeport (numéro, pays et date d'expiration).
  Pour José Núñez, il me faut encore␣: les prénoms et le nom (comme sur le passeport), le nom de famille, la date de naissance, le sexe indiqué sur le passeport (homme ou femme) et le passeport (numéro, pays et date d'expiration).
  femme
  À quelle adresse e-mail la compagnie aérienne doit-elle écrire␣?
  À quel numéro de téléphone la compagnie aérienne peut-elle appeler␣? Avec l'indicatif du pays, s'il vous plaît.
  «␣José Núñez␣» contient des lettres qui n'existent pas sur les billets. Écrivez ce nom avec les lettres latines du passeport, s'il vous plaît.
  «␣José Núñez␣» est trop long pour un billet␣: 20 lettres au maximum. Abrégez ce nom comme le ferait la compagnie, s'il vous plaît.
  La date de naissance indiquée pour José Núñez ne peut pas être juste. Quelle est la bonne␣?
  Deux personnes s'appellent José Núñez. Donnez un prénom de plus pour l'une des deux, s'il vous plaît.
  Le passeport indiqué pour José Núñez aura expiré d'ici là. Donnez-m'en un qui soit valide, s'il vous plaît.
  Cette date de naissance ne peut pas être juste. Quelle est la bonne␣?
  Ce passeport aura expiré d'ici là. Donnez-m'en un qui soit valide, s'il vous plaît.
  Cela ne ressemble pas à une adresse e-mail.
  _avec 2 bagages en soute␣: 1␣222,75␣€ en tout_
  Je regarderais aussi les autres aéroports de la ville.
  Voici ce que je réserverais␣:
  date de naissance␣: 12 mars 1988
  Avec 2 bagages en soute␣: 111,50␣€
  On ne peut pas acheter plus de bagages ici pour ces vols.
  Sièges 14A, 14B␣: 111,50␣€
  Siège 14A␣: 111,50␣€
  Pour ces vols, on ne peut pas choisir de sièges ici␣: la compagnie les attribue à l'enregistrement.
  *Total␣: 1␣222,75␣€*
  Écrivez *oui* pour réserver au prix de 1␣222,75␣€, ou dites-moi ce qu'il faut changer.
  Ou écrivez *option*␣: je vous garde ces vols sans paiement jusqu'au vendredi 27 novembre, 14:00 (heure de London), à ce prix.
  Ou écrivez *option*␣: je vous garde ces vols sans paiement jusqu'au vendredi 27 novembre, 14:00 (heure de London)␣; le prix peut encore changer.
  Vous pouvez ajouter un bagage en soute (à partir de 111,50␣€) ou choisir des sièges.
  Vous pouvez ajouter un bagage en soute (à partir de 111,50␣€).
  Vous pouvez choisir des sièges.
  La compagnie n'accorde pas d'option sur ce tarif␣: il se paie tout de suite.
  Je réserve maintenant et je vous écris dès que la compagnie a confirmé.
  Je demande à la compagnie de garder ces vols et je vous écris dès que c'est fait.
  Votre réservation est encore en cours. Je vous écris dès que j'en sais plus␣; ne réservez pas une deuxième fois, s'il vous plaît.
  Vous pouvez payer 1␣222,75␣€ ici jusqu'au vendredi 27 novembre, 14:00 (heure de London)␣:
  https://example.com/d/7
  L'argent n'est prélevé qu'une fois vos places confirmées.
  La compagnie a bien votre réservation et la traite encore. Je vous écris dès qu'elle est confirmée␣; ne réservez pas une deuxième fois, s'il vous plaît.
  Je ne sais pas encore si la compagnie a enregistré la demande␣: sa réponse ne m'est pas parvenue. Je me renseigne et je vous écris dès que je le sais. D'ici là, ne réservez pas une deuxième fois, s'il vous plaît.
  La réservation n'a pas abouti␣: la compagnie n'était pas joignable. Rien n'a été débité.
  La réservation n'a pas abouti␣: l'offre n'est plus en vente. Rien n'a été débité.
  La réservation n'a pas abouti␣: le prix a changé au dernier moment. Rien n'a été débité.
  La réservation n'a pas abouti␣: la compagnie a refusé les données d'une des personnes. Rien n'a été débité.
  La réservation n'a pas abouti␣: le tarif ne le permet pas. Rien n'a été débité.
  La réservation n'a pas abouti␣: la compagnie a refusé. Rien n'a été débité.
  La réservation n'a pas abouti␣: le règlement n'est pas arrivé à temps. Rien n'a été débité.
  La réservation n'a pas abouti␣: plus rien ne peut être réservé ici aujourd'hui. Rien n'a été débité.
  Le paiement n'a pas abouti␣: la compagnie n'était pas joignable. Rien n'a été débité.
  La modification n'a pas abouti␣: la compagnie n'était pas joignable. Rien n'a été débité.
  La modification n'a pas abouti␣: la compagnie n'était pas joignable.
  L'annulation n'a pas abouti␣: la compagnie n'était pas joignable. Votre réservation reste valable.
  La réservation n'a pas abouti␣: la compagnie a refusé. Rien n'a été débité. Vous pouvez joindre une personne ici␣: help@example.com.
  L'annulation n'a pas abouti␣: le tarif ne le permet pas. Votre réservation reste valable. Vous pouvez joindre une personne ici␣: help@example.com.
  La compagnie ne me permet pas d'annuler cette réservation.
  La compagnie ne me permet pas de modifier cette réservation.
  Je ne peux pas ajouter de bagages à une réservation déjà faite␣; la compagnie le peut.
  Je ne peux pas faire cela avec cette réservation.
  La compagnie ne me permet pas d'annuler cette réservation. Vous pouvez joindre une personne ici␣: help@example.com.
  *C'est réservé␣!* Votre référence de réservation est *ZX81QL*.
  *Option posée* jusqu'au vendredi 27 novembre, 14:00 (heure de London), référence *ZX81QL*. Écrivez *payer* d'ici là et ces vols sont à vous␣; je vous le rappellerai à temps.
  *Payé␣:* 1␣222,75␣€. Votre réservation est complète.
  Itinéraire␣: https://example.com/d/7.pdf
  Pour votre agenda␣: https://example.com/d/7.ics
  Écrivez *mes voyages*, *modifier* ou *annuler* quand vous avez besoin de moi.
  Les billets ne sont pas encore émis␣; la compagnie les envoie par e-mail.
  réservation en cours
  en attente de votre paiement
  pas encore confirmé
  en option
  réservé
  annulé
  non réservé
  non payé à temps
  en option jusqu'au vendredi 27 novembre, 14:00 (heure de London)
  référence *ZX81QL*
  Vous n'avez encore aucune réservation chez moi.
  De quelle réservation parlez-vous␣?
  Je ne trouve pas cette réservation parmi les vôtres.
  L'option ne porte que sur les vols (1␣222,75␣€)␣; bagages et sièges s'ajoutent une fois les vols payés.
  Rien n'a été payé␣; l'option prend fin.
  Si j'annule, rien des 1␣222,75␣€ ne vous revient␣: ce tarif ne prévoit pas de remboursement.
  Écrivez *oui* pour l'ajouter (1␣222,75␣€), ou *non* pour ne rien changer.
  Écrivez *oui* pour payer 1␣222,75␣€.
  Écrivez *oui* pour payer 1␣222,75␣€␣; l'option est valable jusqu'au vendredi 27 novembre, 14:00 (heure de London).
  Je m'occupe du paiement et je vous écris dès que c'est fait.
  Il n'y a rien à payer.
  Je n'arrive pas à joindre la compagnie pour le moment. Redemandez-moi dans quelques minutes, s'il vous plaît.
  La compagnie n'indique pas combien vous récupérez sur 1␣222,75␣€ si j'annule.
  Si j'annule, vous récupérez 111,50␣€ sur 1␣222,75␣€.
  Si j'annule, vous récupérez 111,50␣€ sur 1␣222,75␣€. Le remboursement se fait sur la carte qui a servi au paiement.
  *C'est annulé.* Vous récupérez 111,50␣€. Le remboursement se fait sur la carte qui a servi au paiement.
  Si j'annule, vous récupérez 111,50␣€ sur 1␣222,75␣€. Le remboursement se fait sous forme de bon de la compagnie.
  *C'est annulé.* Vous récupérez 111,50␣€. Le remboursement se fait sous forme de bon de la compagnie.
  Si j'annule, vous récupérez 111,50␣€ sur 1␣222,75␣€. Le remboursement se fait sous forme d'avoir auprès de la compagnie.
  *C'est annulé.* Vous récupérez 111,50␣€. Le remboursement se fait sous forme d'avoir auprès de la compagnie.
  Si j'annule, vous récupérez 111,50␣€ sur 1␣222,75␣€. Le remboursement se fait sur la carte qui a servi au paiement sur notre page.
  *C'est annulé.* Vous récupérez 111,50␣€. Le remboursement se fait sur la carte qui a servi au paiement sur notre page.
  Si j'annule, vous récupérez 111,50␣€ sur 1␣222,75␣€. Le remboursement se fait sur notre compte auprès de la compagnie, d'où nous vous le reversons.
  *C'est annulé.* Vous récupérez 111,50␣€. Le remboursement se fait sur notre compte auprès de la compagnie, d'où nous vous le reversons.
  *C'est annulé.* Vous récupérez 111,50␣€.
  *C'est annulé.*
  Écrivez *oui* pour annuler la réservation, ou *non* pour la garder.
  J'annule maintenant et je vous écris dès que c'est fait.
  D'accord, tout reste comme avant.
  Ce que je vous avais indiqué n'est plus à jour. Voici la situation actuelle␣:
  Quel autre jour souhaitez-vous prendre l'avion␣?
  Quel vol faut-il modifier␣: ven. 27 nov. de Munich à Lisbonne ou dim. 29 nov. de Lisbonne à Munich␣? Et pour quel jour␣?
  La compagnie ne propose pas d'autres vols le samedi 28 novembre. Quel autre jour vous conviendrait␣?
  Voici d'autres vols possibles␣:
  supplément de 111,50␣€
  remboursement de 111,50␣€
  sans supplément
  Écrivez *1* pour le prendre, ou donnez-moi un autre jour.
  Lequel préférez-vous␣? Répondez 1-4.
  Le nouveau vol serait␣:
  Écrivez *oui* pour modifier, ou *non* pour ne rien changer.
  Écrivez *oui* pour modifier (remboursement de 111,50␣€), ou *non* pour ne rien changer.
  Écrivez *oui* pour modifier (supplément de 111,50␣€), ou *non* pour ne rien changer.
  Je m'occupe de la modification et je vous écris dès que c'est fait.
  *C'est modifié.* Voici maintenant votre voyage␣:
  L'option est arrivée à son terme sans paiement, et les places sont de nouveau libres. Dois-je chercher encore une fois des vols␣? Dites-moi où vous souhaitez aller.
  Petit rappel␣: votre option prend fin le vendredi 27 novembre, 14:00 (heure de London). Écrivez *payer* pour garder vos places.
  Pensez à l'enregistrement␣: votre vol LH 1790 part le vendredi 27 novembre, 14:00 (heure de London). Bon voyage␣!
  La compagnie a modifié vos vols. Écrivez *accepter* pour prendre les nouveaux, ou *annuler*.
  La compagnie a modifié vos vols. Écrivez *annuler* si cela ne vous convient pas.
  Avant␣:
  Maintenant␣:
  Je préviens la compagnie et je vous écris dès que c'est fait.
  *C'est fait.* Voici maintenant vos vols␣:
  heure de London
  heure d'Athens
  heure de Cairo
  """
