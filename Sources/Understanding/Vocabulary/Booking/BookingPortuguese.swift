// swift-format-ignore-file: phrases stand in long lines, a meaning a line.

/// How people speak Portuguese of themselves and of their bookings.
let bookingPortuguese: [Entry] = [
  Entry(
    .flag,
    "nascido|nascida|nasci|nascimento|passaporte|nome|sobrenome|apelido|email|mail|telefone|celular|telemovel|reserva|reservas|chamo"
  ),
  Entry(.title, "senhor|sr|seu", 1), Entry(.title, "senhora|sra|dona", 3),
  Entry(.title, "senhorita|srta|menina", 4), Entry(.title, "dr|doutor|dra|doutora", 5),
  Entry(.gender, "masculino", 1), Entry(.gender, "feminino|feminina", 2),
  Entry(.genderHint, "m|homem|menino|rapaz|marido|esposo|pai|irmao|namorado", 1),
  Entry(.genderHint, "f|mulher|menina|rapariga|esposa|mae|irma|namorada", 2),
  Entry(
    .relation,
    "meu filho|meu marido|meu pai|meu irmao|nosso filho|meu namorado|meu avo|meu tio|meu sobrinho|o meu filho|o meu marido|meu esposo",
    1),
  Entry(
    .relation,
    "minha filha|minha mulher|minha esposa|minha mae|minha irma|nossa filha|minha namorada|minha avo|minha tia|minha sobrinha|a minha filha|a minha mulher",
    2),
  Entry(.genderHint, "filho", 1), Entry(.genderHint, "filha", 2),
  Entry(.passenger, "passageiro|passageira|viajante|pessoa", 0),
  Entry(.passenger, "adulto|adulta", 1), Entry(.passenger, "crianca", 2),
  Entry(.passenger, "bebe|o bebe|a bebe|nosso bebe|meu bebe", 3),
  Entry(
    .bornLabel,
    "nascido|nascida|nascido em|nascida em|nascido a|nascida a|nasci|nasci em|nasci no dia|nasceu em|nasceu|data de nascimento|nascimento|data nascimento|aniversario|data de nasc|dn"
  ),
  Entry(.givenLabel, "primeiro nome|nome proprio|nomes proprios"),
  Entry(
    .familyLabel, "sobrenome|apelido|ultimo nome|nome de familia|apelidos|sobrenomes|meu sobrenome"),
  Entry(
    .nameLabel,
    "nome|meu nome|o meu nome|nome completo|chamo me|me chamo|chama se|se chama|o nome|escreve se|seu nome"
  ), Entry(.nameLabel, "sou|eu sou|somos", 1),
  Entry(.genderLabel, "sexo|genero"),
  Entry(
    .emailLabel, "meu email|meu e mail|endereco de email|endereco de e mail|correio eletronico"),
  Entry(
    .phoneLabel,
    "telefone|numero de telefone|celular|telemovel|meu numero|tel|numero de celular|numero de telemovel|meu telefone|meu celular"
  ),
  Entry(
    .passportLabel,
    "passaporte|numero do passaporte|passaporte numero|passaporte n|numero de passaporte|passaporte no|n do passaporte|n passaporte|num passaporte|documento de identidade|cartao de cidadao"
  ),
  Entry(
    .expiryLabel,
    "validade|valido ate|valida ate|expira|expira em|expira a|vence|vence em|vencimento|data de validade|data de vencimento|caduca|data de expiracao"
  ),
  Entry(
    .issuerLabel,
    "emitido por|emitido em|emitido no|emitido na|pais emissor|pais de emissao|nacionalidade|pais|cidadao de|cidadania"
  ),
  Entry(.otherLabel, "data de emissao|emitido a|local de nascimento|endereco|morada|naturalidade"),
  Entry(
    .link,
    "e|sao|o|a|os|as|um|uma|de|do|da|numero|n|meu|minha|em|no|na|deve ser|deveria ser|nao|com|que|dia"
  ),
  Entry(
    .lead,
    "sim|nao|ola|oi|bom dia|boa tarde|desculpe|desculpa|obrigado|obrigada|e|tambem|aqui|aqui esta|aqui estao|aqui vao|entao|na verdade|por favor|para|eu|com|mas|so|apenas|primeiro|segundo|o outro e|os passageiros sao|os dados|meus dados|ok|certo"
  ),
  Entry(
    .assent,
    "sim|sim por favor|sim obrigado|sim obrigada|sim confirmo|confirmo|confirmado|confirmar|confirma|confirme|pode confirmar|ok|claro|claro que sim|com certeza|certamente|pode ser|pode fazer|pode sim|faca isso|faz isso|avance|avancar|pode avancar|pode prosseguir|prossiga|prosseguir|vamos la|vamos nessa|esta bem|ta bom|ta bem|tudo bem|combinado|de acordo|concordo|aceito|positivo|sim senhor|quero sim"
  ),
  Entry(.assent, "pode|podes|isso|fecha|fechado|bora|siga|faca|vamos|beleza", 1),
  Entry(
    .praise,
    "perfeito|otimo|bom|bem|muito bem|certo|correto|exato|exatamente|excelente|tudo certo|tudo correto|esta certo|maravilha|show|legal|sem problema|tudo|assim|isso mesmo|esta correto"
  ),
  Entry(
    .courtesy,
    "por favor|obrigado|obrigada|muito obrigado|muito obrigada|ola|oi|pf|se faz favor|muito|obg"),
  Entry(
    .refusal,
    "nao|nao obrigado|nao obrigada|ainda nao|espera|espere|espera ai|espere um pouco|um momento|um minuto|um segundo|agora nao|melhor nao|deixa|deixe|deixa pra la|esquece|esqueca|mudei de ideia|de jeito nenhum|nem pensar|vou pensar|preciso pensar|tenho de pensar|tenho que pensar|deixa eu pensar"
  ),
  Entry(.refusal, "depois|mais tarde|momento|muito caro|caro demais|nem|nao quero", 1),
  Entry(.negation, "nao|nunca|jamais|sem|em vez de|nem"),
  Entry(
    .condition,
    "se|mas|caso|desde que|so se|a menos que|como|por que|porque|quando|talvez|acho|creio|antes|quanto"
  ),
  Entry(
    .neutral,
    "eu|nos|me|quero|queria|queremos|gostaria|gostava|gostariamos|pode|podes|posso|podemos|poderia|consegue|o|a|os|as|lo|la|esse|essa|este|esta|isto|isso|um|uma|para|pra|para mim|pra mim|para nos|agora|ja|entao|e|fico|fico com|levo|vou|com|de|do|da|voo|voos|oferta|opcao|numero|tambem|imediatamente|hoje|vamos|que|por|favor|fazer|faz|se|te|em|no|na|ficar"
  ),
  Entry(
    .book,
    "reservar|reserva|reserve|reservo|reservamos|reserva o|comprar|compra|compre|compro|compramos|reserva lo|reserva la|marcar|marca|marque|reservar o|comprar o|emitir|emite|emita|fechar"
  ),
  Entry(
    .hold,
    "segurar|segura|segure|bloquear|bloqueia|bloqueie|guardar|guarda|guarde|manter|mantem|mantenha|pre reservar|pre reserva|reter|segurar o"
  ),
  Entry(
    .payLater,
    "pagar depois|pagar mais tarde|pago depois|pago mais tarde|pagamento depois|pagarei depois|pagarei mais tarde|sem pagar|pagamos depois|pagamos mais tarde|eu pago depois"
  ),
  Entry(.pay, "pagar|pago|pagamento|paga|link de pagamento|quero pagar|efetuar o pagamento"),
  Entry(
    .cancel,
    "cancelar|cancela|cancele|cancelo|cancelamento|cancela lo|anular|anula|anule|desmarcar|desmarca|desmarque|cancelem"
  ),
  Entry(
    .change,
    "mudar|muda|mude|mudo|alterar|altera|altere|trocar|troca|troque|remarcar|remarca|remarque|adiar|adia|adie|antecipar|antecipa|modificar|modifica|mover|move|passar|passa|reagendar|reagenda"
  ),
  Entry(
    .send,
    "enviar|envia|envie|envia me|envie me|mandar|manda|mande|manda me|me manda|me mande|me envia|me envie|reenviar|reenvia|reenvie|mostra|mostre|me mostra|de novo|novamente|outra vez|onde esta|onde estao|cade|preciso|receber|ter"
  ),
  Entry(
    .put,
    "adicionar|adiciona|adicione|acrescentar|acrescenta|acrescente|incluir|inclui|inclua|juntar"),
  Entry(.put, "extra|adicional", 2), Entry(.put, "por|poe|mais|outra|quero|preciso", 1),
  Entry(
    .accept, "aceitar|aceito|aceita|aceitamos|aceite|fico com|concordo com|confirmo|de acordo com"),
  Entry(.mine, "meu|minha|meus|minhas|nosso|nossa|nossos|nossas|o|a|os|as|esse|essa|este|esta"),
  Entry(.booking, "reserva|reservas|pedido|marcacao|voo reservado|viagem reservada"),
  Entry(.journey, "voo|voos|viagem|viagens|passagem|passagens|bilhete|bilhetes"),
  Entry(.outbound, "ida|voo de ida|a ida"),
  Entry(.inbound, "volta|voo de volta|regresso|voo de regresso|retorno|a volta|voo de retorno"),
  Entry(
    .document,
    "itinerario|bilhete eletronico|ficheiro de calendario|arquivo de calendario|arquivo do calendario|calendario|agenda|ics|pdf|fatura|recibo|documentos|documento|comprovante|comprovativo|e ticket|confirmacao da reserva|confirmacao de reserva|plano de viagem"
  ),
  Entry(.document, "bilhete|bilhetes|passagem|passagens|confirmacao|ticket|tickets", 1),
  Entry(
    .reference,
    "referencia|numero da reserva|codigo da reserva|codigo de reserva|localizador|codigo|numero de confirmacao|codigo de confirmacao|pnr|referencia da reserva|numero de referencia|numero de reserva|ref"
  ),
  Entry(
    .newTimes,
    "novos horarios|novo horario|nova hora|novas horas|mudanca de horario|alteracao de horario|mudanca|alteracao|a mudanca|a alteracao|novo voo|novos voos|alteracoes"
  ),
  Entry(
    .bags,
    "mala|malas|bagagem|bagagens|mala despachada|malas despachadas|bagagem despachada|bagagem de porao|mala de porao|volume|volumes"
  ),
  Entry(
    .statusQuestion,
    "esta reservado|esta reservada|esta confirmado|esta confirmada|ja esta reservado|ja esta confirmado|deu certo|a reserva deu certo|funcionou|minha reserva esta confirmada|a minha reserva esta confirmada|meu voo esta confirmado|meu voo esta reservado|o meu voo esta confirmado|o voo esta reservado|voce reservou|reservaste|foi reservado|status da minha reserva|estado da minha reserva|status da reserva|estado da reserva|status|como esta a minha reserva|como esta minha reserva|o pagamento passou|o pagamento foi aprovado|foi confirmado|foi confirmada"
  ),
  Entry(
    .tripList,
    "minhas viagens|minhas reservas|meus voos|as minhas viagens|as minhas reservas|os meus voos|que reservas tenho|que viagens tenho|que voos tenho|quais reservas tenho|quais viagens tenho|o que reservei|o que tenho reservado|nossas reservas|nossas viagens|minhas proximas viagens|todas as minhas reservas|ver minhas reservas|quais sao minhas reservas"
  ),
  Entry(
    .samePeople,
    "os mesmos|as mesmas|as mesmas pessoas|mesmas pessoas|os mesmos passageiros|mesmos passageiros|os mesmos viajantes|como da ultima vez|como na ultima vez|os mesmos da ultima vez|igual a ultima vez|igual da ultima vez|mesmos dados|os mesmos dados|os mesmos de sempre|mesma galera|os mesmos de antes"
  ),
  Entry(
    .seatPlace, "janela|assento na janela|lugar a janela|na janela|a janela|lugar na janela", 1),
  Entry(.seatPlace, "corredor|assento no corredor|lugar no corredor|no corredor|coxia", 2),
  Entry(
    .seatWish,
    "juntos|juntas|sentados juntos|sentar juntos|lugares juntos|assentos juntos|lado a lado|ao lado|um ao lado do outro",
    3),
  Entry(
    .seatWish,
    "qualquer lugar|qualquer assento|sem preferencia|sem preferencias|tanto faz|tanto me faz|nao importa|sem preferencia de lugar|sem assento|indiferente|nenhuma preferencia|sem marcar lugar",
    4),
  Entry(.seat, "assento|assentos|lugar|lugares|poltrona|poltronas|sentar|sentados"),
]
