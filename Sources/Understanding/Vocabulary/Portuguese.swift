// swift-format-ignore-file: phrases stand in long lines, a meaning a line.

/// Portuguese, of Brazil and of Portugal, without accents.
let portuguese: [Entry] = [
  // Ways.
  Entry(
    .from,
    "de|desde|do|da|saindo de|partindo de|saindo do|saindo da|a partir de|d|dsd|saio de|saio do|saio da|saida de|saida do|saida da|com saida de|com saida do|com partida de|com partida do|partida de|sair de|sair do|sair da|saimos de|saimos do|parto de|partimos de|com origem em|do dia|desde o dia|la de|aqui de|daqui de|embarcando em|embarque em|com embarque em|partir de|partir do"
  ),
  Entry(
    .to,
    "para|ate|a|ao|pra|pro|com destino a|rumo a|para o|para a|p|pr|pras|pros|com destino ao|para ir para|pra ir pra|destino a|ate ao|ao dia|la pra|la para|ir para|ir pra|ir a|ir ao|viajar para|viajar pra|voar para|voar pra|indo para|indo pra|em direcao a|em direccao a|ate la"
  ),
  Entry(.into, "visitar|conhecer|a visitar|visitar o|conhecer o|conhecer a"),
  Entry(.between, "entre|entre as|entre o|entre a|entre os dias|entre o dia"),
  Entry(
    .via,
    "via|passando por|com escala em|escala em|fazendo escala em|com conexao em|conexao em|parando em|com parada em|com escala no|com conexao no|atraves de|fazendo conexao em|com ligacao em|por meio de"
  ),
  Entry(
    .leave,
    "sair|saio|saida|saindo|saimos|partir|partida|ida|parto|partimos|sairia|sairiamos|sairei|sairemos|a ida|data de ida|data da ida|data de partida|data de saida|embarcar|embarque|decolar|decolagem|saia|ir embora|partindo"
  ),
  Entry(
    .go,
    "ir|vou|viajar|voar|viajo|vamos|viajamos|indo|voo para|voos para|voo pra|voos pra|voo pro|voo ate|passagem para|passagem pra|passagem pro|passagens para|passagens pra|passagens pro|iria|iriamos|iremos|irei|viajarei|viajaria|viajaremos|bilhete para|bilhetes para|dar um pulo em|voarei|voamos|a viajar|viajando|va|estar em|quero ir para|quero ir pra|vou para|vou pra|vamos para|vamos pra"
  ),
  Entry(
    .arrive,
    "chegar|chego|chegada|chegando|estar la|chegamos|pousar|pouso|pousando|aterrar|aterrissar|chegue|hora de chegada|a chegar|aterrissando|estar la as"
  ),
  Entry(
    .back,
    "voltar|volto|volta|voltando|regressar|regresso|retorno|retornar|voltamos|de volta|a volta|e volta|retornando|regressando|voltaria|voltaremos|voltarei|voltariamos|regressamos|data de volta|data da volta|data de regresso|data de retorno|e volto|e voltar|e voltando|e regresso|e regressar|vir embora|voltar pra casa|voltar para casa|regresso a casa|regressava|volte|a voltar"
  ),
  Entry(
    .back,
    "voo de volta|voos de volta|passagem de volta|bilhete de volta|voo de regresso|voo de retorno|passagens de volta|viagem de volta|bilhete de regresso|viagem de regresso|trecho de volta",
    1),
  Entry(
    .stay,
    "ficar|estadia|ficando|fico|ficamos|ficarei|ficaremos|de estadia|passar|passando|permanencia|de permanencia|permanecer|quero ficar|queremos ficar|ficaria|ficariamos|duracao de|estadia de|ficar la|ficar por la|passamos|passo|por la"
  ),
  Entry(
    .flight,
    "voo|voos|passagem|passagens|passagem aerea|passagens aereas|aviao|passagem de aviao|passagens de aviao|bilhete de aviao|bilhetes de aviao|bilhete aereo|bilhetes aereos|aereo|aerea|vooo|voozinho|bilhete de voo|pass aerea|pass aereas|passag|voo economico"
  ),
  Entry(
    .trip,
    "viagem|ferias|de ferias|de viagem|viagens|viajem|lua de mel|de lua de mel|escapadinha|roteiro|passeio"
  ),
  Entry(.destination, "destino|aeroporto de destino|destino final|destino e|local de destino"),
  Entry(
    .origin,
    "origem|a origem|aeroporto de origem|aeroporto de partida|aeroporto de saida|local de partida|ponto de partida|local de saida|cidade de partida|origem e"
  ),
  // Small words.
  Entry(
    .on,
    "no dia|dia|na|no|pro dia|pra dia|para o dia|para dia|data|com data de|com data|nos dias|neste dia|no proximo dia|seria dia|la pelo dia"
  ),
  Entry(.at, "as|a uma|tipo as"),
  Entry(.in, "em|dentro de|daqui a|daqui|daki a|em uns|em umas|daqui uns|daqui umas|dentro de uns"),
  Entry(
    .around,
    "por volta de|por volta do|cerca de|mais ou menos|aproximadamente|por volta das|por volta do dia|la pelo|la pelas|la por|em torno de|em torno do|em torno das|mais ou menos as|mais ou menos no dia|aprox|perto de|perto das|pelas|a volta das|a volta de|a volta do|a volta do dia|la para as|la pras|la para o dia|pelo dia|proximo ao dia|proximo das|cerca das|tipo umas"
  ),
  Entry(
    .before,
    "antes|antes de|antes das|antes do|o mais tardar|antes da|antes do dia|no maximo ate|no maximo ate as|antes d|nao depois das|ate no maximo as|no maximo as|o mais tardar as|ate no maximo|no mais tardar|ate antes das|nao depois de"
  ),
  Entry(
    .after,
    "depois de|depois das|a partir das|apos|depois do|apos as|depois da|dps de|dps das|dps do|a partir do|a partir do dia|depois do dia|apos o dia|nao antes das|nao antes de|dpois das|depois d|passadas as|mais tarde que as|dps d|apos dia|depois dia|a partir dia|dps dia|dpois de"
  ),
  Entry(.by, "ate as|ate a uma|la ate as|ate umas"),
  Entry(.until, "ate o dia|ate dia|ate o|ate ao dia|e fico ate|ate o fim de|ate o proximo"),
  Entry(.for, "por|durante|x|por uns|por umas|para os|para uns|para umas"),
  Entry(
    .the,
    "o|os|um|uma|uns|umas|meu|minha|meus|minhas|nosso|nossa|nossos|nossas|seu|sua|seus|suas|teu|tua"
  ),
  Entry(.and, "e|e mais|mais|e tambem|e as|e ainda|bem como|i|alem de"),
  Entry(.or, "ou|ou entao"),
  Entry(.with, "com|c|cm|junto com|na companhia de"),
  Entry(.without, "sem|s|sem nenhum|sem nenhuma"),
  Entry(.only, "so|somente|apenas|unicamente|exclusivamente|soh"),
  Entry(
    .not,
    "nao quero|nunca|nao queremos|nao gosto|nao gosto de|nao gosto da|nao preciso|nao precisamos|n quero|n preciso|jamais|nem|nao seja|n seja|nao levo|nao e|nao desejo|n gosto|nao precisa|q nao|que nao|nao com|nao pode ter|nao sendo"
  ),
  Entry(
    .no,
    "nao|nao obrigado|nao obrigada|agora nao|errado|incorreto|n|naum|por enquanto nao|ainda nao|esta errado|ta errado|nao esta certo|nao ta certo|nao e isso|n e isso|negativo|nop|nops|nada disso|de jeito nenhum|de maneira nenhuma|melhor nao|nem pensar|tambem nao|nn|nenhum|nenhuma|nah|naoo|naooo|nao e bem isso|neca|nananina|por agora nao|esta mal|nao esta correto|nao concordo|agora n|n obrigado|n obrigada|isso nao|assim nao"
  ),
  Entry(
    .yes,
    "sim|claro|certo|correto|perfeito|isso|com certeza|confirmo|pode ser|beleza|otimo|esta bem|ta bom|exato|de acordo|isso mesmo|blz|bele|sm|ss|simm|claro que sim|fechado|fechou|show|show de bola|massa|bacana|legal|top|joia|tranquilo|tudo certo|esta certo|tudo bem|isso ai|e isso|e isso ai|e isso mesmo|exatamente|pode reservar|pode sim|pode fazer|pode confirmar|manda ver|vamos nessa|combinado|concordo|certinho|perfeitamente|excelente|maravilha|gostei|esse mesmo|essa mesmo|essa mesma|fico com esse|quero esse|quero essa|afirmativo|confirmado|confirma|fixe|optimo|ok pode ser|uhum|aham|ahan|ta ok|okk|muito bem|de boa|suave|sip|si|yes|sim senhor|positivo|obvio|pode crer|vai nessa|vamos a isso|boa|esta optimo|esta otimo|esta perfeito|por mim tudo bem|serve|da certo|pois|e sim|avanca|pode avancar|sim obrigado|sim obrigada|ok blz|ta|okok|com ctz|ctz"
  ),
  Entry(
    .any,
    "qualquer|qualquer uma|qualquer um|tanto faz|nao importa|sem preferencia|indiferente|qq|qlqr|qualker|tanto me faz|nao me importo|nao faz diferenca|n importa|n faz diferenca|e indiferente|nao tenho preferencia|nao temos preferencia|n tenho preferencia|nao ligo|sem preferencias|o que for|a que for|oq for|qualquer q seja|qualquer que seja|pode ser qualquer|voce escolhe|vc escolhe|como quiser|o que tiver|a que tiver|nenhuma preferencia|da no mesmo|tanto se me da|tudo igual|tto faz|tantofaz|nao me interessa|qlq|qlqer|e igual|me da igual"
  ),
  Entry(.also, "tambem|tb|tbm|tmb|tbem|alem disso|ainda|tambm|igualmente|tbn"),
  // Days.
  Entry(
    .this,
    "este|esta|esse|essa|neste|nesta|nesse|nessa|deste|desta|desse|dessa|agora nesse|agora neste|agora nessa|agora nesta"
  ),
  Entry(
    .next,
    "proximo|proxima|que vem|seguinte|no proximo|na proxima|q vem|prox|proximos|proximas|do proximo|da proxima|pro proximo|pra proxima|para o proximo|para a proxima|o proximo|a proxima|no prox|na prox|nos proximos|nas proximas|os proximos|as proximas|que bem|do prox|da prox"
  ),
  Entry(
    .coming,
    "que esta chegando|agora|deste proximo|neste proximo|nesta proxima|este proximo|esta proxima"),
  Entry(
    .weekday,
    "segunda feira|segunda|seg|2 feira|2 a feira|2 th feira|segunda fera|na 2 th|na 2 a|segda", 1),
  Entry(
    .weekday,
    "terca feira|terca|3 feira|3 a feira|3 th feira|tersa|na ter|ter feira|terca fera|na 3 th|na 3 a|ter a noite",
    2),
  Entry(.weekday, "quarta feira|quarta|qua|4 feira|4 a feira|4 th feira|na 4 th|na 4 a|qrta", 3),
  Entry(.weekday, "quinta feira|quinta|qui|5 feira|5 a feira|5 th feira|na 5 th|na 5 a|qnta", 4),
  Entry(
    .weekday, "sexta feira|sexta|sex|6 feira|6 a feira|6 th feira|sextou|na 6 th|na 6 a|sexta fera",
    5),
  Entry(.weekday, "sabado|sab", 6),
  Entry(.weekday, "domingo|dom", 7),
  Entry(.month, "janeiro|jan|janeir", 1),
  Entry(.month, "fevereiro|fev|feb", 2),
  Entry(.month, "marco|mar|marso", 3),
  Entry(.month, "abril|abr", 4),
  Entry(.month, "maio|mai", 5),
  Entry(.month, "junho|jun", 6),
  Entry(.month, "julho|jul", 7),
  Entry(.month, "agosto|ago", 8),
  Entry(.month, "setembro|set|setemb", 9),
  Entry(.month, "outubro|out|outub", 10),
  Entry(.month, "novembro|nov|novemb", 11),
  Entry(.month, "dezembro|dezemb|dec|de dez", 12),
  Entry(.relativeDay, "hoje|hj|hoj|oje|hoje mesmo|hj msm|hje|ainda hoje|o dia de hoje", 0),
  Entry(.relativeDay, "amanha|amnh|amn|amanha mesmo|amhn|manha amanha", 1),
  Entry(
    .relativeDay,
    "depois de amanha|dps de amanha|dpois de amanha|depois d amanha|dps d amanha|depois de amanhan|depois amanha|em dois dias|dps amanha",
    2),
  Entry(.relativeDay, "ontem|anteontem|antes de ontem", -1),
  Entry(
    .tonight,
    "hoje a noite|esta noite|hj a noite|hoje de noite|hj de noite|essa noite|hoje noite|hoje logo a noite|logo a noite"
  ),
  Entry(.dayUnit, "diazinhos|dias"),
  Entry(.nightUnit, "noite|noites|pernoites|pernoite"),
  Entry(.weekUnit, "semana|semanas|semaninha|smn|sems", 7),
  Entry(.weekUnit, "quinzena|quinzenas", 14),
  Entry(.weekend, "no fim de semana|no final de semana|no fds"),
  Entry(
    .weekend,
    "fim de semana|final de semana|fds|finde|fim d semana|final d semana|fim de sem|findi|fins de semana|finais de semana|fimde|fim se semana|fds prolongado"
  ),
  Entry(.monthUnit, "mes|meses"),
  Entry(
    .later, "depois|mais tarde|dpois|em seguida|posteriormente|mais a frente|apos isso|depois disso"
  ),
  Entry(
    .early,
    "inicio de|comeco de|no inicio de|no comeco de|principio de|no principio de|principios de|em principios de|primeiros dias de|nos primeiros dias de|comecinho de|no comecinho de|inicio do|no inicio do|comeco do|no comeco do|primeira quinzena de|na primeira quinzena de|pro inicio de|pro comeco de|para o inicio de|logo no inicio de|no principio do|inicios de|no inicio deste|inicinho de"
  ),
  Entry(
    .middle,
    "meados de|em meados de|meio de|no meio de|metade de|na metade de|meados do|em meados do|no meio do|meio do|pra meados de|la pra meados de|la pro meio de|mitade de"
  ),
  Entry(
    .late,
    "fim de|final de|no final de|no fim de|finzinho de|no finzinho de|finais de|em finais de|fins de|em fins de|ultimos dias de|nos ultimos dias de|no final do|no fim do|final do|fim do|segunda quinzena de|na segunda quinzena de|pro fim de|pro final de|para o fim de|para o final de|la pro fim de|la pro final de|no finalzinho de|finalzinho de|la pro final do"
  ),
  Entry(
    .holiday,
    "no natal|dia de natal|no dia de natal|pro natal|para o natal|do natal|neste natal|nesse natal|esse natal|este natal|feriado de natal|ate o natal|ate ao natal|o natal|pelo natal|natal dia 25|natal",
    1225),
  Entry(
    .holiday,
    "vespera de natal|na vespera de natal|noite de natal|consoada|noite de consoada|ceia de natal",
    1224),
  Entry(
    .holiday,
    "ano novo|reveillon|no reveillon|virada|virada do ano|na virada do ano|na virada|passagem de ano|fim de ano|fim do ano|ultimo dia do ano|vespera de ano novo|revellion|reveion|no ano novo|final de ano|final do ano|noite de ano novo|passagem d ano",
    1231),
  Entry(.holiday, "primeiro dia do ano|dia de ano novo|1 dia do ano|1 th dia do ano", 101),
  Entry(.holiday, "dia de reis|no dia de reis", 106),
  Entry(.holiday, "dia dos namorados de fevereiro|sao valentim|dia de sao valentim", 214),
  Entry(.holiday, "tiradentes|feriado de tiradentes", 421),
  Entry(.holiday, "dia da liberdade", 425),
  Entry(.holiday, "dia do trabalho|dia do trabalhador", 501),
  Entry(.holiday, "dia de portugal", 610),
  Entry(.holiday, "dia da independencia", 907),
  Entry(.holiday, "dia das criancas|nossa senhora aparecida|dia de nossa senhora", 1012),
  Entry(.holiday, "halloween|dia das bruxas", 1031),
  Entry(.holiday, "todos os santos|dia de todos os santos", 1101),
  Entry(.holiday, "finados|dia de finados|feriado de finados", 1102),
  Entry(.holiday, "proclamacao da republica", 1115),
  Entry(.ordinal, "primeiro|primeira", 1),
  Entry(
    .ordinal,
    "segundo|segunda opcao|segunda alternativa|segunda oferta|a segunda opcao|2 th opcao", 2),
  Entry(.ordinal, "terceiro|terceira|3 th opcao|terceira opcao", 3),
  Entry(.ordinal, "quarta opcao|quarta alternativa|4 th opcao|o quarto|quarto voo", 4),
  Entry(.ordinal, "quinto|quinta opcao|quinta alternativa|5 th opcao", 5),
  Entry(.ordinal, "sexto|sexta opcao", 6),
  Entry(.ordinal, "setimo|setima", 7),
  Entry(.ordinal, "oitavo|oitava", 8),
  Entry(.ordinal, "nono|nona", 9),
  Entry(.ordinal, "decima", 10),
  Entry(.suffix, "th"),
  Entry(
    .cheapest,
    "dia mais barato|o dia mais barato|data mais barata|dias mais baratos|a data mais barata|dia mais em conta|dia mais barato de|dia mais barato do|dia mais barato em|o dia mais barato de|o dia mais barato em|o dia mais barato do|quando for mais barato|quando estiver mais barato|datas mais baratas|as datas mais baratas|dia que for mais barato|o dia que for mais barato|qual o dia mais barato|melhor dia|qual o dia mais barato em"
  ),
  Entry(
    .each,
    "qualquer dia|qualquer data|qq dia|qq data|qualquer dia de|qualquer dia em|qualquer dia do|qualquer dia da|qualquer dia na|qq dia na|qq dia de|qq dia em|qq dia da|um dia qualquer|o dia que for|algum dia de|algum dia em|algum dia|algum dia da|algum dia na|qualquer data em|qualquer data de|a qualquer hora|qualquer hora|qualquer horario|em qualquer dia|a qualquer momento|quando for|quando der|qlqr dia|qq hora|qq horario|um dia de"
  ),
  Entry(
    .flexible,
    "datas flexiveis|flexivel|flexiveis|sou flexivel|flexivel com as datas|flexibilidade de|tenho flexibilidade|margem de|com margem de|tenho flexibilidade de|dias a mais ou a menos|flexivel nas datas|podendo variar"
  ),
  // Times of day.
  Entry(.am, "am|a m"),
  Entry(.pm, "pm|p m"),
  Entry(.oclock, "h|hs|hrs|horas|em ponto|hr|horinhas"),
  Entry(.hourUnit, "hora"),
  Entry(.minuteUnit, "minuto|minutos|min"),
  Entry(
    .noon,
    "meio dia|ao meio dia|meiodia|hora do almoco|na hora do almoco|a hora de almoco|a hora do almoco"
  ),
  Entry(.midnight, "meia noite|a meia noite|meianoite"),
  Entry(
    .daypart,
    "de manha|da manha|pela manha|manha|na manha|na parte da manha|de manhazinha|pela parte da manha|no periodo da manha|a manha|de manha mesmo|pelas manhas|na parte d manha|no turno da manha|matutino",
    1),
  Entry(
    .daypart,
    "de tarde|da tarde|a tarde|tarde|pela tarde|na parte da tarde|a tardinha|de tardinha|no fim da tarde|no final da tarde|ao fim da tarde|fim da tarde|final da tarde|depois do almoco|no periodo da tarde|vespertino|apos o almoco|fim de tarde",
    2),
  Entry(
    .daypart,
    "de noite|da noite|a noite|pela noite|na parte da noite|a noitinha|de noitinha|no periodo da noite|noturno|no comeco da noite|ao anoitecer|noitinha",
    3),
  Entry(.daypart, "durante a noite|noite dentro", 4),
  Entry(
    .daypart,
    "de madrugada|madrugada|bem cedo|cedo|cedinho|de manha cedo|logo cedo|logo de manha|na madrugada|da madrugada|pela madrugada|cedo da manha|bem de manha|de manha bem cedo|manha cedo|no inicio da manha|ao amanhecer|o mais cedo possivel|primeira hora da manha|de manha cedinho|logo pela manha|logo cedinho|bem cedo de manha|bem cedo da manha|cedo pela manha|primeira hora",
    5),
  Entry(
    .daypart,
    "tarde da noite|bem tarde|no fim da noite|final da noite|no final da noite|a noite bem tarde|noite tarde",
    6),
  Entry(.half, "meia"),
  // Wishes.
  Entry(
    .oneWay,
    "so ida|somente ida|apenas ida|so de ida|de ida|sem volta|so a ida|soh ida|so ir|ida so|ida apenas|ida somente|so a passagem de ida|passagem de ida|passagens de ida|so passagem de ida|bilhete de ida|so bilhete de ida|voo de ida|voo so de ida|so voo de ida|sem regresso|sem retorno|nao preciso de volta|nao quero volta|nao preciso da volta|n preciso de volta|n quero volta|a volta nao|so um trecho|um trecho|um trecho so|trecho unico|somente a ida|apenas a ida|so ida mesmo|so ida msm|viagem de ida|somente de ida|apenas de ida|ida simples|tira a volta|tire a volta|cancela a volta|ida sem volta|sem a volta|unicamente ida|trecho simples|so o trecho de ida|one way|so pra ir|so para ir|so vou|nao vou voltar|nao volto|n volto"
  ),
  Entry(
    .roundTrip,
    "ida e volta|de ida e volta|ida e regresso|ida volta|ida e vorta|ida e retorno|i v|com volta|com regresso|com retorno|passagem ida e volta|passagens ida e volta|passagem de ida e volta|passagens de ida e volta|voo de ida e volta|voo ida e volta|voos de ida e volta|bilhete de ida e volta|bilhetes de ida e volta|viagem de ida e volta|ir e voltar|ida e tb volta|os dois trechos|ida e v|idaevolta|ida e a volta|round trip|ambos os trechos|voos ida e volta"
  ),
  Entry(
    .multiCity,
    "multidestinos|varios destinos|varias cidades|multi destino|multiplos destinos|multitrechos|varios trechos|multidestino"
  ),
  Entry(
    .dayTrip,
    "ida e volta no mesmo dia|bate e volta|bate volta|voltar no mesmo dia|volta no mesmo dia|volto no mesmo dia|ir e voltar no mesmo dia|regresso no mesmo dia|ida e volta no dia|regressar no mesmo dia|volto no msm dia|volta no msm dia"
  ),
  Entry(
    .cabin,
    "economica|classe economica|turistica|executiva economica|economy|classe turistica|eco|basica|classe basica|em economica|na economica|cabine economica|classe economy|turista|classe normal|na eco",
    1),
  Entry(
    .cabin,
    "economica premium|premium economy|premium|premium eco|premium economica|economica plus|classe premium|conforto",
    2),
  Entry(
    .cabin,
    "executiva|classe executiva|business|em executiva|na executiva|classe business|em business|na business|business class|cabine executiva|classe de negocios",
    3),
  Entry(
    .cabin,
    "primeira classe|em primeira|na primeira|na primeira classe|em primeira classe|1 classe|1 a classe|1 th classe|first class|first|primera classe",
    4),
  Entry(
    .businessTrip,
    "viagem de negocios|a trabalho|a negocios|viagem de trabalho|por trabalho|pelo trabalho|em trabalho|de negocios|em negocios|pra trabalhar|para trabalhar"
  ),
  Entry(.cabinClass, "classe|cabine|classes|cabines|tipo de classe"),
  Entry(
    .direct,
    "direto|voo direto|voos diretos|diretos|sem escalas|sem escala|sem paradas|sem conexao|sem conexoes|direct|sem parada|sem parar|non stop|nonstop|voo directo|voos directos|sem fazer escala|sem fazer escalas|sem fazer conexao|sem ligacao|sem ligacoes|nao quero escala|nao quero escalas|nao quero conexao|n quero escala|n quero escalas|n quero conexao|que nao tenha escala|que nao tenha escalas|que nao tenha conexao|q n tenha escala|q nao tenha escala|q nao tenha conexao|nenhuma escala|nenhuma conexao|que seja direto|q seja direto|sem escalar|sem transbordo|sem baldeacao|zero escalas|diretamente|nada de escala|nada de escalas|nada de conexao"
  ),
  Entry(
    .stops,
    "escala|escalas|parada|paradas|conexao|conexoes|ligacao|ligacoes|baldeacao|conexo|paragem|paragens|transbordo"
  ),
  Entry(
    .airlineWord,
    "companhia|companhia aerea|companhias|cia|cia aerea|cias|cias aereas|companhias aereas|empresa aerea|aerolinea|linha aerea|linhas aereas|empresas aereas"
  ),
  Entry(.alliance, "star alliance", 1),
  Entry(.alliance, "skyteam|sky team", 2),
  Entry(.alliance, "oneworld|one world", 3),
  Entry(
    .refuse,
    "evitar|menos|exceto|nada de|que nao seja|nao pela|q nao seja|q n seja|evite|evitando|tirando|fora|excepto|salvo|menos a|menos pela|exceto a|exceto pela|nao voar com|nao quero voar com|nao quero voar pela|n quero voar com|n quero voar pela|odeio|nao gosto de voar com|que nao sejam|mas nao|mas nao com|mas nao a|n pela|n com|menos com|qualquer uma menos|nao quero ir de|em vez de|em vez da|ao inves de|ao inves da|detesto|a excecao da|com excecao da|sem ser|sem ser a|prefiro nao"
  ),
  Entry(
    .bag,
    "mala|malas|bagagem|mala despachada|malas despachadas|bagagens|bagagem despachada|bagagens despachadas|mala de porao|malas de porao|bagagem de porao|mala grande|malas grandes|mala no porao|malas no porao|mala pra despachar|malas pra despachar|mala para despachar|malas para despachar|volume|volumes|mala de 23 kg|malas de 23 kg|mala de 23 kilos|mala de 23 quilos|malas de 23 quilos|bagagem no porao|despachada|despachadas|peca de bagagem|pecas de bagagem|maleta|mala p despachar|bagagem para despachar|malinha despachada"
  ),
  Entry(
    .handBag,
    "bagagem de mao|so bagagem de mao|mala de mao|apenas bagagem de mao|mochila|so mochila|bagagem de cabine|mala de cabine|mala de bordo|bagagem de bordo|so mala de mao|so mala de bordo|so bagagem de bordo|somente bagagem de mao|so uma mochila|so a mochila|apenas mala de mao|apenas mochila|apenas bagagem de cabine|so bagagem de cabine|carry on|mala de mao so|mala pequena|so com bagagem de mao|malinha de mao|item pessoal|mochilinha|so mala de cabine|apenas uma mochila|bolsa de mao"
  ),
  Entry(
    .baggageless,
    "sem mala|sem malas|sem bagagem|sem despachar|sem bagagens|sem mala despachada|sem malas despachadas|sem bagagem despachada|nao vou despachar|n vou despachar|nao levo mala|nao levo malas|nao preciso despachar|nada de mala|nada de bagagem|sem bagagem de porao|sem porao|nenhuma mala|nao vou levar mala|n vou levar mala|n levo mala|sem despachar mala|nao preciso de mala|nao preciso de bagagem|sem despacho"
  ),
  Entry(
    .under,
    "menos de|no maximo|maximo|abaixo de|max|maximo de|no maximo de|ate uns|inferior a|que nao passe de|q nao passe de|q n passe de|nao mais que|nao mais de|nao mais do que|por menos de|limite de|teto de|nao ultrapasse|que nao ultrapasse|que custe menos de|que custe ate|q custe ate|que custem ate|gastar ate|pagar ate|por ate|de ate|valor ate|preco ate|menos q|menos que|nao quero gastar mais de|nao quero gastar mais que|nao quero pagar mais de|nao quero pagar mais que|gastando ate|com ate|valor maximo de"
  ),
  Entry(
    .budget,
    "orcamento|orcamento de|meu orcamento e|meu orcamento e de|posso gastar|podemos gastar|posso pagar|gastar|pagar|preco maximo|valor maximo|orcamento e|orcamento maximo|verba de|orcamento ate"
  ),
  Entry(.currency, "euros|euro|eurinhos|paus|euritos", 2),
  Entry(.currency, "dolares americanos|doletas|verdinhas|us", 1),
  Entry(
    .currency, "reais|real|conto|contos|pila|pilas|mangos|contos de reais|rs|reias", 8),
  Entry(.currency, "libras|libra|libras esterlinas", 3),
  Entry(.currency, "francos|francos suicos", 4),
  Entry(.currency, "dolares canadenses|dolares canadianos", 5),
  Entry(.currency, "dolares australianos", 6),
  Entry(.currency, "pesos", 7),
  Entry(
    .refundable,
    "reembolsavel|reembolsaveis|com reembolso|que seja reembolsavel|com direito a reembolso|que de pra cancelar|que possa cancelar|q de pra cancelar|q possa cancelar|com cancelamento gratis|com cancelamento gratuito|cancelavel|que de para cancelar|com cancelamento|com devolucao do dinheiro|cancelamento gratis|cancelamento gratuito|que se possa cancelar"
  ),
  Entry(
    .changeable,
    "alteravel|alteraveis|que de pra alterar|que de pra remarcar|que possa alterar|que possa remarcar|q de pra remarcar|q possa remarcar|remarcavel|remarcaveis|com remarcacao|com alteracao|tarifa flexivel|bilhete flexivel|passagem flexivel|que permita alteracoes|que permita alteracao|que permita remarcacao|remarcacao gratis|remarcacao gratuita|passagens flexiveis|bilhetes flexiveis|que de para alterar|que de para remarcar|que permita mudancas|com alteracoes|tarifa flex|com alteracoes gratis|que de pra mudar a data"
  ),
  // People.
  Entry(
    .adult,
    "adulto|adultos|idoso|idosa|adt|adolescente|aposentado|maiores de idade|pessoas adultas|senior|seniores|reformado"
  ),
  Entry(
    .child,
    "crianca|criancas|filho|filhos|filha|filhas|menor|menores|menino|menina|filhinha|guri|miudo|miuda|neto|neta|sobrinha|garota|criancinha|chd|piazinho|molecada|moleque|puto|kids|menores de idade|filhote|crianca pequena|criancas pequenas|enteada"
  ),
  Entry(
    .infant,
    "bebe|bebes|bebes de colo|bebe de colo|bb|bbs|recem nascido|nene|nenens|crianca de colo|criancas de colo|bebezinha|recem nascida|lactente|infante|nenezinho|bebezinho de colo"
  ),
  Entry(
    .person,
    "pessoa|pessoas|passageiro|passageiros|viajantes|pax|pess|pessoinhas|viajante|cabecas|de nos|amigos no total|pessoas no total|ao todo somos"
  ),
  Entry(
    .ticket,
    "bilhete|bilhetes|assento|assentos|lugar|lugares|ticket|tickets|poltrona|tiquete|vaga|tkt"),
  Entry(
    .me,
    "eu|nos|somos|a gente|eu mesmo|eu mesma|seremos|seriamos|mim|serao|vamos ser|eramos|vamos estar|a gente e|somos no total|no total somos"
  ),
  Entry(
    .companion,
    "esposa|esposo|marido|mulher|namorada|namorado|mae|pai|irmao|irma|amigo|amiga|colega|parceiro|parceira|noivo|noiva|tio|primo|prima|avo|vovo|sogra|sogro|chefe|cunhado|cunhada|companheiro|companheira|mozao|mozinho|mor|crush|ficante|melhor amigo|melhor amiga|conjuge|namo|maridao|esposinha|socio|socia|mamae|papai|comadre|compadre|assistente|secretaria|patroa|minha tia|a tia|uma tia",
    1),
  Entry(
    .companion,
    "pais|avos|sogros|dois amigos|duas amigas|2 amigos|2 amigas|dois irmaos|duas irmas|2 irmaos|dois colegas|2 colegas|um casal de amigos",
    2),
  Entry(.companion, "tres amigos|tres amigas|3 amigos|3 amigas", 3),
  Entry(
    .us,
    "nos dois|nos duas|os dois|casal|um casal|em casal|nos 2|nois dois|nois 2|ambos|somos um casal|eu e mais uma pessoa|eu mais uma pessoa|eu e outra pessoa|casal com|um casal com|somos um casal com",
    2),
  Entry(.us, "nos tres|nos 3", 3),
  Entry(.us, "nos quatro|nos 4", 4),
  Entry(.us, "nos cinco|nos 5", 5),
  Entry(.family, "familia|grupo|familia de|grupo de|turma de|galera de|familia com"),
  Entry(
    .alone,
    "so eu|apenas eu|eu sozinho|sozinho|sozinha|viajo sozinho|viajo sozinha|so eu mesmo|so eu msm|so eu mesma|somente eu|so pra mim|so para mim|apenas para mim|apenas pra mim|so uma pessoa|apenas uma pessoa|uma pessoa so|so pra uma pessoa|so para uma pessoa|vou sozinho|vou sozinha|vou so eu|soh eu|eu so|so eu vou|so vou eu|somente para mim|somente pra mim|viajando sozinho|viajando sozinha|vou sozinho mesmo|sozinho mesmo|somente uma pessoa|so p mim|mais ninguem|so mesmo eu"
  ),
  Entry(.age, "anos|ano|aninhos|anos de idade|aninho|anos completos|ano de idade"),
  Entry(
    .aged,
    "idade|idades|com idade de|idade de|com idades de|idades de|de idade|tem a idade de|com idades|que tem|q tem|as idades sao"
  ),
  Entry(.monthsOld, "meses de idade|meses de vida|mesinhos|meses de nascido"),
  Entry(
    .company,
    "levar|levando|levo|levar a|acompanhado|acompanhada|acompanhado de|acompanhada de|acompanhado por|vai comigo|vao comigo|vem comigo|vem comigo a|vou com|vamos com|viajo com|viajar com|viajamos com|ir com|junto|juntos|vou levar|trazer|acompanhada por"
  ),
  Entry(.lap, "no colo|de colo|ao colo"),
  // Talk.
  Entry(
    .greeting,
    "ola|oi|bom dia|boa tarde|boa noite|oie|oii|oiii|opa|eai|e ai|eae|salve|fala|td bem|tudo bom|tudo bom com voce|tudo bem com voce|oi tudo bem|oi td bem|bom diaa|bdia|alo|hey|viva|boas|ola bom dia|ola boa tarde|ola boa noite|oi bom dia|oi boa tarde|oi boa noite|oi tudo bom|oizinho|hi|saudacoes|como vai|fala ai|td bom|blz por ai"
  ),
  Entry(
    .thanks,
    "obrigado|obrigada|muito obrigado|muito obrigada|valeu|obg|obgd|obrigadao|obrigadinho|obrigadinha|brigado|brigada|brigadao|vlw|vlww|obgda|obrigado mesmo|agradeco|agradecido|agradecida|gratidao|grato|grata|thanks|bgd|obg mesmo|valeu mesmo|valeuzao|tks|thx|brigadu|obrigad|obrgado|tmj|obrigadissimo"
  ),
  Entry(
    .bye,
    "tchau|adeus|ate logo|ate mais|ate amanha|ate breve|ate ja|tchauzinho|flw|falou|fui|xau|txau|bye|abraco|abracos|beijos|bjo|bom fim de semana|bom fds|tenha um bom dia|ate a proxima|inte|tchau tchau|ate depois|abs"
  ),
  Entry(
    .human,
    "falar com uma pessoa|atendente|falar com alguem|um humano|falar com um atendente|pessoa real|falar com um humano|falar com uma pessoa real|falar com um agente|atendimento humano|falar com atendente|operador|falar com um operador|falar com humano|pessoa de verdade|falar com uma pessoa de verdade|agente humano|um agente|falar com um consultor|consultor|um assistente humano|falar com alguem de verdade|me passa pra alguem|me passa para alguem|me transfere|transferir para atendente|suporte humano|gente de verdade|representante|falar com um representante|central de atendimento|falar com o suporte|falar com uma atendente|alguem de verdade|cancelaram meu voo|meu voo foi cancelado|o meu voo foi cancelado|perdi o voo|perdi meu voo|perdi o meu voo|perderam minha mala|perderam a minha mala|quero reembolso|quero meu dinheiro de volta|fazer uma reclamacao"
  ),
  Entry(
    .startOver,
    "comecar de novo|recomecar|nova busca|do zero|vamos comecar de novo|comecar do zero|comecar tudo de novo|recomeca|recomece|comeca de novo|comece de novo|vamos recomecar|nova pesquisa|nova viagem|esquece tudo|esqueca tudo|apaga tudo|reiniciar|reinicia|reset|zerar|zera tudo|do inicio|desde o inicio|desde o comeco|outra busca|outra pesquisa|voltar ao inicio|comecar novamente|comecar outra vez|nova consulta|comecemos de novo"
  ),
  Entry(
    .forgetMe,
    "apaga meus dados|apagar meus dados|apague meus dados|apaga os meus dados|apague os meus dados|apagar os meus dados|exclui meus dados|exclua meus dados|excluir meus dados|deleta meus dados|deletar meus dados|delete meus dados|elimina os meus dados|eliminar os meus dados|remova meus dados|remover meus dados|me esquece|esquece de mim|esqueca de mim|apaga minhas informacoes|apague minhas informacoes|apagar minhas informacoes|apaga tudo sobre mim|apague tudo sobre mim|esqueca me|esquece me|excluir minhas informacoes|quero apagar meus dados|exclua minhas informacoes|apaga todos os meus dados|apague todos os meus dados"
  ),
  Entry(
    .whatDoYouKnow,
    "o que voce sabe sobre mim|o que vc sabe sobre mim|oq vc sabe sobre mim|oq voce sabe sobre mim|o que sabe sobre mim|o que voce sabe de mim|o que vc sabe de mim|oq vc sabe de mim|que dados voce tem|quais dados voce tem|que dados tens|que dados tem|que dados tem sobre mim|que dados tens sobre mim|o que sabes sobre mim|o que sabes de mim|quais dados vc tem|que informacoes voce tem|que informacoes vc tem|quais informacoes voce tem|o que voce tem ate agora|o que vc tem ate agora|o que tem ate agora|o que voce ja tem|o que ja tens|que dados guardas|oq sabe de mim|o que voce anotou|oq vc tem ate agora|que dados vc tem|que informacao tens|quais dados meus voce tem|o que ja sabe"
  ),
  Entry(
    .swap,
    "ao contrario|e ao contrario|o contrario|e o contrario|inverte|inverter|invertido|inverta|vice versa|trocado|ta invertido|esta invertido|troca origem e destino|no sentido contrario|sentido inverso|o inverso|as avessas|ao reves"
  ),
  Entry(
    .drop,
    "tira|tirar|remove|esquece|cancela|tire|remover|remova|retira|retirar|retire|esqueca|exclui|excluir|exclua|apaga|apagar|deleta|elimina|eliminar|dispensa|dispenso|esquece a|deixa pra la|larga|corta|anula|cancele"
  ),
  Entry(
    .correct,
    "melhor|na verdade|muda para|mude para|quis dizer|alias|corrigindo|em vez disso|muda pra|mude pra|mudar para|mudar pra|muda|mude|mudar|troca para|troca pra|trocar para|trocar pra|troque para|troque pra|troca|troque|trocar|quer dizer|queria dizer|digo|ou melhor|ou seja|me enganei|enganei me|me confundi|errei|correcao|corrige|corrija|corrigir|desculpa|desculpe|perdao|foi mal|afinal|pensando bem|prefiro|preferia|altera para|altera pra|alterar para|alterar pra|altere para|altera|altere|alterar|melhor ainda|coloca|coloque|poe|passa para|passa pra|sorry|ops|opa nao|espera|pera|perai|que seja|q seja|melhor no|melhor em|muda a data para|muda a data pra|mudar a data para|mudar a data pra|ao inves disso|muda a ida para|muda a ida pra"
  ),
  Entry(
    .best,
    "o mais barato|mais barato|a mais barata|a mais em conta|mais em conta|a mais economica|mais economico|mais economica|o de menor preco|menor preco|melhor preco|o mais baratinho|a mais baratinha|a opcao mais barata|o voo mais barato|a passagem mais barata|o menos caro|o baratinho|a de menor valor|o mais barato de todos|o mais barato possivel|o mais acessivel|a menos cara"
  ),
  Entry(
    .fastest,
    "o mais rapido|mais rapido|a mais rapida|o mais curto|a mais curta|o de menor duracao|o menos demorado|o que demora menos|o q demora menos|o voo mais rapido|o que chega mais rapido|a opcao mais rapida|o voo mais curto|o q chega mais rapido|o que dura menos"
  ),
  Entry(
    .earliest,
    "o mais cedo|o que sai mais cedo|o q sai mais cedo|o que sai primeiro|o q sai primeiro|a mais cedo|o primeiro horario|o primeiro voo do dia|o primeiro do dia|o da primeira hora|o voo mais cedo|o q parte mais cedo|o que parte mais cedo|o primeiro da manha"
  ),
  Entry(
    .latest,
    "o mais tarde|o que sai mais tarde|o q sai mais tarde|o ultimo do dia|o ultimo voo do dia|o ultimo horario|o que parte mais tarde|o que sai por ultimo|o q sai por ultimo|o voo mais tarde|o mais tardio|o ultimo a sair"
  ),
  Entry(.last, "o ultimo|a ultima|ultimo|ultima|a ultima opcao|ultima opcao|o ultimo da lista"),
  Entry(
    .more,
    "mais opcoes|outras opcoes|outros voos|outra opcao|mostra mais|mostre mais|mostra outros|mostra outras|mostre outros|mostre outras|ver mais|ver outros|ver outras|tem mais|tem outros|tem outras|tem mais opcoes|tem outro|tem outra|algum outro|alguma outra|outro voo|algo diferente|outra coisa|mais voos|mais alternativas|outras alternativas|nao gostei de nenhum|nao gostei de nenhuma|n gostei de nenhum|nenhum serve|nenhuma serve|nenhum desses|nenhuma dessas|o que mais tem|oq mais tem|que mais tem|mais alguma coisa|manda mais|manda outros|manda outras|mande mais|mais ofertas|outras ofertas|quais outros|quais outras|alguma outra opcao|ha mais opcoes|ha outros|ha outras|mais alguma opcao|mais algum|mais alguma|ha mais|outras passagens|opcoes diferentes|nao tem outro|nao tem outra|n tem outro"
  ),
  Entry(
    .cheaper,
    "mais barata|algo mais barato|muito caro|muito cara|caro demais|cara demais|carissimo|carissima|mais baratos|mais baratas|tem mais barato|nao tem mais barato|n tem mais barato|algo mais em conta|tem algo mais em conta|tem algo mais barato|tem mais em conta|mais baratinho|mais baratinha|ta caro|ta muito caro|esta caro|esta muito caro|e muito caro|demasiado caro|demasiado cara|um mais barato|menos caro|menos cara|voos mais baratos|passagens mais baratas|opcoes mais baratas|algum mais barato|salgado|puxado|que caro|mt caro|mto caro|fora do orcamento|fora do meu orcamento|acima do orcamento|acima do meu orcamento|passou do orcamento|mais economicos|mais economicas|ha mais barato|algo mais economico|outro mais barato|caro dms|meio caro|ta puxado|mais acessiveis|preco melhor|ta salgado"
  ),
  Entry(
    .earlierOne,
    "mais cedo|tem mais cedo|tem algo mais cedo|voo mais cedo|voos mais cedo|muito tarde|tarde demais|e muito tarde|um pouco mais cedo|algo antes|tem antes|nao tem antes|nao tem mais cedo|n tem mais cedo|um pouco antes|que saia mais cedo|q saia mais cedo|que saia antes|ha mais cedo|mais cedinho|demasiado tarde|ta muito tarde|opcoes mais cedo|tem algum antes"
  ),
  Entry(
    .laterOne,
    "algo mais tarde|um mais tarde|tem mais tarde|tem algo mais tarde|voo mais tarde|voos mais tarde|cedo demais|e muito cedo|um pouco mais tarde|algo depois|tem depois|nao tem mais tarde|n tem mais tarde|que saia mais tarde|q saia mais tarde|que saia depois|ha mais tarde|demasiado cedo|muito cedo pra mim|muito cedo para mim|ta muito cedo|algum mais tarde|outro mais tarde|mais tardinho|ta cedo demais"
  ),
  Entry(
    .fasterOne,
    "algo mais rapido|mais curto|muito longo|longo demais|muito demorado|demora muito|demora demais|e muito longo|um mais rapido|tem mais rapido|voos mais rapidos|mais rapidos|mais curtos|menos tempo|menos horas|muitas horas|tem algo mais rapido|muito comprido|demorado demais|ta muito longo|algum mais rapido"
  ),
  Entry(
    .otherDates,
    "outras datas|outros dias|outra data|outro dia|datas diferentes|data diferente|dias diferentes|mudar a data|mudar as datas|mudar data|trocar a data|trocar as datas|alterar a data|alterar as datas|em outras datas|em outra data|noutra data|noutro dia|noutros dias|datas alternativas|em outro dia"
  ),
  Entry(
    .question,
    "que|qual|como|quando|onde|quanto|quantos|por que|ha|tem|quanta|quantas|quais|quem|quanto custa|quanto fica|quanto sai|quanto e|quanto ta|quanto esta|pq|porque|oq|o que|oque|qto|qnto|qto custa|qto fica|qto ta|qdo|qnd|qndo|cade|aonde|quanto tempo|quanto seria|sera que|e possivel|da pra|da para|posso|existe|existem|vcs tem|voces tem|qual o valor|qual o preco|qto sai|teria"
  ),
  Entry(
    .question,
    "a que horas|que horas|qual horario|qual aeroporto e|e direto o|tem escala|tem escalas|tem conexao|tem parada|inclui|inclui mala|inclui bagagem|ja inclui|tem bagagem|quantas escalas|quantas malas|que companhia e|qual companhia e|e reembolsavel o|posso levar|o voo e|o voo tem|o voo inclui|de qual companhia|qual classe|que classe e|quantas horas|qual a companhia|e com escala|faz escala|tem direito a",
    1),
  Entry(
    .question,
    "qual aeroporto|que aeroporto|em qual aeroporto|de qual aeroporto|que companhia|qual companhia|qual cia|quais aeroportos|q aeroporto|em que aeroporto|que cia",
    3),
  Entry(
    .ask,
    "saber se e|saber se tem escala|saber se inclui|saber se o|saber se a|saber que horas|saber a que horas|saber quanto|saber qual|me diz se e|me diz se o|me diz se inclui|dizer se e|dizer se o|dizer se inclui|diga se e|sabe se e|sabe se o|sabe se inclui|diz me se|dizer me se|me fala se e|me fala se o|me fala se inclui"
  ),
  Entry(
    .offer,
    "opcao|opcoes|oferta|ofertas|numero|alternativa|alternativas|a opcao|opcao numero|voo numero|num|nro|a opcao numero|opc|a numero|opcao n|a opc|opsao"
  ),
  Entry(
    .otherService,
    "hotel|hoteis|carro|aluguel|trem|comboio|restaurante|pousada|hospedagem|airbnb|apartamento|apto|apartamentos|quarto|quartos|alugar|aluguel de carro|aluguer de carro|aluguer|taxi|uber|onibus|autocarro|cruzeiro|restaurantes|hostel|alojamento|estacionamento|passeios|excursao|excursoes|museu|museus|show de|shows|carros|locacao de carro|locadora|transfer|traslado|resort|flat|ingresso|ingressos|metro|seguro viagem|visto|camping|rodoviaria|casa para alugar|casa de praia|ape"
  ),
  Entry(
    .liveIn,
    "estou em|moro em|moro no|moro na|vivo em|vivo no|vivo na|sou de|sou do|sou da|resido em|estamos em|moramos em|moramos no|estou no|estou na|to em|tou em|to na|vivemos em|atualmente estou em|actualmente estou em|agora estou em|atualmente moro em|aqui em|aqui no|aqui na|somos de|fico em|me encontro em|encontro me em|tamos em|somos do|somos da|estou morando em|to morando em"
  ),
  Entry(.home, "casa|minha cidade"),
  Entry(.there, "ali|ai|pra la|para la|por ai"),
  Entry(.same, "mesmo|mesma|mesmos|mesmas|msm|msma"),
  Entry(.same, "mesma volta|mesmo caminho de volta|a mesma volta|pelo mesmo caminho"),
  Entry(
    .airport,
    "aeroporto|aeroportos|aerop|aeroporto internacional|aeroporto de|aeroporto do|aeroporto da"),
  Entry(
    .special,
    "assistencia especial|mobilidade reduzida|deficiente|deficiencia|oxigenio|gravida|gestante|menor desacompanhado|menor desacompanhada|alergia|alergico|alergica|autista|muletas"
  ),
  Entry(
    .special,
    "animal de estimacao|cachorro|gato|pet|pets|cachorrinho|cachorrinha|cadela|gatinho|gata|gatos|cachorros|cao|caes|cao guia|doguinho|gatinha|animal|animais|cao de assistencia|animais de estimacao",
    1),
  Entry(.special, "cadeira de rodas|cadeirante|cadeira d rodas", 2),
  Entry(
    .special,
    "refeicao vegana|refeicao vegetariana|comida vegana|comida vegetariana|vegano|vegetariano|celiaco|celiaca|sem gluten|kosher|halal",
    3),
  Entry(
    .notSure,
    "nao sei|nao tenho certeza|n sei|nsei|sei la|nao faco ideia|n faco ideia|ainda nao sei|ainda n sei|nao decidi|ainda nao decidi|nao tenho ideia|nao estou certo|nao estou certa|nem ideia|n tenho certeza|nao to certo|nao to certa|nao sei ainda|n sei ainda|nao defini|ainda nao defini|nao sabemos|nao decidimos|sem ideia"
  ),
  Entry(
    .filler,
    "quero|queria|preciso|gostaria|procuro|procurar|buscar|por favor|favor|se|me|sao|pode|poderia|reservar|reserva|precisamos|queremos|encontrar|comprar|voce|seria|estou|procurando|cidade|gostaria de|vc|vcs|voces|ce|q|k|qro|kero|qeria|pf|pfv|pfvr|pls|plz|porfavor|por fvr|pff|pfff|sff|por gentileza|gentileza|fvr|se puder|se possivel|se der|consegue|consegues|conseguir|consigo|consegui|busco|buscando|busca|procura|acha|achar|ver|veja|ve|vendo|olhar|olhando|olha|cotar|cota|cotacao|orcar|pesquisar|pesquisa|pesquise|comprando|reserve|emitir|quer|querem|queres|queriamos|gostava|gostava de|gostariamos|gostariamos de|precisava|precisando|necessito|necessitamos|pretendo|pretendemos|penso|pensando|estou pensando em|to pensando em|tou|to|estamos|estao|estava|tamos|estar|esteja|foi|era|seja|sejam|fosse|vai|vao|ja|aqui|mas|muito|mto|mt|bem|entao|ent|assim|tipo|cara|mano|mana|amiga do|gente|pessoal|galera|moca|moco|querida|querido|ne|neh|hein|uai|tche|oxe|eita|ah|eh|hum|hmm|rsrs|kkk|kk|kkkk|kkkkk|haha|hahaha|ajuda|ajudar|me ajude|ajudas|por acaso|talvez|quem sabe|acho|acho que|creio|creio que|espero|urgente|preferencia|de preferencia|preferencialmente|tiver|tiverem|houver|havera|teriam|algum|alguma|alguns|algumas|algo|tudo|todo|todos|nada|cada|barato|barata|baratos|baratas|baratinho|baratinha|em conta|promocao|promo|preco|precos|valor|valores|disponivel|disponiveis|disponibilidade|horario|horarios|fazer|faz|faco|diz|diga|dizer|manda|mande|mandar|mostra|mostre|mostrar|passar info|tenho|temos|tens|tinha|temos que|tenho que|tem que|tem q|ser|seriam|isto|esses|essas|aquele|aquela|a cidade|a cidade de|cidade de|no caso|ate agora|nao muito caro|que nao seja caro|q n seja caro|que nao seja muito caro|q nao seja muito caro|nao tao caro|novamente|de novo|outra vez|outro|outra|outros|outras|kg|quilos|ao mar|do mar|no mar|pro mar|beira mar|vista mar|sem ser caro|te|nos ajuda|ok e|sabe|sabem|sabes|so q|soq|interesse|interessado|interessada|tenho interesse em|estou interessado em|estou interessada em|duvida|sobre|informacao|informacoes|info|caso|se calhar|por ora|ora"
  ),
  Entry(.number, "zero", 0),
  Entry(.number, "uma so", 1),
  Entry(.number, "dois|duas|um par de", 2),
  Entry(.number, "tres|treis", 3),
  Entry(.number, "quatro|qatro", 4),
  Entry(.number, "cinco|sinco", 5),
  Entry(.number, "seis|meia duzia|meia duzia de", 6),
  Entry(.number, "sete", 7),
  Entry(.number, "oito", 8),
  Entry(.number, "nove", 9),
  Entry(.number, "onze", 11),
  Entry(.number, "doze|uma duzia|uma duzia de", 12),
  Entry(.number, "treze", 13),
  Entry(.number, "quatorze|catorze", 14),
  Entry(.number, "quinze", 15),
  Entry(.number, "dezesseis|dezasseis", 16),
  Entry(.number, "dezessete|dezassete", 17),
  Entry(.number, "dezoito", 18),
  Entry(.number, "dezenove|dezanove", 19),
  Entry(.number, "vinte", 20),
  Entry(.number, "vinte e um|vinte e uma", 21),
  Entry(.number, "vinte e dois|vinte e duas", 22),
  Entry(.number, "vinte e tres", 23),
  Entry(.number, "vinte e quatro", 24),
  Entry(.number, "vinte e cinco", 25),
  Entry(.number, "vinte e seis", 26),
  Entry(.number, "vinte e sete", 27),
  Entry(.number, "vinte e oito", 28),
  Entry(.number, "vinte e nove", 29),
  Entry(.number, "trinta", 30),
  Entry(.number, "trinta e um|trinta e uma", 31),
  Entry(.number, "quarenta", 40),
  Entry(.number, "cinquenta", 50),
  Entry(.number, "cem|cento", 100),
  Entry(.number, "duzentos", 200),
  Entry(.number, "trezentos", 300),
  Entry(.number, "quatrocentos", 400),
  Entry(.number, "quinhentos", 500),
  Entry(.number, "seiscentos", 600),
  Entry(.number, "oitocentos", 800),
  Entry(.number, "dez", 10),
  Entry(.currency, "dolares|dolar|dols"),
  Entry(.currency, "pesos mexicanos", 13),
  Entry(
    .soon,
    "o mais rapido possivel|o quanto antes|quanto antes|assim que possivel|o mais breve possivel|o mais depressa possivel|imediatamente|agora mesmo|logo que possivel|o qto antes"
  ),
  Entry(
    .identity,
    "voce e um robo|vc e um robo|voce e um bot|vc e um bot|voce e humano|vc e humano|voce e real|vc e real|voce e uma pessoa|vc e uma pessoa|e um robo|e um bot|es um robo|es um bot|es humano|estou falando com um robo|estou falando com um bot|to falando com um robo|estou a falar com um robo|estou a falar com uma pessoa|quem e voce|quem e vc|quem es|isso e um robo|isso e um bot|voce e uma maquina|voce e uma ia|vc e uma ia|e uma maquina"
  ),
  Entry(.holiday, "acao de gracas|dia de acao de gracas", 2001),
  Entry(.holiday, "pascoa|domingo de pascoa|na pascoa", 2002),
  Entry(.holiday, "sexta feira santa|sexta santa", 2003),
  Entry(.holiday, "segunda de pascoa|segunda feira de pascoa", 2004),
  Entry(.holiday, "semana santa|na semana santa", 2005),
  Entry(.holiday, "pentecostes", 2006),
  Entry(.holiday, "carnaval|no carnaval|feriado de carnaval", 2007),
]
