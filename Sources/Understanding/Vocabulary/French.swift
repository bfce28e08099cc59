// swift-format-ignore-file: phrases stand in long lines, a meaning a line.

/// French, of France, Belgium, Switzerland and Québec, without accents; apostrophes part words (`d accord`).
let french: [Entry] = [
  // Ways.
  Entry(
    .from,
    "de|depuis|d|au depart de|en partant de|depart de|a partir de|du|en partance de|partant de|au depart d|je pars de|on part de|nous partons de|partir de|depart d|depart depuis|dep|dep de|partance de|partance d|je decolle de|decollage de|provenance de|en provenance de|dpuis|d origine de|aeroport de depart|partir depuis|pars de|pars d|part de|partons de|partir d|partir du|en partant d|en partant du|au depart du"
  ),
  Entry(
    .to,
    "a|vers|pour|a destination de|jusqu a|au|aux|direction|en direction de|a destination d|pour aller a|pour aller|destination de|pr|pour l|a l|me rendre a|nous rendre a|se rendre a|rendre a|jusque|jusqu a l|dir|pr aller a|pour me rendre a"
  ),
  Entry(.into, "visiter|decouvrir"),
  Entry(.between, "entre|entre le|entre les"),
  Entry(
    .via,
    "via|en passant par|par|avec escale a|escale a|avec une escale a|avec correspondance a|correspondance a|en faisant escale a|avec un arret a|faire escale a|avec escale par|avec un stop a|stop a|en transitant par|transit par|transit a|changement a|avec changement a|avec une correspondance a"
  ),
  Entry(
    .leave,
    "partir|pars|depart|partant|aller|decoller|partons|part|je pars|nous partons|date de depart|date d aller|partirons|decollage|decolle|m en aller|quitter|je quitte|m envole|envoler|a l aller|parts|embarquer|embarquement|jour de depart|parte"
  ),
  Entry(
    .go,
    "voyager|voler|vais|allons|voyage|me rendre|aller a|aller au|partir a|partir pour|je vais|on va|aller en|aller aux|aller vers|partir au|partir en|partir aux|partir vers|on veut aller|je veux aller|je voudrais aller|on voudrait aller|nous voudrions aller|j aimerais aller|on aimerait aller|nous aimerions aller|aimerais aller|voudrais aller|irai|irais|irons|irions|ira|irait|voyageons|voyagerai|nous rendre|se rendre|me deplacer|vol pour|vols pour|vol vers|vols vers|billet pour|billets pour|vol a destination de|vol direction|dois aller|faut que j aille|aille|aller sur|partir sur|descendre a|monter a|debarquer a|on part pour|on part en|on part au|je pars a|je pars pour|je pars en|je pars au|part a|part pour|part en|part au|pars a|pars pour|pars en|pars au|partons a|partons pour|voyagerons|voyagerais|filer a|vol sur|vol a"
  ),
  Entry(
    .arrive,
    "arriver|arrive|arrivee|arrivant|etre la bas|etre sur place|atterrir|arrivons|j arrive|arriverai|arriverais|atterrissage|atterrit|y etre|arrivee avant|arriver sur place|atterir|heure d arrivee|arriverons"
  ),
  Entry(
    .back,
    "retour|revenir|reviens|rentrer|rentre|revenant|rentrant|le retour|au retour|revenons|rentrons|retourne|date de retour|rentrerons|reviendrons|et retour|pour le retour|repartir|repars|en revenant|en rentrant|jour de retour|m en revenir|reviendre|de retour|ret|retourner chez moi|rentrer chez moi|rentrer a la maison|rentrer chez nous"
  ),
  Entry(
    .back,
    "vol retour|vol de retour|vols retour|billet retour|billet de retour|billets retour|vol du retour|voyage retour|trajet retour|vols de retour|voyage de retour",
    1),
  Entry(
    .stay,
    "rester|sejour|restons|reste|resterai|resterais|resterons|sejourner|passer|on reste|je reste|nous restons|de sejour|sur place|la bas|on passe|passerai|resterait|restera|on restera|pr rester|duree|sejour de|y rester|y passer|on y reste|je passe"
  ),
  Entry(
    .flight,
    "vol|vols|avion|billet d avion|billets d avion|billet avion|billets avion|voll|vole|billets d avions|place d avion|vl|un vol d avion|avions|trajet|aerien|billet aerien"
  ),
  Entry(
    .trip,
    "vacances|de vacances|de voyage|voyages|en vacances|voyage de noces|vacs|escapade|vac|conge|conges|week end prolonge|sejours|lune de miel|de conges"
  ),
  Entry(
    .destination,
    "destination|aeroport d arrivee|ville d arrivee|destination finale|lieu d arrivee|pour destination|dest"
  ),
  Entry(
    .origin,
    "origine|ville de depart|lieu de depart|point de depart|mon depart|ville d origine|aeroport d origine|lieu d origine"
  ),
  // Small words.
  Entry(
    .on,
    "le jour|en date du|date|a la date du|jour du|pour le|en date|le jour du|pour la date du|dates|sur le|datant du|ce sera le|ce serait le|c est pour le|c est le"
  ),
  Entry(.at, "vers les|sur les|aux alentours de|a l heure de"),
  Entry(.in, "dans|en|d ici|ds|dici|dans les|d ici a|au bout de|sous|dns"),
  Entry(
    .around,
    "environ|autour du|aux alentours du|vers le|a peu pres|autour de|aux environs du|aux environs de|plus ou moins|approximativement|env|genre vers|dans les environs du|aux alentours|approx|a peu pres le|vers la|autour des|dans les eaux du|alentours du|a peu pres vers|genre le|vers du|grosso modo"
  ),
  Entry(
    .before,
    "avant|avant le|au plus tard|avant les|avt|pas apres|au plus tard le|au plus tard a|pas plus tard que|avant la|jusqu a au plus tard|avt le|max avant|pas apres le|avant l"
  ),
  Entry(
    .after,
    "apres|a partir du|apres le|apres les|pas avant|au plus tot|des le|a partir de la|pas avant le|a compter du|apres la|apr|apres l|au plus tot le|au plus tot a|a partir des|a partir d|suivant le"
  ),
  Entry(.until, "jusqu au|jusque au|jusq au|jusqu a la|jusqu|jusquau"),
  Entry(
    .for,
    "pendant|durant|pdt|pour une duree de|pour une|x|sur|pour un|pour les|pour environ|pour une periode de|une duree de"
  ),
  Entry(
    .the,
    "le|la|les|l|un|une|des|mon|ma|mes|notre|nos|ce soir la|son|sa|ses|ton|ta|tes|votre|vos|leur|leurs"
  ),
  Entry(.and, "et|plus|ainsi que|et puis|puis|et aussi|et mes|et ses|et deux autres|et encore"),
  Entry(.or, "ou|soit|ou bien|ou alors|ou sinon"),
  Entry(.with, "avec|ac|av|avek|en compagnie de|accompagne de|accompagnee de|en compagnie d"),
  Entry(.without, "sans|ss|sans aucun|sans aucune|sans le|sans la"),
  Entry(
    .only,
    "seulement|uniquement|juste|que|slmt|exclusivement|simplement|rien que|jste|seulemt|slt un|qu un|qu une"
  ),
  Entry(
    .not,
    "pas|jamais|ne veux pas|ne|pa|ni|veux pas|je veux pas|j veux pas|on veut pas|je ne veux pas|je ne veux plus|on ne veut pas|ne veut pas|pas besoin de|pas besoin d|pas besoin|pas envie de|j aime pas|je n aime pas|plus jamais|nan pas|surtout pas de|surtout pas d|ni de|mais pas|je prends pas|pas question de|je refuse|non pas|ne souhaite pas|je n ai pas|j ai pas|n ai pas"
  ),
  Entry(
    .no,
    "non|non merci|pas du tout|pas maintenant|incorrect|c est faux|nan|nn|nop|nope|non pas encore|pas encore|c est pas ca|ce n est pas ca|c est pas correct|c est pas bon|pas pour l instant|pour l instant non|pas pour le moment|pas vraiment|negatif|faux|erreur|pas d accord|nann|naan|noon|nenni|que nenni|jamais de la vie|plus tard peut etre|ca ne va pas|ca va pas|ca marche pas|ca me va pas|ca ne me va pas|pas correct|pas exact|non plus|aucun|aucune|nah|nan merci|nn merci|no|c est pas exact|pas tout de suite|pas interesse|pas interessee|ce n est pas correct|pas bon|hors de question|non c est bon|mauvais"
  ),
  Entry(
    .yes,
    "oui|ouais|d accord|parfait|ok pour moi|bien sur|exact|c est ca|c est bon|volontiers|tres bien|correct|absolument|ca marche|je confirme|exactement|super|ca me va|ouai|oue|wi|uep|yep|yes|ouep|ouaip|mouais ok|dacc|daccord|ok parfait|ok super|ok ca marche|ok d accord|tout a fait|nickel|impec|impeccable|top|genial|cool|carre|ca roule|vas y|allez y|allons y|banco|va pour ca|je valide|valide|confirme|je le prends|je la prends|on le prend|ca joue|ok c est bon|oui merci|bien|tres bien merci|entendu|c est correct|c est exact|tout est correct|tout est bon|tout est ok|tout bon|c est ok|c est parfait|c est nickel|c est bien ca|c est juste|juste c est ca|marche|ca le fait|ca passe|c est note|excellent|merveilleux|formidable|niquel|ben oui|bah oui|eh oui|mais oui|evidemment|carrement|grave|certainement|affirmatif|reserve le|reservez le|tope la|adjuge|vendu|pourquoi pas|cela me convient|ca me convient|ca nous va|ca nous convient|je suis d accord|on est d accord|ui|yess|c est good|good|bon ok|correct pour moi|c est beau|parfait merci|tiguidou|en ordre|c est en ordre|bien recu|ca va"
  ),
  Entry(
    .any,
    "peu importe|n importe|n importe quel|n importe quelle|n importe lequel|n importe laquelle|ca m est egal|egal|sans preference|aucune preference|indifferent|comme vous voulez|m en fous|m en fiche|jm en fous|m en fou|osef|osf|on s en fiche|on s en fout|pas de preference|pas de preferences|j ai pas de preference|je n ai pas de preference|je n ai pas de preferences|pas d importance|aucune importance|ca n a pas d importance|ca a pas d importance|comme tu veux|comme tu le sens|au choix|tout me va|tout me convient|qu importe|importe peu|nimporte|nimporte quel|nimporte quelle|nimporte lequel|nimporte laquelle|npq|n importe qui|pareil pour moi|a vous de voir|a toi de voir|ca depend pas|je suis pas difficile|je ne suis pas difficile|les deux me vont|les deux vont|ca m est completement egal|je suis ouvert|je suis ouverte|ouvert a tout|indifferente|quelconque|peut importe|peux importe|qqsoit|quel qu il soit|quelle qu elle soit|je suis flexible sur"
  ),
  Entry(.also, "aussi|egalement|ossi|en plus|de plus|en outre|auss|itou|pareillement|par ailleurs"),
  // Days.
  Entry(.this, "ce|cette|cet|ces|de ce|de cette|ce meme|ste|cte"),
  Entry(
    .next,
    "prochain|prochaine|suivant|suivante|qui vient|qui suit|proch|prochains|prochaines|de la prochaine|du prochain|qui arrive|suivants|suivantes|prchain|prochn"
  ),
  Entry(.coming, "a venir|qui vient la|de suite prochain"),
  Entry(.weekday, "lundi|lun|lindi|lnd", 1),
  Entry(.weekday, "mardi|mar|mrd|mard", 2),
  Entry(.weekday, "mercredi|mer|merc", 3),
  Entry(.weekday, "jeudi|jeu|jedi|jeud", 4),
  Entry(.weekday, "vendredi|ven|vend|vdd|vdr|vendre di", 5),
  Entry(.weekday, "samedi|sam|smdi|samed", 6),
  Entry(.weekday, "dimanche|dim|dmch", 7),
  Entry(.month, "janvier|janv|jan|janv ier|janvie", 1),
  Entry(.month, "fevrier|fevr|fev|fevrie|feb", 2),
  Entry(.month, "mars", 3),
  Entry(.month, "avril|avr|avrl", 4),
  Entry(.month, "mai", 5),
  Entry(.month, "juin|jun", 6),
  Entry(.month, "juillet|juil|jul", 7),
  Entry(.month, "aout", 8),
  Entry(.month, "septembre|sep|septemb", 9),
  Entry(.month, "octobre|oct|octob", 10),
  Entry(.month, "novembre|nov|novemb", 11),
  Entry(.month, "decembre|dec|decemb|dece", 12),
  Entry(
    .relativeDay,
    "aujourd hui|aujourdhui|ce jour|auj|ajd|aujd|aujourd|ojd|ojourd hui|aujourd hui meme|ojrd|aujrd hui|auj hui|aujrdhui|ce jour meme|a jourd hui|aujoud hui|aujord hui",
    0),
  Entry(.relativeDay, "demain|dem|2 main|dem 1|demai|des demain|demn|dmn|demain meme", 1),
  Entry(
    .relativeDay,
    "apres demain|apresdemain|ap demain|ap dem|apres dem|apres 2 main|surlendemain|le surlendemain|apr demain|aps demain|d ici deux jours|dans deux jours|dans 2 jours",
    2),
  Entry(.relativeDay, "hier|avant hier", -1),
  Entry(
    .tonight,
    "ce soir|cette nuit|ce soir meme|soir meme|cet aprem|cet apres midi|cette apres midi|st aprem|dans la soiree d aujourd hui"
  ),
  Entry(.dayUnit, "jour|jours|j|jrs|jr|journee|journees"),
  Entry(.nightUnit, "nuit|nuits|nuitee|nuitees|nuite"),
  Entry(.weekUnit, "semaine|semaines|sem|sems|smaine|semaine entiere|semain|semaines entieres", 7),
  Entry(.weekUnit, "quinzaine|quinze jours", 14),
  Entry(
    .weekend,
    "week end|weekend|we|wk|wkd|wk end|fin de semaine|week ends|w e|wik end|ouikend|fds|wknd"),
  Entry(.monthUnit, "mois"),
  Entry(.yearUnit, "annee|annees"),
  Entry(
    .later,
    "plus tard|apres ca|apres cela|ensuite|par la suite|apres coup|apres cette date|passe cette date"
  ),
  Entry(
    .earlierOne,
    "plus tot|rien plus tot|rien de plus tot|y a plus tot|y a pas plus tot|il y a plus tot|vols plus tot|un vol plus tot|trop tard|qui part plus tot|qqch plus tot|qqchose plus tot|plus de bonne heure|de plus tot|rien avant|il y a rien avant|y a rien avant|quelque chose avant|un vol avant|avancer|un poil plus tot|tu as plus tot|t as plus tot|t a plus tot|vous avez plus tot|vous n avez pas plus tot"
  ),
  Entry(
    .early,
    "debut|au debut de|debut de|au debut du mois de|au debut|tout debut|les premiers jours de|premiers jours de|en debut de|debut du mois de|premiere quinzaine de|dans les premiers jours de|debut du|la premiere quinzaine de|en debut|dbt|debt|au tout debut de|pour debut"
  ),
  Entry(
    .middle,
    "mi|milieu|au milieu de|a la mi|milieu de|mi mois de|au milieu du mois de|en milieu de|milieu du mois de|vers mi|vers la mi|milieu du"
  ),
  Entry(
    .late,
    "fin|fin de|a la fin de|a la fin du mois de|fin du mois de|fin du mois|les derniers jours de|derniers jours de|en fin de|deuxieme quinzaine de|seconde quinzaine de|toute fin|fin du|vers la fin de|vers fin|a la fin du|tout fin|la deuxieme quinzaine de|pour fin|a la fin"
  ),
  Entry(.holiday, "noel|a noel|jour de noel|le jour de noel|pour noel|le 25 decembre", 1225),
  Entry(
    .holiday,
    "veille de noel|la veille de noel|reveillon de noel|le reveillon de noel|reveillon noel|nuit de noel",
    1224),
  Entry(
    .holiday,
    "nouvel an|la saint sylvestre|saint sylvestre|st sylvestre|la st sylvestre|reveillon du nouvel an|reveillon|le reveillon|reveillon du jour de l an|veille du nouvel an|la veille du nouvel an|31 au soir|dernier jour de l annee",
    1231),
  Entry(
    .holiday, "jour de l an|le jour de l an|premier de l an|premier jour de l annee|1 er de l an",
    101),
  Entry(.holiday, "epiphanie|l epiphanie|fete des rois", 106),
  Entry(.holiday, "saint valentin|la saint valentin|st valentin|la st valentin", 214),
  Entry(.holiday, "fete du travail|premier mai", 501),
  Entry(.holiday, "assomption|l assomption", 815),
  Entry(.holiday, "halloween", 1031),
  Entry(.holiday, "toussaint|la toussaint", 1101),
  Entry(.holiday, "armistice|l armistice", 1111),
  Entry(.holiday, "saint nicolas|la saint nicolas|st nicolas", 1206),
  Entry(.ordinal, "premier|premiere|1 er|1 ere|prem", 1),
  Entry(.ordinal, "deuxieme|second|seconde|2 eme|2 e|deuz|2 ieme", 2),
  Entry(.ordinal, "troisieme|3 eme|3 e|3 ieme|troiz|troisiem", 3),
  Entry(.ordinal, "quatrieme|4 eme|4 e|4 ieme", 4),
  Entry(.ordinal, "cinquieme|5 eme|5 e|5 ieme", 5),
  Entry(.ordinal, "sixieme|6 eme|6 e", 6),
  Entry(.ordinal, "septieme|7 eme", 7),
  Entry(.ordinal, "huitieme|8 eme", 8),
  Entry(.ordinal, "neuvieme|9 eme", 9),
  Entry(.ordinal, "dixieme|10 eme", 10),
  Entry(
    .cheapest,
    "le jour le moins cher|jour le moins cher|la date la moins chere|date la moins chere|dates les moins cheres|les dates les moins cheres|les jours les moins chers|quand c est le moins cher|quand c est moins cher|le jour le moins cher de|le jour le moins cher en|jour le moins cher en|jour le moins cher de|le jour le plus economique|meilleur jour|le meilleur jour|les jours les moins cher|quel jour est le moins cher|quand est ce le moins cher|dates moins cheres|la date la moins chere en|la date la moins chere de"
  ),
  Entry(
    .each,
    "n importe quel jour|n importe quand|peu importe le jour|peu importe la date|peu importe quand|nimporte quel jour|nimporte quand|n importe quel jour de|n importe quel jour en|n importe quel jour dans|un jour quelconque|peu importe l heure|n importe quelle date|n importe quelle date en|a n importe quelle heure|n importe quelle heure|a n importe quel moment|tous les jours|un jour de|un jour en|quand vous voulez|quand tu veux|peu importe le jour de|qqsoit le jour|peu importe les dates|n importe quelle date de|un jour dans"
  ),
  Entry(
    .flexible,
    "flexible|flexibles|dates flexibles|a quelques jours pres|flexible sur les dates|flexibilite de|souple|souples|marge de|avec une marge de|a un jour pres|flex"
  ),
  Entry(.suffix, "er|eme|e|ieme|ere"),
  // Times of day.
  Entry(.am, "am|a m"),
  Entry(.pm, "pm|p m"),
  Entry(.noon, "midi|a midi|ce midi|heure du midi|sur le temps de midi"),
  Entry(.midnight, "minuit|a minuit"),
  Entry(
    .daypart,
    "le matin|du matin|matin|dans la matinee|matinee|au matin|en matinee|mat|ds la matinee|dans le courant de la matinee|l avant midi|en avant midi|dans l avant midi|courant matinee",
    1),
  Entry(
    .daypart,
    "l apres midi|de l apres midi|apres midi|dans l apres midi|d aprem|dans l aprem|apresmidi|ds l aprem|apres m|aprm|apm|en apres midi|apmidi|de l aprem|en aprem|aprem midi|en fin d apres midi|fin d apres midi",
    2),
  Entry(
    .daypart,
    "le soir|du soir|soir|en soiree|soiree|dans la soiree|au soir|ds la soiree|en debut de soiree|debut de soiree|de soir",
    3),
  Entry(.daypart, "la nuit|de nuit|dans la nuit|pendant la nuit|durant la nuit", 4),
  Entry(
    .daypart,
    "tot le matin|de bonne heure|tres tot|a l aube|tot|matin tot|tot dans la matinee|a la premiere heure|le matin tot|au petit matin|de bon matin|aux aurores|premiere heure|le matin de bonne heure|le matin tres tot|bien tot|du matin tot|tres tot le matin|tot matin|le matin a la premiere heure|super tot|en debut de matinee|debut de matinee|au plus tot le matin",
    5),
  Entry(
    .daypart,
    "tard le soir|en fin de soiree|fin de soiree|tard dans la soiree|le soir tard|tard en soiree|tard|a la tombee de la nuit|soir tard",
    6),
  Entry(.redEye, "vol de nuit"),
  Entry(.oclock, "heures|heure|h|hrs|hr|heur|hres|heures pile|h pile"),
  Entry(.minuteUnit, "minute|minutes|min|mn"),
  Entry(.half, "demie|demi"),
  // Wishes.
  Entry(
    .oneWay,
    "aller simple|un aller simple|aller seulement|aller seul|sans retour|aller uniquement|juste l aller|alle simple|aller simples|allers simples|uniquement l aller|seulement l aller|que l aller|aller sans retour|pas de retour|sans le retour|pas besoin de retour|pas besoin du retour|pas le retour|l aller seulement|l aller uniquement|l aller simple|en aller simple|seulement aller|juste aller|juste un aller|simple aller|aller only|one way|billet simple|vol aller simple|vols aller simple|un sens|dans un seul sens|un seul sens|trajet simple|je reviens pas|je ne reviens pas|je rentre pas|je ne rentre pas|enleve le retour|enlevez le retour|supprime le retour|annule le retour|oublie le retour|retire le retour|aller slmt|jste l aller|l aller suffit|vire le retour"
  ),
  Entry(
    .roundTrip,
    "aller retour|un aller retour|aller et retour|a r|aller retours|allers retours|ar|alle retour|aller r|aller ret|aller et puis retour|en aller retour|vol aller retour|vols aller retour|billet aller retour|billets aller retour|l aller et le retour|l aller retour|l aller et retour|avec retour|avec un retour|avec le retour|allez retour|aler retour|round trip|aller et le retour|a et r|vol aller et retour|vol a r|vols a r|billet a r|billets a r",
    0),
  Entry(
    .multiCity,
    "multi destinations|multidestinations|plusieurs destinations|plusieurs villes|multi villes|multi destination|plusieurs etapes|multidestination"
  ),
  Entry(
    .dayTrip,
    "aller retour dans la journee|a r dans la journee|retour le meme jour|retour dans la journee|revenir le meme jour|rentrer le meme jour|revenir dans la journee|rentrer dans la journee|aller retour le meme jour|aller retour sur la journee|retour meme jour|dans la meme journee"
  ),
  Entry(
    .cabin,
    "economique|classe economique|eco|classe eco|en eco|en economique|economy|ds l eco|en classe eco|en classe economique|touriste|classe touriste|classe economy|2 eme classe|deuxieme classe|seconde classe|en seconde classe|cabine eco|classique",
    1),
  Entry(
    .cabin,
    "premium economy|economique premium|premium eco|premium|eco premium|eco plus|en premium|classe premium|en premium eco|premium economique",
    2),
  Entry(
    .cabin,
    "classe affaires|affaires|business|classe affaire|en affaires|en business|classe business|business class|affaire|en affaire|en classe affaires|en classe affaire|bizness|biz|cl affaires|en classe business|clase affaire|business classe|en buisness",
    3),
  Entry(
    .cabin,
    "premiere classe|en premiere|1 ere classe|1 re classe|en 1 ere|en premiere classe|first|first class|en 1 ere classe|en first|premiere clase|classe premiere|en 1 re",
    4),
  Entry(
    .businessTrip,
    "voyage d affaires|pour le travail|pour affaires|pour le boulot|deplacement professionnel|deplacement pro|pour le taf|pour mon travail|pour mon boulot|voyage pro|voyage professionnel|pour des raisons professionnelles|deplacement d affaires|pour le job|pour la job|pour ma job"
  ),
  Entry(.cabinClass, "classe|cabine|classes"),
  Entry(
    .direct,
    "direct|directs|vol direct|vols directs|sans escale|sans escales|sans correspondance|sans arret|directe|directement|en direct|pas d escale|pas d escales|sans correspondances|sans arrets|sans stop|sans changement|sans changements|non stop|nonstop|sans transit|pas de correspondance|pas de correspondances|pas d arret|zero escale|aucune escale|0 escale|sans changer|sans changer d avion|pas de stop|pas de transit|ss escale|ss escales|sans faire d escale|vol sans escale|vols sans escale|sans scale|pas de changement|sans aucune escale|uniquement direct|que du direct|trajet direct|ni escale"
  ),
  Entry(
    .stops,
    "escale|escales|correspondance|correspondances|arret|arrets|stop|stops|transit|transits|changement|changements|scale|connexion|connexions|correspondence|correspondences"
  ),
  Entry(
    .airlineWord,
    "compagnie|compagnies|compagnie aerienne|compagnies aeriennes|cie|cies|compagnie d aviation|companie|companies|transporteur|compagnie aeriene|cie aerienne|airline|ligne aerienne"
  ),
  Entry(.alliance, "star alliance", 1),
  Entry(.alliance, "skyteam|sky team", 2),
  Entry(.alliance, "oneworld|one world", 3),
  Entry(
    .refuse,
    "eviter|sauf|excepte|surtout pas|hors|pas avec|pas de|autre que|tout sauf|evite|evitez|a part|n importe laquelle sauf|hormis|en evitant|je deteste|a l exception de|a l exclusion de|pas question de voler avec|je veux pas voler avec|je ne veux pas voler avec|surtout pas avec|sauf avec|tant que c est pas|tant que ce n est pas|mais pas avec|autre chose que|plutot que|pas chez|mais pas de|toutes sauf|tous sauf|si possible pas|sans passer par|du moment que c est pas|n importe quoi sauf|au lieu de"
  ),
  Entry(
    .bag,
    "valise|valises|bagage|bagages|bagage en soute|bagages en soute|valise en soute|valises en soute|bagage enregistre|bagages enregistres|valise enregistree|valises enregistrees|bagage soute|bagages soute|valise soute|valises soute|grosse valise|grosses valises|grande valise|grandes valises|bagage a enregistrer|bagages a enregistrer|valise a enregistrer|valises a enregistrer|bagage de soute|bagages de soute|valoche|valoches|bagage a mettre en soute|valise de 23 kg|valises de 23 kg|bagage de 23 kg|bagages de 23 kg|bag|bags|malle|valise a mettre en soute|soute"
  ),
  Entry(
    .handBag,
    "bagage a main|bagage cabine|bagages a main|seulement bagage a main|bagages cabine|valise cabine|juste bagage a main|juste un bagage a main|uniquement bagage a main|sac a dos|juste un sac a dos|bagage de cabine|bagages de cabine|valise de cabine|petit bagage|seulement un bagage a main|que bagage a main|seulement bagage cabine|juste bagage cabine|juste un bagage cabine|uniquement bagage cabine|bag cabine|carry on|juste un sac|valise en cabine|bagage en cabine|bagages en cabine|juste une valise cabine|juste bagages a main|seulement bagages a main|seulement un sac a dos|sac a main|uniquement un bagage a main|valise a main|qu un bagage a main|bagage main"
  ),
  Entry(
    .baggageless,
    "sans bagage|sans bagages|sans valise|sans bagage en soute|pas de bagage|pas de bagages|pas de valise|pas de valises|sans valises|sans bagages en soute|pas de bagage en soute|pas de bagages en soute|sans soute|ss bagage|ss bagages|ss valise|aucun bagage|aucune valise|sans bagage enregistre|sans bagages enregistres|pas de soute|pas de bagage enregistre|rien en soute|sans rien en soute|pas de valise en soute|sans valise en soute|0 bagage|pas besoin de bagage|pas besoin de bagages|pas besoin de valise|zero bagage"
  ),
  Entry(
    .under,
    "moins de|maximum|max|au maximum|moins que|pas plus de|maxi|a moins de|en dessous de|inferieur a|jusqu a un maximum de|au plus|au max|maximum de|grand maximum|sous les|ne depassant pas|qui ne depasse pas|qui depasse pas|sans depasser|dans la limite de|a max|plafond de|en dessous des|pas plus que|moins d|ne doit pas depasser|en bas de|moins cher que"
  ),
  Entry(
    .budget,
    "budget|budget de|mon budget est de|budget max|avec un budget de|je peux mettre|on peut mettre|depenser|payer|prix max|prix maximum|budget maximum|budget maximum de|budget max de|budget est de|bdg"
  ),
  Entry(.currency, "euros|euro|balles|boules", 2),
  Entry(
    .currency, "dollars us|dollars americains|dollar us|us", 1),
  Entry(.currency, "francs suisses|francs|franc suisse|sfr|stutz|fr suisses|frs", 4),
  Entry(.currency, "livres|livres sterling|livre sterling", 3),
  Entry(
    .currency,
    "dollars canadiens|dollar canadien|piastres|dollars can|dollarsign ca|dollarsign can|dollarsign cad|dollarsign cdn",
    5),
  Entry(.currency, "dollars australiens", 6),
  Entry(.currency, "reals", 8),
  Entry(
    .refundable,
    "remboursable|remboursables|avec remboursement|annulable|qu on peut annuler|que je peux annuler|avec annulation|annulation gratuite|avec annulation gratuite|avec possibilite d annulation|que je puisse annuler|qu on puisse annuler|remboursement possible"
  ),
  Entry(
    .changeable,
    "modifiable|modifiables|echangeable|echangeables|billet flexible|billets flexibles|tarif flexible|qu on peut changer|que je peux changer|que je peux modifier|avec modification|modification gratuite|avec modification gratuite|que je puisse changer|que je puisse modifier|qu on puisse modifier|qu on peut modifier|tarif flex|billet flex|avec changement gratuit|changements gratuits|modifs gratuites|avec possibilite de modification|avec possibilite de changement"
  ),
  // People.
  Entry(
    .adult,
    "adulte|adultes|grandes personnes|adt|grands|ado|ados|adolescent|senior|retraite|grande personne|ad|adlt|majeur"
  ),
  Entry(
    .child,
    "enfant|enfants|fils|fille|filles|garcon|garcons|gamin|gamins|petits|gosse|loulou|mome|fiston|fifille|bambin|mineur|enft|petit fils|petite fille|petits enfants|neveu|niece|kid|kids|flo|flos|marmots|fillette|bout de chou|ptit|minot|chtio|chd|enfan"
  ),
  Entry(
    .infant,
    "bebe|bebes|nourrisson|nourrissons|bb|bbs|nouveau ne|nouveau nee|nouveaux nes|enfant en bas age|bebe sur les genoux|bebes sur les genoux|poupon|bambin de moins de 2 ans|tout petit|tout petits"
  ),
  Entry(
    .person,
    "personne|personnes|passager|passagers|voyageurs|voyageur|pers|pax|person|voyageuse|perssones|potes au total|d entre nous"
  ),
  Entry(
    .ticket, "billet|billets|place|places|siege|sieges|ticket|tickets|fauteuil|titre de transport"),
  Entry(
    .me,
    "moi|je|nous|on|nous sommes|on est|moi meme|on sera|nous serons|on serait|nous serions|on part a|on voyage a|nous voyageons a|on est en tout|on sera a|on est a|en tout on est|en tout on sera|on y va a|nous partons a|on sera en tout|nous serons en tout|nous sommes en tout|on va etre|nous allons etre|on etait|chui|je suis"
  ),
  Entry(
    .companion,
    "femme|mari|copine|copain|compagne|compagnon|mere|pere|frere|soeur|ami|amie|collegue|conjoint|conjointe|epouse|epoux|meuf|mec|gars|cherie|cheri|fiance|fiancee|maman|papa|mamie|papi|papy|mamy|grand mere|grand pere|belle mere|beau pere|beau frere|belle soeur|tante|oncle|cousin|cousine|pote|poto|chum|blonde|patron|patronne|boss|associe|associee|partenaire|copin|moitie|frangin|frangine|meilleur ami|meilleure amie|nana|frerot|soeurette|chef|pacse|homme|assistante|secretaire|voisine|voisin|tata|tonton",
    1),
  Entry(
    .companion,
    "parents|grands parents|beaux parents|deux amis|deux amies|2 amis|2 amies|deux potes|2 potes|deux copains|deux copines|2 copains|2 copines|deux collegues|2 collegues|deux freres|deux soeurs|un couple d amis|darons",
    2),
  Entry(
    .companion,
    "trois amis|trois amies|3 amis|3 amies|trois potes|3 potes|trois copines|3 copines|trois copains|3 copains",
    3),
  Entry(
    .us,
    "nous deux|tous les deux|en couple|a deux|toutes les deux|un couple|nous 2|tous les 2|deux d entre nous|on est un couple|moi et une autre personne|moi plus une personne|moi et un autre|moi et quelqu un d autre|toutes les 2|en amoureux|en duo|couple avec|un couple avec|on est un couple avec",
    2),
  Entry(.us, "nous trois|a trois|tous les trois|nous 3|toutes les trois|tous les 3|en trio", 3),
  Entry(.us, "nous quatre|a quatre|tous les quatre|nous 4|tous les 4", 4),
  Entry(.us, "nous cinq|a cinq|tous les cinq|nous 5", 5),
  Entry(.us, "nous six", 6),
  Entry(.family, "famille|groupe|famille de|groupe de|bande de|famille d|equipe de|gang de"),
  Entry(
    .alone,
    "moi seul|seul|seule|moi seulement|juste moi|que moi|voyage seul|voyage seule|tout seul|toute seule|juste pour moi|pour moi seul|pour moi seule|que pour moi|seulement moi|uniquement moi|uniquement pour moi|seulement pour moi|moi uniquement|y a que moi|il y a que moi|je pars seul|je pars seule|une seule personne|une personne seulement|en solo|solo|juste une personne|je serai seul|je serai seule|seulement une personne|uniquement une personne|jsuis seul|jsuis seule|jste moi|personne d autre|slmt moi|rien que moi|ben moi"
  ),
  Entry(.age, "ans|an|ans chacun|annee d age|ans et demi|anss|ans revolus"),
  Entry(
    .aged,
    "ages|agees|ages de|age de|agee de|agees de|age|agee|qui a|qui ont|a l age de|ages respectivement de|respectivement|qui aura|qui auront"
  ),
  Entry(.monthsOld, "mois d age|mois et demi"),
  Entry(
    .company,
    "emmener|emmene|j emmene|amener|j amene|accompagne|accompagnee|accompagne par|accompagnee par|m accompagnent|vient avec moi|viennent avec moi|avec moi|voyage avec|je pars avec|on part avec|pars avec|voyager avec|partir avec|aller avec|accompagnes de|accompagnes|je prends avec moi|me rejoint"
  ),
  Entry(.lap, "sur les genoux|sur mes genoux|sur nos genoux"),
  // Talk.
  Entry(
    .greeting,
    "bonjour|salut|bonsoir|coucou|bjr|slt|cc|hey|yo|kikou|bonjour a tous|salutations|wesh|bonjours|bjour|salu|saluut|salut a toi|comment ca va|comment allez vous|comment vas tu|hi|allo|bien le bonjour|bon matin|coucouu|bonjou|rebonjour|re bonjour|salut ca va|slt ca va|bonjour ca va|hello ca va|bjr ca va|coucou ca va|cc ca va"
  ),
  Entry(
    .thanks,
    "merci|merci beaucoup|merci bien|mrc|thx|mille mercis|merci infiniment|merci d avance|merci a toi|merci a vous|grand merci|mercii|merciii|merci mille fois|je vous remercie|je te remercie|cimer|remerciements|mercy|merci enormement|merci pour tout|merci pour votre aide|merci pour ton aide|tres gentil|trop gentil|mersi|mrci"
  ),
  Entry(
    .bye,
    "au revoir|a bientot|bonne journee|a plus|a plus tard|bye|ciao|tchao|tchuss|bonne soiree|bonne nuit|a la prochaine|a demain|aurevoir|bon week end|bon we|a toute|a tout a l heure|bisous|bises|salut a plus|adieu|bonne continuation|bonne fin de journee|bizz|bon weekend|bjn|tchin|bonne aprem|cordialement"
  ),
  Entry(
    .human,
    "parler a quelqu un|un humain|un agent|un conseiller|parler a un humain|une vraie personne|parler a un agent|parler avec quelqu un|parler a une personne|parler a une vraie personne|parler a un conseiller|parler avec un conseiller|parler avec un agent|parler avec un humain|parler a un operateur|un operateur|conseiller|conseillere|agent humain|etre humain|quelqu un de reel|service client|parler a qqn|parler a qqun|parler avec qqn|parler avec qqun|personne reelle|vraie personne|vrai humain|quelqu un en vrai|contacter quelqu un|joindre quelqu un|un responsable|parler a un responsable|rappelez moi|m appeler|assistance humaine|parler a un etre humain|passe moi quelqu un|passez moi quelqu un|parler a une personne reelle|mon vol a ete annule|mon vol est annule|j ai rate mon vol|j ai loupe mon vol|on a rate notre vol|ma valise est perdue|j ai perdu ma valise|ils ont perdu ma valise|je veux un remboursement|me faire rembourser|etre rembourse|faire une reclamation"
  ),
  Entry(
    .startOver,
    "recommencer|a zero|nouvelle recherche|repartir de zero|on recommence a zero|recommence|recommencons|recommencez|on reprend a zero|reprendre a zero|reprenons a zero|reprenons depuis le debut|depuis le debut|du debut|repartons de zero|on repart de zero|on repart a zero|repartir a zero|reinitialiser|reinitialise|reset|nouvelle demande|autre recherche|nouveau voyage|oublie tout|oubliez tout|efface tout|effacez tout|reprendre du debut|reprendre depuis le debut|recommencer a zero|recommencer depuis le debut|on reprend du debut|de zero"
  ),
  Entry(
    .forgetMe,
    "efface mes donnees|effacer mes donnees|effacez mes donnees|supprime mes donnees|supprimer mes donnees|supprimez mes donnees|oublie moi|oubliez moi|efface toutes mes donnees|effacez toutes mes donnees|supprime mes infos|supprimez mes infos|efface mes infos|effacez mes infos|supprimer mes infos|supprimer mes informations|supprime mes informations|supprimez mes informations|supprimez toutes mes donnees|supprime toutes mes donnees|supprimer toutes mes donnees|effacer mes informations|droit a l oubli|efface tout sur moi|supprime tout sur moi|effacer toutes mes donnees|effacez mes informations|suppression de mes donnees"
  ),
  Entry(
    .whatDoYouKnow,
    "que sais tu sur moi|que savez vous sur moi|que sais tu de moi|que savez vous de moi|tu sais quoi sur moi|vous savez quoi sur moi|tu as quoi sur moi|vous avez quoi sur moi|quelles donnees avez vous|quelles donnees avez vous sur moi|quelles donnees as tu|quelles donnees as tu sur moi|quelles infos as tu|quelles infos avez vous|quelles informations avez vous|quelles informations as tu|qu avez vous sur moi|qu as tu sur moi|t as quoi sur moi|quelles infos t as sur moi|ce que vous savez sur moi|ce que tu sais sur moi|qu as tu compris|qu avez vous compris|tu as quoi pour l instant|quelles infos sur moi|recapitule|recapitulez|recap|recapitulatif|mes donnees personnelles|sais sur moi|savez sur moi|sais de moi|savez de moi|tu sais sur moi|vous savez sur moi|tu sais de moi|vous savez de moi"
  ),
  Entry(
    .swap,
    "l inverse|dans l autre sens|inverse|inverser|a l envers|c est le contraire|vice versa|sens inverse|dans le sens inverse|inversez|c est l autre sens|echange depart et arrivee|inverse depart et arrivee|le trajet inverse|contraire"
  ),
  Entry(
    .drop,
    "enleve|enlever|supprime|oublie|annule|retire|enlevez|supprimez|oubliez|annulez|retirez|supprimer|annuler|retirer|oublier|vire|virer|efface|laisse tomber|laissez tomber|sans plus|ote|otez|abandonne|passe sur|plus besoin de|plus besoin du"
  ),
  Entry(
    .correct,
    "plutot|en fait|finalement|changez pour|je voulais dire|mettez|pardon|au lieu de ca|enfin|je veux dire|change pour|changer pour|changez|change|changer|modifie|modifier|modifiez|rectification|correction|je me suis trompee|me suis trompe|erreur de ma part|desole|desolee|a la place|mets|met|mettre|mets plutot|mettons|disons|prefere|prefererais|nous preferons|nous prefererions|on prefererait|mieux|oups|attends|attendez|ah non|oups non|au final|tout compte fait|reflexion faite|en realite|je rectifie|corrige|passe a|passez a|passe au|passez au|decale au|decalez au|decale a|decalez a|decaler au|decaler a|decale|decaler|remplace par|remplacez par|plutot que ca|tant qu a faire|en vrai|pltot|plutot en|plutot pour|pluto|plutot a"
  ),
  Entry(
    .best,
    "le moins cher|la moins chere|moins cher|le moins chere|le plus economique|la plus economique|meilleur prix|le moins couteux|le vol le moins cher|l option la moins chere|le plus abordable|le moin cher|le prix le plus bas|au meilleur prix|le plus bas prix|les moins chers|le meilleur marche|le plus avantageux|le meilleur tarif|au plus bas prix|celui le moins cher|celui qui est le moins cher|le mois cher"
  ),
  Entry(
    .fastest,
    "le plus rapide|plus rapide|le plus court|la plus courte|celui qui dure le moins|le moins long|le vol le plus rapide|le vol le plus court|celui le plus rapide|l option la plus rapide|le plus direct|qui dure le moins longtemps"
  ),
  Entry(
    .earliest,
    "le plus tot|celui qui part le plus tot|le premier depart|le premier du matin|le premier vol de la journee|le vol le plus tot|celui qui part en premier|celui du matin le plus tot|le premier de la journee"
  ),
  Entry(
    .latest,
    "le plus tard|celui qui part le plus tard|le dernier depart|le dernier de la journee|le dernier vol de la journee|le vol le plus tard|celui du soir le plus tard|le plus tardif|celui qui part en dernier"
  ),
  Entry(
    .last, "le dernier|dernier|derniere|la derniere option|le dernier de la liste|derniere option"),
  Entry(
    .more,
    "autre chose|d autres options|autres options|autres vols|d autres vols|une autre option|un autre vol|autre vol|plus d options|plus de vols|plus de choix|d autres choix|autres choix|montre m en d autres|montrez m en d autres|montre moi d autres|montrez moi d autres|m en montrer d autres|montre en d autres|montre d autres|montrez d autres|voir d autres|voir plus|en voir d autres|en voir plus|y en a d autres|t en as d autres|tu en as d autres|vous en avez d autres|d autres possibilites|d autres offres|autres offres|d autres propositions|autres propositions|une autre proposition|rien d autre|quelque chose d autre|qqch d autre|qq chose d autre|y a rien d autre|y a pas autre chose|aucun ne me convient|aucun ne me va|aucun me va|aucun ne me plait|pas convaincu|pas convaincue|la suite|les suivants|les suivantes|encore d autres|un autre|autres|d autres horaires|quoi d autre|vous avez autre chose|tu as autre chose|t as autre chose|autre possibilite|differents vols|plus d offres|affiche plus|affiche d autres"
  ),
  Entry(
    .cheaper,
    "quelque chose de moins cher|trop cher|trop chers|trop chere|moins chers|moins cheres|moins chere|t as moins cher|tu as moins cher|vous avez moins cher|t as pas moins cher|y a moins cher|y a pas moins cher|il y a moins cher|rien de moins cher|un moins cher|qqch de moins cher|qqchose de moins cher|vol moins cher|vols moins chers|c est cher|hors de prix|hors budget|au dessus de mon budget|depasse mon budget|tres cher|bien trop cher|un peu cher|options moins cheres|plus abordable|de moins cher|plus economique|trop couteux|ca coute trop cher|trop cher pour moi|tro cher|autre chose de moins cher|pas moins cher"
  ),
  Entry(
    .laterOne,
    "un plus tard|quelque chose plus tard|y a plus tard|y a pas plus tard|il y a plus tard|vols plus tard|un vol plus tard|trop tot|un peu plus tard|qui part plus tard|qqch plus tard|qq chose plus tard|qqchose plus tard|rien plus tard|rien de plus tard|de plus tard|tu as plus tard|t as plus tard|vous avez plus tard|vous n avez pas plus tard|bien trop tot|quelque chose apres|horaires plus tard|plus tard si possible|plus tardif"
  ),
  Entry(
    .fasterOne,
    "quelque chose de plus rapide|plus court|trop long|un plus rapide|vols plus rapides|plus rapides|plus courts|moins long|trop longue|c est long|bien trop long|rien de plus rapide|rien de plus court|quelque chose de plus court|un vol plus court|un vol plus rapide|duree plus courte|moins longs|y a plus rapide|y a pas plus rapide|y a plus court|moins d heures"
  ),
  Entry(
    .otherDates,
    "autres dates|d autres dates|autre date|autres jours|d autres jours|autre jour|un autre jour|changer la date|changer les dates|changer de date|changer de dates|changer la date de|changer de jour|dates differentes|date differente|modifier la date|modifier les dates|a d autres dates|a une autre date"
  ),
  Entry(
    .question,
    "quel|quelle|quels|quelles|comment|quand|combien|pourquoi|est ce que|y a t il|qu est ce que|ou est ce que|c est combien|ca coute combien|combien ca coute|combien coute|c koi|c quoi|koi|quoi|pk|pq|pkoi|prkoi|qui|keske|kesk|keskil|esk|eske|c est quoi|a quel prix|quel prix|a combien|cb|combien de temps|combien de|il y a|ya|est il possible|est ce possible|possible de|lequel|laquelle|lesquels|comb|avez vous|as tu|peut on|qd|kan|qu en est il|tu as|vous avez"
  ),
  Entry(
    .question,
    "a quelle heure|quelle heure|est ce un vol direct|est il direct|c est direct|est ce direct|y a t il une escale|y a t il des escales|le bagage est|les bagages sont|est ce que le bagage|est ce que les bagages|c est avec escale|est ce remboursable|est ce que c est remboursable|est ce que c est direct|c est quelle compagnie|ca comprend|ca inclut|est ce que ca comprend|est ce que ca inclut|est ce que le vol|c est remboursable|est il remboursable|combien de bagages|combien d escales|combien de valises|c est en quelle classe|en quelle classe|est ce inclus|est ce compris|le vol est il",
    1),
  Entry(
    .question,
    "quel aeroport|de quel aeroport|a quel aeroport|quelle compagnie|quels aeroports|quelles compagnies|avec quelle compagnie|dans quel aeroport|c est quel aeroport|sur quel aeroport",
    3),
  Entry(
    .ask,
    "savoir si c est|savoir si le vol|savoir si le bagage|savoir si les bagages|savoir a quelle heure|savoir combien|savoir quel|savoir quelle|me dire si c est|me dire si le vol|me dire a quelle heure|dis moi si c est|dites moi si c est|dis moi si le|dites moi si le|dites moi a quelle heure|dis moi a quelle heure|me dire si le|sais si c est|savez si c est|me confirmer si c est|me confirmer si le|savoir s il est|me dire s il est"
  ),
  Entry(
    .offer,
    "option|options|offre|offres|numero|proposition|propositions|choix|option numero|vol numero|num|nr|l option numero|opt|alternative|alternatives"
  ),
  Entry(
    .otherService,
    "quel temps|il fait beau|fait beau|il pleut|quel temps fait il|hotel|hotels|voiture|location|train|restaurant|auberge|airbnb|appartement|appart|logement|hebergement|chambre|chambres|louer|louer une voiture|location de voiture|location voiture|taxi|uber|bus|autocar|tgv|eurostar|thalys|croisiere|restos|resto|restaurants|musee|musees|concert|parking|excursion|excursions|visa|char a louer|voitures|trains|auto|bagnole|gite|camping|navette|ferry|spectacle|activites|billet de train|billets de train|assurance voyage|transfert aeroport|vtc|hostel|condo|maison a louer"
  ),
  Entry(
    .liveIn,
    "je suis a|j habite a|je vis a|j habite|nous sommes a|je suis de|on est de|nous habitons a|on habite a|on vit a|nous vivons a|je viens de|je reside a|residant a|actuellement a|j suis a|jsuis a|j hab a|jhabite a|jhabite|j habites a|je me trouve a|base a|basee a|je suis sur|j habite sur|j habite pres de|je suis au|je suis en ce moment a|je suis present a|on habite|nous habitons"
  ),
  Entry(.home, "maison|chez moi|a la maison|chez nous|domicile"),
  Entry(.there, "labas|laba"),
  Entry(.same, "meme|memes|mm|pareil|pareille"),
  Entry(
    .same,
    "meme trajet retour|meme chemin au retour|le meme trajet au retour|le meme chemin au retour|retour pareil|pareil au retour|pareil pour le retour|idem retour|idem pour le retour|meme chose au retour"
  ),
  Entry(
    .airport,
    "aeroport|aeroports|aeroport de|aeroport d|l aeroport de|aeroport international|l aeroport d|aero port|aeoroport"
  ),
  Entry(
    .special,
    "mobilite reduite|pmr|assistance speciale|handicap|handicape|handicapee|oxygene|enceinte|mineur non accompagne|mineure non accompagnee|enfant non accompagne|allergie|allergique|bequilles|personne a mobilite reduite|handi"
  ),
  Entry(
    .special,
    "animal|chien|chat|animaux|chienne|chatte|chaton|chiot|animal de compagnie|chien guide|chien d assistance|toutou|minou|chats|chiens",
    1),
  Entry(.special, "fauteuil roulant|chaise roulante", 2),
  Entry(
    .special,
    "repas vegan|repas vegetarien|vegan|vegetarien|vegetarienne|vegetalien|sans gluten|casher|halal",
    3),
  Entry(
    .notSure,
    "je ne sais pas|je sais pas|aucune idee|jsp|chais pas|j sais pas|jsais pas|pas sure|je ne suis pas sur|je ne suis pas sure|pas certain|pas certaine|sais pas|pas encore decide|j ai pas decide|je n ai pas decide|je n ai pas encore decide|j ai pas encore decide|j hesite|hesite|pas d idee|jspas|jspp|bof|je sais plus|on sait pas|on ne sait pas|nous ne savons pas|pas defini|aucune idee pour l instant|ch pas|che pas|pas encore sur|pas trop sur|dur a dire|pas sur"
  ),
  Entry(
    .filler,
    "voudrais|veux|cherche|besoin|j ai|il|me|s|est|sont|svp|s il vous plait|s il te plait|pouvez|vous|tu|peux|reserver|reservation|trouver|acheter|faut|aimerais|souhaite|souhaiterais|avoir|j aimerais|je voudrais|je cherche|nous voulons|on veut|c est|ville|serait|voudrions|prendre|voudrai|voudre|voudrer|voudrait|voulais|voulait|voulons|voulez|j voudrais|jvoudrais|jveux|jve|jv|jaimerais|jcherche|jai besoin|j ai besoin de|j ai besoin d|g|g besoin de|g besoin d|ai|as|avons|avez|ont besoin|a besoin|on a besoin de|besoin de|besoin d|c|cest|ca|cela|ceci|ce serait|ce sera|sera|seront|soit il|etre|etait|suis|sommes|es|stp|plz|pls|siouplait|svpl|s v p|stpl|merci de|peut|peutetre|ptetre|ptet|p e|pourrais|pourriez|pourrait|pouvoir|possible|faire|fais|fait|faites|dire|dis|dites|donne|donnez|donner|montre|montrez|montrer|envoie|envoyez|regarde|regarder|regardez|chercher|cherches|cherchons|recherche|rechercher|trouve|trouvez|trouves|reserve moi|reservez moi|acheter un|achete|commander|planifier|prevoir|prevu|prevois|prevoyons|compte|comptons|pense|penser|pensais|envisage|envisageons|desire|desirerais|desirons|souhaitons|souhaiterions|aimerait|aimerions|aimerai|faudrait|il nous faut|il nous faudrait|faudra|falloir|doit|dois|devons|devrais|devrait|qu|ke|k|ki|kel|qlq|qq|qqs|quelque|quelques|quelqu un|qqun|qqn|truc|trucs|chose|choses|tout|tous|toute|bcp|beaucoup|trop|tres|assez|peu|un peu|moins|mieux si|tjs|tjrs|toujours|deja|encore|alors|donc|mais|mes que|car|parce que|pcq|parceque|psk|psq|comme|genre|quoi que|ben|bof que|euh|heu|hein|ah|oh|eh|hum|hmm|mdr|lol|ptdr|haha|hihi|si|la ville|la ville de|ville de|disponible|disponibles|dispo|dispos|disponibilite|disponibilites|prix|tarif|tarifs|horaire|horaires|pas cher|pas chers|pas chere|pas trop cher|pas trop chers|bon marche|cher|chers|abordable|economiques|super interessant|interessant|ici|dici la|voila|voici|aider|aidez|aide|aidez moi|aide moi|conseiller moi|ici meme|en ce moment|actuellement|urgent|rapidement|vite|interesse par|quelquun|qui soit|qui sont|eux|lui|elle|ils|elles|te|se|nos que|on peut|on pourrait|n|m|t|qu on|lorsque|afin de|afin d|sinon|notamment|normalement|surement|probablement|certain|certains|certaines|la mer|bord de mer|en mer|mer mediterranee|mer rouge|vue mer|vue sur mer|sur mer|au bord de la mer|de la mer|mer noire|kg|kilos|madame|monsieur|mme|mr|mec cool|frere cool|dans l ideal|idealement|au mieux|svp merci|renseignement|renseignements|info|infos|information|informations|proposer|proposez|propose|proposes|propos|prefere si|organiser|organise|deplacement|a peu|ok pour|vrmt|vraiment|tkt|jcrois|je crois|je pense|on pense|du coup|dcp|ducoup|en gros|bon|bref|quand meme|y|de preference|voir"
  ),
  Entry(.number, "zero", 0),
  Entry(.number, "une seule|un seul", 1),
  Entry(.number, "deux|deu|une paire de", 2),
  Entry(.number, "trois|troi", 3),
  Entry(.number, "quatre|quat|quatr", 4),
  Entry(.number, "cinq|cink", 5),
  Entry(.number, "six|une demi douzaine de", 6),
  Entry(.number, "huit|une huitaine de", 8),
  Entry(.number, "neuf", 9),
  Entry(.number, "dix|une dizaine de", 10),
  Entry(.number, "onze", 11),
  Entry(.number, "douze|une douzaine de|une douzaine", 12),
  Entry(.number, "treize", 13),
  Entry(.number, "quatorze", 14),
  Entry(.number, "quinze|une quinzaine de", 15),
  Entry(.number, "seize", 16),
  Entry(.number, "dix sept", 17),
  Entry(.number, "dix huit", 18),
  Entry(.number, "dix neuf", 19),
  Entry(.number, "vingt|une vingtaine de", 20),
  Entry(.number, "vingt et un|vingt et une|vingt un", 21),
  Entry(.number, "vingt deux", 22),
  Entry(.number, "vingt trois", 23),
  Entry(.number, "vingt quatre", 24),
  Entry(.number, "vingt cinq", 25),
  Entry(.number, "vingt six", 26),
  Entry(.number, "vingt sept", 27),
  Entry(.number, "vingt huit", 28),
  Entry(.number, "vingt neuf", 29),
  Entry(.number, "trente", 30),
  Entry(.number, "trente et un|trente et une", 31),
  Entry(.number, "quarante", 40),
  Entry(.number, "cinquante", 50),
  Entry(.number, "soixante", 60),
  Entry(.number, "septante", 70),
  Entry(.number, "nonante", 90),
  Entry(.number, "cent", 100),
  Entry(.number, "deux cents|deux cent", 200),
  Entry(.number, "trois cents|trois cent", 300),
  Entry(.number, "quatre cents|quatre cent", 400),
  Entry(.number, "cinq cents|cinq cent", 500),
  Entry(.number, "six cents|six cent", 600),
  Entry(.number, "huit cents|huit cent", 800),
  Entry(.number, "mille", 1000),
  Entry(.airport, "aerogare"),
  Entry(.number, "sept", 7),
  Entry(.currency, "dollars|dollar"),
  Entry(
    .soon,
    "des que possible|au plus vite|le plus vite possible|le plus rapidement possible|dans les plus brefs delais|asap|immediatement|tout de suite|aussi vite que possible|le plus tot possible"
  ),
  Entry(
    .identity,
    "tu es un robot|vous etes un robot|t es un robot|c est un robot|t es un bot|tu es un bot|c est un bot|es tu un robot|etes vous un robot|es tu humain|etes vous humain|tu es humain|vous etes humain|t es humain|qui es tu|qui etes vous|t es qui|tu es qui|vous etes qui|tu es une vraie personne|vous etes une vraie personne|je parle a un robot|je parle a un bot|je parle a un humain|est ce un robot|es tu une ia|t es une ia|etes vous une ia|tu es une machine|vous etes un bot|etes vous un bot|es tu un bot"
  ),
  Entry(.holiday, "thanksgiving|action de graces", 2001),
  Entry(.holiday, "paques|a paques|dimanche de paques|pour paques", 2002),
  Entry(.holiday, "vendredi saint", 2003),
  Entry(.holiday, "lundi de paques", 2004),
  Entry(.holiday, "semaine sainte", 2005),
  Entry(.holiday, "pentecote|a la pentecote", 2006),
  Entry(.holiday, "carnaval|mardi gras", 2007),
  Entry(.holiday, "week end de paques|weekend de paques", 2010),
]
