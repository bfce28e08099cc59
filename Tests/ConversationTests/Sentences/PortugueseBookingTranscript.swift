// swift-format-ignore-file

/// What Portuguese says of bookings, sentence by sentence.
let portugueseBookingTranscript = """
  Essa oferta não está mais à venda.
  O preço mudou: era €␣111,50 e agora é *€␣1.222,75*.
  Não consigo conferir o preço com a companhia aérea agora. Escolha o voo de novo daqui a alguns minutos, por favor.
  Reservo para as mesmas pessoas da última vez: José Núñez? Escreva *sim*, ou *não* se forem outras.
  Por favor, nunca escreva um número de cartão aqui. Eu não o guardei.
  Por favor, nunca escreva um número de cartão aqui. Eu não o guardei. O pagamento é feito em uma página segura.
  José Núñez vai ter 0 ano nessa viagem, então as tarifas são outras. Busquei de novo:
  José Núñez vai ter 1 ano nessa viagem, então as tarifas são outras. Busquei de novo:
  José Núñez vai ter 12 anos nessa viagem, então as tarifas são outras. Busquei de novo:
  Quem vai viajar? Preciso do nome completo como no passaporte, da data de nascimento e do sexo (masculino ou feminino). Por exemplo: _Anna Maria Schmidt, 12 de março de 1988, feminino_
  Quem é a pessoa 2 (adulta)? Preciso do nome completo como no passaporte, da data de nascimento e do sexo (masculino ou feminino). Por exemplo: _Anna Maria Schmidt, 12 de março de 1988, feminino_
  Quem é a pessoa 3 (criança)? Preciso do nome completo como no passaporte, da data de nascimento e do sexo (masculino ou feminino). Por exemplo: _Anna Maria Schmidt, 12 de março de 1988, feminino_
  Quem é a pessoa 4 (bebê)? Preciso do nome completo como no passaporte, da data de nascimento e do sexo (masculino ou feminino). Por exemplo: _Anna Maria Schmidt, 12 de março de 1988, feminino_
  Pode mandar todo mundo em uma mensagem só, uma pessoa por linha.
  Para José Núñez ainda falta: o nome como no passaporte.
  Para José Núñez ainda falta: o sobrenome.
  Para José Núñez ainda falta: a data de nascimento.
  Para José Núñez ainda falta: o sexo indicado no passaporte (masculino ou feminino).
  Para José Núñez ainda falta: o passaporte (número, país e data de validade).
  Para José Núñez ainda faltam: o nome como no passaporte, o sobrenome, a data de nascimento, o sexo indicado no passaporte (masculino ou feminino) e o passaporte (número, país e data de validade).
  feminino
  Para qual e-mail a companhia aérea deve escrever?
  Para qual telefone a companhia aérea pode ligar? Com o código do país, por favor.
  “José Núñez” tem letras que não existem nas passagens. Escreva com as letras latinas do passaporte, por favor.
  “José Núñez” é longo demais para uma passagem: cabem no máximo 20 letras. Abrevie como a companhia aérea faria, por favor.
  A data de nascimento de José Núñez não pode estar certa. Qual é a correta?
  Duas pessoas se chamam José Núñez. Acrescente mais um nome a uma das duas, por favor.
  O passaporte de José Núñez já vai estar vencido até lá. Mande um válido, por favor.
  Essa data de nascimento não pode estar certa. Qual é a correta?
  Esse passaporte já vai estar vencido até lá. Mande um válido, por favor.
  Isso não parece um endereço de e-mail.
  _com 2 malas despachadas: €␣1.222,75 no total_
  Eu olharia também os outros aeroportos da cidade.
  Eu reservaria isto:
  data de nascimento: 12 de março de 1988
  Com 2 malas despachadas: €␣111,50
  Não são vendidas mais malas aqui para estes voos.
  Assentos 14A, 14B: €␣111,50
  Assento 14A: €␣111,50
  Não dá para escolher assentos aqui para estes voos: a companhia aérea define os lugares no check-in.
  *Total: €␣1.222,75*
  Escreva *sim* para reservar por €␣1.222,75, ou me diga o que mudar.
  Ou escreva *segurar*: faço uma pré-reserva, sem pagamento, até sexta-feira, 27 de novembro, 14:00 (horário de London), por este preço.
  Ou escreva *segurar*: faço uma pré-reserva, sem pagamento, até sexta-feira, 27 de novembro, 14:00 (horário de London); o preço ainda pode mudar.
  Você pode incluir uma mala despachada (a partir de €␣111,50) ou escolher assentos.
  Você pode incluir uma mala despachada (a partir de €␣111,50).
  Você pode escolher assentos.
  A companhia aérea não segura esta tarifa: o pagamento é na hora.
  Estou fazendo a reserva e escrevo assim que a companhia aérea confirmar.
  Estou pedindo a pré-reserva à companhia aérea e escrevo assim que estiver feita.
  A sua reserva ainda está em andamento. Escrevo assim que souber mais; por favor, não reserve outra vez.
  Você pode pagar €␣1.222,75 aqui até sexta-feira, 27 de novembro, 14:00 (horário de London):
  https://example.com/d/7
  O valor só é cobrado quando os seus lugares estão confirmados.
  A companhia aérea está com a sua reserva e ainda a está processando. Escrevo assim que estiver confirmada; por favor, não reserve outra vez.
  Ainda não sei se a companhia aérea registrou o pedido: a resposta dela não chegou. Estou verificando e escrevo assim que souber. Enquanto isso, por favor, não reserve outra vez.
  A reserva não deu certo: não foi possível falar com a companhia aérea. Nada foi cobrado.
  A reserva não deu certo: a oferta não está mais à venda. Nada foi cobrado.
  A reserva não deu certo: o preço mudou no último momento. Nada foi cobrado.
  A reserva não deu certo: a companhia aérea recusou os dados de uma das pessoas. Nada foi cobrado.
  A reserva não deu certo: a tarifa não permite. Nada foi cobrado.
  A reserva não deu certo: a companhia aérea recusou. Nada foi cobrado.
  A reserva não deu certo: não foi pago a tempo. Nada foi cobrado.
  A reserva não deu certo: hoje já não é possível reservar mais aqui. Nada foi cobrado.
  O pagamento não deu certo: não foi possível falar com a companhia aérea. Nada foi cobrado.
  A alteração não deu certo: não foi possível falar com a companhia aérea. Nada foi cobrado.
  A alteração não deu certo: não foi possível falar com a companhia aérea.
  O cancelamento não deu certo: não foi possível falar com a companhia aérea. A sua reserva continua valendo.
  A reserva não deu certo: a companhia aérea recusou. Nada foi cobrado. Aqui você fala com uma pessoa: help@example.com.
  O cancelamento não deu certo: a tarifa não permite. A sua reserva continua valendo. Aqui você fala com uma pessoa: help@example.com.
  A companhia aérea não me permite cancelar esta reserva.
  A companhia aérea não me permite alterar esta reserva.
  Não consigo incluir malas em uma reserva já feita; a companhia aérea consegue.
  Não consigo fazer isso com esta reserva.
  A companhia aérea não me permite cancelar esta reserva. Aqui você fala com uma pessoa: help@example.com.
  *Reservado!* O seu código de reserva é *ZX81QL*.
  *Pré-reserva feita*, válida até sexta-feira, 27 de novembro, 14:00 (horário de London), código de reserva *ZX81QL*. Escreva *pagar* antes disso e os voos são seus; eu lembro você a tempo.
  *Pago:* €␣1.222,75. A sua reserva está completa.
  Itinerário: https://example.com/d/7.pdf
  Para a sua agenda: https://example.com/d/7.ics
  Escreva *minhas viagens*, *alterar* ou *cancelar* quando precisar de mim.
  As passagens ainda não foram emitidas; a companhia aérea as envia por e-mail.
  reserva em andamento
  aguardando o seu pagamento
  ainda sem confirmação
  pré-reserva
  reservado
  cancelado
  não reservado
  não foi pago a tempo
  pré-reserva até sexta-feira, 27 de novembro, 14:00 (horário de London)
  código de reserva *ZX81QL*
  Você ainda não tem nenhuma reserva comigo.
  A qual das suas reservas você se refere?
  Não encontro essa reserva entre as suas.
  A pré-reserva vale só para os voos (€␣1.222,75); bagagem e assentos são adicionados depois de pagos.
  Nada foi pago; a pré-reserva termina.
  Se eu cancelar, nada dos €␣1.222,75 volta: esta tarifa não tem reembolso.
  Escreva *sim* para adicionar por €␣1.222,75, ou *não* para deixar como está.
  Escreva *sim* para pagar €␣1.222,75.
  Escreva *sim* para pagar €␣1.222,75; a pré-reserva vale até sexta-feira, 27 de novembro, 14:00 (horário de London).
  Estou cuidando do pagamento e escrevo assim que estiver feito.
  Não há nada a pagar.
  Não consigo falar com a companhia aérea agora. Pergunte de novo daqui a alguns minutos, por favor.
  A companhia aérea não informa quanto você recebe de volta de €␣1.222,75 se eu cancelar.
  Se eu cancelar, você recebe de volta €␣111,50 de €␣1.222,75.
  Se eu cancelar, você recebe de volta €␣111,50 de €␣1.222,75. O reembolso é feito no cartão usado no pagamento.
  *Reserva cancelada.* Você recebe de volta €␣111,50. O reembolso é feito no cartão usado no pagamento.
  Se eu cancelar, você recebe de volta €␣111,50 de €␣1.222,75. O reembolso é feito como voucher da companhia aérea.
  *Reserva cancelada.* Você recebe de volta €␣111,50. O reembolso é feito como voucher da companhia aérea.
  Se eu cancelar, você recebe de volta €␣111,50 de €␣1.222,75. O reembolso é feito como crédito na companhia aérea.
  *Reserva cancelada.* Você recebe de volta €␣111,50. O reembolso é feito como crédito na companhia aérea.
  Se eu cancelar, você recebe de volta €␣111,50 de €␣1.222,75. O reembolso é feito no cartão usado no pagamento na nossa página.
  *Reserva cancelada.* Você recebe de volta €␣111,50. O reembolso é feito no cartão usado no pagamento na nossa página.
  Se eu cancelar, você recebe de volta €␣111,50 de €␣1.222,75. O reembolso é feito na nossa conta na companhia aérea, e de lá nós repassamos a você.
  *Reserva cancelada.* Você recebe de volta €␣111,50. O reembolso é feito na nossa conta na companhia aérea, e de lá nós repassamos a você.
  *Reserva cancelada.* Você recebe de volta €␣111,50.
  *Reserva cancelada.*
  Escreva *sim* para cancelar a reserva, ou *não* para mantê-la.
  Estou cancelando a reserva e escrevo assim que estiver feito.
  Certo, fica tudo como está.
  O que eu disse sobre isso já não vale mais. A situação agora é esta:
  Em que outro dia você quer voar?
  Qual voo você quer alterar: sex 27 nov de Munique para Lisboa ou dom 29 nov de Lisboa para Munique? E para que dia?
  A companhia aérea não oferece outros voos no sábado, 28 de novembro. Que outro dia serve para você?
  Você poderia voar assim:
  €␣111,50 a mais
  reembolso de €␣111,50
  sem custo adicional
  Escreva *1* para ficar com este, ou diga outro dia.
  Qual você prefere? Responda 1-4.
  O novo voo seria:
  Escreva *sim* para alterar, ou *não* para deixar como está.
  Escreva *sim* para alterar (reembolso de €␣111,50), ou *não* para deixar como está.
  Escreva *sim* para alterar (€␣111,50 a mais), ou *não* para deixar como está.
  Estou fazendo a alteração e escrevo assim que estiver feita.
  *Alterado.* A sua viagem agora é esta:
  A pré-reserva terminou sem pagamento, e os lugares estão livres de novo. Quer que eu busque voos outra vez? É só dizer para onde.
  Um lembrete: a sua pré-reserva vale só até sexta-feira, 27 de novembro, 14:00 (horário de London). Escreva *pagar* para ficar com os lugares.
  Não esqueça o check-in. Partida do seu voo LH 1790: sexta-feira, 27 de novembro, 14:00 (horário de London). Boa viagem!
  A companhia aérea alterou os seus voos. Escreva *aceitar* para ficar com os novos, ou *cancelar*.
  A companhia aérea alterou os seus voos. Escreva *cancelar* se não servir para você.
  Antes:
  Agora:
  Estou avisando a companhia aérea e escrevo assim que estiver feito.
  *Pronto.* Os seus voos agora são estes:
  horário de London
  horário de Athens
  horário do Cairo
  """
