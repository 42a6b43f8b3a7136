<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>messages</name>
    <message>
        <source>The work was stopped before it was done.</source>
        <translation>O trabalho foi interrompido antes de terminar.</translation>
    </message>
    <message>
        <source>There was not enough memory for {0}. Close other work or open a smaller part.</source>
        <translation>Não houve memória suficiente para {0}. Feche outros trabalhos ou abra uma parte menor.</translation>
    </message>
    <message>
        <source>{0} does not exist. Check the name and the folder.</source>
        <translation>{0} não existe. Verifique o nome e a pasta.</translation>
    </message>
    <message>
        <source>{0} may not be read by this account. Ask for read permission or copy the file.</source>
        <translation>Esta conta não tem permissão para ler {0}. Peça permissão de leitura ou copie o arquivo.</translation>
    </message>
    <message>
        <source>{0} is a folder where a file was expected.</source>
        <translation>{0} é uma pasta; esperava-se um arquivo.</translation>
    </message>
    <message>
        <source>{0} cannot be opened: {1}.</source>
        <translation>{0} não pode ser aberto: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read at byte {1}: {2}. If it lies on a network share, check that the share is there.</source>
        <translation>{0} não pode ser lido no byte {1}: {2}. Se estiver em um compartilhamento de rede, verifique se ele está acessível.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}. Choose another place or free some space.</source>
        <translation>{0} não pode ser gravado: {1}. Escolha outro local ou libere espaço.</translation>
    </message>
    <message>
        <source>{0} exists already and is left as it is. Choose another name, or say --force to replace it.</source>
        <translation>{0} já existe e fica como está. Escolha outro nome ou indique --force para substituí-lo.</translation>
    </message>
    <message>
        <source>The encryption of this system failed: {0}.</source>
        <translation>A criptografia deste sistema falhou: {0}.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain cannot be used: {0}.</source>
        <translation>O chaveiro do sistema não pode ser usado: {0}.</translation>
    </message>
    <message>
        <source>{0} is no journal of unfinished work, or its beginning is damaged. It is left as it is.</source>
        <translation>{0} não é um diário de trabalho inacabado, ou o seu início está danificado. Fica como está.</translation>
    </message>
    <message>
        <source>{0} was sealed with another key than the one in the keychain, so it cannot be read.</source>
        <translation>{0} foi selado com outra chave que a do chaveiro, portanto não pode ser lido.</translation>
    </message>
    <message>
        <source>{0} was changed by something else at byte {1}; what stands from there on is not used.</source>
        <translation>{0} foi alterado por outra coisa no byte {1}; o que vem a partir daí não é usado.</translation>
    </message>
    <message>
        <source>{0} became shorter while it was open: {1} bytes are left of {2}. Open it again to see what it holds now.</source>
        <translation>{0} ficou menor enquanto estava aberto: restam {1} bytes de {2}. Abra-o de novo para ver o que contém agora.</translation>
    </message>
    <message>
        <source>{0} was replaced or rewritten while it was open, so message {1} is no longer where it was. Open it again.</source>
        <translation>{0} foi substituído ou regravado enquanto estava aberto, por isso a mensagem {1} não está mais onde estava. Abra-o de novo.</translation>
    </message>
    <message>
        <source>{0} was rewritten while it was open; what was found in it is no longer there. Open it again.</source>
        <translation>{0} foi regravado enquanto estava aberto; o que foi encontrado nele não está mais lá. Abra-o de novo.</translation>
    </message>
    <message>
        <source>{0} is empty.</source>
        <translation>{0} está vazio.</translation>
    </message>
    <message>
        <source>No HL7 message was found in {0} ({1} bytes read). A message starts with MSH and a delimiter; try --as to name the format.</source>
        <translation>Nenhuma mensagem HL7 foi encontrada em {0} ({1} bytes lidos). Uma mensagem começa com MSH e um delimitador; tente --as para indicar o formato.</translation>
    </message>
    <message>
        <source>There is no message {0} in {1}; it holds {2}.</source>
        <translation>Não há mensagem {0} em {1}; a fonte contém {2}.</translation>
    </message>
    <message>
        <source>{0} looks like an archive but cannot be read: {1}. Unpack it with another tool and open the result.</source>
        <translation>{0} parece um arquivo compactado, mas não pode ser lido: {1}. Descompacte-o com outra ferramenta e abra o resultado.</translation>
    </message>
    <message>
        <source>{0} holds more than {1} bytes when unpacked. Raise the ceiling with --unpack-limit or unpack it first.</source>
        <translation>{0} contém mais de {1} bytes depois de descompactado. Aumente o limite com --unpack-limit ou descompacte-o antes.</translation>
    </message>
    <message>
        <source>{0} is encrypted. Unpack it with its password first.</source>
        <translation>{0} está criptografado. Descompacte-o antes com a senha.</translation>
    </message>
    <message>
        <source>{0} holds archives inside archives more than {1} deep. Unpack it first.</source>
        <translation>{0} contém arquivos compactados uns dentro dos outros em mais de {1} níveis. Descompacte-o antes.</translation>
    </message>
    <message>
        <source>{0} cannot be read as {1}: {2} at byte {3}. Try --as with another format.</source>
        <translation>{0} não pode ser lido como {1}: {2} no byte {3}. Tente --as com outro formato.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a format that can be read; known are {1}.</source>
        <translation>“{0}” não é um formato que possa ser lido; os conhecidos são {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a form in which engines store a message; known are {1}.</source>
        <translation>“{0}” não é uma forma em que os motores de integração armazenem uma mensagem; as conhecidas são {1}.</translation>
    </message>
    <message>
        <source>The folder {0} cannot be listed: {1}.</source>
        <translation>O conteúdo da pasta {0} não pode ser listado: {1}.</translation>
    </message>
    <message>
        <source>No file in {0} matches {1}.</source>
        <translation>Nenhum arquivo de {0} corresponde a {1}.</translation>
    </message>
    <message>
        <source>The messages are framed as {0}.</source>
        <translation>Enquadramento das mensagens: {0}.</translation>
    </message>
    <message>
        <source>Segments end with {0}.</source>
        <translation>Os segmentos terminam com {0}.</translation>
    </message>
    <message>
        <source>Messages differ in how their segments end: {0}.</source>
        <translation>Nem todas as mensagens terminam os segmentos do mesmo modo: {0}.</translation>
    </message>
    <message>
        <source>The file starts with a byte order mark ({0}), which is kept and not part of any message.</source>
        <translation>O arquivo começa com uma marca de ordem de bytes ({0}), que é mantida e não faz parte de nenhuma mensagem.</translation>
    </message>
    <message>
        <source>The file was read as {0}.</source>
        <translation>O arquivo foi lido como {0}.</translation>
    </message>
    <message>
        <source>Of each stored message the {0} form is shown; {1} other forms are in the file. Choose with --part.</source>
        <translation>De cada mensagem armazenada é mostrada a forma {0}; outras formas no arquivo: {1}. Escolha com --part.</translation>
    </message>
    <message>
        <source>Stored messages that their engine encrypted are left out: {0}. Export them without encryption.</source>
        <translation>São omitidas as mensagens armazenadas que o motor criptografou: {0}. Exporte-as sem criptografia.</translation>
    </message>
    <message>
        <source>Messages stand in log lines; what precedes MSH on the line is kept as its prefix.</source>
        <translation>As mensagens estão em linhas de log; o que vem antes de MSH na linha é mantido como prefixo.</translation>
    </message>
    <message>
        <source>Between and around the messages stand bytes that are not HL7 and are kept as gaps: {0}.</source>
        <translation>Entre as mensagens e em torno delas há bytes que não são HL7 e são mantidos como lacunas: {0}.</translation>
    </message>
    <message>
        <source>The last segment has no terminator in {0} of the messages.</source>
        <translation>O último segmento não tem terminador em {0} das mensagens.</translation>
    </message>
    <message>
        <source>Messages that share a frame with the one before: {0}.</source>
        <translation>Mensagens que compartilham o quadro com a anterior: {0}.</translation>
    </message>
    <message>
        <source>{0} at byte {1} says {2}, but the count is {3}.</source>
        <translation>{0} no byte {1} indica {2}, mas a contagem é {3}.</translation>
    </message>
    <message>
        <source>The count that {0} at byte {1} gives is not a number.</source>
        <translation>A contagem que {0} indica no byte {1} não é um número.</translation>
    </message>
    <message>
        <source>{0} at byte {1} has no matching {2}.</source>
        <translation>{0} no byte {1} não tem o {2} correspondente.</translation>
    </message>
    <message>
        <source>{0} at byte {1} closes a batch that was never opened.</source>
        <translation>{0} no byte {1} fecha um lote que nunca foi aberto.</translation>
    </message>
    <message>
        <source>The message does not start with MSH; the delimiters |^~\&amp; are assumed.</source>
        <translation>A mensagem não começa com MSH; supõem-se os delimitadores |^~\&amp;.</translation>
    </message>
    <message>
        <source>MSH ends after field {0}; what is missing is taken as absent.</source>
        <translation>MSH termina após o campo {0}; o que falta é tratado como ausente.</translation>
    </message>
    <message>
        <source>MSH-2 is too short ({0} of 4 characters); for the rest the usual ones are assumed.</source>
        <translation>MSH-2 é curto demais ({0} de 4 caracteres); para os demais, supõem-se os usuais.</translation>
    </message>
    <message>
        <source>MSH-2 has {0} characters; the fifth is taken as the truncation character, further ones are kept and not used.</source>
        <translation>MSH-2 tem {0} caracteres; o quinto é tratado como caractere de truncamento, os seguintes são mantidos e não são usados.</translation>
    </message>
    <message>
        <source>MSH-1 and MSH-2 use the same character twice; the first meaning wins.</source>
        <translation>MSH-1 e MSH-2 usam o mesmo caractere duas vezes; vale o primeiro significado.</translation>
    </message>
    <message>
        <source>The message uses its own delimiters: {0}.</source>
        <translation>A mensagem usa delimitadores próprios: {0}.</translation>
    </message>
    <message>
        <source>MSH-12 holds no version; {0} is assumed.</source>
        <translation>MSH-12 não contém versão; supõe-se a {0}.</translation>
    </message>
    <message>
        <source>MSH-12 holds more than a version; {0} is used.</source>
        <translation>MSH-12 contém mais do que uma versão; usa-se a {0}.</translation>
    </message>
    <message>
        <source>MSH-12 names a version that is not one of 2.1 to 2.8.2; {0} is used.</source>
        <translation>MSH-12 indica uma versão que não é nenhuma de 2.1 a 2.8.2; usa-se a {0}.</translation>
    </message>
    <message>
        <source>Line {0} does not start with a segment id of three capitals or digits.</source>
        <translation>A linha {0} não começa com um id de segmento de três maiúsculas ou dígitos.</translation>
    </message>
    <message>
        <source>Segment {0} holds line breaks; they are kept as part of the field.</source>
        <translation>O segmento {0} contém quebras de linha; elas são mantidas como parte do campo.</translation>
    </message>
    <message>
        <source>The message holds blank lines; they are kept and are no segments.</source>
        <translation>A mensagem contém linhas em branco; elas são mantidas e não são segmentos.</translation>
    </message>
    <message>
        <source>The message holds NUL bytes.</source>
        <translation>A mensagem contém bytes NUL.</translation>
    </message>
    <message>
        <source>Segments of this message end in different ways.</source>
        <translation>Os segmentos desta mensagem terminam de modos diferentes.</translation>
    </message>
    <message>
        <source>Segment {0} has more {1} than can be addressed ({2}); the rest is one remainder.</source>
        <translation>O segmento {0} tem mais {1} do que é possível endereçar ({2}); o excedente fica como um só resto.</translation>
    </message>
    <message>
        <source>An escape sequence is opened and not closed; it is left as it is.</source>
        <translation>Uma sequência de escape é aberta e não é fechada; fica como está.</translation>
    </message>
    <message>
        <source>An escape sequence is not one of the standard; it is left as it is.</source>
        <translation>Uma sequência de escape não é nenhuma das do padrão; fica como está.</translation>
    </message>
    <message>
        <source>The text was escaped twice; it is shown as sent.</source>
        <translation>O texto foi escapado duas vezes; é mostrado como foi enviado.</translation>
    </message>
    <message>
        <source>A hexadecimal escape has an odd number of digits; it is left as it is.</source>
        <translation>Um escape hexadecimal tem um número ímpar de dígitos; fica como está.</translation>
    </message>
    <message>
        <source>A hexadecimal escape writes each character as two bytes; it is shown as the characters meant.</source>
        <translation>Um escape hexadecimal escreve cada caractere com dois bytes; são mostrados os caracteres correspondentes.</translation>
    </message>
    <message>
        <source>A local escape (\Z...\) means something to its sender only; it is left as it is.</source>
        <translation>Um escape local (\Z...\) só significa algo para o remetente; fica como está.</translation>
    </message>
    <message>
        <source>An escape switches to a character set that is not known here; it is left as it is.</source>
        <translation>Um escape muda para um conjunto de caracteres que não é conhecido aqui; fica como está.</translation>
    </message>
    <message>
        <source>A sub-component separator stands in what looks like a web address or mark-up; it was probably meant as text.</source>
        <translation>Há um separador de subcomponentes no que parece um endereço da Web ou código de marcação; provavelmente era para ser texto.</translation>
    </message>
    <message>
        <source>MSH-18 names a character set that is not known; {0} is used.</source>
        <translation>MSH-18 indica um conjunto de caracteres que não é conhecido; usa-se {0}.</translation>
    </message>
    <message>
        <source>MSH-18 is empty; {0} was detected.</source>
        <translation>MSH-18 está vazio; foi detectado {0}.</translation>
    </message>
    <message>
        <source>MSH-18 says {0}, but the bytes are {1}, which is used.</source>
        <translation>MSH-18 indica {0}, mas os bytes são {1}, que é o usado.</translation>
    </message>
    <message>
        <source>Bytes that are not valid in {1}: {0}. They are shown as U+FFFD and kept.</source>
        <translation>Bytes não válidos em {1}: {0}. São mostrados como U+FFFD e mantidos.</translation>
    </message>
    <message>
        <source>The message is read as {0}, as asked; its bytes look like {1}.</source>
        <translation>A mensagem é lida como {0}, conforme pedido; os bytes parecem {1}.</translation>
    </message>
    <message>
        <source>Bytes that look like delimiters but are parts of characters in {1}: {0}. Fields are cut at them all the same.</source>
        <translation>Bytes que parecem delimitadores, mas são partes de caracteres em {1}: {0}. Mesmo assim, os campos são separados neles.</translation>
    </message>
    <message>
        <source>The message ends with a DSC continuation pointer: the rest is in another message.</source>
        <translation>A mensagem termina com um ponteiro de continuação DSC: o resto está em outra mensagem.</translation>
    </message>
    <message>
        <source>An ADD segment continues the segment before it.</source>
        <translation>Um segmento ADD continua o segmento anterior.</translation>
    </message>
    <message>
        <source>The path is empty. Write a segment and a field, such as PID-3.1.</source>
        <translation>O caminho está vazio. Escreva um segmento e um campo, como PID-3.1.</translation>
    </message>
    <message>
        <source>The path &apos;{0}&apos; cannot be read at column {1}: {2}.</source>
        <translation>O caminho “{0}” não pode ser lido na coluna {1}: {2}.</translation>
    </message>
    <message>
        <source>The path &apos;{0}&apos; goes deeper than a sub-component.</source>
        <translation>O caminho “{0}” vai além de um subcomponente.</translation>
    </message>
    <message>
        <source>The path &apos;{0}&apos; has a number past what a message can address ({1}).</source>
        <translation>O caminho “{0}” tem um número maior do que uma mensagem pode endereçar ({1}).</translation>
    </message>
    <message>
        <source>{0} is not in the message, and cannot be made: {1}.</source>
        <translation>{0} não está na mensagem e não pode ser criado: {1}.</translation>
    </message>
    <message>
        <source>{0} names {1} places; name one with [n].</source>
        <translation>{0} designa {1} locais; indique um com [n].</translation>
    </message>
    <message>
        <source>Line {0} of the grammar is not understood. Write a segment such as PID 1..1, or group PATIENT 0..1, choice 1..1, any 0..*.</source>
        <translation>A linha {0} da gramática não foi entendida. Escreva um segmento como PID 1..1, ou então group PATIENT 0..1, choice 1..1, any 0..*.</translation>
    </message>
    <message>
        <source>Line {0} of the grammar does not end with how often: write the least and the most, such as 0..1 or 1..*.</source>
        <translation>A linha {0} da gramática não termina com o número de vezes: escreva o mínimo e o máximo, como 0..1 ou 1..*.</translation>
    </message>
    <message>
        <source>Line {0} of the grammar is indented by {1}. Indent by two spaces a level, and at most one level below the group or choice above it.</source>
        <translation>A linha {0} da gramática tem recuo de {1}. Use dois espaços por nível e, no máximo, um nível abaixo do grupo ou choice acima dela.</translation>
    </message>
    <message>
        <source>At line {0} the grammar has more than {1} lines or {2} levels. Divide it into several structures.</source>
        <translation>Na linha {0} a gramática passa de {1} linhas ou {2} níveis. Divida-a em várias estruturas.</translation>
    </message>
    <message>
        <source>The text holds {0} structures where one was expected. A structure begins with its name at the start of a line.</source>
        <translation>O texto contém {0} estruturas; esperava-se uma. Uma estrutura começa com o nome no início de uma linha.</translation>
    </message>
    <message>
        <source>The edit touches bytes {0} to {1}, but the message has {2}.</source>
        <translation>A edição abrange os bytes {0} a {1}, mas a mensagem tem {2}.</translation>
    </message>
    <message>
        <source>The edit was made for revision {0}, the message is at {1}.</source>
        <translation>A edição foi feita para a revisão {0}; a mensagem está na {1}.</translation>
    </message>
    <message>
        <source>The text has characters that {0} cannot hold; nothing was changed.</source>
        <translation>O texto tem caracteres que {0} não pode representar; nada foi alterado.</translation>
    </message>
    <message>
        <source>At byte {0} the message does not hold what the edit takes out. Make the edit again for the message as it is now.</source>
        <translation>No byte {0} a mensagem não contém o que a edição remove. Refaça a edição com a mensagem como está agora.</translation>
    </message>
    <message>
        <source>The edit would make the message larger than {0} bytes; nothing was changed.</source>
        <translation>Com a edição, a mensagem passaria de {0} bytes; nada foi alterado.</translation>
    </message>
    <message>
        <source>{0} says how the message is written, so it is not set, removed or moved like a value. To write the message with other delimiters, change its delimiters.</source>
        <translation>{0} diz como a mensagem está escrita, por isso não é definido, removido nem movido como um valor. Para escrever a mensagem com outros delimitadores, altere os delimitadores dela.</translation>
    </message>
    <message>
        <source>{0} cannot be made absent while other elements stand after it. Make it empty instead.</source>
        <translation>{0} não pode ficar ausente enquanto houver outros elementos depois dele. Em vez disso, esvazie-o.</translation>
    </message>
    <message>
        <source>{0} cannot be made: the message has no {1} separator of its own. Change its delimiters first.</source>
        <translation>{0} não pode ser criado: a mensagem não tem um separador de {1} próprio. Altere antes os delimitadores dela.</translation>
    </message>
    <message>
        <source>The text for {0} holds a delimiter, and the message has no escape character to write it with. Change its delimiters first.</source>
        <translation>O texto para {0} contém um delimitador, e a mensagem não tem caractere de escape para escrevê-lo. Altere antes os delimitadores dela.</translation>
    </message>
    <message>
        <source>The text for {0} would end the segment inside itself; nothing was changed. Leave out the line end, or let it be escaped.</source>
        <translation>O texto para {0} encerraria o segmento antes do fim; nada foi alterado. Remova o fim de linha ou deixe que seja escapado.</translation>
    </message>
    <message>
        <source>The text is not one segment of this message: it needs an id, then the field separator, and no line end.</source>
        <translation>O texto não é um único segmento desta mensagem: precisa de um id seguido do separador de campos, sem fim de linha.</translation>
    </message>
    <message>
        <source>The delimiters must differ from one another, and none may be a letter, a digit, a space or a line end.</source>
        <translation>Os delimitadores devem ser diferentes entre si, e nenhum pode ser letra, dígito, espaço ou fim de linha.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no version of HL7 that is known; known are {1}.</source>
        <translation>“{0}” não é uma versão conhecida do HL7; conhecidas: {1}.</translation>
    </message>
    <message>
        <source>{0} has no structure for {1}. Check the message code and the event.</source>
        <translation>{0} não tem estrutura para {1}. Verifique o código da mensagem e o evento.</translation>
    </message>
    <message>
        <source>Message {0} was changed after this was worked out; nothing was changed. Look at the preview again.</source>
        <translation>A mensagem {0} foi alterada depois deste cálculo; nada foi alterado. Veja a prévia de novo.</translation>
    </message>
    <message>
        <source>The template cannot be read at column {0}: {1}.</source>
        <translation>O modelo não pode ser lido na coluna {0}: {1}.</translation>
    </message>
    <message>
        <source>The regular expression cannot be used: {0}.</source>
        <translation>A expressão regular não pode ser usada: {0}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a span of time. Write a sign and numbers with y, mo, w, d, h, m or s, such as +1d or -2h30m.</source>
        <translation>“{0}” não é um intervalo de tempo. Escreva um sinal e números com y, mo, w, d, h, m ou s, como +1d ou -2h30m.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a counter. Write where it starts, and if wanted a step and how many digits, such as 1000 or 1:1:6.</source>
        <translation>“{0}” não é um contador. Escreva o início e, se quiser, o passo e o número de dígitos, como 1000 ou 1:1:6.</translation>
    </message>
    <message>
        <source>{0} does not hold a date or time of HL7, so it cannot be shifted.</source>
        <translation>{0} não contém data nem hora do HL7, portanto não pode ser deslocado.</translation>
    </message>
    <message>
        <source>The time in {0} is not written finely enough to be shifted by this span; use whole days, months or years.</source>
        <translation>A hora em {0} não está escrita com detalhe suficiente para este intervalo; use dias, meses ou anos inteiros.</translation>
    </message>
    <message>
        <source>The time in {0} would leave the years 1 to 9999.</source>
        <translation>A hora em {0} ficaria fora dos anos 1 a 9999.</translation>
    </message>
    <message>
        <source>{0} holds separators that would divide {1}. Copy to a place of the same level, or from one component.</source>
        <translation>{0} contém separadores que dividiriam {1}. Copie para um lugar do mesmo nível ou a partir de um só componente.</translation>
    </message>
    <message>
        <source>{0} is not in the message, so there is nothing to copy.</source>
        <translation>{0} não está na mensagem, portanto não há nada a copiar.</translation>
    </message>
    <message>
        <source>{0} holds bytes that are not valid in {1}, so text in it is not replaced. Choose the character set it is in.</source>
        <translation>{0} contém bytes inválidos em {1}, portanto o texto nele não é substituído. Escolha o conjunto de caracteres dele.</translation>
    </message>
    <message>
        <source>{0} is a whole segment. Name a field in it, such as {0}-1.</source>
        <translation>{0} é um segmento inteiro. Indique um campo dele, como {0}-1.</translation>
    </message>
    <message>
        <source>The filter cannot be read at column {0}: {1}.</source>
        <translation>O filtro não pode ser lido na coluna {0}: {1}.</translation>
    </message>
    <message>
        <source>The regular expression at column {0} cannot be used: {1}.</source>
        <translation>A expressão regular na coluna {0} não pode ser usada: {1}.</translation>
    </message>
    <message>
        <source>Column {0}: &apos;{1}&apos; is not a number or an HL7 time, so it cannot be compared with {2}.</source>
        <translation>Coluna {0}: “{1}” não é um número nem uma data ou hora HL7, por isso não pode ser comparado com {2}.</translation>
    </message>
    <message>
        <source>The filter is nested more than {0} deep at column {1}. Use fewer brackets.</source>
        <translation>O filtro está aninhado em mais de {0} níveis na coluna {1}. Use menos parênteses.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a format of reports; known are {1}.</source>
        <translation>“{0}” não é um formato de relatório; os conhecidos são {1}.</translation>
    </message>
    <message>
        <source>The report has no table named &apos;{0}&apos;; it has {1}. Name one of these.</source>
        <translation>O relatório não tem tabela chamada “{0}”; tem {1}. Indique uma destas.</translation>
    </message>
    <message>
        <source>The report has no table, so there is nothing to write as CSV. Choose another format.</source>
        <translation>O relatório não tem tabela, por isso não há o que gravar como CSV. Escolha outro formato.</translation>
    </message>
    <message>
        <source>The workbook could not be written in the folder {0}: {1}. Check that it is writable and has space left.</source>
        <translation>A planilha não pôde ser gravada na pasta {0}: {1}. Verifique se é possível gravar nela e se há espaço.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: this is not well-formed XML: {3}. Open it in an XML editor and mend it there, or export it again.</source>
        <translation>{0}, linha {1}, coluna {2}: isto não é XML bem formado: {3}. Abra-o em um editor XML e corrija-o ali, ou exporte-o de novo.</translation>
    </message>
    <message>
        <source>{0}, line {1}: elements stand inside each other more than {2} deep, which no spec needs. Export it again.</source>
        <translation>{0}, linha {1}: os elementos estão aninhados em mais de {2} níveis, o que nenhuma especificação exige. Exporte-o de novo.</translation>
    </message>
    <message>
        <source>{0} has more than {1} {2}. Split it, or leave out what is not needed.</source>
        <translation>{0} tem mais de {1} {2}. Divida-o ou omita o que não for necessário.</translation>
    </message>
    <message>
        <source>{0} starts with the element {1}, where {2} was expected. Name the file or folder of a spec.</source>
        <translation>{0} começa com o elemento {1}, mas esperava-se {2}. Indique o arquivo ou a pasta de uma especificação.</translation>
    </message>
    <message>
        <source>{0} holds no XML file of a NIST/IGAMT export. It should hold Profile.xml, and beside it Constraints.xml and ValueSets.xml.</source>
        <translation>{0} não contém nenhum arquivo XML de uma exportação NIST/IGAMT. Deveria conter Profile.xml e, ao lado dele, Constraints.xml e ValueSets.xml.</translation>
    </message>
    <message>
        <source>{0} holds {1}, but no Profile.xml (root element ConformanceProfile) to which it belongs. Put the profile of the same export beside it.</source>
        <translation>{0} contém {1}, mas nenhum Profile.xml (elemento raiz ConformanceProfile) ao qual pertença. Ponha ao lado dele o perfil da mesma exportação.</translation>
    </message>
    <message>
        <source>{0} and {1} both start with {2}. Leave one of them in the folder.</source>
        <translation>{0} e {1} começam ambos com {2}. Deixe só um deles na pasta.</translation>
    </message>
    <message>
        <source>{0} describes no message: it has no {1} element.</source>
        <translation>{0} não descreve nenhuma mensagem: não tem elemento {1}.</translation>
    </message>
    <message>
        <source>{0} holds no {1}; what would stand there is no part of the spec.</source>
        <translation>{0} não contém {1}; o que estaria ali não faz parte da especificação.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is not known here and was left out (times: {3}).</source>
        <translation>{0}, linha {1}: {2} não é conhecido aqui e foi omitido (vezes: {3}).</translation>
    </message>
    <message>
        <source>{0}, line {1}: the path {2} leads to nothing in {3}; what is said of it was left out.</source>
        <translation>{0}, linha {1}: o caminho {2} não leva a nada em {3}; o que se diz a respeito foi omitido.</translation>
    </message>
    <message>
        <source>{0}, line {1}: the path {2} leads to a second {3} of the same level, which a path by names cannot tell from the first.</source>
        <translation>{0}, linha {1}: o caminho {2} leva a um segundo {3} do mesmo nível, que um caminho por nomes não consegue distinguir do primeiro.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} names one occurrence; what is said of it now holds for all.</source>
        <translation>{0}, linha {1}: {2} designa uma só ocorrência; o que se diz dela vale agora para todas.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} {3} is defined nowhere in the profile; what is said of it was left out.</source>
        <translation>{0}, linha {1}: {2} {3} não está definido em nenhum lugar do perfil; o que se diz a respeito foi omitido.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} is not a value that {3} can have; it was left out.</source>
        <translation>{0}, linha {1}: {2} não é um valor que {3} possa ter; foi omitido.</translation>
    </message>
    <message>
        <source>{0}, line {1}: the usage {2} is read as {3}.</source>
        <translation>{0}, linha {1}: o uso {2} é lido como {3}.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2} cannot be said as an expression; the rule is kept as one that is never decided.</source>
        <translation>{0}, linha {1}: {2} não pode ser escrito como expressão; a regra é mantida como uma que nunca é decidida.</translation>
    </message>
    <message>
        <source>{0}, line {1}: the regular expression cannot be used here: {2}. The rule is kept; write the expression anew.</source>
        <translation>{0}, linha {1}: a expressão regular não pode ser usada aqui: {2}. A regra é mantida; reescreva a expressão.</translation>
    </message>
    <message>
        <source>{0}: this form has no place for {1}, so that is left out; places: {2}.</source>
        <translation>{0}: este formato não comporta {1}, por isso é omitido; locais: {2}.</translation>
    </message>
    <message>
        <source>{0}: the rule &apos;{1}&apos; cannot be said in this form and was not written.</source>
        <translation>{0}: a regra “{1}” não pode ser expressa neste formato e não foi gravada.</translation>
    </message>
    <message>
        <source>Message {0} has no structure of its own in the spec and was not written. Merge the spec with what it extends first.</source>
        <translation>A mensagem {0} não tem estrutura própria na especificação e não foi gravada. Combine antes a especificação com o que ela estende.</translation>
    </message>
    <message>
        <source>{0} {1} is used but not defined in the spec; it was written without content.</source>
        <translation>{0} {1} é usado, mas não está definido na especificação; foi gravado sem conteúdo.</translation>
    </message>
    <message>
        <source>{0} is required and holds nothing.</source>
        <translation>{0} é obrigatório e não contém nada.</translation>
    </message>
    <message>
        <source>The required segment {0} is missing here.</source>
        <translation>Falta aqui o segmento obrigatório {0}.</translation>
    </message>
    <message>
        <source>The required group {0} is missing here.</source>
        <translation>Falta aqui o grupo obrigatório {0}.</translation>
    </message>
    <message>
        <source>{0} is required and holds &quot;&quot;, which asks the receiver to delete what it has. If deleting is meant, accept it; else send the value.</source>
        <translation>{0} é obrigatório e contém &quot;&quot;, que pede ao destinatário que apague o que tem. Se a intenção é apagar, aceite-o; senão, envie o valor.</translation>
    </message>
    <message>
        <source>{0} is to be sent when it is known, and holds nothing.</source>
        <translation>{0} deve ser enviado quando é conhecido, e não contém nada.</translation>
    </message>
    <message>
        <source>{0} must not be sent and holds a value.</source>
        <translation>{0} não deve ser enviado e contém um valor.</translation>
    </message>
    <message>
        <source>{0} was withdrawn from the standard and holds a value.</source>
        <translation>{0} foi retirado do padrão e contém um valor.</translation>
    </message>
    <message>
        <source>{0} is kept for older systems only and holds a value.</source>
        <translation>{0} é mantido só por causa de sistemas antigos e contém um valor.</translation>
    </message>
    <message>
        <source>{1} must not be sent here.</source>
        <translation>{1} não deve ser enviado aqui.</translation>
    </message>
    <message>
        <source>This interface does not take messages of {1}.</source>
        <translation>Esta interface não aceita mensagens {1}.</translation>
    </message>
    <message>
        <source>{0} has {2} repetitions with a value; at least {3} are asked for.</source>
        <translation>Repetições de {0} com valor: {2}; o mínimo é {3}.</translation>
    </message>
    <message>
        <source>{0} is one repetition too many: {2} hold a value, at most {3} may.</source>
        <translation>{0} é uma repetição a mais: {2} contêm um valor; o máximo é {3}.</translation>
    </message>
    <message>
        <source>{0} is one repetition too many: {2} hold a value, this version has {3}. Receivers of this version read the first; later versions may let it repeat.</source>
        <translation>{0} é uma repetição a mais: {2} contêm um valor; esta versão prevê {3}. Destinatários desta versão leem a primeira; versões posteriores podem permitir que se repita.</translation>
    </message>
    <message>
        <source>{0} holds &quot;&quot; beside other repetitions; a deletion stands alone.</source>
        <translation>{0} contém &quot;&quot; junto com outras repetições; um pedido de exclusão vem sozinho.</translation>
    </message>
    <message>
        <source>{0} occurs {2} times here; at least {3} are asked for.</source>
        <translation>Ocorrências de {0} aqui: {2}; o mínimo é {3}.</translation>
    </message>
    <message>
        <source>{0} occurs {2} times here; at most {3} may.</source>
        <translation>Ocorrências de {0} aqui: {2}; o máximo é {3}.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; at most {3} may be sent.</source>
        <translation>{0} tem {2} caracteres; podem ser enviados no máximo {3}.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; at least {3} are asked for.</source>
        <translation>O comprimento de {0} é {2}; o mínimo é de {3} caracteres.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; the standard gives {3}, which a site may agree to change.</source>
        <translation>{0} tem {2} caracteres; o padrão prevê {3}, o que pode ser alterado por acordo local.</translation>
    </message>
    <message>
        <source>{0} has {2} characters; a receiver need keep {3} only, so the rest may be cut off downstream.</source>
        <translation>{0} tem {2} caracteres; um destinatário só é obrigado a manter {3}, por isso o resto pode ser cortado em sistemas posteriores.</translation>
    </message>
    <message>
        <source>{0} has {2} characters and must not be cut; a receiver need keep {3} only, so make sure that yours keeps all.</source>
        <translation>{0} tem {2} caracteres e não deve ser cortado; um destinatário só é obrigado a manter {3}: certifique-se de que o destinatário real mantenha todos.</translation>
    </message>
    <message>
        <source>{0} ends in the truncation character, but must never be cut.</source>
        <translation>{0} termina com o caractere de truncamento, mas nunca deve ser cortado.</translation>
    </message>
    <message>
        <source>{0} is not of its type, which is written {1}.</source>
        <translation>{0} não corresponde ao seu tipo, que se escreve {1}.</translation>
    </message>
    <message>
        <source>{0} is divided by a component or sub-component separator, but its type has no parts. If the separator is text, escape it.</source>
        <translation>{0} está dividido por um separador de componentes ou subcomponentes, mas seu tipo não tem partes. Se o separador é texto, escape-o.</translation>
    </message>
    <message>
        <source>{0} is divided, but has no parts in this version. Receivers of this version read the first; if the separator is text, escape it.</source>
        <translation>{0} está dividido, mas não tem partes nesta versão. Destinatários desta versão leem a primeira parte; se o separador é texto, escape-o.</translation>
    </message>
    <message>
        <source>{0} is not written as {1}.</source>
        <translation>{0} não está escrito como {1}.</translation>
    </message>
    <message>
        <source>{0} does not match {1}.</source>
        <translation>{0} não corresponde a {1}.</translation>
    </message>
    <message>
        <source>{0} holds a code that is not in {1}.</source>
        <translation>{0} contém um código que não está em {1}.</translation>
    </message>
    <message>
        <source>{0} holds a code that is not in {1}. The set is open: if both sides know the code, add it to the spec.</source>
        <translation>{0} contém um código que não está em {1}. O conjunto é aberto: se os dois lados conhecem o código, adicione-o à especificação.</translation>
    </message>
    <message>
        <source>{0} holds a code that table {1} of this version does not have.</source>
        <translation>{0} contém um código que a tabela {1} desta versão não tem.</translation>
    </message>
    <message>
        <source>{0} holds a code that {1} excludes.</source>
        <translation>{0} contém um código que {1} exclui.</translation>
    </message>
    <message>
        <source>{0} holds a code that {1} permits but does not ask for.</source>
        <translation>{0} contém um código que {1} permite, mas não pede.</translation>
    </message>
    <message>
        <source>{0} must hold the code {1}.</source>
        <translation>{0} deve conter o código {1}.</translation>
    </message>
    <message>
        <source>{0} must hold {1}.</source>
        <translation>{0} deve conter {1}.</translation>
    </message>
    <message>
        <source>The spec has no message {1}; nothing of it was checked. Add the message to the spec, or leave it out of the check.</source>
        <translation>A especificação não tem mensagem {1}; nada dela foi verificado. Adicione a mensagem à especificação ou deixe-a fora da verificação.</translation>
    </message>
    <message>
        <source>The structure has no segment {1}; it was not looked into.</source>
        <translation>A estrutura não tem segmento {1}; ele não foi examinado.</translation>
    </message>
    <message>
        <source>{0} holds a value, but {1} ends at number {3}.</source>
        <translation>{0} contém um valor, mas {1} termina no número {3}.</translation>
    </message>
    <message>
        <source>{1} does not stand where the structure has it.</source>
        <translation>{1} não está onde a estrutura o prevê.</translation>
    </message>
    <message>
        <source>{0} is required here by its condition and holds nothing.</source>
        <translation>{0} é obrigatório aqui por sua condição e não contém nada.</translation>
    </message>
    <message>
        <source>{0} must not be sent here by its condition.</source>
        <translation>Por sua condição, {0} não deve ser enviado aqui.</translation>
    </message>
    <message>
        <source>{0} breaks the statement: {1}</source>
        <translation>{0} não cumpre a declaração: {1}</translation>
    </message>
    <message>
        <source>{0} keeps the statement: {1}</source>
        <translation>{0} cumpre a declaração: {1}</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are as &apos;{1}&apos; says; at least {3} are asked for.</source>
        <translation>Em {0}, ocorrências que cumprem “{1}”: {2}; o mínimo é {3}.</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are as &apos;{1}&apos; says; at most {3} may be.</source>
        <translation>Em {0}, ocorrências que cumprem “{1}”: {2}; o máximo é {3}.</translation>
    </message>
    <message>
        <source>{0} is as none of the patterns of {1} says.</source>
        <translation>{0} não cumpre nenhum dos padrões de {1}.</translation>
    </message>
    <message>
        <source>{0} must agree with {1}, as the co-constraint for this row says.</source>
        <translation>{0} deve concordar com {1}, como diz a correstrição desta linha.</translation>
    </message>
    <message>
        <source>Row {1} of the co-constraints selects {2} segments here; at least {3} are asked for.</source>
        <translation>Segmentos que a linha {1} das correstrições seleciona aqui: {2}; o mínimo é {3}.</translation>
    </message>
    <message>
        <source>{0} is one too many for row {1} of the co-constraints: {2} are selected, at most {3} may be.</source>
        <translation>{0} é um a mais para a linha {1} das correstrições: {2} selecionados; o máximo é {3}.</translation>
    </message>
    <message>
        <source>{0} is selected by no row of the co-constraints {1}.</source>
        <translation>Nenhuma linha das correstrições {1} seleciona {0}.</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are {1}; at least {3} are asked for.</source>
        <translation>Em {0}, ocorrências de {1}: {2}; o mínimo é {3}.</translation>
    </message>
    <message>
        <source>{0}: {2} occurrences are {1}; at most {3} may be.</source>
        <translation>Em {0}, ocorrências de {1}: {2}; o máximo é {3}.</translation>
    </message>
    <message>
        <source>{0} holds text that was escaped twice. One of the systems on its way escapes what is escaped already.</source>
        <translation>{0} contém texto que foi escapado duas vezes. Um dos sistemas no caminho escapa o que já está escapado.</translation>
    </message>
    <message>
        <source>{0} holds an internal code (CD:...) that was sent without an alias. Add an outbound alias for it in the sending system.</source>
        <translation>{0} contém um código interno (CD:...) que foi enviado sem alias. Adicione um alias de saída para ele no sistema remetente.</translation>
    </message>
    <message>
        <source>{0} holds an identifier without its assigning authority, so nobody can tell whose it is.</source>
        <translation>{0} contém um identificador sem a autoridade atribuidora, por isso não se pode saber quem o atribuiu.</translation>
    </message>
    <message>
        <source>Times of this message with hours but no zone: {2}, the first is {0}; MSH-7 names no zone either.</source>
        <translation>Datas com hora, mas sem fuso horário, nesta mensagem: {2}; MSH-7 também não o indica. A primeira é {0}.</translation>
    </message>
    <message>
        <source>{0} holds a line break as it stands. Receivers may end the segment there; send \.br\ instead.</source>
        <translation>{0} contém uma quebra de linha sem escape. Destinatários podem encerrar o segmento ali; envie \.br\ no lugar dela.</translation>
    </message>
    <message>
        <source>{2} segments end in delimiters that separate nothing; {0} is the first.</source>
        <translation>Segmentos que terminam com delimitadores que não separam nada: {2}; o primeiro é {0}.</translation>
    </message>
    <message>
        <source>{0} is an identifier of {2} characters; the standard gives {3}. Receivers that cut it mix up what it names.</source>
        <translation>{0} é um identificador de {2} caracteres; o padrão prevê {3}. Destinatários que o cortam confundem o que ele identifica.</translation>
    </message>
    <message>
        <source>A rule of {0} cannot be decided, so messages are not held against it: {1}</source>
        <translation>Uma regra de {0} não pode ser decidida, por isso as mensagens não são verificadas com ela: {1}</translation>
    </message>
    <message>
        <source>A rule of {0} cannot be used: {1}</source>
        <translation>Uma regra de {0} não pode ser usada: {1}</translation>
    </message>
    <message>
        <source>{0} names the value set {1}, which neither the spec nor the standard has. Add it, or mend the name.</source>
        <translation>{0} indica o conjunto de valores {1}, que não está nem na especificação nem no padrão. Adicione-o ou corrija o nome.</translation>
    </message>
    <message>
        <source>{0} is bound to the value set {1}, of whose codes nothing is known, so its values are not checked. Give it codes, or say unchecked: true.</source>
        <translation>{0} está vinculado ao conjunto de valores {1}, de cujos códigos nada se sabe, por isso seus valores não são verificados. Dê códigos ao conjunto ou escreva unchecked: true.</translation>
    </message>
    <message>
        <source>{0} names the type or flavour {1}, which neither the spec nor the standard has. Add it, or mend the name.</source>
        <translation>{0} indica o tipo ou a variante (flavour) {1}, que não está nem na especificação nem no padrão. Adicione o que falta ou corrija o nome.</translation>
    </message>
    <message>
        <source>{0} names the format {1}, which is none of the known ones.</source>
        <translation>{0} indica o formato {1}, que não é nenhum dos conhecidos.</translation>
    </message>
    <message>
        <source>The pattern of {0} cannot be used: {1}.</source>
        <translation>O padrão (pattern) de {0} não pode ser usado: {1}.</translation>
    </message>
    <message>
        <source>{0} names a place that is not there: {1}.</source>
        <translation>{0} indica um local que não existe: {1}.</translation>
    </message>
    <message>
        <source>The spec has more rules than can be kept ({1}); what is past that is not told by name.</source>
        <translation>A especificação tem mais regras do que é possível guardar ({1}); as excedentes não são indicadas pelo nome.</translation>
    </message>
    <message>
        <source>This is not YAML: {0}. Look at the indentation and the quotes here and in the line above.</source>
        <translation>Isto não é YAML: {0}. Confira o recuo e as aspas aqui e na linha acima.</translation>
    </message>
    <message>
        <source>The byte here is no text in UTF-8. Save the spec as UTF-8.</source>
        <translation>O byte aqui não é texto em UTF-8. Salve a especificação como UTF-8.</translation>
    </message>
    <message>
        <source>The spec has more than {0} {1}, which is the most that is read. Divide it into specs that extend one another.</source>
        <translation>A especificação tem mais de {0} {1}, o máximo que é lido. Divida-a em especificações que se estendam umas às outras.</translation>
    </message>
    <message>
        <source>Entries stand in each other more than {0} deep here. Take brackets or levels away.</source>
        <translation>As entradas estão aninhadas aqui em mais de {0} níveis. Remova colchetes ou níveis.</translation>
    </message>
    <message>
        <source>The aliases (*name) up to here stand for more than {0} entries. Write a flavour or a value set once and name it instead.</source>
        <translation>Os aliases (*name) até aqui representam mais de {0} entradas. Escreva uma só vez uma variante (flavour) ou um conjunto de valores e depois indique só o nome.</translation>
    </message>
    <message>
        <source>The alias *{0} stands inside of what it names. Write out what is meant.</source>
        <translation>O alias *{0} está dentro daquilo que nomeia. Escreva por extenso o que se quer dizer.</translation>
    </message>
    <message>
        <source>The alias *{0} names nothing above it. A text that starts with * stands in quotes.</source>
        <translation>O alias *{0} não nomeia nada acima dele. Um texto que começa com * fica entre aspas.</translation>
    </message>
    <message>
        <source>The tag {0} has no meaning in a spec. Remove it; a text that starts with ! stands in quotes.</source>
        <translation>A tag {0} não tem significado em uma especificação. Remova-a; um texto que começa com ! fica entre aspas.</translation>
    </message>
    <message>
        <source>A second document starts here (---), but a spec is one. Put it into a file of its own.</source>
        <translation>Aqui começa um segundo documento (---), mas uma especificação é um só. Ponha-o em um arquivo próprio.</translation>
    </message>
    <message>
        <source>A spec starts with the key plumbline: spec/1. Write it into the first line.</source>
        <translation>Uma especificação começa com a chave plumbline: spec/1. Escreva-a na primeira linha.</translation>
    </message>
    <message>
        <source>The file is written as {0}, but this program reads {1}. Use a newer Plumbline, or write it as {1}.</source>
        <translation>O arquivo está escrito como {0}, mas este programa lê {1}. Use um Plumbline mais recente ou escreva-o como {1}.</translation>
    </message>
    <message>
        <source>{0} stands here a second time; the first is in line {1}, column {2}. Keep one of them.</source>
        <translation>{0} aparece aqui pela segunda vez; a primeira está na linha {1}, coluna {2}. Mantenha só uma.</translation>
    </message>
    <message>
        <source>{0} is not a key of {1}. Its keys are {2}.</source>
        <translation>{0} não é uma chave de {1}. As chaves são {2}.</translation>
    </message>
    <message>
        <source>{0} is not a key of {1}; did you mean {2}?</source>
        <translation>{0} não é uma chave de {1}; quis dizer {2}?</translation>
    </message>
    <message>
        <source>{0} is expected here, not {1}.</source>
        <translation>{0} é o que se espera aqui, não {1}.</translation>
    </message>
    <message>
        <source>More is wrong from here on; mend what is above and look again.</source>
        <translation>A partir daqui há mais erros; corrija o que está acima e verifique de novo.</translation>
    </message>
    <message>
        <source>{0}, line {1}, column {2}: {3}{4}</source>
        <translation>{0}, linha {1}, coluna {2}: {3}{4}</translation>
    </message>
    <message>
        <source>{0} is neither a file nor the name of a shipped spec. plumb spec list names those.</source>
        <translation>{0} não é um arquivo nem o nome de uma especificação incluída. plumb spec list mostra quais existem.</translation>
    </message>
    <message>
        <source>{0} is neither a file nor the name of a shipped spec; did you mean {1}?</source>
        <translation>{0} não é um arquivo nem o nome de uma especificação incluída; quis dizer {1}?</translation>
    </message>
    <message>
        <source>{0} names no version of the standard. The versions are {1}.</source>
        <translation>{0} não é nenhuma versão do padrão. As versões são {1}.</translation>
    </message>
    <message>
        <source>{0} is a folder and holds no spec. Name a file of it; the folder of a NIST profile holds Profile.xml.</source>
        <translation>{0} é uma pasta e não contém especificação. Indique um arquivo dela; a pasta de um perfil NIST contém Profile.xml.</translation>
    </message>
    <message>
        <source>The spec extends itself: {0}. Take one of these out of its extends.</source>
        <translation>A especificação estende a si mesma: {0}. Remova uma destas do respectivo extends.</translation>
    </message>
    <message>
        <source>{0} has no {1}. Name a message (ADT_A01), a segment (PID), a field (PID-3), a type (CX) or a value set (HL70001).</source>
        <translation>{0} não tem {1}. Indique uma mensagem (ADT_A01), um segmento (PID), um campo (PID-3), um tipo (CX) ou um conjunto de valores (HL70001).</translation>
    </message>
    <message>
        <source>{0} is not read: specs may extend one another {1} deep and {2} files in all. Join some of them.</source>
        <translation>{0} não é lido: as especificações podem se estender umas às outras em até {1} níveis e {2} arquivos no total. Junte algumas delas.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a path in a spec. Write keys with / between them, such as segments/PID/fields/3/usage.</source>
        <translation>“{0}” não é um caminho em uma especificação. Escreva chaves separadas por /, como segments/PID/fields/3/usage.</translation>
    </message>
    <message>
        <source>{0} leads to nothing that can be changed; nothing was changed. Look at the keys of the path.</source>
        <translation>{0} não leva a nada que possa ser alterado; nada foi alterado. Confira as chaves do caminho.</translation>
    </message>
    <message>
        <source>What {0} leads to is written once and used in several places (*name in line {1}). Change it where it is written; nothing was changed.</source>
        <translation>Aquilo a que {0} leva está escrito uma vez e é usado em vários locais (*name na linha {1}). Altere-o onde está escrito; nada foi alterado.</translation>
    </message>
    <message>
        <source>The text around line {0} is written in a way that cannot be changed in one place; nothing was changed. Edit it by hand.</source>
        <translation>O texto em torno da linha {0} está escrito de um modo que não pode ser alterado em um só local; nada foi alterado. Edite-o à mão.</translation>
    </message>
    <message>
        <source>The spec names no version of the standard, so 2.5.1 is taken. Write standard: and a version.</source>
        <translation>A especificação não indica versão do padrão, por isso usa-se a 2.5.1. Escreva standard: e uma versão.</translation>
    </message>
    <message>
        <source>standard: {0} is not a version that is known. The versions are {1}.</source>
        <translation>standard: {0} não é uma versão conhecida. As versões são {1}.</translation>
    </message>
    <message>
        <source>The spec is based on {0}, but what it extends is based on {1}. The former counts; if that is not meant, write the same version in both.</source>
        <translation>A especificação se baseia em {0}, mas o que ela estende se baseia em {1}. Vale a primeira; se não é essa a intenção, escreva a mesma versão nas duas.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no meaning here. Write {1}.</source>
        <translation>“{0}” não tem significado aqui. Escreva {1}.</translation>
    </message>
    <message>
        <source>{0} is not {1} of this spec, of one that it extends, or of {2}. Define it or name another.</source>
        <translation>{0} não é {1} desta especificação, de uma que ela estende nem de {2}. Defina-o ou indique outro.</translation>
    </message>
    <message>
        <source>{0} is not {1} of this spec, of one that it extends, or of {2}; did you mean {3}?</source>
        <translation>{0} não é {1} desta especificação, de uma que ela estende nem de {2}; quis dizer {3}?</translation>
    </message>
    <message>
        <source>The table {0} has no codes in {1}, so values are not checked. Define it under value-sets, or name another.</source>
        <translation>A tabela {0} não tem códigos em {1}, por isso os valores não são verificados. Defina-a em value-sets ou indique outra.</translation>
    </message>
    <message>
        <source>The spec does not say what {0} holds, so its fields are not checked. Define it under segments.</source>
        <translation>A especificação não diz o que {0} contém, por isso os campos dele não são verificados. Defina-o em segments.</translation>
    </message>
    <message>
        <source>{0} stands twice among the {1}, first in line {2}. Keep one of them.</source>
        <translation>{0} aparece duas vezes ({1}), a primeira na linha {2}. Mantenha só uma.</translation>
    </message>
    <message>
        <source>Fields and components count from 1. Write the number that is meant.</source>
        <translation>Campos e componentes são contados a partir de 1. Escreva o número que se quer indicar.</translation>
    </message>
    <message>
        <source>{0} has the usage {1} but the cardinality {2}. Write {3}.</source>
        <translation>{0} tem o uso {1}, mas a cardinalidade {2}. Escreva {3}.</translation>
    </message>
    <message>
        <source>The cardinality {1} of {0} has a least number above the most. Write the smaller one first.</source>
        <translation>A cardinalidade {1} de {0} tem um mínimo maior que o máximo. Escreva primeiro o menor.</translation>
    </message>
    <message>
        <source>The least length of {0}, {1}, is above the most, {2}. Write the smaller one first.</source>
        <translation>O comprimento mínimo de {0}, {1}, é maior que o máximo, {2}. Escreva primeiro o menor.</translation>
    </message>
    <message>
        <source>{0} has a conformance length, but {1} has components. Say it of the components.</source>
        <translation>{0} tem um comprimento de conformidade, mas {1} tem componentes. Indique-o nos componentes.</translation>
    </message>
    <message>
        <source>{0} has the usage {1} and no condition, so it cannot be checked. Write when: and an expression, or another usage.</source>
        <translation>{0} tem o uso {1} e nenhuma condição, por isso não pode ser verificado. Escreva when: e uma expressão, ou outro uso.</translation>
    </message>
    <message>
        <source>{0} has a condition, but the usage {1} has no use for one. Write C(R/X) or the like, or take when: away.</source>
        <translation>{0} tem uma condição, mas o uso {1} não emprega nenhuma. Remova when: ou escreva C(R/X) ou semelhante.</translation>
    </message>
    <message>
        <source>The usage {1} of {0} has a branch that cannot be checked. Write R, RE, O or X in the brackets.</source>
        <translation>O uso {1} de {0} tem um ramo que não pode ser verificado. Escreva R, RE, O ou X dentro dos parênteses.</translation>
    </message>
    <message>
        <source>{0} is {1} in what this spec extends and may not be relaxed to {2}. Keep {1}, or extend another spec.</source>
        <translation>{0} é {1} no que esta especificação estende e não pode ser relaxado para {2}. Mantenha {1} ou estenda outra especificação.</translation>
    </message>
    <message>
        <source>{0} is {1} in {2}, but {3} here. That is allowed between two sites who agree on it; others may refuse the message.</source>
        <translation>{0} é {1} em {2}, mas {3} aqui. Isso é permitido entre duas instituições que o acordem; outras podem recusar a mensagem.</translation>
    </message>
    <message>
        <source>The pattern of {0} cannot be used: {1}. Mend the regular expression.</source>
        <translation>O padrão (pattern) de {0} não pode ser usado: {1}. Corrija a expressão regular.</translation>
    </message>
    <message>
        <source>The {0} of {1} is not a {2}. Mend one of the two.</source>
        <translation>O valor de {0} em {1} não tem o formato {2}. Corrija um dos dois.</translation>
    </message>
    <message>
        <source>The binding names neither a value set nor a code. Write set: or code:.</source>
        <translation>O vínculo não indica nem um conjunto de valores nem um código. Escreva set: ou code: com o valor.</translation>
    </message>
    <message>
        <source>The binding names a value set and a code; the code alone would do. Take one of them away.</source>
        <translation>O vínculo indica um conjunto de valores e um código; bastaria o código. Remova um dos dois.</translation>
    </message>
    <message>
        <source>The statement {0} has no rule, so it is not checked. Write rule: and an expression.</source>
        <translation>A declaração {0} não tem regra, por isso não é verificada. Escreva rule: e uma expressão.</translation>
    </message>
    <message>
        <source>The slice {0} takes every occurrence, so those behind it take none. Write when: or occurrence:, or put it last.</source>
        <translation>A fatia (slice) {0} toma todas as ocorrências, por isso as que vêm depois dela não tomam nenhuma. Escreva when: ou occurrence:, ou ponha-a por último.</translation>
    </message>
    <message>
        <source>{0} starts from itself by way of its bases. Take one base away.</source>
        <translation>{0} parte de si mesmo por meio de suas bases. Remova uma base.</translation>
    </message>
    <message>
        <source>{0} is past the end of {1}, which has {2} fields in {3}. Give it a name and a type, or another number.</source>
        <translation>{0} está além do fim de {1}, que tem {2} campos em {3}. Dê a ele um nome e um tipo, ou outro número.</translation>
    </message>
    <message>
        <source>{0} is a segment and cannot hold others. Write group {0}, or move them out.</source>
        <translation>{0} é um segmento e não pode conter outros. Escreva group {0} ou mova-os para fora.</translation>
    </message>
    <message>
        <source>{0} holds no segments. Write segments: and what stands in it.</source>
        <translation>{0} não contém segmentos. Escreva segments: e o que fica dentro.</translation>
    </message>
    <message>
        <source>{0} belongs to the message {1} in line {2} already, which then counts. Name each event once.</source>
        <translation>{0} já pertence à mensagem {1} na linha {2}, que é a que vale. Indique cada evento uma só vez.</translation>
    </message>
    <message>
        <source>The row has {0} cells, but the table has {1} columns. Write one cell a column; &quot;&quot; says nothing.</source>
        <translation>A linha tem {0} células, mas a tabela tem {1} colunas. Escreva uma célula por coluna; &quot;&quot; não diz nada.</translation>
    </message>
    <message>
        <source>Nothing is bound to the value set {0}. Bind it with values:, or remove it.</source>
        <translation>Nada está vinculado ao conjunto de valores {0}. Vincule-o com values: ou remova-o.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;. plumb dict --search finds things by their names.</source>
        <translation>O HL7 {1} não tem “{0}”. plumb dict --search pesquisa pelo nome.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;. Names like it are {2}.</source>
        <translation>O HL7 {1} não tem “{0}”. Nomes parecidos: {2}.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;, but it has {2}. plumb dict {2} shows what that consists of.</source>
        <translation>O HL7 {1} não tem “{0}”, mas tem {2}. plumb dict {2} mostra do que se compõe.</translation>
    </message>
    <message>
        <source>HL7 {1} has no &apos;{0}&apos;, but {2} have. Choose one with --version.</source>
        <translation>O HL7 {1} não tem “{0}”, mas existe em {2}. Escolha uma versão com --version.</translation>
    </message>
    <message>
        <source>Nothing in HL7 {1} has all of these words in its name: {0}. Try fewer words or another --version.</source>
        <translation>Nada no HL7 {1} tem no nome todas estas palavras: {0}. Tente menos palavras ou outra --version.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not a version of HL7 that is known; known are {1}.</source>
        <translation>“{0}” não é uma versão conhecida do HL7; as conhecidas são {1}.</translation>
    </message>
    <message>
        <source>The expression cannot be read at column {0}: {1}.</source>
        <translation>A expressão não pode ser lida na coluna {0}: {1}.</translation>
    </message>
    <message>
        <source>The expression is nested more than {0} deep at column {1}. Use fewer brackets.</source>
        <translation>A expressão está aninhada em mais de {0} níveis na coluna {1}. Use menos parênteses.</translation>
    </message>
    <message>
        <source>The structure {0} has no {1} where the rule stands. Name a group or segment that it has.</source>
        <translation>A estrutura {0} não tem {1} no local da regra. Indique um grupo ou segmento que ela tenha.</translation>
    </message>
    <message>
        <source>{0} names a group, and the structure of the message is not known.</source>
        <translation>{0} indica um grupo, e a estrutura da mensagem não é conhecida.</translation>
    </message>
    <message>
        <source>{0}: an occurrence of a group has no fields of its own. Write some GROUP (...) with a condition in the brackets.</source>
        <translation>{0}: uma ocorrência de um grupo não tem campos próprios. Escreva some GROUP (...) com uma condição entre os parênteses.</translation>
    </message>
    <message>
        <source>A path that starts with a full stop is for rules of fields, components and types. Name the segment here.</source>
        <translation>Um caminho que começa com ponto é para regras de campos, componentes e tipos. Indique aqui o segmento.</translation>
    </message>
    <message>
        <source>A path of the rule goes deeper than what stands here can be divided.</source>
        <translation>Um caminho da regra vai mais fundo do que se pode dividir o que está aqui.</translation>
    </message>
    <message>
        <source>The rule goes through groups, segments or repetitions within others too often for this message. Say with fewer of every, some and times what is meant.</source>
        <translation>A regra percorre grupos, segmentos ou repetições dentro de outros vezes demais para esta mensagem. Expresse o mesmo com menos every, some e times.</translation>
    </message>
    <message>
        <source>There is no value set {0}. Define it in the spec or name another.</source>
        <translation>Não existe o conjunto de valores {0}. Defina-o na especificação ou indique outro.</translation>
    </message>
    <message>
        <source>Nothing is known of the codes in the value set. Give it codes, or take the condition out.</source>
        <translation>Nada se sabe dos códigos do conjunto de valores. Dê códigos a ele ou remova a condição.</translation>
    </message>
    <message>
        <source>There is no format {0}. Name one that is known, or write a regular expression.</source>
        <translation>Não existe o formato {0}. Indique um conhecido ou escreva uma expressão regular.</translation>
    </message>
    <message>
        <source>The regular expression /{0}/ cannot be used: {1}.</source>
        <translation>A expressão regular /{0}/ não pode ser usada: {1}.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is not something that {1} can be compared with in this way.</source>
        <translation>“{0}” não é algo com que {1} possa ser comparado deste modo.</translation>
    </message>
    <message>
        <source>The rule {0} is known to another program only. Write it as an expression to have it checked.</source>
        <translation>Só outro programa conhece a regra {0}. Escreva-a como expressão para que seja verificada.</translation>
    </message>
    <message>
        <source>The expression cannot be used: {0}. Write it anew.</source>
        <translation>A expressão não pode ser usada: {0}. Reescreva-a.</translation>
    </message>
    <message>
        <source>A file of waivers starts with the key plumbline: waivers/1. Write it into the first line.</source>
        <translation>Um arquivo de dispensas começa com a chave plumbline: waivers/1. Escreva-a na primeira linha.</translation>
    </message>
    <message>
        <source>{0} has no {1}. Say it: a waiver has a rule, a reason, an owner and a day on which it expires.</source>
        <translation>{0} não tem {1}. Indique-o: uma dispensa tem uma regra, um motivo, um responsável e um dia em que expira.</translation>
    </message>
    <message>
        <source>The filter (when) of the waiver {0} cannot be read.</source>
        <translation>O filtro (when) da dispensa {0} não pode ser lido.</translation>
    </message>
    <message>
        <source>The filter (when) of the waiver {0} asks for acknowledgements, which a check does not look at. Leave that out.</source>
        <translation>O filtro (when) da dispensa {0} pergunta por confirmações, que uma verificação não examina. Remova essa parte.</translation>
    </message>
    <message>
        <source>{0} names no rule: it is neither the code of one, nor a category, nor the id of a statement of {1}. The categories are {2}.</source>
        <translation>{0} não indica nenhuma regra: não é o código de uma regra, nem uma categoria, nem o id de uma declaração de {1}. As categorias são {2}.</translation>
    </message>
    <message>
        <source>{0} names no rule: it is neither the code of one, nor a category, nor the id of a statement of {1}; did you mean {2}?</source>
        <translation>{0} não indica nenhuma regra: não é o código de uma regra, nem uma categoria, nem o id de uma declaração de {1}; quis dizer {2}?</translation>
    </message>
    <message>
        <source>{0} is not a Plumbline project. It is left as it is.</source>
        <translation>{0} não é um projeto do Plumbline. Fica como está.</translation>
    </message>
    <message>
        <source>{0} is encrypted, or no project at all. Give its passphrase.</source>
        <translation>{0} está criptografado ou não é um projeto. Informe a sua frase secreta.</translation>
    </message>
    <message>
        <source>{0} cannot be opened with this passphrase. Check it and try again; nothing was changed.</source>
        <translation>{0} não pode ser aberto com esta frase secreta. Verifique-a e tente de novo; nada foi alterado.</translation>
    </message>
    <message>
        <source>{0} is not encrypted. Open it without a passphrase.</source>
        <translation>{0} não está criptografado. Abra-o sem frase secreta.</translation>
    </message>
    <message>
        <source>This build of Plumbline uses the system&apos;s SQLite, which cannot encrypt. Use a build with encryption for {0}.</source>
        <translation>Esta compilação do Plumbline usa o SQLite do sistema, que não sabe criptografar. Para {0}, use uma compilação com criptografia.</translation>
    </message>
    <message>
        <source>The passphrase is empty. Give one of at least one character, or make a project without encryption.</source>
        <translation>A frase secreta está vazia. Informe uma de pelo menos um caractere ou crie um projeto sem criptografia.</translation>
    </message>
    <message>
        <source>{0} was made by a newer Plumbline (schema {1}; this one knows {2}). Open it with Plumbline {3} or later; it is left as it is.</source>
        <translation>{0} foi feito por um Plumbline mais novo (esquema {1}; este conhece {2}). Abra-o com o Plumbline {3} ou posterior; fica como está.</translation>
    </message>
    <message>
        <source>{0} holds what no project holds ({1}), so it is not opened. It is left as it is.</source>
        <translation>{0} contém o que nenhum projeto contém ({1}), portanto não é aberto. Fica como está.</translation>
    </message>
    <message>
        <source>{0} is damaged: {1}. It is open for reading only; &quot;project verify&quot; lists the damage, &quot;project repair&quot; writes what is whole into a new file.</source>
        <translation>{0} está danificado: {1}. Está aberto só para leitura; &quot;project verify&quot; lista os danos, &quot;project repair&quot; grava o que está íntegro em um arquivo novo.</translation>
    </message>
    <message>
        <source>{0} is damaged so that it cannot be opened: {1}. &quot;project repair&quot; writes what can still be read into a new file.</source>
        <translation>{0} está tão danificado que não pode ser aberto: {1}. &quot;project repair&quot; grava o que ainda pode ser lido em um arquivo novo.</translation>
    </message>
    <message>
        <source>{0} is in use by {1} on {2} since {3}, so it is open here for reading only.</source>
        <translation>{0} está em uso por {1} em {2} desde {3}, portanto aqui está aberto só para leitura.</translation>
    </message>
    <message>
        <source>{0} lies where nothing can be written, so it is open for reading only.</source>
        <translation>{0} está onde nada pode ser gravado, portanto está aberto só para leitura.</translation>
    </message>
    <message>
        <source>{0} lies on a network share ({1}): it is kept without a write-ahead log, so reading waits while something is written.</source>
        <translation>{0} está em um compartilhamento de rede ({1}): é mantido sem registro de escrita antecipada, por isso a leitura espera enquanto algo é gravado.</translation>
    </message>
    <message>
        <source>{0} is open for reading only, so this was not done.</source>
        <translation>{0} está aberto só para leitura, portanto isto não foi feito.</translation>
    </message>
    <message>
        <source>{0} was brought from schema {1} to {2}; the file as it was is kept as {3}.</source>
        <translation>{0} foi levado do esquema {1} ao {2}; o arquivo como era fica guardado como {3}.</translation>
    </message>
    <message>
        <source>{0} is of an older Plumbline and was not brought up to date, since the copy {1} could not be made first.</source>
        <translation>{0} é de um Plumbline mais antigo e não foi atualizado, porque a cópia {1} não pôde ser feita antes.</translation>
    </message>
    <message>
        <source>There is no room left for {0}. Free some space and try again; what was done before is kept.</source>
        <translation>Não há mais espaço para {0}. Libere espaço e tente de novo; o que foi feito antes é mantido.</translation>
    </message>
    <message>
        <source>{0} could not be read or written: {1}. Check the disk; what was done before is kept.</source>
        <translation>{0} não pôde ser lido ou gravado: {1}. Verifique o disco; o que foi feito antes é mantido.</translation>
    </message>
    <message>
        <source>{0} is being written by another program. Try again.</source>
        <translation>Outro programa está gravando em {0}. Tente de novo.</translation>
    </message>
    <message>
        <source>{0} is closed or locked, so this was not done.</source>
        <translation>{0} está fechado ou bloqueado, portanto isto não foi feito.</translation>
    </message>
    <message>
        <source>The SQL cannot be run: {0}.</source>
        <translation>O SQL não pode ser executado: {0}.</translation>
    </message>
    <message>
        <source>Only questions can be asked of a project by SQL; {0} is not allowed.</source>
        <translation>Com SQL só se podem fazer perguntas a um projeto; {0} não é permitido.</translation>
    </message>
    <message>
        <source>Bytes {1} to {2} of {0} are damaged in the project (block {3}) and are not shown.</source>
        <translation>Os bytes {1} a {2} de {0} estão danificados no projeto (bloco {3}) e não são mostrados.</translation>
    </message>
    <message>
        <source>The project {0} holds no source {1}; it holds {2}.</source>
        <translation>O projeto {0} não contém a fonte {1}; contém {2}.</translation>
    </message>
    <message>
        <source>The project {0} holds no {1} named {2}.</source>
        <translation>O projeto {0} não contém nenhum documento do tipo {1} com o nome {2}.</translation>
    </message>
    <message>
        <source>The project {0} holds no snapshot named {1}.</source>
        <translation>O projeto {0} não contém um instantâneo com o nome {1}.</translation>
    </message>
    <message>
        <source>The project {0} holds a snapshot named {1} already. Choose another name.</source>
        <translation>O projeto {0} já contém um instantâneo com o nome {1}. Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the passphrase. Give it with --passphrase-fd N.</source>
        <translation>Não há terminal para pedir a frase secreta. Informe-a com --passphrase-fd N.</translation>
    </message>
    <message>
        <source>{0} is not encrypted, so no credential is kept in it. Set a passphrase first, or use the system&apos;s keychain.</source>
        <translation>{0} não está criptografado, portanto nenhuma credencial é guardada nele. Defina antes uma frase secreta ou use o chaveiro do sistema.</translation>
    </message>
    <message>
        <source>The database itself is damaged: {0}.</source>
        <translation>O próprio banco de dados está danificado: {0}.</translation>
    </message>
    <message>
        <source>Block {0} is damaged: {1}. It holds bytes {2} to {3} of {4}.</source>
        <translation>O bloco {0} está danificado: {1}. Contém os bytes {2} a {3} de {4}.</translation>
    </message>
    <message>
        <source>Block {0} is damaged: {1}. Nothing uses it.</source>
        <translation>O bloco {0} está danificado: {1}. Nada o usa.</translation>
    </message>
    <message>
        <source>Bytes {0} to {1} of {2} are missing.</source>
        <translation>Faltam os bytes {0} a {1} de {2}.</translation>
    </message>
    <message>
        <source>The list of messages of {0} does not agree with its bytes, first at message {1}.</source>
        <translation>A lista de mensagens de {0} não confere com os seus bytes, primeiro na mensagem {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} points to something that is not there.</source>
        <translation>{0} de {1}: remete a algo que não está lá.</translation>
    </message>
    <message>
        <source>Row {0} of the audit trail was changed.</source>
        <translation>A linha {0} da trilha de auditoria foi alterada.</translation>
    </message>
    <message>
        <source>Rows {0} to {1} of the audit trail are missing.</source>
        <translation>Faltam as linhas {0} a {1} da trilha de auditoria.</translation>
    </message>
    <message>
        <source>Row {0} of the audit trail does not follow row {1}: rows were removed, changed or put in another order.</source>
        <translation>A linha {0} da trilha de auditoria não dá sequência à linha {1}: linhas foram removidas, alteradas ou postas em outra ordem.</translation>
    </message>
    <message>
        <source>The audit trail ends at row {0}; row {1} was there when its head was exported.</source>
        <translation>A trilha de auditoria termina na linha {0}; a linha {1} existia quando o seu último estado foi exportado.</translation>
    </message>
    <message>
        <source>Row {0} of the audit trail is not the one that stood there when its head was exported.</source>
        <translation>A linha {0} da trilha de auditoria não é a que estava ali quando o seu último estado foi exportado.</translation>
    </message>
    <message>
        <source>The receiver takes all that the sender sends in {0}, though the two say different things.</source>
        <translation>O receptor aceita tudo o que o emissor envia em {0}, embora os dois digam coisas diferentes.</translation>
    </message>
    <message>
        <source>The sender may leave out {0}, which the receiver requires.</source>
        <translation>O emissor pode omitir {0}, que o receptor exige.</translation>
    </message>
    <message>
        <source>The receiver expects {0}, which the sender never sends.</source>
        <translation>O receptor espera {0}, que o emissor nunca envia.</translation>
    </message>
    <message>
        <source>The sender sends {0}, which the receiver does not take.</source>
        <translation>O emissor envia {0}, que o receptor não aceita.</translation>
    </message>
    <message>
        <source>The sender may send codes in {0} that the receiver does not know: {3}.</source>
        <translation>O emissor pode enviar em {0} códigos que o receptor não conhece: {3}.</translation>
    </message>
    <message>
        <source>The sender may send any code in {0}; the receiver knows those of its list only.</source>
        <translation>O emissor pode enviar qualquer código em {0}; o receptor só conhece os da sua lista.</translation>
    </message>
    <message>
        <source>{0} may be longer at the sender ({1}) than the receiver takes ({2}).</source>
        <translation>{0} pode ser mais longo no emissor ({1}) do que o receptor aceita ({2}).</translation>
    </message>
    <message>
        <source>{0} may be shorter at the sender ({1}) than the receiver takes ({2}).</source>
        <translation>{0} pode ser mais curto no emissor ({1}) do que o receptor aceita ({2}).</translation>
    </message>
    <message>
        <source>{0} may occur more often at the sender ({1}) than the receiver takes ({2}).</source>
        <translation>{0} pode ocorrer mais vezes no emissor ({1}) do que o receptor aceita ({2}).</translation>
    </message>
    <message>
        <source>{0} may occur less often at the sender ({1}) than the receiver requires ({2}).</source>
        <translation>{0} pode ocorrer menos vezes no emissor ({1}) do que o receptor exige ({2}).</translation>
    </message>
    <message>
        <source>{0} may hold what the receiver does not read: the sender says {1}, the receiver {2}.</source>
        <translation>{0} pode conter o que o receptor não lê: o emissor diz {1}, o receptor {2}.</translation>
    </message>
    <message>
        <source>{0} depends on one condition at the sender and on another at the receiver.</source>
        <translation>{0} depende de uma condição no emissor e de outra no receptor.</translation>
    </message>
    <message>
        <source>What the sender calls {1}, the receiver expects as {2}.</source>
        <translation>O que o emissor chama de {1}, o receptor espera como {2}.</translation>
    </message>
    <message>
        <source>{0} stands in another order at the sender than the receiver expects.</source>
        <translation>{0} está no emissor em outra ordem do que a que o receptor espera.</translation>
    </message>
    <message>
        <source>{0} has another name on each side ({1}, {2}); find out whether both mean the same.</source>
        <translation>{0} tem outro nome em cada lado ({1}, {2}); verificar se os dois significam o mesmo.</translation>
    </message>
    <message>
        <source>A list of gaps starts with the key plumbline: gaps/1. Name a file that plumb spec gap --keep wrote.</source>
        <translation>Uma lista de diferenças começa com a chave plumbline: gaps/1. Indicar um arquivo escrito por plumb spec gap --keep.</translation>
    </message>
    <message>
        <source>{0} keeps the gaps of {1} against {2}, not of {3} against {4}. Name another file with --keep.</source>
        <translation>{0} guarda as diferenças de {1} para {2}, não as de {3} para {4}. Indicar outro arquivo com --keep.</translation>
    </message>
    <message>
        <source>The filter cannot be read at character {0}: {1} is expected.</source>
        <translation>O filtro não pode ser lido no caractere {0}: espera-se {1}.</translation>
    </message>
    <message>
        <source>{0} is not a column of gaps. The columns are {1}.</source>
        <translation>{0} não é uma coluna de diferenças. As colunas são {1}.</translation>
    </message>
    <message>
        <source>{0} is not a value of {1}. Its values are {2}.</source>
        <translation>{0} não é um valor de {1}. Seus valores são {2}.</translation>
    </message>
    <message>
        <source>{0} was left behind when the project was written anew and that ended early. It may hold messages in clear and cannot be removed ({1}): remove it.</source>
        <translation>{0} ficou para trás quando o projeto foi regravado e isso terminou antes da hora. Pode conter mensagens sem criptografia e não pode ser removido ({1}): remova-o.</translation>
    </message>
    <message>
        <source>{0} is no document that can be read. Save it as xlsx, docx, PDF, HTML, CSV, Markdown or text.</source>
        <translation>{0} não é um documento que possa ser lido. Salve-o como xlsx, docx, PDF, HTML, CSV, Markdown ou texto.</translation>
    </message>
    <message>
        <source>{0} is in the old form of Word or Excel. Open it there and save it as docx or xlsx.</source>
        <translation>{0} está no formato antigo do Word ou do Excel. Abra-o lá e salve-o como docx ou xlsx.</translation>
    </message>
    <message>
        <source>{0} is protected by a password. Open it in its program and save it without one.</source>
        <translation>{0} está protegido por uma senha. Abra-o no programa dele e salve-o sem senha.</translation>
    </message>
    <message>
        <source>{0} is a PDF, which is read from a file only. Save it and import that file.</source>
        <translation>{0} é um PDF, que só é lido de um arquivo. Salve-o e importe esse arquivo.</translation>
    </message>
    <message>
        <source>{0} is damaged at {1}. Open it in the program that it was made with and save it again.</source>
        <translation>{0} está danificado em {1}. Abra-o no programa com que foi feito e salve-o novamente.</translation>
    </message>
    <message>
        <source>{0} has more than {1} bytes. Split it, or save the part that is needed.</source>
        <translation>{0} tem mais de {1} bytes. Divida-o, ou salve a parte necessária.</translation>
    </message>
    <message>
        <source>{0} has more than {1} bytes when unpacked, which no document of its size needs. Save the part that is needed in a file of its own.</source>
        <translation>{0} tem mais de {1} bytes depois de descompactado, o que nenhum documento desse tamanho precisa. Salve a parte necessária em um arquivo próprio.</translation>
    </message>
    <message>
        <source>{0}: in {1} elements stand inside each other more than {2} deep, which no document needs. Save it again, or copy what is needed into a new one.</source>
        <translation>{0}: em {1} há elementos aninhados em mais de {2} níveis, o que nenhum documento precisa. Salve-o novamente, ou copie o necessário para um novo.</translation>
    </message>
    <message>
        <source>The part of Plumbline that reads PDFs is missing. Install Plumbline anew, or save {0} as docx in a word processor.</source>
        <translation>Falta a parte do Plumbline que lê PDFs. Instale o Plumbline de novo ou salve {0} como docx em um processador de texto.</translation>
    </message>
    <message>
        <source>{0} is no PDF, or too damaged to be read. Open it in a PDF viewer and print it to a new PDF.</source>
        <translation>{0} não é um PDF ou está danificado demais para ser lido. Abra-o em um leitor de PDF e imprima-o em um novo PDF.</translation>
    </message>
    <message>
        <source>{0} takes more time or memory than a document needs and was not read. Print the pages that are needed to a new PDF.</source>
        <translation>{0} exige mais tempo ou memória do que um documento precisa e não foi lido. Imprima as páginas necessárias em um novo PDF.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; names no number of the grid. Write a message type, a place and a number, such as: ADT^A01 PID-8 missing. Numbers are {1}.</source>
        <translation>“{0}” não designa nenhum número da grade. Escreva um tipo de mensagem, um lugar e um número, por exemplo: ADT^A01 PID-8 missing. Os números são {1}.</translation>
    </message>
    <message>
        <source>The traffic holds more different places than the grid keeps: values counted in no row: {0}.</source>
        <translation>O tráfego contém mais lugares diferentes do que a grade guarda; valores não contados em nenhuma linha: {0}.</translation>
    </message>
    <message>
        <source>{0}: the traffic shows nothing here that the spec could take over.</source>
        <translation>{0}: o tráfego não mostra aqui nada que a especificação possa adotar.</translation>
    </message>
    <message>
        <source>The codes of {0} stand in {1}, which the spec does not write itself. Bind {0} to a value set of the spec first.</source>
        <translation>Os códigos de {0} estão em {1}, que a especificação não escreve ela mesma. Vincule antes {0} a um conjunto de valores da especificação.</translation>
    </message>
    <message>
        <source>Your specification says {1} for {0}. It is missing in {2} of {3} messages that have its place. May it be missing, and what does that mean?</source>
        <translation>Sua especificação indica {1} para {0}. Falta em {2} de {3} mensagens que têm o seu lugar. Pode faltar, e o que isso significa?</translation>
    </message>
    <message>
        <source>{0} is not in your specification, and {1} of {2} messages hold it, first message {3}. What does it hold, and who should read it?</source>
        <translation>{0} não está na sua especificação, e {1} de {2} mensagens o contêm, primeiro a mensagem {3}. O que contém e quem deve lê-lo?</translation>
    </message>
    <message>
        <source>{0} holds codes that {1} of your specification does not have: {2} different ones in {3} messages, first in message {4}. Which codes may come?</source>
        <translation>{0} contém códigos que {1} da sua especificação não tem: {2} diferentes em {3} mensagens, primeiro na mensagem {4}. Quais códigos podem vir?</translation>
    </message>
    <message>
        <source>Your specification allows {1} characters for {0}. The traffic has up to {2}, in {3} messages of that length. How long may it be?</source>
        <translation>Sua especificação permite {1} caracteres para {0}. O tráfego tem até {2}, em {3} mensagens com esse comprimento. Que comprimento pode ter?</translation>
    </message>
    <message>
        <source>{0} does not keep the rule {1} in {2} messages, first in message {3}. Is the specification or the traffic right?</source>
        <translation>{0} não cumpre a regra {1} em {2} mensagens, primeiro na mensagem {3}. Está certa a especificação ou o tráfego?</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no usage that is known here. Say in the template, under usage-words, what it means.</source>
        <translation>“{0}” não é um uso conhecido aqui. Diga no modelo, em usage-words, o que significa.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; can mean {1}. Say in the template, under usage-words, which is meant.</source>
        <translation>“{0}” pode significar {1}. Diga no modelo, em usage-words, o que se quer dizer.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not say how often it may stand. Write a cardinality such as 0..1 or 1..* into the spec.</source>
        <translation>“{0}” não diz quantas vezes pode aparecer. Escreva na especificação uma cardinalidade como 0..1 ou 1..*.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no length. Write one such as 20 or 1..20 into the spec.</source>
        <translation>“{0}” não é um comprimento. Escreva na especificação um como 20 ou 1..20.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no type of HL7 {1}, and the document does not define it. Name another, or define it under types.</source>
        <translation>“{0}” não é um tipo do HL7 {1}, e o documento não o define. Indique outro, ou defina-o em types.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no table of HL7 {1}, and the document does not list its codes, so nothing is bound.</source>
        <translation>“{0}” não é uma tabela do HL7 {1}, e o documento não lista os seus códigos; nada foi vinculado.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not lead to a field or component. Write a path such as PID-3.1.</source>
        <translation>“{0}” não leva a nenhum campo nem componente. Escreva um caminho como PID-3.1.</translation>
    </message>
    <message>
        <source>The document does not say which segment this is about. Say it in the template, under segments.</source>
        <translation>O documento não diz de que segmento se trata aqui. Diga-o no modelo, em segments.</translation>
    </message>
    <message>
        <source>{0} is no segment of HL7 {1}, and the document does not define it. Look at the version of the standard.</source>
        <translation>{0} não é um segmento do HL7 {1}, e o documento não o define. Verifique a versão do padrão.</translation>
    </message>
    <message>
        <source>The document says {0} here and {1} elsewhere ({2}). Say in the template, under answers, which is right.</source>
        <translation>O documento diz {0} aqui e {1} noutro lugar ({2}). Diga no modelo, em answers, o que está certo.</translation>
    </message>
    <message>
        <source>Another name stands in the document already ({0}); that one was taken.</source>
        <translation>Já existe outro nome no documento ({0}); foi esse o adotado.</translation>
    </message>
    <message>
        <source>The heading &apos;{0}&apos; is not known, so this column was not taken. Say in the template, under headings, what it means.</source>
        <translation>O cabeçalho “{0}” não é conhecido; esta coluna não foi aproveitada. Diga no modelo, em headings, o que significa.</translation>
    </message>
    <message>
        <source>Nothing here looks like segments, a message format, codes or the like, so this table was not taken.</source>
        <translation>Nada aqui se parece com segmentos, um formato de mensagem, códigos ou algo assim; esta tabela não foi aproveitada.</translation>
    </message>
    <message>
        <source>The template says to leave this table out.</source>
        <translation>O modelo diz para deixar esta tabela de fora.</translation>
    </message>
    <message>
        <source>This is struck out in the document, so it was not taken.</source>
        <translation>Isto está riscado no documento e não foi aproveitado.</translation>
    </message>
    <message>
        <source>The message format cannot be read at &apos;{0}&apos;. Write the structure into the spec by hand.</source>
        <translation>O formato da mensagem não pode ser lido em “{0}”. Escreva a estrutura à mão na especificação.</translation>
    </message>
    <message>
        <source>The document does not say of which message this is the format. Write a heading such as ADT^A01 above it, or the structure into the spec.</source>
        <translation>O documento não diz de que mensagem é este formato. Escreva acima um título como ADT^A01, ou a estrutura na especificação.</translation>
    </message>
    <message>
        <source>This component has no number of its own; by the order of the rows it would be {0}. Look whether that is meant.</source>
        <translation>Este componente não tem número próprio; pela ordem das linhas seria {0}. Verifique se é isso que se quer dizer.</translation>
    </message>
    <message>
        <source>This row names nothing that it could be about, so it was not taken.</source>
        <translation>Esta linha não nomeia nada a que possa se referir; não foi aproveitada.</translation>
    </message>
    <message>
        <source>The document names more than one version of the standard ({0}); {1} was taken. Name another with --standard.</source>
        <translation>O documento nomeia mais de uma versão do padrão ({0}); foi usada {1}. Indique outra com --standard.</translation>
    </message>
    <message>
        <source>The document names no version of the standard, so {0} was taken. Name another with --standard.</source>
        <translation>O documento não nomeia nenhuma versão do padrão; foi usada {0}. Indique outra com --standard.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no meaning in this column, so it was not taken.</source>
        <translation>“{0}” não tem significado nesta coluna e não foi aproveitado.</translation>
    </message>
    <message>
        <source>The reader of documents left this out, or could not read it: {0}.</source>
        <translation>Isto foi deixado de fora na leitura do documento, ou não pôde ser lido: {0}.</translation>
    </message>
    <message>
        <source>Nothing in {0} was recognised as a segment, a message, a value set or a sample. Say in a template (--template) what its headings mean.</source>
        <translation>Nada em {0} foi reconhecido como segmento, mensagem, conjunto de valores ou exemplo. Diga num modelo (--template) o que significam os cabeçalhos.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}</source>
        <translation>{0}, linha {1}: {2}</translation>
    </message>
    <message>
        <source>{0} is hidden in the document, so it was not taken. Show it there if it belongs to the interface.</source>
        <translation>{0} está oculto no documento, por isso não foi aproveitado. Exiba-o lá se fizer parte da interface.</translation>
    </message>
    <message>
        <source>The answer in the template is to say nothing of this.</source>
        <translation>A resposta no modelo é não dizer nada sobre isto.</translation>
    </message>
    <message>
        <source>The answer &apos;{0}&apos; cannot be the {1} of {2}. Mend it in the template, under answers.</source>
        <translation>A resposta &quot;{0}&quot; não pode ser {1} de {2}. Corrija-a no modelo, em answers.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; cannot mean &apos;{1}&apos;. Write one such as {2}.</source>
        <translation>&quot;{0}&quot; não pode significar &quot;{1}&quot;. Escreva algo como {2}.</translation>
    </message>
    <message>
        <source>{0} bytes before a message belong to no frame; they stand in the wire log.</source>
        <translation>{0} bytes antes de uma mensagem não pertencem a nenhum quadro; estão no registro da linha.</translation>
    </message>
    <message>
        <source>A message came without the byte that begins a frame (VT).</source>
        <translation>Uma mensagem chegou sem o byte que inicia um quadro (VT).</translation>
    </message>
    <message>
        <source>A frame ended with FS and no CR behind it.</source>
        <translation>Um quadro terminou com FS, sem CR depois.</translation>
    </message>
    <message>
        <source>A frame ended with FS LF where FS CR is due.</source>
        <translation>Um quadro terminou com FS LF onde é devido FS CR.</translation>
    </message>
    <message>
        <source>A frame began before the one before it had ended; they were taken apart.</source>
        <translation>Um quadro começou antes que o anterior terminasse; foram separados.</translation>
    </message>
    <message>
        <source>The last segment of a message has no CR at its end.</source>
        <translation>O último segmento de uma mensagem não tem CR no final.</translation>
    </message>
    <message>
        <source>A message is longer than {0} bytes; what lies past them was not kept.</source>
        <translation>Uma mensagem tem mais de {0} bytes; o que passa disso não foi guardado.</translation>
    </message>
    <message>
        <source>The connection ended inside a message, {0} bytes after its beginning.</source>
        <translation>A conexão terminou dentro de uma mensagem, {0} bytes depois do início.</translation>
    </message>
    <message>
        <source>A frame holds no bytes.</source>
        <translation>Um quadro não contém nenhum byte.</translation>
    </message>
    <message>
        <source>The answer does not begin with MSH, so it acknowledges nothing.</source>
        <translation>A resposta não começa com MSH, portanto não confirma nada.</translation>
    </message>
    <message>
        <source>The answer has no MSA segment, so it acknowledges nothing.</source>
        <translation>A resposta não tem segmento MSA, portanto não confirma nada.</translation>
    </message>
    <message>
        <source>MSA-1 of the answer is none of AA, AE, AR, CA, CE and CR, so it acknowledges nothing.</source>
        <translation>MSA-1 da resposta não é AA, AE, AR, CA, CE nem CR, portanto não confirma nada.</translation>
    </message>
    <message>
        <source>MSA-2 of the answer is empty, so it does not say which message it is for.</source>
        <translation>MSA-2 da resposta está vazio, portanto não diz para qual mensagem é.</translation>
    </message>
    <message>
        <source>An acknowledgement names a message that was never sent on this connection. It changes no outcome.</source>
        <translation>Uma confirmação cita uma mensagem que nunca foi enviada nesta conexão. Ela não muda nenhum resultado.</translation>
    </message>
    <message>
        <source>An acknowledgement came after the wait for it was over. It is kept beside the outcome of its message, which stays.</source>
        <translation>Uma confirmação chegou depois do fim da espera. Ela fica ao lado do resultado de sua mensagem, que permanece.</translation>
    </message>
    <message>
        <source>A further acknowledgement came for a message that had one. It changes no outcome.</source>
        <translation>Chegou mais uma confirmação para uma mensagem que já tinha uma. Ela não muda nenhum resultado.</translation>
    </message>
    <message>
        <source>An acknowledgement names an id that several messages under way share. It changes no outcome.</source>
        <translation>Uma confirmação cita um identificador que várias mensagens em curso compartilham. Ela não muda nenhum resultado.</translation>
    </message>
    <message>
        <source>The peer answered with an application acknowledgement where a commit acknowledgement was asked for; it was taken.</source>
        <translation>O outro lado respondeu com uma confirmação da aplicação onde se pedia uma de recebimento; ela foi aceita.</translation>
    </message>
    <message>
        <source>The peer answered with a commit acknowledgement that was not asked for; the application's is still awaited.</source>
        <translation>O outro lado respondeu com uma confirmação de recebimento que não foi pedida; a da aplicação ainda é esperada.</translation>
    </message>
    <message>
        <source>The message does not begin with MSH, so it is not sent.</source>
        <translation>A mensagem não começa com MSH, portanto não é enviada.</translation>
    </message>
    <message>
        <source>The message holds the byte that begins a frame (VT) at byte {0}; in MLLP it would be torn apart, so it is not sent.</source>
        <translation>A mensagem contém no byte {0} o byte que inicia um quadro (VT); em MLLP ela seria partida, portanto não é enviada.</translation>
    </message>
    <message>
        <source>The message holds the bytes that end a frame (FS CR) at byte {0}; in MLLP it would be cut there, so it is not sent.</source>
        <translation>A mensagem contém no byte {0} os bytes que terminam um quadro (FS CR); em MLLP ela seria cortada ali, portanto não é enviada.</translation>
    </message>
    <message>
        <source>The message is in {0}, which MLLP cannot carry, so it is not sent. Save it as UTF-8 first.</source>
        <translation>A mensagem está em {0}, que o MLLP não pode carregar, portanto não é enviada. Salve-a antes como UTF-8.</translation>
    </message>
    <message>
        <source>The message has no MSH-10, so no acknowledgement could name it, and it is not sent. Let it be given one.</source>
        <translation>A mensagem não tem MSH-10, portanto nenhuma confirmação poderia citá-la, e ela não é enviada. Faça com que receba um.</translation>
    </message>
    <message>
        <source>The message has {0} bytes, more than the {1} that are sent at once, so it is not sent.</source>
        <translation>A mensagem tem {0} bytes, mais que os {1} que são enviados de uma vez, portanto não é enviada.</translation>
    </message>
    <message>
        <source>The message cannot be rewritten as asked at {0}, so it is not sent.</source>
        <translation>A mensagem não pode ser reescrita em {0} como pedido, portanto não é enviada.</translation>
    </message>
    <message>
        <source>'{0}' is not an address. Write HOST:PORT, such as 127.0.0.1:2575 or [::1]:2575.</source>
        <translation>“{0}” não é um endereço. Escreva HOST:PORTA, por exemplo 127.0.0.1:2575 ou [::1]:2575.</translation>
    </message>
    <message>
        <source>The endpoint has no host. Name the machine to send to.</source>
        <translation>O endpoint não tem host. Informe a máquina para a qual enviar.</translation>
    </message>
    <message>
        <source>{0} is no port. Ports go from 1 to 65535.</source>
        <translation>{0} não é uma porta. As portas vão de 1 a 65535.</translation>
    </message>
    <message>
        <source>{0} messages cannot be under way at once; between 1 and {1} can.</source>
        <translation>Não pode haver {0} mensagens em curso ao mesmo tempo; pode haver de 1 a {1}.</translation>
    </message>
    <message>
        <source>'{0}' is no character set that is known here.</source>
        <translation>“{0}” não é um conjunto de caracteres conhecido aqui.</translation>
    </message>
    <message>
        <source>A client certificate in PEM needs its private key. Name the file of the key too, or use PKCS#12.</source>
        <translation>Um certificado de cliente em PEM precisa de sua chave privada. Informe também o arquivo da chave, ou use PKCS#12.</translation>
    </message>
    <message>
        <source>'{0}' is no fingerprint. Write the 64 hexadecimal digits of the certificate's SHA-256.</source>
        <translation>“{0}” não é uma impressão digital. Escreva os 64 dígitos hexadecimais do SHA-256 do certificado.</translation>
    </message>
    <message>
        <source>{0} is marked as production. Confirm it by its name before anything is sent.</source>
        <translation>{0} está marcado como produção. Confirme-o pelo nome antes que algo seja enviado.</translation>
    </message>
    <message>
        <source>'{0}' is not understood. Write what comes, '=', and accept, retry, park or stop, such as AE=park or AR=retry:5:stop; what comes is AA, AE, AR, CA, CE, CR, timeout, connect or lost.</source>
        <translation>“{0}” não foi entendido. Escreva o que chega, “=” e accept, retry, park ou stop, por exemplo AE=park ou AR=retry:5:stop; o que chega é AA, AE, AR, CA, CE, CR, timeout, connect ou lost.</translation>
    </message>
    <message>
        <source>The message asks for no acknowledgement (MSH-15 and MSH-16), so it is not known whether it arrived.</source>
        <translation>A mensagem não pede confirmação (MSH-15 e MSH-16), portanto não se sabe se chegou.</translation>
    </message>
    <message>
        <source>The acknowledgement asked for one itself and was given it.</source>
        <translation>A confirmação pedia ela mesma uma e a recebeu.</translation>
    </message>
    <message>
        <source>{0} cannot be reached: {1}. Check that something listens there and that no firewall is between.</source>
        <translation>Não foi possível alcançar {0}: {1}. Verifique se algo escuta ali e se não há um firewall no meio.</translation>
    </message>
    <message>
        <source>{0} did not answer within {1} ms. Check the address and that no firewall is between.</source>
        <translation>{0} não respondeu em {1} ms. Verifique o endereço e se não há um firewall no meio.</translation>
    </message>
    <message>
        <source>The other side closed the connection.</source>
        <translation>O outro lado fechou a conexão.</translation>
    </message>
    <message>
        <source>The connection broke: {0}.</source>
        <translation>A conexão foi rompida: {0}.</translation>
    </message>
    <message>
        <source>No acknowledgement came within {0} ms. The message may have been delivered.</source>
        <translation>Nenhuma confirmação chegou em {0} ms. A mensagem pode ter sido entregue.</translation>
    </message>
    <message>
        <source>The connection was closed after {0} ms without traffic.</source>
        <translation>A conexão foi fechada após {0} ms sem tráfego.</translation>
    </message>
    <message>
        <source>The message is sent again in {0} ms (attempt {1}).</source>
        <translation>A mensagem é enviada de novo em {0} ms (tentativa {1}).</translation>
    </message>
    <message>
        <source>Sending stopped, as the endpoint's policy says for {0}.</source>
        <translation>O envio parou, como diz a regra do endpoint para {0}.</translation>
    </message>
    <message>
        <source>Sending was stopped.</source>
        <translation>O envio foi parado.</translation>
    </message>
    <message>
        <source>{0} with {1}; the certificate is of {2}, by {3}, valid until {4}.</source>
        <translation>{0} com {1}; o certificado é de {2}, emitido por {3}, válido até {4}.</translation>
    </message>
    <message>
        <source>The SHA-256 of the certificate is {0}.</source>
        <translation>O SHA-256 do certificado é {0}.</translation>
    </message>
    <message>
        <source>TLS with {0} failed: {1}.</source>
        <translation>O TLS com {0} falhou: {1}.</translation>
    </message>
    <message>
        <source>The certificate of {0} is not the one that is pinned; its SHA-256 is {1}. Nothing was sent.</source>
        <translation>O certificado de {0} não é o fixado; seu SHA-256 é {1}. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The certificate of {0} ends on {1}.</source>
        <translation>O certificado de {0} termina em {1}.</translation>
    </message>
    <message>
        <source>This system has no TLS that Qt can use: {0}.</source>
        <translation>Este sistema não tem um TLS que o Qt possa usar: {0}.</translation>
    </message>
    <message>
        <source>{0} holds no certificate that can be read. PEM is expected.</source>
        <translation>{0} não contém nenhum certificado que possa ser lido. Espera-se PEM.</translation>
    </message>
    <message>
        <source>{0} holds no private key that can be read with this passphrase. PEM is expected.</source>
        <translation>{0} não contém nenhuma chave privada que possa ser lida com esta senha. Espera-se PEM.</translation>
    </message>
    <message>
        <source>{0} cannot be read as PKCS#12 with this passphrase.</source>
        <translation>{0} não pode ser lido como PKCS#12 com esta senha.</translation>
    </message>
    <message>
        <source>{0} is no file of outcomes, or one of a later version. It is left as it is.</source>
        <translation>{0} não é um arquivo de resultados, ou é de uma versão posterior. Ele fica como está.</translation>
    </message>
    <message>
        <source>Outcomes cannot be kept in {0}: {1}. Nothing more is sent.</source>
        <translation>Os resultados não podem ser guardados em {0}: {1}. Nada mais é enviado.</translation>
    </message>
    <message>
        <source>{0} keeps the outcomes of another plan. Name another file, or send the plan it was begun with.</source>
        <translation>{0} guarda os resultados de outro plano. Informe outro arquivo, ou envie o plano com que ele foi começado.</translation>
    </message>
    <message>
        <source>{0} is used by another sender. Wait for it, or name another file.</source>
        <translation>{0} está sendo usado por outro emissor. Espere por ele, ou informe outro arquivo.</translation>
    </message>
    <message>
        <source>The wire log cannot be kept in {0}: {1}. Nothing more is sent.</source>
        <translation>O registro da linha não pode ser mantido em {0}: {1}. Nada mais é enviado.</translation>
    </message>
    <message>
        <source>The sender ended while the message was under way; it may have been delivered. It is sent again only when that is asked for.</source>
        <translation>O emissor terminou enquanto a mensagem estava em curso; ela pode ter sido entregue. Só é enviada de novo quando isso for pedido.</translation>
    </message>
    <message>
        <source>{0} cannot be listened on: {1}. Choose another port, or end what uses it.</source>
        <translation>Não é possível escutar em {0}: {1}. Escolha outra porta, ou encerre o que a usa.</translation>
    </message>
    <message>
        <source>A message could not be stored in {0}: {1}. It is not acknowledged.</source>
        <translation>Uma mensagem não pôde ser guardada em {0}: {1}. Ela não é confirmada.</translation>
    </message>
    <message>
        <source>Packets: {0}; TCP connections with HL7: {1}; messages: {2}; acknowledgements: {3}, of which {4} stand in the capture with the message that they answer. All are shown in the order in which they began on the wire.</source>
        <translation>Pacotes: {0}; conexões TCP com HL7: {1}; mensagens: {2}; confirmações: {3}, das quais {4} estão na captura com a mensagem a que respondem. Todas são mostradas na ordem em que começaram na rede.</translation>
    </message>
    <message>
        <source>TCP connections encrypted with TLS, which cannot be read: {0}. Capture where the encryption ends.</source>
        <translation>Conexões TCP criptografadas com TLS, que não podem ser lidas: {0}. Capture onde a criptografia termina.</translation>
    </message>
    <message>
        <source>TCP connections without HL7: {0}; packets of other protocols: {1}. They are not shown.</source>
        <translation>Conexões TCP sem HL7: {0}; pacotes de outros protocolos: {1}. Não são mostrados.</translation>
    </message>
    <message>
        <source>Bytes of these connections that the capture does not hold: {0}. Messages that lack some of them: {1}; they end where bytes are missing.</source>
        <translation>Bytes dessas conexões que a captura não contém: {0}. Mensagens às quais faltam alguns: {1}; elas terminam onde faltam bytes.</translation>
    </message>
    <message>
        <source>Messages whose frame had not ended when the next began or the capture stopped: {0}.</source>
        <translation>Mensagens cujo quadro não havia terminado quando a seguinte começou ou a captura parou: {0}.</translation>
    </message>
    <message>
        <source>Bytes that were sent again are shown once: {0}.</source>
        <translation>Bytes enviados novamente, mostrados uma só vez: {0}.</translation>
    </message>
    <message>
        <source>Packets that are damaged or of a kind that cannot be read: {0} (link type {1}).</source>
        <translation>Pacotes danificados ou de um tipo que não pode ser lido: {0} (tipo de enlace {1}).</translation>
    </message>
    <message>
        <source>{0} exists and does not hold messages in MLLP frames, so nothing is added to it. Name another file.</source>
        <translation>{0} existe e não contém mensagens em quadros MLLP, portanto nada é acrescentado. Indique outro arquivo.</translation>
    </message>
    <message>
        <source>A message was longer than {0} bytes; it was neither stored nor acknowledged, and its connection was closed.</source>
        <translation>Uma mensagem tinha mais de {0} bytes; não foi guardada nem confirmada, e a conexão foi fechada.</translation>
    </message>
    <message>
        <source>A connection was refused, since {0} are open.</source>
        <translation>Uma conexão foi recusada, pois há {0} abertas.</translation>
    </message>
    <message>
        <source>The acknowledgement of a stored message could not be sent; the sender may send it again.</source>
        <translation>A confirmação de uma mensagem guardada não pôde ser enviada; o emissor talvez a envie novamente.</translation>
    </message>
    <message>
        <source>The capture ends inside a packet that begins at byte {0}. That packet is not shown.</source>
        <translation>A captura termina dentro de um pacote que começa no byte {0}. Esse pacote não é mostrado.</translation>
    </message>
    <message>
        <source>The header of the capture at byte {0} is incomplete. What stands behind is not shown.</source>
        <translation>O cabeçalho da captura no byte {0} está incompleto. O que vem depois não é mostrado.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a packet says that it is larger than packets can be. What stands behind is not shown.</source>
        <translation>A captura está danificada no byte {0}: um pacote diz ser maior do que pacotes podem ser. O que vem depois não é mostrado.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a section does not say its byte order. What stands behind is not shown.</source>
        <translation>A captura está danificada no byte {0}: uma seção não diz sua ordem de bytes. O que vem depois não é mostrado.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a block has a length that no block can have. What stands behind is not shown.</source>
        <translation>A captura está danificada no byte {0}: um bloco tem um comprimento que nenhum bloco pode ter. O que vem depois não é mostrado.</translation>
    </message>
    <message>
        <source>The capture is damaged at byte {0}: a packet belongs to no interface, or its block is too short. What stands behind is not shown.</source>
        <translation>A captura está danificada no byte {0}: um pacote não pertence a nenhuma interface, ou seu bloco é curto demais. O que vem depois não é mostrado.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: it has no arrow. Write CONDITION -&gt; ACTIONS, such as &apos;MSH-9.2 = &quot;A08&quot; -&gt; AE, delay 2s&apos;.</source>
        <translation>“{0}” não é uma regra: não tem seta. Escreva CONDITION -&gt; ACTIONS, como &apos;MSH-9.2 = &quot;A08&quot; -&gt; AE, delay 2s&apos;.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: it has no condition. Write CONDITION -&gt; ACTIONS; * stands for any message.</source>
        <translation>“{0}” não é uma regra: não tem condição. Escreva CONDITION -&gt; ACTIONS; * representa qualquer mensagem.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: what stands before the arrow is no condition.</source>
        <translation>“{0}” não é uma regra: o que vem antes da seta não é uma condição.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: its condition asks for acknowledgements, which are still to be sent.</source>
        <translation>“{0}” não é uma regra: sua condição pergunta por confirmações que ainda serão enviadas.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: no application acknowledgement follows CE or CR.</source>
        <translation>“{0}” não é uma regra: nenhuma confirmação de aplicação segue CE ou CR.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: an action is missing. Actions are AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after and times.</source>
        <translation>“{0}” não é uma regra: falta uma ação. As ações são AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after e times.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: &apos;{1}&apos; is no action. Actions are AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after and times.</source>
        <translation>“{0}” não é uma regra: “{1}” não é uma ação. As ações são AA AE AR CA CE CR, text, error, delay, commit, drop, wrong-id, disconnect, after e times.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a time, such as 500ms or 2s, of a day at most.</source>
        <translation>“{0}” não é uma regra: {1} precisa de um tempo, como 500ms ou 2s, de no máximo um dia.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a number, such as 3.</source>
        <translation>“{0}” não é uma regra: {1} precisa de um número, como 3.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a code of table 0357, such as 207.</source>
        <translation>“{0}” não é uma regra: {1} precisa de um código da tabela 0357, como 207.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no rule: {1} needs a text in double quotes.</source>
        <translation>“{0}” não é uma regra: {1} precisa de um texto entre aspas duplas.</translation>
    </message>
    <message>
        <source>{0} is no address of this machine, so it cannot be listened on.</source>
        <translation>{0} não é um endereço desta máquina, portanto não é possível escutar nele.</translation>
    </message>
    <message>
        <source>The message is the same as message {0}, with the same MSH-10: its sender has sent it again. It is stored and answered once more.</source>
        <translation>A mensagem é a mesma que a mensagem {0}, com o mesmo MSH-10: o remetente a enviou de novo. É guardada e respondida mais uma vez.</translation>
    </message>
    <message>
        <source>The message has the MSH-10 of message {0} but says something else: its sender cannot tell their acknowledgements apart.</source>
        <translation>A mensagem tem o MSH-10 da mensagem {0} mas diz outra coisa: o remetente não consegue distinguir suas confirmações.</translation>
    </message>
    <message>
        <source>TLS with {0} failed: the connection ended in the handshake.</source>
        <translation>O TLS com {0} falhou: a conexão terminou durante a negociação.</translation>
    </message>
    <message>
        <source>TLS with {0} failed: it was not done in time.</source>
        <translation>O TLS com {0} falhou: não foi concluído a tempo.</translation>
    </message>
    <message>
        <source>The peer gives its acknowledgements the same MSH-10 again. They are told apart by MSA-2 alone.</source>
        <translation>O par dá às suas confirmações o mesmo MSH-10 de novo. Elas são distinguidas apenas por MSA-2.</translation>
    </message>
    <message>
        <source>Of messages that left together only the first was acknowledged: the peer may take frames that arrive together for one message, or lose all but one. Send one at a time.</source>
        <translation>Das mensagens que saíram juntas só a primeira foi confirmada: o par talvez tome quadros que chegam juntos por uma só mensagem, ou perca todos menos um. Envie uma de cada vez.</translation>
    </message>
    <message>
        <source>The peer acknowledges messages of this connection again with each further one: it may have taken them in more than once. Make a connection for each message.</source>
        <translation>O par confirma de novo as mensagens desta conexão a cada nova mensagem: talvez as tenha recebido mais de uma vez. Faça uma conexão para cada mensagem.</translation>
    </message>
    <message>
        <source>The peer ends its acknowledgements without a CR behind the last segment. They are taken as they are.</source>
        <translation>O par termina suas confirmações sem CR após o último segmento. Elas são aceitas como estão.</translation>
    </message>
    <message>
        <source>The acknowledgement came over the port for application acknowledgements.</source>
        <translation>A confirmação chegou pela porta de confirmações de aplicação.</translation>
    </message>
    <message>
        <source>A value at {0} is not in the map that was given for it, so the message is not sent. Add it to the map, or let values stay that it lacks.</source>
        <translation>Um valor em {0} não está no mapa indicado para ele, por isso a mensagem não é enviada. Acrescente-o, ou deixe como estão os valores que faltam.</translation>
    </message>
    <message>
        <source>Line {1} of {0} does not hold two values. Write what stands in messages, a comma or a tab, and what takes its place.</source>
        <translation>A linha {1} de {0} não contém dois valores. Escreva o que está nas mensagens, uma vírgula ou tabulação, e o que o substitui.</translation>
    </message>
    <message>
        <source>Line {1} of {0} gives a value another meaning than line {2}. Keep one of the two.</source>
        <translation>A linha {1} de {0} dá a um valor outro significado que a linha {2}. Mantenha uma das duas.</translation>
    </message>
    <message>
        <source>{0} holds no values. Write a line for each: what stands in messages, a comma or a tab, and what takes its place.</source>
        <translation>{0} não contém valores. Escreva uma linha para cada um: o que está nas mensagens, uma vírgula ou tabulação, e o que o substitui.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; has no {#}, so different values would become the same. Write where the number stands, such as T{#}.</source>
        <translation>“{0}” não contém {#}, então valores diferentes se tornariam iguais. Escreva onde fica o número, como T{#}.</translation>
    </message>
    <message>
        <source>{0} of the last {1} messages were rejected or errored.</source>
        <translation>{0} das últimas {1} mensagens foram rejeitadas ou deram erro.</translation>
    </message>
    <message>
        <source>Acknowledgements take {0} ms (the slower half of the last {1}).</source>
        <translation>As confirmações levam {0} ms (a metade mais lenta das últimas {1}).</translation>
    </message>
    <message>
        <source>No acknowledgement has come for {0} s while messages wait for theirs.</source>
        <translation>Nenhuma confirmação chegou há {0} s enquanto mensagens esperam a sua.</translation>
    </message>
    <message>
        <source>The connection ended or could not be made.</source>
        <translation>A conexão terminou ou não pôde ser feita.</translation>
    </message>
    <message>
        <source>It is over: {0}</source>
        <translation>Acabou: {0}</translation>
    </message>
    <message>
        <source>The command for alerts could not be run: {0}.</source>
        <translation>O comando de alertas não pôde ser executado: {0}.</translation>
    </message>
    <message>
        <source>The receiver could not be reached, so the message is stored but was not passed on.</source>
        <translation>O receptor não pôde ser alcançado; a mensagem está guardada mas não foi repassada.</translation>
    </message>
    <message>
        <source>The receiver&apos;s connection ended before it had answered; the message may have arrived. Its sender is told nothing but that the connection ended.</source>
        <translation>A conexão do receptor terminou antes que ele respondesse; a mensagem pode ter chegado. Ao remetente só é dito que a conexão terminou.</translation>
    </message>
    <message>
        <source>The receiver has not answered within {0} ms. The message may have arrived; nothing is said to its sender.</source>
        <translation>O receptor não respondeu em {0} ms. A mensagem pode ter chegado; nada é dito ao remetente.</translation>
    </message>
    <message>
        <source>The receiver sent something that answers no message under way. It was passed on.</source>
        <translation>O receptor enviou algo que não responde a nenhuma mensagem em curso. Foi repassado.</translation>
    </message>
    <message>
        <source>The receiver answered after the sender&apos;s connection had ended, so the answer could not be passed on.</source>
        <translation>O receptor respondeu depois que a conexão do remetente terminou; a resposta não pôde ser repassada.</translation>
    </message>
    <message>
        <source>The message was answered here, as the rule for a receiver that cannot be reached says.</source>
        <translation>A mensagem foi respondida aqui, como diz a regra para um receptor que não é alcançado.</translation>
    </message>
    <message>
        <source>{0} is where the relay itself listens. Name the receiver that messages are passed on to.</source>
        <translation>{0} é onde o próprio relé escuta. Indique o receptor ao qual as mensagens são repassadas.</translation>
    </message>
    <message>
        <source>The bytes that begin and end a frame are the same. Choose two, such as 0B and 1C.</source>
        <translation>Os bytes que iniciam e terminam um quadro são iguais. Escolha dois, como 0B e 1C.</translation>
    </message>
    <message>
        <source>The byte that begins or ends a frame stands in messages too. Choose one that no message holds, such as 0B or 1C.</source>
        <translation>O byte que inicia ou termina um quadro também aparece em mensagens. Escolha um que nenhuma mensagem contenha, como 0B ou 1C.</translation>
    </message>
    <message>
        <source>The time for connecting is {0} milliseconds; it must be between 1 and {1}.</source>
        <translation>O tempo para conectar é de {0} milissegundos; deve estar entre 1 e {1}.</translation>
    </message>
    <message>
        <source>The time for an acknowledgement is {0} milliseconds; it must be between 1 and {1}.</source>
        <translation>O tempo para uma confirmação é de {0} milissegundos; deve estar entre 1 e {1}.</translation>
    </message>
    <message>
        <source>The time after which an idle connection is closed is {0} milliseconds; it must be between 1 and {1}, or 0 for never.</source>
        <translation>O tempo após o qual uma conexão ociosa é fechada é de {0} milissegundos; deve estar entre 1 e {1}, ou 0 para nunca.</translation>
    </message>
    <message>
        <source>Authorities (CA) are named but TLS is off. Switch TLS on, or leave them out.</source>
        <translation>Autoridades (CA) foram indicadas, mas o TLS está desligado. Ligue o TLS ou retire essa indicação.</translation>
    </message>
    <message>
        <source>A client certificate is named but TLS is off. Switch TLS on, or leave it out.</source>
        <translation>Um certificado de cliente foi indicado, mas o TLS está desligado. Ligue o TLS ou retire essa indicação.</translation>
    </message>
    <message>
        <source>A private key is named but TLS is off. Switch TLS on, or leave it out.</source>
        <translation>Uma chave privada foi indicada, mas o TLS está desligado. Ligue o TLS ou retire essa indicação.</translation>
    </message>
    <message>
        <source>A server name is given but TLS is off. Switch TLS on, or leave it out.</source>
        <translation>Um nome de servidor foi informado, mas o TLS está desligado. Ligue o TLS ou retire essa indicação.</translation>
    </message>
    <message>
        <source>A certificate is pinned but TLS is off. Switch TLS on, or leave the pin out.</source>
        <translation>Um certificado está fixado, mas o TLS está desligado. Ligue o TLS ou retire essa indicação.</translation>
    </message>
    <message>
        <source>{0} connections cannot be used at once; between 1 and {1} can.</source>
        <translation>{0} conexões não podem ser usadas ao mesmo tempo; entre 1 e {1} podem.</translation>
    </message>
    <message>
        <source>The message did not leave, since message {0}, which comes before it and has the same {1}, was not acknowledged.</source>
        <translation>A mensagem não saiu porque a mensagem {0}, que vem antes dela e tem o mesmo valor em {1}, não foi confirmada.</translation>
    </message>
    <message>
        <source>The message was skipped.</source>
        <translation>A mensagem foi pulada.</translation>
    </message>
    <message>
        <source>The connection was closed, since a message was not whole {0} ms after its first byte. What came of it is not stored.</source>
        <translation>A conexão foi fechada porque uma mensagem não estava completa {0} ms após o seu primeiro byte. O que chegou dela não foi armazenado.</translation>
    </message>
</context>
<context>
    <name>expressions</name>
    <message>
        <source>{0} shall be {1}</source>
        <translation>{0} deve ser {1}</translation>
    </message>
    <message>
        <source>{0} shall not be {1}</source>
        <translation>{0} não deve ser {1}</translation>
    </message>
    <message>
        <source>{0} is {1}</source>
        <translation>{0} é {1}</translation>
    </message>
    <message>
        <source>{0} is not {1}</source>
        <translation>{0} não é {1}</translation>
    </message>
    <message>
        <source>{0} shall be less than {1}</source>
        <translation>{0} deve ser menor que {1}</translation>
    </message>
    <message>
        <source>{0} shall not be less than {1}</source>
        <translation>{0} não deve ser menor que {1}</translation>
    </message>
    <message>
        <source>{0} is less than {1}</source>
        <translation>{0} é menor que {1}</translation>
    </message>
    <message>
        <source>{0} is not less than {1}</source>
        <translation>{0} não é menor que {1}</translation>
    </message>
    <message>
        <source>{0} shall be at most {1}</source>
        <translation>{0} deve ser no máximo {1}</translation>
    </message>
    <message>
        <source>{0} shall not be at most {1}</source>
        <translation>{0} não deve ser no máximo {1}</translation>
    </message>
    <message>
        <source>{0} is at most {1}</source>
        <translation>{0} é no máximo {1}</translation>
    </message>
    <message>
        <source>{0} is not at most {1}</source>
        <translation>{0} não é no máximo {1}</translation>
    </message>
    <message>
        <source>{0} shall be greater than {1}</source>
        <translation>{0} deve ser maior que {1}</translation>
    </message>
    <message>
        <source>{0} shall not be greater than {1}</source>
        <translation>{0} não deve ser maior que {1}</translation>
    </message>
    <message>
        <source>{0} is greater than {1}</source>
        <translation>{0} é maior que {1}</translation>
    </message>
    <message>
        <source>{0} is not greater than {1}</source>
        <translation>{0} não é maior que {1}</translation>
    </message>
    <message>
        <source>{0} shall be at least {1}</source>
        <translation>{0} deve ser no mínimo {1}</translation>
    </message>
    <message>
        <source>{0} shall not be at least {1}</source>
        <translation>{0} não deve ser no mínimo {1}</translation>
    </message>
    <message>
        <source>{0} is at least {1}</source>
        <translation>{0} é no mínimo {1}</translation>
    </message>
    <message>
        <source>{0} is not at least {1}</source>
        <translation>{0} não é no mínimo {1}</translation>
    </message>
    <message>
        <source>{0} shall match {1}</source>
        <translation>{0} deve corresponder a {1}</translation>
    </message>
    <message>
        <source>{0} shall not match {1}</source>
        <translation>{0} não deve corresponder a {1}</translation>
    </message>
    <message>
        <source>{0} matches {1}</source>
        <translation>{0} corresponde a {1}</translation>
    </message>
    <message>
        <source>{0} does not match {1}</source>
        <translation>{0} não corresponde a {1}</translation>
    </message>
    <message>
        <source>{0} shall contain {1}</source>
        <translation>{0} deve conter {1}</translation>
    </message>
    <message>
        <source>{0} shall not contain {1}</source>
        <translation>{0} não deve conter {1}</translation>
    </message>
    <message>
        <source>{0} contains {1}</source>
        <translation>{0} contém {1}</translation>
    </message>
    <message>
        <source>{0} does not contain {1}</source>
        <translation>{0} não contém {1}</translation>
    </message>
    <message>
        <source>{0} shall start with {1}</source>
        <translation>{0} deve começar com {1}</translation>
    </message>
    <message>
        <source>{0} shall not start with {1}</source>
        <translation>{0} não deve começar com {1}</translation>
    </message>
    <message>
        <source>{0} starts with {1}</source>
        <translation>{0} começa com {1}</translation>
    </message>
    <message>
        <source>{0} does not start with {1}</source>
        <translation>{0} não começa com {1}</translation>
    </message>
    <message>
        <source>{0} shall end with {1}</source>
        <translation>{0} deve terminar com {1}</translation>
    </message>
    <message>
        <source>{0} shall not end with {1}</source>
        <translation>{0} não deve terminar com {1}</translation>
    </message>
    <message>
        <source>{0} ends with {1}</source>
        <translation>{0} termina com {1}</translation>
    </message>
    <message>
        <source>{0} does not end with {1}</source>
        <translation>{0} não termina com {1}</translation>
    </message>
    <message>
        <source>{0} shall be present</source>
        <translation>{0} deve estar presente</translation>
    </message>
    <message>
        <source>{0} shall not be present</source>
        <translation>{0} não deve estar presente</translation>
    </message>
    <message>
        <source>{0} is present</source>
        <translation>{0} está presente</translation>
    </message>
    <message>
        <source>{0} is not present</source>
        <translation>{0} não está presente</translation>
    </message>
    <message>
        <source>{0} shall be in value set {1}</source>
        <translation>{0} deve estar no conjunto de valores {1}</translation>
    </message>
    <message>
        <source>{0} shall not be in value set {1}</source>
        <translation>{0} não deve estar no conjunto de valores {1}</translation>
    </message>
    <message>
        <source>{0} is in value set {1}</source>
        <translation>{0} está no conjunto de valores {1}</translation>
    </message>
    <message>
        <source>{0} is not in value set {1}</source>
        <translation>{0} não está no conjunto de valores {1}</translation>
    </message>
    <message>
        <source>{0} shall be of the format {1}</source>
        <translation>{0} deve ser do formato {1}</translation>
    </message>
    <message>
        <source>{0} shall not be of the format {1}</source>
        <translation>{0} não deve ser do formato {1}</translation>
    </message>
    <message>
        <source>{0} is of the format {1}</source>
        <translation>{0} é do formato {1}</translation>
    </message>
    <message>
        <source>{0} is not of the format {1}</source>
        <translation>{0} não é do formato {1}</translation>
    </message>
    <message>
        <source>{0} shall be empty</source>
        <translation>{0} deve estar vazio</translation>
    </message>
    <message>
        <source>{0} is empty</source>
        <translation>{0} está vazio</translation>
    </message>
    <message>
        <source>{0} shall be null (&quot;&quot;)</source>
        <translation>{0} deve ser nulo (&quot;&quot;)</translation>
    </message>
    <message>
        <source>{0} is null (&quot;&quot;)</source>
        <translation>{0} é nulo (&quot;&quot;)</translation>
    </message>
    <message>
        <source>{0} shall be valued</source>
        <translation>{0} deve ter um valor</translation>
    </message>
    <message>
        <source>{0} is valued</source>
        <translation>{0} tem um valor</translation>
    </message>
    <message>
        <source>{0} shall count 1, 2, 3 in the order of the message</source>
        <translation>{0} deve contar 1, 2, 3 na ordem da mensagem</translation>
    </message>
    <message>
        <source>{0} counts 1, 2, 3 in the order of the message</source>
        <translation>{0} conta 1, 2, 3 na ordem da mensagem</translation>
    </message>
    <message>
        <source>the rule &apos;{0}&apos; of another program shall hold</source>
        <translation>a regra &apos;{0}&apos; de outro programa deve valer</translation>
    </message>
    <message>
        <source>the rule &apos;{0}&apos; of another program holds</source>
        <translation>a regra &apos;{0}&apos; de outro programa vale</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} e {1}</translation>
    </message>
    <message>
        <source>{0} or {1}</source>
        <translation>{0} ou {1}</translation>
    </message>
    <message>
        <source>either {0}, but not both</source>
        <translation>ou {0}, mas não ambos</translation>
    </message>
    <message>
        <source>it shall not be that {0}</source>
        <translation>não deve valer que {0}</translation>
    </message>
    <message>
        <source>it is not so that {0}</source>
        <translation>não vale que {0}</translation>
    </message>
    <message>
        <source>if {0} then {1}</source>
        <translation>se {0}, então {1}</translation>
    </message>
    <message>
        <source>for every {0}, {1}</source>
        <translation>para cada {0}: {1}</translation>
    </message>
    <message>
        <source>for at least one {0}, {1}</source>
        <translation>para pelo menos um {0}: {1}</translation>
    </message>
    <message>
        <source>for {0} of {1}, {2}</source>
        <translation>para {0} de {1}: {2}</translation>
    </message>
    <message>
        <source>{0} (or be absent)</source>
        <translation>{0} (ou estar ausente)</translation>
    </message>
    <message>
        <source>{0} (and be there)</source>
        <translation>{0} (e estar presente)</translation>
    </message>
    <message>
        <source>{0} (if it is there)</source>
        <translation>{0} (se estiver presente)</translation>
    </message>
    <message>
        <source>at least {0}</source>
        <translation>pelo menos {0}</translation>
    </message>
    <message>
        <source>exactly {0}</source>
        <translation>exatamente {0}</translation>
    </message>
    <message>
        <source>at most {0}</source>
        <translation>no máximo {0}</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>de {0} a {1}</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>o valor</translation>
    </message>
    <message>
        <source>the precision of {0}</source>
        <translation>a precisão de {0}</translation>
    </message>
    <message>
        <source>the number of {0}</source>
        <translation>o número de {0}</translation>
    </message>
    <message>
        <source>the length of {0}</source>
        <translation>o comprimento de {0}</translation>
    </message>
    <message>
        <source>the number of different values of {0}</source>
        <translation>o número de valores diferentes de {0}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
    <message>
        <source>at least one {0}</source>
        <translation>pelo menos um {0}</translation>
    </message>
    <message>
        <source>every {0}</source>
        <translation>cada {0}</translation>
    </message>
    <message>
        <source>no {0}</source>
        <translation>nenhum {0}</translation>
    </message>
    <message>
        <source>any {0}</source>
        <translation>qualquer {0}</translation>
    </message>
    <message>
        <source>that of {0}</source>
        <translation>a de {0}</translation>
    </message>
    <message>
        <source>{0} (component {1})</source>
        <translation>{0} (componente {1})</translation>
    </message>
    <message>
        <source>{0} in any case</source>
        <translation>{0} em maiúsculas ou minúsculas</translation>
    </message>
    <message>
        <source>{0} without regard to case</source>
        <translation>{0} sem distinguir maiúsculas</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
</context>
</TS>
