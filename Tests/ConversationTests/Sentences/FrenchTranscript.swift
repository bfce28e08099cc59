// swift-format-ignore-file

/// What French says, sentence by sentence.
let frenchTranscript = """
  Bonjour␣! Je suis un assistant de voyage automatisé␣: je vous trouve et vous réserve des vols.
  Bonjour␣! Je suis un assistant de voyage automatisé␣: je vous trouve et vous réserve des vols. Pour joindre une personne␣: help@example.com. Ceci est une démonstration␣: les vols affichés ne sont pas réels.
  Où souhaitez-vous aller, et d'où partez-vous␣?
  Quelle est votre destination, et d'où partez-vous␣?
  Où souhaitez-vous aller␣?
  Quelle est votre destination␣?
  D'où partez-vous␣?
  De quelle ville partez-vous␣?
  Quand souhaitez-vous partir␣?
  Quel jour souhaitez-vous partir␣?
  Aller simple, ou quand revenez-vous␣?
  C'est un aller simple, ou quand rentrez-vous␣?
  Quand revenez-vous␣?
  Quel jour rentrez-vous␣?
  Juste vous, ou quelqu'un vous accompagne␣?
  C'est juste pour vous, ou pour quelqu'un d'autre aussi␣?
  Quel âge a l'enfant␣?
  Quel âge ont les enfants␣?
  Où allez-vous ensuite, et quand␣?
  Où allez-vous après Rome, et quand␣?
  Quel jour prenez-vous l'avion pour Athènes␣?
  Quel jour prenez-vous l'avion de Rome pour Athènes␣?
  Il me faut deux villes ou aéroports, par exemple␣: de Paris à New York, ou CDG à JFK.
  Il me faut la ville ou l'aéroport d'arrivée, par exemple␣: Lisbonne, ou son code LIS.
  Il me faut la ville ou l'aéroport de départ, par exemple␣: Lyon, ou son code LYS.
  Il me faut le jour du départ, par exemple␣: samedi 5 décembre, ou␣: vendredi prochain.
  Écrivez␣: aller simple. Ou écrivez le jour du retour, par exemple␣: samedi 5 décembre.
  Il me faut le jour du retour, par exemple␣: samedi 5 décembre, ou␣: une semaine plus tard.
  Combien de personnes prennent l'avion␣? Par exemple␣: 2 adultes et un enfant de 7 ans.
  Il me faut l'âge de chaque enfant en années, par exemple␣: 4 et 7.
  Il me faut la prochaine ville et le jour, par exemple␣: à Rome le samedi 5 décembre.
  Il me faut le jour de ce vol, par exemple␣: samedi 5 décembre.
  Pardon, je n'ai pas compris.
  Désolé, je n'ai pas compris.
  Je suis désolé que cela se passe mal.
  Si vous préférez l'aide d'une personne, contactez help@example.com.
  C'est noté␣: de Munich à Lisbonne.
  Parfait␣: de Munich à Lisbonne.
  Modifié␣: départ le vendredi 27 novembre, à Lisbonne.
  D'accord, maintenant départ le vendredi 27 novembre, à Lisbonne.
  Avant que je cherche, est-ce bien cela␣?
  *De Munich à Lisbonne, Portugal*
  Vendredi 27 novembre, retour le dimanche 29 novembre
  2 adultes, classe économique, avec Lufthansa, jusqu'à 300␣€
  Écrivez *oui*, ou dites-moi ce qu'il faut changer.
  Avant que je cherche, est-ce bien cela␣?
  *De Porto, Portugal, au Caire*
  Vendredi 27 novembre, retour le dimanche 29 novembre
  2 adultes, classe économique, avec Lufthansa, jusqu'à 300␣€
  Écrivez *oui*, ou dites-moi ce qu'il faut changer.
  Londres␣: lequel de ces choix␣?
  «␣3 april␣»␣: lequel de ces choix␣?
  Lequel de ces choix␣?
  Liechtenstein␣: quelle ville␣?
  Liechtenstein␣: quelle ville␣? Par exemple␣:
  Londres, Royaume-Uni
  London, Ontario, Canada
  mardi 1er décembre
  Dans quelle ville êtes-vous en ce moment␣? Je saurai ainsi quel jour il est chez vous.
  Merci pour votre position.
  J'ai noté qu'un animal voyage avec vous. Seule la compagnie aérienne peut dire si elle l'accepte et à quel prix␣; je ne peux pas m'en occuper ici.
  J'ai noté le fauteuil roulant. Je ne peux pas le demander à la compagnie aérienne␣: il faut la prévenir au moins 48 heures avant le vol.
  J'ai noté qu'une assistance est nécessaire. Je ne peux pas la demander à la compagnie aérienne␣: il faut la prévenir au moins 48 heures avant le vol.
  J'ai noté le repas spécial. Je ne peux pas le demander à la compagnie aérienne.
  Que faut-il changer␣?
  D'accord, sans la ville de départ.
  D'accord, sans la destination.
  D'accord, sans la date de départ.
  D'accord, sans le type de voyage.
  D'accord, sans le retour.
  D'accord, sans les voyageurs.
  D'accord, sans la classe.
  D'accord, sans l'heure.
  D'accord, sans l'heure.
  D'accord, sans l'heure.
  D'accord, sans les compagnies.
  D'accord, sans la limite d'escales.
  D'accord, sans les bagages.
  D'accord, sans le budget.
  D'accord, sans le remboursement.
  D'accord, sans les modifications.
  D'accord, sans les autres vols.
  D'accord, dans l'autre sens␣: de Munich à Lisbonne.
  Votre retour du dimanche 29 novembre tomberait avant le départ, je l'ai donc retiré.
  Je ne connais pas de ville ni d'aéroport du nom de «␣Narnia␣».
  Le jour «␣30 02␣» n'existe pas dans le calendrier.
  D'accord.
  Ce n'est pas un des choix proposés.
  Cette offre a expiré, son prix n'est plus garanti.
  Les numéros 1, 2 et 3 conviennent. Lequel␣?
  Il me faut un seul âge, pour un enfant.
  Il me faut 2 âges, un pour chaque enfant.
  D'accord, recommençons.
  Le dimanche 22 novembre est déjà passé.
  Le vendredi 24 décembre 2027 est encore trop loin␣: les vols sont en vente jusqu'au mardi 19 octobre 2027 environ.
  Le jeudi 26 novembre est avant votre départ, le samedi 28 novembre.
  Londres Heathrow ne peut pas être à la fois le départ et l'arrivée.
  Londres Heathrow est votre point de départ.
  Une réservation admet au maximum 9 voyageurs, et vous êtes 12.
  Chaque bébé voyage sur les genoux d'un adulte␣: il ne peut donc pas y avoir plus de bébés que d'adultes.
  Au moins un adulte doit être du voyage.
  Rebonjour␣!
  Bonjour␣!
  Je vous en prie␣!
  Avec plaisir␣!
  Au revoir et bon voyage␣! Écrivez-moi quand vous voulez.
  Je suis meilleur en vols qu'en bavardage.
  Les vols, c'est ce que je connais le mieux.
  Je ne peux pas encore répondre à cela de façon fiable, et je préfère ne pas deviner.
  Je ne peux pas encore écouter les messages vocaux. Pouvez-vous me l'écrire␣?
  Je ne peux pas encore voir les images. Pouvez-vous me l'écrire␣?
  Je ne peux pas encore regarder les vidéos. Pouvez-vous me l'écrire␣?
  Je ne peux pas encore lire les documents. Pouvez-vous me l'écrire␣?
  Je ne peux pas encore lire les fiches de contact. Pouvez-vous me l'écrire␣?
  Je ne peux pas encore lire ce type de message. Pouvez-vous me l'écrire␣?
  Je n'étais pas là quand votre message est arrivé, et je ne peux plus voir ce que c'était. Pouvez-vous me l'écrire␣?
  Désolé, personne n'est joignable à ce numéro pour le moment.
  Vous pouvez joindre une personne ici␣: help@example.com.
  D'accord, vous ne recevrez plus de messages de ma part. Écrivez START quand vous voudrez continuer.
  Heureux de vous retrouver␣!
  Je ne sais encore rien de votre voyage. Nos messages sont conservés pour que nous puissions reprendre là où nous en étions.
  Voici ce que je sais de votre voyage␣: de Munich à Lisbonne, vendredi 27 novembre, retour le dimanche 29 novembre, 2 adultes. Je garde aussi les dernières offres que je vous ai montrées. Nos messages sont conservés pour que nous puissions reprendre là où nous en étions.
  Je ne peux pas encore effacer vos données moi-même. Adressez-vous, s'il vous plaît, au responsable de ce numéro.
  Je ne peux pas encore effacer vos données moi-même. Demandez-le ici, s'il vous plaît␣: help@example.com.
  vendredi 1er janvier 2027 | mardi 2 février 2027 | mercredi 3 mars 2027 | dimanche 4 avril 2027 | mercredi 5 mai 2027 | dimanche 6 juin 2027 | mercredi 7 juillet 2027 | dimanche 8 août 2027 | jeudi 9 septembre 2027 | dimanche 10 octobre 2027 | jeudi 11 novembre 2027 | dimanche 12 décembre 2027
  jeu. 1er janv. | dim. 1er févr. | dim. 1er mars | mer. 1er avr. | ven. 1er mai | lun. 1er juin | mer. 1er juil. | sam. 1er août | mar. 1er sept. | jeu. 1er oct. | dim. 1er nov. | mar. 1er déc.
  1␣004,03␣€ | 250␣$US | 1␣234␣567,50␣£ | 99,90␣CHF | 88␣BRL
  2 h 55 min | 45 min | 2 h
  1 adulte
  2 adultes, 1 enfant et 1 bébé
  2 adultes, 2 enfants (4, 7) et 2 bébés
  Munich | Cologne | Milan | Venise | Florence | Genève | Nice | Séville | Francfort | New York | Édimbourg | Cracovie | Göteborg | Londres Heathrow | Mexico
  Vueling et Iberia
  ITA et easyJet
  LH ou OS
  aller simple
  aller-retour
  plusieurs villes
  au départ de Londres
  au départ d'Athènes
  au départ du Caire
  au départ de Porto
  à New York
  à Athènes
  au Caire
  à La Havane
  à Rio de Janeiro
  départ le vendredi 27 novembre
  retour le dimanche 29 novembre
  départ entre le mardi 1er décembre et le samedi 5 décembre
  retour le jour le moins cher entre le mardi 1er décembre et le jeudi 31 décembre
  pour un jour
  pour 3 jours
  départ entre 08:00 et 12:00
  départ à 08:00
  départ entre 01:00 et 02:00
  départ à partir de 18:00
  départ au plus tard à 12:00
  départ à partir de 01:00
  départ au plus tard à 01:00
  départ à n'importe quelle heure
  arrivée au plus tard à 12:00
  retour à partir de 18:00
  1 adulte et 1 bébé
  peu importe la classe
  classe économique
  premium economy
  classe affaires
  première classe
  peu importe la compagnie
  avec Lufthansa ou British Airways
  sans Lufthansa ni British Airways
  peu importe le nombre d'escales
  direct
  1 escale au maximum
  2 escales au maximum
  sans bagage en soute
  1 bagage en soute
  2 bagages en soute
  jusqu'à 500␣€
  remboursable
  remboursement non nécessaire
  modifiable
  modification non nécessaire
  à Athènes le mardi 1er décembre
  *De Munich à Lisbonne*
  Vendredi 27 novembre, retour le dimanche 29 novembre · 2 adultes, classe économique, avec Lufthansa, jusqu'à 300␣€
  *Du Caire à Athènes*
  Le jour le moins cher entre le mardi 1er décembre et le jeudi 31 décembre, aller simple · 2 adultes, classe économique, avec Lufthansa, jusqu'à 300␣€
  *De Porto à Rome, puis à Athènes*
  Vendredi 27 novembre, puis le mardi 1er décembre · 2 adultes, classe économique, avec Lufthansa, jusqu'à 300␣€
  Je n'ai rien trouvé qui corresponde à ceci␣: avec Lufthansa et jusqu'à 300␣€. Voici ce qui s'en rapproche le plus.
  Je n'ai pas trouvé de vol de Munich à Lisbonne le vendredi 27 novembre. Dois-je regarder les trois jours d'avant et d'après␣?
  Je n'ai pas trouvé de vol de Porto à Rome, puis à Athènes.
  Vols de démonstration␣: ils sont inventés et les réservations sont seulement simulées, sans vrai billet et sans argent.
  250,00␣€
  250,00␣€ pour 2 voyageurs
  le moins cher
  le plus rapide
  sans escale
  départ la nuit
  départ le matin
  départ l'après-midi
  départ le soir
  1 escale␣: DTW 1 h 15 min
  2 escales␣: LGA, changement pour JFK 2 h 55 min, DTW 10 h de nuit
  opéré par Republic et SkyWest
  non modifiable | non remboursable
  modifiable | remboursable
  modifiable sans frais | remboursable sans frais
  modifiable pour 250,00␣€ | remboursable avec 250,00␣€ de frais
  bagage cabine uniquement
  1 bagage en soute par personne
  2 bagages en soute par personne
  +1 jour
  +2 jours
  -1 jour
  Celui-ci vous convient-il␣? Écrivez *1*, ou dites-moi ce qu'il faut changer.
  Lequel préférez-vous␣? Répondez 1-3, ou dites-moi ce qu'il faut changer.
  Que faut-il changer␣: plus tôt, plus tard, moins cher, direct, ou d'autres dates␣?
  J'ai comparé jusqu'à sept jours␣; chaque offre indique ses dates.
  Bon choix␣:
  Votre vol serait celui-ci␣:
  Je garde ce choix en mémoire. La réservation n'est pas encore ouverte ici.
  Je garde ce choix en mémoire. La réservation n'est pas encore ouverte ici␣; une personne peut vous aider␣: help@example.com.
  Je n'ai rien trouvé de moins cher à ces dates.
  Je n'ai rien trouvé de plus rapide à ces dates.
  Je n'ai rien trouvé plus tôt ce jour-là.
  Je n'ai rien trouvé plus tard ce jour-là.
  Je n'ai pas trouvé de vol direct à ces dates.
  Ce sont tous les vols qui méritent d'être comparés.
  Je n'ai rien trouvé les jours d'avant et d'après.
  Donnez-moi une autre date, une autre ville, ou dites-moi ce qui compte moins, et je cherche à nouveau.
  Je n'arrive pas à joindre les systèmes des compagnies aériennes pour le moment. Écrivez *oui* dans quelques minutes, et je réessaie.
  J'ai cherché autant de fois que je le peux pour le moment. Écrivez *oui* dans une minute, et je cherche de nouveau.
  J'ai cherché autant de fois que je le peux pour le moment. Écrivez *oui* dans environ 25 minutes, et je cherche de nouveau.
  J'ai cherché autant de fois que je le peux pour le moment. Écrivez *oui* dans environ 3 heures, et je cherche de nouveau.
  Vous écrivez plus vite que je ne peux lire␣; patientez un instant, s'il vous plaît.
  """
