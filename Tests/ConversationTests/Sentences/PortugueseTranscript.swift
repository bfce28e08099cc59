// swift-format-ignore-file

/// What Portuguese says, sentence by sentence.
let portugueseTranscript = """
  Olá! Sou um assistente de viagens automático: encontro e reservo voos para você.
  Olá! Sou um assistente de viagens automático: encontro e reservo voos para você. Para falar com uma pessoa: help@example.com. Esta é uma demonstração: os voos que mostro não são reais.
  Para onde você quer voar, e de onde?
  Para onde você vai, e saindo de onde?
  Para onde você quer voar?
  Qual é o seu destino?
  De onde você vai sair?
  De que cidade você sai?
  Quando você quer ir?
  Em que dia você quer voar?
  Só ida, ou quando você volta?
  É só ida, ou quando você quer voltar?
  Quando você volta?
  Em que dia você volta?
  Só você, ou alguém vai junto?
  É só você, ou vai mais alguém?
  Quantos anos a criança tem?
  Quantos anos as crianças têm?
  Para onde você vai depois, e quando?
  Para onde você vai depois de Roma, e quando?
  Quando você voa para Atenas?
  Quando você voa de Roma para Atenas?
  Preciso de duas cidades ou aeroportos, por exemplo: de São Paulo para Nova York, ou GRU para JFK.
  Preciso da cidade ou do aeroporto de destino, por exemplo: Lisboa, ou o código LIS.
  Preciso da cidade ou do aeroporto de partida, por exemplo: Recife, ou o código REC.
  Preciso do dia da ida, por exemplo: sábado, 5 de dezembro, ou: na próxima sexta-feira.
  Escreva: só ida. Ou escreva o dia da volta, por exemplo: sábado, 5 de dezembro.
  Preciso do dia da volta, por exemplo: sábado, 5 de dezembro, ou: uma semana depois.
  Quantas pessoas vão voar? Por exemplo: 2 adultos e uma criança de 7 anos.
  Preciso da idade de cada criança em anos, por exemplo: 4 e 7.
  Preciso da próxima cidade e do dia, por exemplo: para Roma no sábado, 5 de dezembro.
  Preciso do dia desse voo, por exemplo: sábado, 5 de dezembro.
  Desculpe, não entendi.
  Desculpe, essa eu não entendi.
  Sinto muito que isto não esteja indo bem.
  Se preferir a ajuda de uma pessoa, fale aqui: help@example.com.
  Anotado: de Munique para Lisboa.
  Certo: de Munique para Lisboa.
  Alterado: ida na sexta-feira, 27 de novembro, para Lisboa.
  Certo, agora ida na sexta-feira, 27 de novembro, para Lisboa.
  Antes de buscar, está tudo certo?
  *De Munique para Lisboa, Portugal*
  Sexta-feira, 27 de novembro, volta no domingo, 29 de novembro
  2 adultos, classe econômica, com Lufthansa, até €␣300
  Escreva *sim*, ou me diga o que mudar.
  Antes de buscar, está tudo certo?
  *Do Porto, Portugal, para o Cairo*
  Sexta-feira, 27 de novembro, volta no domingo, 29 de novembro
  2 adultos, classe econômica, com Lufthansa, até €␣300
  Escreva *sim*, ou me diga o que mudar.
  A qual Londres você se refere?
  A qual “3 april” você se refere?
  A qual você se refere?
  Liechtenstein: qual cidade?
  Liechtenstein: qual cidade? Por exemplo:
  Londres, Reino Unido
  London, Ontario, Canadá
  terça-feira, 1º de dezembro
  Em que cidade você está agora? Assim sei que dia é para você.
  Obrigado pela sua localização.
  Anotei que um animal vai junto. Só a companhia aérea pode dizer se ele é aceito e por quanto; aqui não consigo providenciar isso.
  Anotei a cadeira de rodas. Não consigo pedi-la à companhia aérea: é preciso avisá-la pelo menos 48 horas antes do voo.
  Anotei que é necessária assistência. Não consigo pedi-la à companhia aérea: é preciso avisá-la pelo menos 48 horas antes do voo.
  Anotei a refeição especial. Não consigo pedi-la à companhia aérea.
  O que você quer mudar?
  Certo, sem a origem.
  Certo, sem o destino.
  Certo, sem a data de ida.
  Certo, sem o tipo de viagem.
  Certo, sem a volta.
  Certo, sem os passageiros.
  Certo, sem a classe.
  Certo, sem o horário.
  Certo, sem o horário.
  Certo, sem o horário.
  Certo, sem as companhias aéreas.
  Certo, sem o limite de escalas.
  Certo, sem as malas.
  Certo, sem o orçamento.
  Certo, sem o reembolso.
  Certo, sem as alterações.
  Certo, sem os outros voos.
  Certo, no sentido inverso: de Munique para Lisboa.
  A sua volta no domingo, 29 de novembro, ficaria antes da ida, então eu a retirei.
  Não conheço nenhuma cidade nem aeroporto com o nome “Narnia”.
  O dia “30 02” não existe no calendário.
  Certo.
  Essa não é uma das opções.
  Essa oferta expirou e o preço já não está garantido.
  Os números 1, 2 e 3 servem. Qual deles?
  Preciso de uma idade só, para uma criança.
  Preciso de 2 idades, uma para cada criança.
  Certo, vamos recomeçar.
  Domingo, 22 de novembro, já passou.
  Sexta-feira, 24 de dezembro de 2027, ainda está longe demais: os voos estão à venda até por volta de terça-feira, 19 de outubro de 2027.
  Quinta-feira, 26 de novembro, é antes da sua partida no sábado, 28 de novembro.
  Londres Heathrow não pode ser origem e destino ao mesmo tempo.
  Londres Heathrow é de onde você sai.
  Uma reserva aceita no máximo 9 passageiros, e vocês são 12.
  Cada bebê voa no colo de um adulto, então não pode haver mais bebês do que adultos.
  Pelo menos um adulto precisa voar junto.
  Olá de novo!
  Oi!
  De nada!
  Às ordens!
  Até logo e boa viagem! É só me escrever quando precisar.
  Sou melhor com voos do que com conversa.
  O meu forte são os voos.
  Ainda não consigo responder a isso com segurança e prefiro não adivinhar.
  Ainda não consigo ouvir mensagens de voz. Pode escrever, por favor?
  Ainda não consigo ver imagens. Pode escrever, por favor?
  Ainda não consigo ver vídeos. Pode escrever, por favor?
  Ainda não consigo ler documentos. Pode escrever, por favor?
  Ainda não consigo ler cartões de contato. Pode escrever, por favor?
  Ainda não consigo ler este tipo de mensagem. Pode escrever, por favor?
  Eu não estava aqui quando sua mensagem chegou e já não consigo ver o que era. Pode escrever, por favor?
  Sinto muito, no momento não é possível falar com ninguém por este número.
  Aqui você fala com uma pessoa: help@example.com.
  Certo, você não vai mais receber mensagens minhas. Escreva START quando quiser continuar.
  Que bom ter você de volta!
  Ainda não sei nada sobre a sua viagem. As nossas mensagens ficam guardadas para continuarmos de onde paramos.
  Sobre a sua viagem eu sei isto: de Munique para Lisboa, sexta-feira, 27 de novembro, volta no domingo, 29 de novembro, 2 adultos. Também guardo as últimas ofertas que mostrei. As nossas mensagens ficam guardadas para continuarmos de onde paramos.
  Ainda não consigo apagar os seus dados. Peça, por favor, ao responsável por este número.
  Ainda não consigo apagar os seus dados. Peça aqui, por favor: help@example.com.
  sexta-feira, 1º de janeiro de 2027 | terça-feira, 2 de fevereiro de 2027 | quarta-feira, 3 de março de 2027 | domingo, 4 de abril de 2027 | quarta-feira, 5 de maio de 2027 | domingo, 6 de junho de 2027 | quarta-feira, 7 de julho de 2027 | domingo, 8 de agosto de 2027 | quinta-feira, 9 de setembro de 2027 | domingo, 10 de outubro de 2027 | quinta-feira, 11 de novembro de 2027 | domingo, 12 de dezembro de 2027
  qui 1º jan | dom 1º fev | dom 1º mar | qua 1º abr | sex 1º mai | seg 1º jun | qua 1º jul | sáb 1º ago | ter 1º set | qui 1º out | dom 1º nov | ter 1º dez
  €␣1.004,03 | US$␣250 | £␣1.234.567,50 | CHF␣99,90 | R$␣88
  2 h 55 min | 45 min | 2 h
  1 adulto
  2 adultos, 1 criança e 1 bebê
  2 adultos, 2 crianças (4, 7) e 2 bebês
  Munique | Colônia | Milão | Veneza | Florença | Genebra | Nice | Sevilha | Frankfurt | Nova York | Edimburgo | Cracóvia | Gotemburgo | Londres Heathrow | Cidade do México
  Vueling e Iberia
  ITA e easyJet
  LH ou OS
  só ida
  ida e volta
  várias cidades
  saindo de Londres
  saindo de Atenas
  saindo do Cairo
  saindo do Porto
  para Nova York
  para Atenas
  para o Cairo
  para Havana
  para o Rio de Janeiro
  ida na sexta-feira, 27 de novembro
  volta no domingo, 29 de novembro
  ida entre terça-feira, 1º de dezembro, e sábado, 5 de dezembro
  volta no dia mais barato entre terça-feira, 1º de dezembro, e quinta-feira, 31 de dezembro
  por um dia
  por 3 dias
  saída entre as 08:00 e as 12:00
  saída às 08:00
  saída entre a 01:00 e as 02:00
  saída a partir das 18:00
  saída até as 12:00
  saída a partir da 01:00
  saída até a 01:00
  saída a qualquer hora
  chegada até as 12:00
  volta a partir das 18:00
  1 adulto e 1 bebê
  qualquer classe
  classe econômica
  premium economy
  classe executiva
  primeira classe
  qualquer companhia aérea
  com Lufthansa ou British Airways
  sem Lufthansa nem British Airways
  com qualquer número de escalas
  direto
  no máximo 1 escala
  no máximo 2 escalas
  sem malas despachadas
  1 mala despachada
  2 malas despachadas
  até €␣500
  reembolsável
  sem necessidade de reembolso
  alterável
  sem necessidade de alterações
  para Atenas na terça-feira, 1º de dezembro
  *De Munique para Lisboa*
  Sexta-feira, 27 de novembro, volta no domingo, 29 de novembro · 2 adultos, classe econômica, com Lufthansa, até €␣300
  *Do Cairo para Atenas*
  No dia mais barato entre terça-feira, 1º de dezembro, e quinta-feira, 31 de dezembro, só ida · 2 adultos, classe econômica, com Lufthansa, até €␣300
  *Do Porto para Roma, depois para Atenas*
  Sexta-feira, 27 de novembro, depois na terça-feira, 1º de dezembro · 2 adultos, classe econômica, com Lufthansa, até €␣300
  Não encontrei nada que atenda a isto: com Lufthansa e até €␣300. Aqui está o que chega mais perto.
  Não encontrei voos de Munique para Lisboa na sexta-feira, 27 de novembro. Devo olhar os três dias antes e depois?
  Não encontrei voos do Porto para Roma, depois para Atenas.
  Voos de demonstração: são inventados e as reservas são apenas simuladas, sem passagem de verdade e sem dinheiro.
  €␣250,00
  €␣250,00 para 2 passageiros
  o mais barato
  o mais rápido
  sem escalas
  sai de madrugada
  sai de manhã
  sai à tarde
  sai à noite
  1 escala: DTW 1 h 15 min
  2 escalas: LGA, troca para JFK 2 h 55 min, DTW 10 h durante a noite
  operado por Republic e SkyWest
  sem alterações | sem reembolso
  alterações possíveis | reembolso possível
  alterações grátis | reembolso sem taxa
  alterações por €␣250,00 | reembolso com taxa de €␣250,00
  só bagagem de mão
  1 mala despachada por pessoa
  2 malas despachadas por pessoa
  +1 dia
  +2 dias
  -1 dia
  Quer este? Escreva *1*, ou me diga o que mudar.
  Qual você prefere? Responda 1-3, ou me diga o que mudar.
  O que deve ser diferente: mais cedo, mais tarde, mais barato, direto ou outras datas?
  Comparei até sete dias; cada oferta mostra as suas datas.
  Boa escolha:
  O seu voo seria este:
  Guardo esta escolha para você. Ainda não dá para reservar aqui no chat.
  Guardo esta escolha para você. Ainda não dá para reservar aqui no chat; uma pessoa pode ajudar aqui: help@example.com.
  Não encontrei nada mais barato para estas datas.
  Não encontrei nada mais rápido para estas datas.
  Não encontrei nada mais cedo nesse dia.
  Não encontrei nada mais tarde nesse dia.
  Não encontrei voos diretos para estas datas.
  Estes são todos os voos que vale a pena comparar.
  Não encontrei nada nos dias próximos.
  Diga outra data, outra cidade ou o que importa menos, e eu busco de novo.
  Não consigo acessar os sistemas das companhias aéreas agora. Escreva *sim* daqui a alguns minutos e eu tento de novo.
  Já fiz todas as buscas que posso por enquanto. Escreva *sim* daqui a um minuto e eu procuro de novo.
  Já fiz todas as buscas que posso por enquanto. Escreva *sim* daqui a cerca de 25 minutos e eu procuro de novo.
  Já fiz todas as buscas que posso por enquanto. Escreva *sim* daqui a cerca de 3 horas e eu procuro de novo.
  Você escreve mais rápido do que eu consigo ler; espere um momento, por favor.
  """
