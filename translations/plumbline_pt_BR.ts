<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>AuditTrail</name>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>The trail is whole: its first %1 rows are those whose head was exported, and %2 more follow.</source>
        <translation>A trilha de auditoria está íntegra: suas primeiras %1 linhas são aquelas cuja cabeça foi exportada, e seguem-se mais %2.</translation>
    </message>
    <message>
        <source>The trail is whole: its only row was not changed.</source>
        <translation>A trilha de auditoria está íntegra: sua única linha não foi alterada.</translation>
    </message>
    <message>
        <source>The trail is whole: none of its %1 rows was changed, removed or moved.</source>
        <translation>A trilha de auditoria está íntegra: nenhuma das suas %1 linhas foi alterada, removida ou movida.</translation>
    </message>
    <message>
        <source>%1 more were found; they are marked.</source>
        <translation>Foram encontrados mais %1; estão marcados.</translation>
    </message>
    <message>
        <source>Project made</source>
        <translation>Projeto criado</translation>
    </message>
    <message>
        <source>Project opened</source>
        <translation>Projeto aberto</translation>
    </message>
    <message>
        <source>Messages viewed</source>
        <translation>Mensagens visualizadas</translation>
    </message>
    <message>
        <source>Messages searched</source>
        <translation>Busca nas mensagens</translation>
    </message>
    <message>
        <source>Messages edited</source>
        <translation>Mensagens editadas</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Exportado</translation>
    </message>
    <message>
        <source>Messages sent</source>
        <translation>Mensagens enviadas</translation>
    </message>
    <message>
        <source>Messages received</source>
        <translation>Mensagens recebidas</translation>
    </message>
    <message>
        <source>Source taken in</source>
        <translation>Fonte incorporada</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Removido</translation>
    </message>
    <message>
        <source>Messages checked</source>
        <translation>Mensagens verificadas</translation>
    </message>
    <message>
        <source>De-identified</source>
        <translation>Desidentificado</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Snapshot made</source>
        <translation>Instantâneo criado</translation>
    </message>
    <message>
        <source>Snapshot restored</source>
        <translation>Instantâneo restaurado</translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation>Atualizado</translation>
    </message>
    <message>
        <source>Compacted</source>
        <translation>Compactado</translation>
    </message>
    <message>
        <source>Asked with SQL</source>
        <translation>Consultado com SQL</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparado</translation>
    </message>
    <message>
        <source>Project copied</source>
        <translation>Projeto copiado</translation>
    </message>
    <message>
        <source>Copied to the clipboard</source>
        <translation>Copiado para a área de transferência</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>fonte %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>number %1</source>
        <translation>número %1</translation>
    </message>
    <message>
        <source>numbers %1</source>
        <translation>números %1</translation>
    </message>
    <message>
        <source>set, the project is encrypted from here on</source>
        <translation>definida, o projeto está criptografado a partir daqui</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterada</translation>
    </message>
    <message>
        <source>removed, the project is not encrypted any more</source>
        <translation>removida, o projeto não está mais criptografado</translation>
    </message>
    <message>
        <source>by a filter</source>
        <translation>com um filtro</translation>
    </message>
    <message>
        <source>for a text</source>
        <translation>por um texto</translation>
    </message>
    <message>
        <source>by a regular expression</source>
        <translation>com uma expressão regular</translation>
    </message>
    <message>
        <source>statistics of all fields</source>
        <translation>estatísticas de todos os campos</translation>
    </message>
    <message>
        <source>1 message</source>
        <translation>1 mensagem</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensagens</translation>
    </message>
    <message>
        <source>1 message found</source>
        <translation>1 mensagem encontrada</translation>
    </message>
    <message>
        <source>%1 messages found</source>
        <translation>%1 mensagens encontradas</translation>
    </message>
    <message>
        <source>1 finding</source>
        <translation>1 achado</translation>
    </message>
    <message>
        <source>%1 findings</source>
        <translation>%1 achados</translation>
    </message>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 linha</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>paths %1</source>
        <translation>caminhos %1</translation>
    </message>
    <message>
        <source>the report of the check</source>
        <translation>o relatório da verificação</translation>
    </message>
    <message>
        <source>the statistics</source>
        <translation>as estatísticas</translation>
    </message>
    <message>
        <source>the audit trail</source>
        <translation>a trilha de auditoria</translation>
    </message>
    <message>
        <source>the head of the audit trail</source>
        <translation>a cabeça da trilha de auditoria</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>um valor</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>to the file %1</source>
        <translation>no arquivo %1</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>criptografado</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>não criptografado</translation>
    </message>
    <message>
        <source>snapshot %1</source>
        <translation>instantâneo %1</translation>
    </message>
    <message>
        <source>brought up to date from version %1 of the file</source>
        <translation>atualizado a partir da versão %1 do arquivo</translation>
    </message>
    <message>
        <source>nothing was lost</source>
        <translation>nada foi perdido</translation>
    </message>
    <message>
        <source>%1 things were lost</source>
        <translation>%1 itens foram perdidos</translation>
    </message>
    <message>
        <source>%1 blocks were lost</source>
        <translation>%1 blocos foram perdidos</translation>
    </message>
    <message>
        <source>%1 messages were lost</source>
        <translation>%1 mensagens foram perdidas</translation>
    </message>
    <message>
        <source>Edits undone</source>
        <translation>Edições desfeitas</translation>
    </message>
    <message>
        <source>Edits made again</source>
        <translation>Edições refeitas</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterado</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Renomeado</translation>
    </message>
    <message>
        <source>1 step</source>
        <translation>1 passo</translation>
    </message>
    <message>
        <source>%1 steps</source>
        <translation>%1 passos</translation>
    </message>
    <message>
        <source>document %1</source>
        <translation>documento %1</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>uma nota</translation>
    </message>
    <message>
        <source>a list of gaps</source>
        <translation>uma lista de diferenças</translation>
    </message>
    <message>
        <source>questions to a vendor</source>
        <translation>perguntas a um fornecedor</translation>
    </message>
    <message>
        <source>the wire log</source>
        <translation>o registro da linha</translation>
    </message>
</context>
<context>
    <name>ChangeActions</name>
    <message>
        <source>Change many messages</source>
        <translation>Alterar muitas mensagens</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Alterar: %1</translation>
    </message>
    <message>
        <source>Make the change that is shown</source>
        <translation>Fazer a alteração mostrada</translation>
    </message>
</context>
<context>
    <name>ChangeForm</name>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Delimiters in the value are escaped. Nothing written: the field is made empty.</source>
        <translation>Os delimitadores no valor são escapados. Nada escrito: o campo fica vazio.</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>Definir %1</translation>
    </message>
    <message>
        <source>Set to null</source>
        <translation>Definir como nulo</translation>
    </message>
    <message>
        <source>Writes &quot;&quot;: the receiver shall delete what it has.</source>
        <translation>Escreve &quot;&quot;: o receptor deve apagar o que tem.</translation>
    </message>
    <message>
        <source>Set %1 to null</source>
        <translation>Definir %1 como nulo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Absent where nothing stands after it, else empty. A segment goes as a whole.</source>
        <translation>Ausente onde nada vem depois, senão vazio. Um segmento sai por inteiro.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Replace text in</source>
        <translation>Substituir texto em</translation>
    </message>
    <message>
        <source>text that is there</source>
        <translation>texto que está lá</translation>
    </message>
    <message>
        <source>Inside the values; delimiters and escapes stay as they are.</source>
        <translation>Dentro dos valores; delimitadores e escapes ficam como estão.</translation>
    </message>
    <message>
        <source>Replace text in %1</source>
        <translation>Substituir texto em %1</translation>
    </message>
    <message>
        <source>Replace by expression in</source>
        <translation>Substituir por expressão em</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>expressão regular</translation>
    </message>
    <message>
        <source>\1 is what the first bracket matched, \0 all of it.</source>
        <translation>\1 é o que o primeiro parêntese encontrou, \0 tudo.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Preencher</translation>
    </message>
    <message>
        <source>text with holes, such as T{PID-3.1}-{#}</source>
        <translation>texto com lacunas, como T{PID-3.1}-{#}</translation>
    </message>
    <message>
        <source>{PID-3.1} is what stands there, {#} counts messages, {i} places in a message, {now} is this moment, {{ a brace.</source>
        <translation>{PID-3.1} é o que está lá, {#} conta mensagens, {i} lugares em uma mensagem, {now} é este momento, {{ uma chave.</translation>
    </message>
    <message>
        <source>Fill in %1</source>
        <translation>Preencher %1</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>Contar em</translation>
    </message>
    <message>
        <source>start:step:digits, such as 1:1:6</source>
        <translation>início:passo:dígitos, como 1:1:6</translation>
    </message>
    <message>
        <source>One number a message, in the order of the feed.</source>
        <translation>Um número por mensagem, na ordem da fonte.</translation>
    </message>
    <message>
        <source>Count in %1</source>
        <translation>Contar em %1</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Copiar para</translation>
    </message>
    <message>
        <source>from which path, such as PID-3</source>
        <translation>de qual caminho, como PID-3</translation>
    </message>
    <message>
        <source>The bytes as they stand, components and escapes included.</source>
        <translation>Os bytes como estão, com componentes e escapes.</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Copiar para %1</translation>
    </message>
    <message>
        <source>Set to this moment</source>
        <translation>Definir como este momento</translation>
    </message>
    <message>
        <source>Date, time and zone of this machine.</source>
        <translation>Data, hora e fuso desta máquina.</translation>
    </message>
    <message>
        <source>Set %1 to this moment</source>
        <translation>Definir %1 como este momento</translation>
    </message>
    <message>
        <source>Shift the time in</source>
        <translation>Deslocar a hora em</translation>
    </message>
    <message>
        <source>by how much, such as +1d or -2h30m</source>
        <translation>quanto, como +1d ou -2h30m</translation>
    </message>
    <message>
        <source>y, mo, w, d, h, m, s. Precision and zone stay as they are written.</source>
        <translation>y, mo, w, d, h, m, s. Precisão e fuso ficam como estão escritos.</translation>
    </message>
    <message>
        <source>Shift the time in %1</source>
        <translation>Deslocar a hora em %1</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>There is nothing to report: the messages of %1 were not checked yet.</source>
        <translation>Não há o que relatar: as mensagens de %1 ainda não foram verificadas.</translation>
    </message>
    <message>
        <source>Writing the report %1</source>
        <translation>Gravando o relatório %1</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Alert</source>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Fault of the spec</source>
        <translation>Falha da especificação</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
</context>
<context>
    <name>ClosedList</name>
    <message>
        <source>Closed, not exported</source>
        <translation>Fechados, não exportados</translation>
    </message>
    <message>
        <source>Closed documents with unfinished work</source>
        <translation>Documentos fechados com trabalho inacabado</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Edits wait until their file is opened or they are discarded. Of pasted and new messages the last %1 are kept.</source>
        <translation>As alterações esperam até que seu arquivo seja aberto ou que sejam descartadas. Das mensagens coladas e novas, as últimas %1 são mantidas.</translation>
    </message>
    <message>
        <source>There is no keychain: this is kept until the program ends, and no longer.</source>
        <translation>Não há chaveiro: isto é mantido até o fim do programa, não mais.</translation>
    </message>
</context>
<context>
    <name>ColourRules</name>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Laranja</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
    </message>
</context>
<context>
    <name>ContentKind</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Imagem PNG</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>Imagem JPEG</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>Imagem GIF</translation>
    </message>
    <message>
        <source>BMP image</source>
        <translation>Imagem BMP</translation>
    </message>
    <message>
        <source>TIFF image</source>
        <translation>Imagem TIFF</translation>
    </message>
    <message>
        <source>RTF document</source>
        <translation>Documento RTF</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>Documento XML</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>Documento HTML</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>Documento JSON</translation>
    </message>
    <message>
        <source>ZIP archive</source>
        <translation>Arquivo ZIP</translation>
    </message>
    <message>
        <source>Bytes of an unknown kind</source>
        <translation>Bytes de tipo desconhecido</translation>
    </message>
</context>
<context>
    <name>DiffActions</name>
    <message>
        <source>Message %1 of %2</source>
        <translation>Mensagem %1 de %2</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>DiffModel</name>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>null (&quot;&quot;)</source>
        <translation>nulo (&quot;&quot;)</translation>
    </message>
</context>
<context>
    <name>DocumentKinds</name>
    <message>
        <source>Spec</source>
        <translation>Especificação</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Especificações</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Dispensas</translation>
    </message>
    <message>
        <source>Column set</source>
        <translation>Conjunto de colunas</translation>
    </message>
    <message>
        <source>Column sets</source>
        <translation>Conjuntos de colunas</translation>
    </message>
    <message>
        <source>Colour rules</source>
        <translation>Regras de cor</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>View of a source</source>
        <translation>Visão de uma fonte</translation>
    </message>
    <message>
        <source>Views of sources</source>
        <translation>Visões de fontes</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Ponto de extremidade</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Pontos de extremidade</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Mapeamento</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Mapeamentos</translation>
    </message>
    <message>
        <source>Edits that found no place</source>
        <translation>Alterações que não encontraram lugar</translation>
    </message>
    <message>
        <source>Question in SQL</source>
        <translation>Consulta SQL</translation>
    </message>
    <message>
        <source>Questions in SQL</source>
        <translation>Perguntas em SQL</translation>
    </message>
    <message>
        <source>List of gaps</source>
        <translation>Lista de diferenças</translation>
    </message>
    <message>
        <source>Lists of gaps</source>
        <translation>Listas de diferenças</translation>
    </message>
    <message>
        <source>Import template</source>
        <translation>Modelo de importação</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>Modelos de importação</translation>
    </message>
    <message>
        <source>Columns that are shown</source>
        <translation>Colunas mostradas</translation>
    </message>
    <message>
        <source>Widths of the columns</source>
        <translation>Larguras das colunas</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>Recent filters</source>
        <translation>Filtros recentes</translation>
    </message>
    <message>
        <source>Colours of messages</source>
        <translation>Cores das mensagens</translation>
    </message>
    <message>
        <source>Accepted deviations</source>
        <translation>Desvios aceitos</translation>
    </message>
    <message>
        <source>Which sources are open</source>
        <translation>Quais fontes estão abertas</translation>
    </message>
    <message>
        <source>Specs by sender and type</source>
        <translation>Especificações por remetente e tipo</translation>
    </message>
    <message>
        <source>Specs that count in place of files</source>
        <translation>Especificações que valem no lugar dos arquivos</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>Disposição %1</translation>
    </message>
    <message>
        <source>How it is shown</source>
        <translation>Como é mostrado</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Receptores</translation>
    </message>
</context>
<context>
    <name>ElementTip</name>
    <message>
        <source>table %1</source>
        <translation>tabela %1</translation>
    </message>
    <message>
        <source>value set %1</source>
        <translation>conjunto de valores %1</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Dispensado</translation>
    </message>
</context>
<context>
    <name>EnvelopeRows</name>
    <message numerus="yes">
        <source>%Ln batches</source>
        <translation>
            <numerusform>%Ln lote</numerusform>
            <numerusform>%Ln lotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as it says</source>
        <translation>%1, como informado</translation>
    </message>
    <message>
        <source>%1; it gives no count</source>
        <translation>%1; nenhuma contagem é informada</translation>
    </message>
</context>
<context>
    <name>FeedSources</name>
    <message>
        <source>%1 is a file that is open here; it is never altered. Choose another name.</source>
        <translation>%1 é um arquivo aberto aqui; ele nunca é alterado. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>GapActions</name>
    <message>
        <source>Open a list of gaps</source>
        <translation>Abrir uma lista de diferenças</translation>
    </message>
    <message>
        <source>Lists of gaps (*.gap.yaml *.yaml *.yml);;All files (*)</source>
        <translation>Listas de diferenças (*.gap.yaml *.yaml *.yml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Compare two specs…</source>
        <translation>Comparar duas especificações…</translation>
    </message>
    <message>
        <source>Compare the two specs again</source>
        <translation>Comparar de novo as duas especificações</translation>
    </message>
    <message>
        <source>Swap sender and receiver</source>
        <translation>Trocar emissor e receptor</translation>
    </message>
    <message>
        <source>Save the list of gaps</source>
        <translation>Salvar a lista de diferenças</translation>
    </message>
    <message>
        <source>Save the list of gaps as</source>
        <translation>Salvar a lista de diferenças como</translation>
    </message>
    <message>
        <source>Export the gaps that are listed</source>
        <translation>Exportar as diferenças listadas</translation>
    </message>
    <message>
        <source>Copy the questions to the vendor</source>
        <translation>Copiar as perguntas ao fornecedor</translation>
    </message>
    <message>
        <source>Decide on the gap: map</source>
        <translation>Decidir sobre a diferença: mapear</translation>
    </message>
    <message>
        <source>Decide on the gap: default</source>
        <translation>Decidir sobre a diferença: valor padrão</translation>
    </message>
    <message>
        <source>Decide on the gap: ask the vendor</source>
        <translation>Decidir sobre a diferença: perguntar ao fornecedor</translation>
    </message>
    <message>
        <source>Decide on the gap: ignore</source>
        <translation>Decidir sobre a diferença: ignorar</translation>
    </message>
    <message>
        <source>Take the decision on the gap away</source>
        <translation>Retirar a decisão sobre a diferença</translation>
    </message>
    <message>
        <source>The gap is open</source>
        <translation>A diferença está aberta</translation>
    </message>
    <message>
        <source>The gap waits</source>
        <translation>A diferença está em espera</translation>
    </message>
    <message>
        <source>The gap is done</source>
        <translation>A diferença está resolvida</translation>
    </message>
    <message>
        <source>Write owner, day and comment of the gap</source>
        <translation>Escrever responsável, dia e comentário da diferença</translation>
    </message>
    <message>
        <source>Go to the gap in the sender&apos;s spec</source>
        <translation>Ir à diferença na especificação do emissor</translation>
    </message>
    <message>
        <source>Go to the gap in the receiver&apos;s spec</source>
        <translation>Ir à diferença na especificação do receptor</translation>
    </message>
    <message>
        <source>Take the mark of the gap away</source>
        <translation>Retirar a marca da diferença</translation>
    </message>
    <message>
        <source>Take the marks of all gaps away</source>
        <translation>Retirar as marcas de todas as diferenças</translation>
    </message>
</context>
<context>
    <name>GapQuestions</name>
    <message>
        <source>not there</source>
        <translation>não está</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>não diz nada</translation>
    </message>
    <message>
        <source>Sender&apos;s spec: %1</source>
        <translation>Especificação do emissor: %1</translation>
    </message>
    <message>
        <source>Receiver&apos;s spec: %1</source>
        <translation>Especificação do receptor: %1</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>Em: %1</translation>
    </message>
    <message>
        <source>Please answer by %1.</source>
        <translation>Responda, por favor, até %1.</translation>
    </message>
    <message>
        <source>Questions on %1 against %2</source>
        <translation>Perguntas sobre %1 contra %2</translation>
    </message>
</context>
<context>
    <name>GapWords</name>
    <message>
        <source>No harm</source>
        <translation>Sem dano</translation>
    </message>
    <message>
        <source>May be missing</source>
        <translation>Pode faltar</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nunca enviado</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Não aceito</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Códigos desconhecidos</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Longo demais</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Curto demais</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Vezes demais</translation>
    </message>
    <message>
        <source>Too few</source>
        <translation>Vezes de menos</translation>
    </message>
    <message>
        <source>Other form</source>
        <translation>Outra forma</translation>
    </message>
    <message>
        <source>Other condition</source>
        <translation>Outra condição</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Other order</source>
        <translation>Outra ordem</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>Outro nome</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapear</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Ask vendor</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Em espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Resolvida</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nova</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecida</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versão %1</translation>
    </message>
    <message>
        <source>HL7 %1</source>
        <translation>HL7 %1</translation>
    </message>
</context>
<context>
    <name>GoTo</name>
    <message>
        <source>%1 is not in this message.</source>
        <translation>%1 não está nesta mensagem.</translation>
    </message>
    <message>
        <source>No %1 in this message meets that condition.</source>
        <translation>Nenhum %1 desta mensagem atende a essa condição.</translation>
    </message>
    <message>
        <source>%1 is not in this message; it has %2.</source>
        <translation>%1 não está nesta mensagem; ela tem %2.</translation>
    </message>
    <message>
        <source>%1 is absent in this message.</source>
        <translation>%1 está ausente nesta mensagem.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 está vazio.</translation>
    </message>
    <message>
        <source>%1 holds &quot;&quot; (null).</source>
        <translation>%1 contém &quot;&quot; (nulo).</translation>
    </message>
    <message>
        <source>%1, the first of %2 places.</source>
        <translation>%1, o primeiro de %2 locais.</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primeira</translation>
    </message>
    <message>
        <source>last</source>
        <translation>última</translation>
    </message>
    <message>
        <source>No messages are open.</source>
        <translation>Nenhuma mensagem está aberta.</translation>
    </message>
    <message>
        <source>Type how many messages to go on or back, as in +100 or -100.</source>
        <translation>Digite quantas mensagens avançar ou voltar, como +100 ou -100.</translation>
    </message>
    <message>
        <source>“%1” is no number of a message.</source>
        <translation>“%1” não é um número de mensagem.</translation>
    </message>
    <message>
        <source>Messages are numbered from 1.</source>
        <translation>As mensagens são numeradas a partir de 1.</translation>
    </message>
    <message>
        <source>This is message %1; there are not that many before it.</source>
        <translation>Esta é a mensagem %1; não há tantas antes dela.</translation>
    </message>
    <message>
        <source>%1 messages are read so far; the rest is still coming.</source>
        <translation>%1 mensagens lidas até agora; as outras ainda estão chegando.</translation>
    </message>
    <message>
        <source>The last message is %1.</source>
        <translation>A última mensagem é a %1.</translation>
    </message>
    <message>
        <source>Message %1 of %2.</source>
        <translation>Mensagem %1 de %2.</translation>
    </message>
    <message>
        <source>No message is chosen; choose one first.</source>
        <translation>Nenhuma mensagem está escolhida; escolha uma primeiro.</translation>
    </message>
    <message>
        <source>No repetition of %1-%2 meets that condition.</source>
        <translation>Nenhuma repetição de %1-%2 atende a essa condição.</translation>
    </message>
    <message>
        <source>%1 is nowhere in this message.</source>
        <translation>%1 não está em nenhum lugar desta mensagem.</translation>
    </message>
    <message>
        <source>%1[%2] is not in this message; %1 has %3.</source>
        <translation>%1[%2] não está nesta mensagem; %1 tem %3.</translation>
    </message>
    <message>
        <source>A path such as PID-3.1 or OBX[3]-5, or a message: 41,207, +100, -100, last.</source>
        <translation>Um caminho como PID-3.1 ou OBX[3]-5, ou uma mensagem: 41.207, +100, -100, última.</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>Documents (*.xlsx *.docx *.pdf *.html *.htm *.csv *.tsv *.md *.txt);;All files (*)</source>
        <translation>Documentos (*.xlsx *.docx *.pdf *.html *.htm *.csv *.tsv *.md *.txt);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>The new version of the document</source>
        <translation>A nova versão do documento</translation>
    </message>
    <message>
        <source>The document that this spec was made of</source>
        <translation>O documento do qual esta especificação foi feita</translation>
    </message>
    <message>
        <source>The clipboard holds no table. Copy one from the document, a sheet or a web page, and try again.</source>
        <translation>A área de transferência não contém tabela. Copiar uma do documento, de uma planilha ou de uma página web e tentar de novo.</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Tabela colada</translation>
    </message>
    <message>
        <source>Spec from a document...</source>
        <translation>Especificação de um documento...</translation>
    </message>
    <message>
        <source>Open a vendor&apos;s document</source>
        <translation>Abrir o documento de um fornecedor</translation>
    </message>
    <message>
        <source>Spec from the table on the clipboard</source>
        <translation>Especificação da tabela da área de transferência</translation>
    </message>
    <message>
        <source>Open what was imported as a spec</source>
        <translation>Abrir o que foi importado como especificação</translation>
    </message>
    <message>
        <source>Go to the next doubt of the import</source>
        <translation>Ir à próxima dúvida da importação</translation>
    </message>
    <message>
        <source>Save the answers as a vendor template...</source>
        <translation>Salvar as respostas como modelo do fornecedor...</translation>
    </message>
    <message>
        <source>Apply a vendor template...</source>
        <translation>Aplicar um modelo de fornecedor...</translation>
    </message>
    <message>
        <source>New version of the document...</source>
        <translation>Nova versão do documento...</translation>
    </message>
    <message>
        <source>Show the sample messages of the document</source>
        <translation>Mostrar as mensagens de exemplo do documento</translation>
    </message>
    <message>
        <source>Open the sample messages of the document</source>
        <translation>Abrir as mensagens de exemplo do documento</translation>
    </message>
</context>
<context>
    <name>ImportReasons</name>
    <message>
        <source>&apos;{0}&apos; is no usage that is known here. Say what it means.</source>
        <translation>&apos;{0}&apos; não é um uso conhecido aqui. Diga o que significa.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; can mean {1}. Say which is meant.</source>
        <translation>&apos;{0}&apos; pode significar {1}. Diga qual é o certo.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not say how often it may stand. Type a cardinality such as 0..1 or 1..*.</source>
        <translation>&apos;{0}&apos; não diz quantas vezes pode estar. Digite uma cardinalidade como 0..1 ou 1..*.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no length. Type one such as 20 or 1..20.</source>
        <translation>&apos;{0}&apos; não é um comprimento. Digite um como 20 ou 1..20.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no type of HL7 {1}, and the document does not define it. Say which type is meant.</source>
        <translation>&apos;{0}&apos; não é um tipo do HL7 {1}, e o documento não o define. Diga qual tipo é o certo.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; is no table of HL7 {1}, and the document does not list its codes. Say which value set is meant, or say nothing here.</source>
        <translation>&apos;{0}&apos; não é uma tabela do HL7 {1}, e o documento não lista seus códigos. Diga qual conjunto de valores é o certo, ou não diga nada aqui.</translation>
    </message>
    <message>
        <source>&apos;{0}&apos; does not lead to a field or component. Type its path, such as PID-3.1.</source>
        <translation>&apos;{0}&apos; não leva a um campo nem a um componente. Digite o caminho, como PID-3.1.</translation>
    </message>
    <message>
        <source>The document does not say which segment this is about. Type the segment, such as PID, or leave the table out.</source>
        <translation>O documento não diz de qual segmento se trata. Digite o segmento, como PID, ou deixe a tabela de fora.</translation>
    </message>
    <message>
        <source>The document says {0} here and {1} elsewhere ({2}). Say which is right.</source>
        <translation>O documento diz {0} aqui e {1} em outro lugar ({2}). Diga qual está certo.</translation>
    </message>
    <message>
        <source>The heading &apos;{0}&apos; is not known, so this column was not taken. Say what it holds, if it matters.</source>
        <translation>O cabeçalho &apos;{0}&apos; não é conhecido, então esta coluna não foi tomada. Diga o que ela contém, se importar.</translation>
    </message>
    <message>
        <source>Nothing here looks like segments, a message format, codes or the like, so this table was not taken. Say what it holds, if it matters.</source>
        <translation>Nada aqui parece segmentos, um formato de mensagem, códigos ou algo assim, então esta tabela não foi tomada. Diga o que ela contém, se importar.</translation>
    </message>
    <message>
        <source>An answer is to leave this table out.</source>
        <translation>Uma resposta é deixar esta tabela de fora.</translation>
    </message>
    <message>
        <source>The document does not say of which message this is the format. Type the message, such as ADT^A01, or leave the table out.</source>
        <translation>O documento não diz de qual mensagem é este formato. Digite a mensagem, como ADT^A01, ou deixe a tabela de fora.</translation>
    </message>
    <message>
        <source>The document names more than one version of the standard ({0}); {1} was taken. Say which is meant.</source>
        <translation>O documento cita mais de uma versão do padrão ({0}); {1} foi tomada. Diga qual é a certa.</translation>
    </message>
    <message>
        <source>The document names no version of the standard, so {0} was taken. Say which is meant.</source>
        <translation>O documento não cita nenhuma versão do padrão, então {0} foi tomada. Diga qual é a certa.</translation>
    </message>
    <message>
        <source>An answer is that the spec says nothing of this.</source>
        <translation>Uma resposta é que a especificação não diga nada disto.</translation>
    </message>
    <message>
        <source>The answer &apos;{0}&apos; cannot be the {1} of {2}. Answer it anew.</source>
        <translation>A resposta &apos;{0}&apos; não pode ser {1} de {2}. Responda de novo.</translation>
    </message>
</context>
<context>
    <name>ImportTemplates</name>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Reading a template</source>
        <translation>Lendo um modelo</translation>
    </message>
    <message>
        <source>The project has no template %1 any more.</source>
        <translation>O projeto não tem mais o modelo %1.</translation>
    </message>
    <message>
        <source>Import templates (*.yaml *.yml);;All files (*)</source>
        <translation>Modelos de importação (*.yaml *.yml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Apply a template</source>
        <translation>Aplicar um modelo</translation>
    </message>
    <message>
        <source>The project keeps the template %1.</source>
        <translation>O projeto guarda o modelo %1.</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Salvar o modelo</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está salvo.</translation>
    </message>
    <message>
        <source>Whose documents are these?</source>
        <translation>De quem são estes documentos?</translation>
    </message>
    <message>
        <source>The vendor&apos;s name</source>
        <translation>Nome do fornecedor</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Digitar um nome.</translation>
    </message>
    <message>
        <source>From a file...</source>
        <translation>De um arquivo...</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>usage</source>
        <translation>uso</translation>
    </message>
    <message>
        <source>type</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>length</source>
        <translation>comprimento</translation>
    </message>
    <message>
        <source>shortest length</source>
        <translation>comprimento mínimo</translation>
    </message>
    <message>
        <source>conformance length</source>
        <translation>comprimento de conformidade</translation>
    </message>
    <message>
        <source>fewest</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>most</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>how often</source>
        <translation>quantas vezes</translation>
    </message>
    <message>
        <source>value set</source>
        <translation>conjunto de valores</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>condition</source>
        <translation>condição</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>example</source>
        <translation>exemplo</translation>
    </message>
    <message>
        <source>item number</source>
        <translation>número do item</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventos</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>estrutura</translation>
    </message>
    <message>
        <source>version of the standard</source>
        <translation>versão do padrão</translation>
    </message>
    <message>
        <source>history</source>
        <translation>histórico</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>meaning</source>
        <translation>significado</translation>
    </message>
    <message>
        <source>Fields of several segments</source>
        <translation>Campos de vários segmentos</translation>
    </message>
    <message>
        <source>Segment %1</source>
        <translation>Segmento %1</translation>
    </message>
    <message>
        <source>Fields of %1</source>
        <translation>Campos de %1</translation>
    </message>
    <message>
        <source>Message format</source>
        <translation>Formato de mensagem</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensagem %1</translation>
    </message>
    <message>
        <source>Value sets</source>
        <translation>Conjuntos de valores</translation>
    </message>
    <message>
        <source>Value set %1</source>
        <translation>Conjunto de valores %1</translation>
    </message>
    <message>
        <source>Co-constraints</source>
        <translation>Restrições conjuntas</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>History of the document</source>
        <translation>Histórico do documento</translation>
    </message>
    <message>
        <source>What its usage words mean</source>
        <translation>O que significam suas palavras de uso</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Deixado de fora</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <translation>%1, continuação</translation>
    </message>
    <message>
        <source>the document as a whole</source>
        <translation>o documento inteiro</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>página %1</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tabela %1</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>linha %1</translation>
    </message>
    <message>
        <source>paragraph %1</source>
        <translation>parágrafo %1</translation>
    </message>
    <message>
        <source>the document</source>
        <translation>o documento</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>O documento</translation>
    </message>
    <message>
        <source>rule of the condition</source>
        <translation>regra da condição</translation>
    </message>
</context>
<context>
    <name>InferenceEvidence</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 messages fit the order of segments below. What may repeat or be absent stands in each row.</source>
        <translation>%1 mensagens seguem a ordem de segmentos abaixo. O que pode repetir ou faltar está em cada linha.</translation>
    </message>
    <message>
        <source>%1 stands in %2 of the places where it may.</source>
        <translation>%1 está em %2 dos lugares onde pode estar.</translation>
    </message>
    <message>
        <source>%1 was seen %2 times.</source>
        <translation>%1 foi visto %2 vezes.</translation>
    </message>
    <message>
        <source>%1 is filled in %2 places.</source>
        <translation>%1 está preenchido em %2 lugares.</translation>
    </message>
    <message>
        <source>%1 values look like it.</source>
        <translation>%1 valores têm essa forma.</translation>
    </message>
    <message>
        <source>%1 %2: it held in %3 cases. That does not say why: two fields that a third one decides tell each other as well.</source>
        <translation>%1 %2: valeu em %3 casos. Isso não diz por quê: dois campos que um terceiro decide também indicam um ao outro.</translation>
    </message>
    <message>
        <source>All %1 values were one of these codes. Others may be allowed that were not sent.</source>
        <translation>Todos os %1 valores eram um destes códigos. Outros, não enviados, podem ser permitidos.</translation>
    </message>
    <message>
        <source>%1 values are this code.</source>
        <translation>%1 valores são este código.</translation>
    </message>
    <message>
        <source>All %1 values are the same. That may change with the next sender.</source>
        <translation>Todos os %1 valores são iguais. Isso pode mudar com o próximo remetente.</translation>
    </message>
    <message>
        <source>%1 numbers in %2 are of this kind.</source>
        <translation>%1 números em %2 são deste tipo.</translation>
    </message>
    <message>
        <source>Which segments stand in which order, in groups where the standard has them.</source>
        <translation>Quais segmentos estão em que ordem, em grupos onde o padrão os tem.</translation>
    </message>
    <message>
        <source>Fields and components of HL7&apos;s segments, over all messages.</source>
        <translation>Campos e componentes dos segmentos do HL7, em todas as mensagens.</translation>
    </message>
    <message>
        <source>Segments of the vendor&apos;s own, with types by the shape of their values.</source>
        <translation>Segmentos próprios do fornecedor, com tipos pela forma dos valores.</translation>
    </message>
    <message>
        <source>What tells whether a field or a segment is there.</source>
        <translation>O que indica se um campo ou segmento está presente.</translation>
    </message>
    <message>
        <source>Where values are few and hardly any was seen only once.</source>
        <translation>Onde há poucos valores e quase nenhum foi visto só uma vez.</translation>
    </message>
    <message>
        <source>Which numbers a field holds, by their type and by who gives them.</source>
        <translation>Quais números um campo contém, pelo tipo e por quem os atribui.</translation>
    </message>
    <message>
        <source>Traffic cannot tell O from RE: the sender&apos;s document can.</source>
        <translation>O tráfego não distingue O de RE: o documento do remetente, sim.</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>required, may be empty</source>
        <translation>obrigatório, pode estar vazio</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>condicional</translation>
    </message>
    <message>
        <source>conditional, may be empty</source>
        <translation>condicional, pode estar vazio</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>não suportado</translation>
    </message>
    <message>
        <source>kept for older versions</source>
        <translation>mantido para versões antigas</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
</context>
<context>
    <name>KeptChecks</name>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 erro</numerusform>
            <numerusform>%1 erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 aviso</numerusform>
            <numerusform>%1 avisos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 others</source>
        <translation>
            <numerusform>%1 outro</numerusform>
            <numerusform>%1 outros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 findings</source>
        <translation>
            <numerusform>%1 achado</numerusform>
            <numerusform>%1 achados</numerusform>
        </translation>
    </message>
    <message>
        <source>HL7 standard</source>
        <translation>Padrão HL7</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>a source, what it was held against, when</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>fonte %1</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nada encontrado</translation>
    </message>
    <message>
        <source>%1, nothing found</source>
        <translation>%1, nada encontrado</translation>
    </message>
    <message>
        <source>%1, %2 of them with findings: %3</source>
        <translation>%1, %2 delas com achados: %3</translation>
    </message>
</context>
<context>
    <name>ListActions</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Group the messages</source>
        <translation>Agrupar as mensagens</translation>
    </message>
    <message>
        <source>Group by message type</source>
        <translation>Agrupar por tipo de mensagem</translation>
    </message>
    <message>
        <source>Group by sender</source>
        <translation>Agrupar por remetente</translation>
    </message>
    <message>
        <source>Group by patient</source>
        <translation>Agrupar por paciente</translation>
    </message>
    <message>
        <source>Group by hour</source>
        <translation>Agrupar por hora</translation>
    </message>
    <message>
        <source>Group by this column</source>
        <translation>Agrupar por esta coluna</translation>
    </message>
    <message>
        <source>Group by another path</source>
        <translation>Agrupar por outro caminho</translation>
    </message>
    <message>
        <source>Order groups by their value</source>
        <translation>Ordenar os grupos pelo valor</translation>
    </message>
    <message>
        <source>Filter by this group</source>
        <translation>Filtrar por este grupo</translation>
    </message>
    <message>
        <source>Do not group the messages</source>
        <translation>Não agrupar as mensagens</translation>
    </message>
    <message>
        <source>Flag the selected messages or take their flags away</source>
        <translation>Sinalizar as mensagens selecionadas ou tirar o sinal</translation>
    </message>
    <message>
        <source>Pin the selected messages above the list or let them go</source>
        <translation>Fixar as mensagens selecionadas acima da lista ou soltá-las</translation>
    </message>
    <message>
        <source>Show only flagged messages</source>
        <translation>Mostrar só as mensagens sinalizadas</translation>
    </message>
    <message>
        <source>Go to the next flagged message</source>
        <translation>Ir para a próxima mensagem sinalizada</translation>
    </message>
    <message>
        <source>Go to the previous flagged message</source>
        <translation>Ir para a mensagem sinalizada anterior</translation>
    </message>
    <message>
        <source>Take all flags away</source>
        <translation>Tirar todos os sinais</translation>
    </message>
    <message>
        <source>Let all pinned messages go</source>
        <translation>Soltar todas as mensagens fixadas</translation>
    </message>
    <message>
        <source>Find the next match</source>
        <translation>Encontrar a próxima ocorrência</translation>
    </message>
    <message>
        <source>Find the previous match</source>
        <translation>Encontrar a ocorrência anterior</translation>
    </message>
    <message>
        <source>Search without filtering</source>
        <translation>Procurar sem filtrar</translation>
    </message>
    <message>
        <source>Open the menu of the list</source>
        <translation>Abrir o menu da lista</translation>
    </message>
    <message>
        <source>Save these columns as a set</source>
        <translation>Salvar estas colunas como conjunto</translation>
    </message>
    <message>
        <source>Show batch segments between messages</source>
        <translation>Mostrar segmentos de lote entre as mensagens</translation>
    </message>
    <message>
        <source>Colour messages with this value</source>
        <translation>Colorir as mensagens com este valor</translation>
    </message>
    <message>
        <source>By which field shall messages be grouped?</source>
        <translation>Por qual campo agrupar as mensagens?</translation>
    </message>
    <message>
        <source>Write a path of a field, such as PV1-3.1, OBX[*]-3.1 or ZPD-2.</source>
        <translation>Escreva o caminho de um campo, como PV1-3.1, OBX[*]-3.1 ou ZPD-2.</translation>
    </message>
    <message>
        <source>What is this set of columns called?</source>
        <translation>Como se chama este conjunto de colunas?</translation>
    </message>
    <message>
        <source>Orders and results</source>
        <translation>Pedidos e resultados</translation>
    </message>
    <message>
        <source>Write a name to find the set by.</source>
        <translation>Escreva um nome para encontrar o conjunto.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Search actions, fields, settings    %1</source>
        <translation>Pesquisar ações, campos, configurações    %1</translation>
    </message>
    <message>
        <source>Mask on</source>
        <translation>Máscara ligada</translation>
    </message>
    <message>
        <source>Mask off</source>
        <translation>Máscara desligada</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Especificações</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Envio</translation>
    </message>
</context>
<context>
    <name>MessageColumn</name>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Control id</source>
        <translation>Id de controle</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Destinatário</translation>
    </message>
    <message>
        <source>Patient id</source>
        <translation>Id do paciente</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Atendimento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
</context>
<context>
    <name>MessageExport</name>
    <message>
        <source>There is no message to export. Choose some in the list.</source>
        <translation>Não há mensagem para exportar. Escolha algumas na lista.</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
</context>
<context>
    <name>MessageText</name>
    <message>
        <source>%1 bytes more: open segment</source>
        <translation>mais %1 bytes: abrir segmento</translation>
    </message>
    <message>
        <source>%1 bytes: open value</source>
        <translation>%1 bytes: abrir valor</translation>
    </message>
</context>
<context>
    <name>NameActions</name>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Um nome tem no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>What is %1 called in messages of %2?</source>
        <translation>Como se chama %1 nas mensagens de %2?</translation>
    </message>
    <message>
        <source>A name, such as Portal status</source>
        <translation>Um nome, como Estado do portal</translation>
    </message>
    <message>
        <source>%1 is called %2 in messages of %3.</source>
        <translation>%1 chama-se %2 nas mensagens de %3.</translation>
    </message>
    <message>
        <source>Choose a component that holds a code of at most %1 characters.</source>
        <translation>Escolha um componente que contenha um código de no máximo %1 caracteres.</translation>
    </message>
    <message>
        <source>What does this code mean in %1 of %2?</source>
        <translation>O que significa este código em %1 de %2?</translation>
    </message>
    <message>
        <source>What does %1 mean in %2 of %3?</source>
        <translation>O que significa %1 em %2 de %3?</translation>
    </message>
    <message>
        <source>A meaning, such as Declined</source>
        <translation>Um significado, como Recusado</translation>
    </message>
    <message>
        <source>The code of %1 means %2 in messages of %3.</source>
        <translation>O código de %1 significa %2 nas mensagens de %3.</translation>
    </message>
    <message>
        <source>%1 has no name of your own any more.</source>
        <translation>%1 já não tem um nome próprio.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Name the field</source>
        <translation>Nomear o campo</translation>
    </message>
    <message>
        <source>Give the code a meaning</source>
        <translation>Dar um significado ao código</translation>
    </message>
    <message>
        <source>Take the name away</source>
        <translation>Retirar o nome</translation>
    </message>
</context>
<context>
    <name>NamedLayouts</name>
    <message>
        <source>Layout %1.</source>
        <translation>Layout %1.</translation>
    </message>
    <message>
        <source>The layout %1 is kept. The palette finds it by its name.</source>
        <translation>O layout %1 foi guardado. A paleta o encontra pelo nome.</translation>
    </message>
    <message>
        <source>The layout %1 is gone.</source>
        <translation>O layout %1 foi removido.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Keep the layout under a name</source>
        <translation>Guardar o layout com um nome</translation>
    </message>
    <message>
        <source>Which name shall this layout have?</source>
        <translation>Que nome este layout terá?</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>A layout needs a name.</source>
        <translation>Um layout precisa de um nome.</translation>
    </message>
    <message>
        <source>Show the next named layout</source>
        <translation>Mostrar o próximo layout com nome</translation>
    </message>
    <message>
        <source>Remove a named layout</source>
        <translation>Remover um layout com nome</translation>
    </message>
    <message>
        <source>Which layout shall go?</source>
        <translation>Que layout será removido?</translation>
    </message>
    <message>
        <source>There are: %1</source>
        <translation>Existem: %1</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>Layout: %1</source>
        <translation>Layout: %1</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Actions</source>
        <translation>Ações</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ligado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desligado</translation>
    </message>
    <message>
        <source>“%1” cannot be done now.</source>
        <translation>“%1” não é possível agora.</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Painéis</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>painel</translation>
    </message>
    <message>
        <source>Open documents</source>
        <translation>Documentos abertos</translation>
    </message>
    <message>
        <source>open, %1 messages</source>
        <translation>aberta, %1 mensagens</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>No message is chosen; choose one first.</source>
        <translation>Nenhuma mensagem está escolhida; escolha uma primeiro.</translation>
    </message>
    <message>
        <source>%1 is not in this message.</source>
        <translation>%1 não está nesta mensagem.</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segmento</translation>
    </message>
    <message>
        <source>, table %1</source>
        <translation>, tabela %1</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Open command palette</source>
        <translation>Abrir a paleta de comandos</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Go to path or message…</source>
        <translation>Ir para caminho ou mensagem…</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aberto</translation>
    </message>
</context>
<context>
    <name>PassingValues</name>
    <message>
        <source>The project is open for reading only: filters and colours that are changed now are not kept.</source>
        <translation>O projeto está aberto somente para leitura: filtros e cores alterados agora não são guardados.</translation>
    </message>
    <message>
        <source>There is no keychain to seal filters and colours with: they are kept until the window closes.</source>
        <translation>Não há chaveiro para selar filtros e cores: eles ficam até a janela fechar.</translation>
    </message>
    <message>
        <source>Make a project to keep them</source>
        <translation>Criar um projeto para guardá-los</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Counting this field across all messages</source>
        <translation>Contando este campo em todas as mensagens</translation>
    </message>
    <message>
        <source>Across %1 messages</source>
        <translation>Em %1 mensagens</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>preenchido</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>null</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>Length %1, %2 distinct values</source>
        <translation>Comprimento %1, %2 valores distintos</translation>
    </message>
    <message>
        <source>Length %1 to %2, %3 distinct values</source>
        <translation>Comprimento %1 a %2, %3 valores distintos</translation>
    </message>
</context>
<context>
    <name>ProjectRows</name>
    <message>
        <source>No spec yet</source>
        <translation>Nenhuma especificação ainda</translation>
    </message>
    <message>
        <source>A spec that is kept here goes with the project.</source>
        <translation>Uma especificação guardada aqui acompanha o projeto.</translation>
    </message>
    <message>
        <source>Questions in SQL that are kept stand here.</source>
        <translation>Aqui ficam as consultas em SQL guardadas.</translation>
    </message>
    <message>
        <source>In the project itself</source>
        <translation>No próprio projeto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechado</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>No source yet</source>
        <translation>Nenhuma fonte ainda</translation>
    </message>
    <message>
        <source>What you open or paste belongs to the project.</source>
        <translation>O que você abre ou cola pertence ao projeto.</translation>
    </message>
    <message>
        <source>Held against</source>
        <translation>Base da verificação</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <translation>%1, alterado %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantâneos</translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Nenhum instantâneo ainda</translation>
    </message>
    <message>
        <source>Make one before you change much: you can go back to it.</source>
        <translation>Crie um antes de alterar muita coisa: você pode voltar a ele.</translation>
    </message>
    <message>
        <source>%1, message %2. %3, %4</source>
        <translation>%1, mensagem %2. %3, %4</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>No note yet</source>
        <translation>Nenhuma nota ainda</translation>
    </message>
    <message>
        <source>Write one on the message or the field that you look at.</source>
        <translation>Escreva uma sobre a mensagem ou o campo que você está vendo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>What is %1 to be called?</source>
        <translation>Qual deve ser o nome de %1?</translation>
    </message>
    <message>
        <source>This name is taken. Choose another one.</source>
        <translation>Este nome já está em uso. Escolha outro.</translation>
    </message>
    <message>
        <source>Take it out of the project</source>
        <translation>Retirá-la do projeto</translation>
    </message>
    <message>
        <source>%1 is taken out of the project, with its edits, marks and notes. Files stay where they are, and snapshots keep what they have of it.</source>
        <translation>Retira %1 do projeto, com suas alterações, marcas e notas. Os arquivos ficam onde estão, e os instantâneos mantêm o que têm disso.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Remove a snapshot</source>
        <translation>Remover um instantâneo</translation>
    </message>
    <message>
        <source>%1 is removed for good. The project itself stays as it is.</source>
        <translation>Remove %1 definitivamente. O projeto em si fica como está.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Remover uma nota</translation>
    </message>
    <message>
        <source>The note is removed. Snapshots that have it keep it.</source>
        <translation>A nota é removida. Os instantâneos que a contêm a mantêm.</translation>
    </message>
    <message>
        <source>%1 is removed from the project. Snapshots that have it keep it.</source>
        <translation>Remove %1 do projeto. Os instantâneos mantêm o que contêm disso.</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Mostrar mensagens</translation>
    </message>
    <message>
        <source>Show findings</source>
        <translation>Mostrar achados</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Go to its message</source>
        <translation>Ir para a mensagem correspondente</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Editar a nota</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation>Nenhuma verificação ainda</translation>
    </message>
    <message>
        <source>What a check finds in sources of the project is kept here.</source>
        <translation>O que uma verificação encontra nas fontes do projeto é guardado aqui.</translation>
    </message>
    <message>
        <source>Remove a check</source>
        <translation>Remover uma verificação</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its findings. Messages stay as they are.</source>
        <translation>%1 é removido do projeto, com os achados. As mensagens ficam como estão.</translation>
    </message>
    <message>
        <source>No filter yet</source>
        <translation>Nenhum filtro ainda</translation>
    </message>
    <message>
        <source>Filters that are saved or were used stand here.</source>
        <translation>Aqui ficam os filtros salvos ou usados.</translation>
    </message>
    <message>
        <source>No question yet</source>
        <translation>Nenhuma pergunta ainda</translation>
    </message>
</context>
<context>
    <name>ProjectTarget</name>
    <message>
        <source>%1 belongs to the project that is open; it is never written over. Choose another name.</source>
        <translation>%1 pertence ao projeto aberto e nunca é sobrescrito. Escolha outro nome.</translation>
    </message>
</context>
<context>
    <name>Projects</name>
    <message>
        <source>Plumbline projects (*.plumb)</source>
        <translation>Projetos do Plumbline (*.plumb)</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Novo projeto</translation>
    </message>
    <message>
        <source>%1 will hold what is open, and all that is done to it from now on.</source>
        <translation>%1 conterá o que está aberto e tudo o que for feito com isso a partir de agora.</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir um projeto</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copiando %1</translation>
    </message>
    <message>
        <source>The copy stands in %1.</source>
        <translation>A cópia está em %1.</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Salvar uma cópia do projeto</translation>
    </message>
    <message>
        <source>%1 gets a passphrase of its own, or none: give it to whom you give the copy. Credentials stay here.</source>
        <translation>%1 recebe sua própria frase secreta, ou nenhuma: passe-a a quem receber a cópia. As credenciais ficam aqui.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 já existe. Escolha outro nome.</translation>
    </message>
    <message>
        <source>Passphrase of the project</source>
        <translation>Frase secreta do projeto</translation>
    </message>
    <message>
        <source>%1 is encrypted now. Its file is written anew with another passphrase, or without encryption.</source>
        <translation>%1 está criptografado agora. Seu arquivo é escrito de novo com outra frase secreta, ou sem criptografia.</translation>
    </message>
    <message>
        <source>%1 is not encrypted now. Its file is written anew.</source>
        <translation>%1 não está criptografado agora. Seu arquivo é escrito de novo.</translation>
    </message>
    <message>
        <source>Take files into the project</source>
        <translation>Incorporar arquivos ao projeto</translation>
    </message>
    <message>
        <source>%1 is encrypted.</source>
        <translation>%1 está criptografado.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Set, change or remove the passphrase</source>
        <translation>Definir, alterar ou remover a frase secreta</translation>
    </message>
    <message>
        <source>Take sources into the project</source>
        <translation>Incorporar fontes ao projeto</translation>
    </message>
    <message>
        <source>Lock the project</source>
        <translation>Bloquear o projeto</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Fechar o projeto</translation>
    </message>
    <message>
        <source>Write a note on the message or field</source>
        <translation>Escrever uma nota sobre a mensagem ou o campo</translation>
    </message>
</context>
<context>
    <name>RealityFormats</name>
    <message>
        <source>Excel workbook</source>
        <translation>Planilha do Excel</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Relatório HTML</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>RealityReport</name>
    <message>
        <source>Writing the report %1</source>
        <translation>Gravando o relatório %1</translation>
    </message>
</context>
<context>
    <name>RealityStory</name>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 mensagem</numerusform>
            <numerusform>%1 mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times</source>
        <translation>
            <numerusform>%1 vez</numerusform>
            <numerusform>%1 vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>What the standard says</source>
        <translation>O que o padrão diz</translation>
    </message>
    <message>
        <source>What the spec says</source>
        <translation>O que a especificação diz</translation>
    </message>
    <message>
        <source>Nothing: it is not in the spec.</source>
        <translation>Nada: não está na especificação.</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Conjunto de valores</translation>
    </message>
    <message>
        <source>The spec is silent here; the standard says it.</source>
        <translation>A especificação se cala aqui; é o padrão que diz.</translation>
    </message>
    <message>
        <source>What the messages hold</source>
        <translation>O que as mensagens contêm</translation>
    </message>
    <message>
        <source>No message holds it.</source>
        <translation>Nenhuma mensagem o contém.</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Preenchido</translation>
    </message>
    <message>
        <source>%2 of %3, %1</source>
        <comment>a share, and the numbers of it</comment>
        <translation>%2 de %3, %1</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Null, &quot;&quot;</source>
        <translation>Nulo, &quot;&quot;</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Most, %1 times</source>
        <translation>No máximo, %1 vezes</translation>
    </message>
    <message>
        <source>Shortest, %1</source>
        <translation>Mais curto, %1</translation>
    </message>
    <message>
        <source>Too long, %1</source>
        <translation>Longo demais, %1</translation>
    </message>
    <message>
        <source>Longest, %1</source>
        <translation>Mais longo, %1</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Valores diferentes</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>Could hold it</source>
        <translation>Poderiam contê-lo</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Unknown to the spec</source>
        <translation>Desconhecidos da especificação</translation>
    </message>
    <message>
        <source>Codes are values of messages: the privacy mask hides them.</source>
        <translation>Códigos são valores de mensagens: a máscara de privacidade os oculta.</translation>
    </message>
    <message>
        <source>not in the value set</source>
        <translation>fora do conjunto de valores</translation>
    </message>
    <message>
        <source>There are more codes than stand here.</source>
        <translation>Há mais códigos do que aparecem aqui.</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>codes</comment>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>Never seen:</source>
        <translation>Nunca vistos:</translation>
    </message>
    <message>
        <source>Rules broken</source>
        <translation>Regras violadas</translation>
    </message>
    <message>
        <source>first in</source>
        <translation>primeiro em</translation>
    </message>
</context>
<context>
    <name>RealityWords</name>
    <message>
        <source>no message type</source>
        <translation>sem tipo de mensagem</translation>
    </message>
    <message>
        <source>not in the spec</source>
        <translation>não previsto</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a length, of that allowed</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1  and %2 more</source>
        <comment>rules that are broken</comment>
        <translation>%1  e mais %2</translation>
    </message>
    <message>
        <source>all messages of the type</source>
        <translation>todas as mensagens do tipo</translation>
    </message>
    <message>
        <source>with the segment</source>
        <translation>com o segmento</translation>
    </message>
    <message>
        <source>with the field</source>
        <translation>com o campo</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>preenchido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>null, &quot;&quot;</source>
        <translation>nulo, &quot;&quot;</translation>
    </message>
    <message>
        <source>repeated</source>
        <translation>repetido</translation>
    </message>
    <message>
        <source>%1 times, which is the most</source>
        <translation>%1 vezes, que é o máximo</translation>
    </message>
    <message numerus="yes">
        <source>%1 characters long</source>
        <translation>
            <numerusform>com %1 caractere</numerusform>
            <numerusform>com %1 caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>with a code that the spec does not know</source>
        <translation>com um código que a especificação não conhece</translation>
    </message>
    <message>
        <source>with a code, which is hidden</source>
        <translation>com um código, que está oculto</translation>
    </message>
    <message>
        <source>with the code %1</source>
        <translation>com o código %1</translation>
    </message>
    <message>
        <source>against the rule %1</source>
        <translation>contra a regra %1</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>New project, with a record of what is sent and received</source>
        <translation>Novo projeto, com um registro do que é enviado e recebido</translation>
    </message>
</context>
<context>
    <name>ReplayActions</name>
    <message>
        <source>New endpoint</source>
        <translation>Novo ponto de conexão</translation>
    </message>
    <message>
        <source>Keep the endpoint</source>
        <translation>Guardar o ponto de conexão</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>Enviar mensagens</translation>
    </message>
    <message>
        <source>Send what the plan shows</source>
        <translation>Enviar o que o plano mostra</translation>
    </message>
    <message>
        <source>Go to the next message that would leave</source>
        <translation>Ir à próxima mensagem que sairia</translation>
    </message>
    <message>
        <source>Go to the message before that would leave</source>
        <translation>Ir à mensagem anterior que sairia</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Pausar o envio</translation>
    </message>
    <message>
        <source>Resume sending</source>
        <translation>Retomar o envio</translation>
    </message>
    <message>
        <source>Stop sending when what is under way has ended</source>
        <translation>Parar o envio quando o que está a caminho terminar</translation>
    </message>
    <message>
        <source>Abort sending at once</source>
        <translation>Interromper o envio imediatamente</translation>
    </message>
    <message>
        <source>Go on: send what never left</source>
        <translation>Continuar: enviar o que nunca saiu</translation>
    </message>
    <message>
        <source>Try failed messages again</source>
        <translation>Tentar novamente as mensagens que falharam</translation>
    </message>
    <message>
        <source>Send unknown messages again</source>
        <translation>Reenviar as mensagens desconhecidas</translation>
    </message>
    <message>
        <source>Go to the message of the outcome</source>
        <translation>Ir à mensagem do resultado</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Save the wire log</source>
        <translation>Salvar o registro da linha</translation>
    </message>
    <message>
        <source>Follow the wire log</source>
        <translation>Acompanhar o registro da linha</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Novo receptor</translation>
    </message>
    <message>
        <source>Keep the listener</source>
        <translation>Guardar o receptor</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Iniciar a escuta</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Parar a escuta</translation>
    </message>
    <message>
        <source>Show the messages that a listener has received</source>
        <translation>Mostrar as mensagens que um receptor recebeu</translation>
    </message>
    <message>
        <source>Try the chosen message again</source>
        <translation>Tentar de novo a mensagem escolhida</translation>
    </message>
    <message>
        <source>Send now what waits to be sent again</source>
        <translation>Enviar já o que espera ser enviado de novo</translation>
    </message>
    <message>
        <source>Skip the chosen message: do not send it again</source>
        <translation>Pular a mensagem escolhida: não enviá-la de novo</translation>
    </message>
</context>
<context>
    <name>ReplayWords</name>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeitada</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sem resposta a tempo</translation>
    </message>
    <message>
        <source>Connection lost</source>
        <translation>Conexão perdida</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Unconfirmed</source>
        <translation>Não confirmada</translation>
    </message>
    <message>
        <source>Cannot travel</source>
        <translation>Não transmissível</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Retida</translation>
    </message>
    <message>
        <source>It is about to leave, or on its way.</source>
        <translation>Está prestes a sair, ou a caminho.</translation>
    </message>
    <message>
        <source>The receiver says that it has received it. Whether it was filed is not said.</source>
        <translation>O receptor diz que a recebeu. Não se diz se foi arquivada.</translation>
    </message>
    <message>
        <source>The receiver answered with an error.</source>
        <translation>O receptor respondeu com um erro.</translation>
    </message>
    <message>
        <source>The receiver rejected it.</source>
        <translation>O receptor a rejeitou.</translation>
    </message>
    <message>
        <source>No acknowledgement came in time. It may have been delivered.</source>
        <translation>Nenhuma confirmação chegou a tempo. Pode ter sido entregue.</translation>
    </message>
    <message>
        <source>The connection ended after bytes had left. It may have been delivered.</source>
        <translation>A conexão terminou depois que bytes saíram. Pode ter sido entregue.</translation>
    </message>
    <message>
        <source>There was no connection. Nothing of it has left.</source>
        <translation>Não havia conexão. Nada dela saiu.</translation>
    </message>
    <message>
        <source>It left, and asked for no acknowledgement in MSH-15 and MSH-16.</source>
        <translation>Saiu, e não pediu confirmação em MSH-15 e MSH-16.</translation>
    </message>
    <message>
        <source>It cannot travel in a frame, so it never left.</source>
        <translation>Não pode viajar em um quadro, por isso nunca saiu.</translation>
    </message>
    <message>
        <source>Sending ended while it was under way. It may have been delivered.</source>
        <translation>O envio terminou enquanto estava a caminho. Pode ter sido entregue.</translation>
    </message>
    <message>
        <source>It was skipped, or held back behind another one of its patient. It never left.</source>
        <translation>Foi pulada, ou retida atrás de outra do seu paciente. Nunca saiu.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>Separada</translation>
    </message>
    <message>
        <source>Tried again</source>
        <translation>Tentada de novo</translation>
    </message>
    <message>
        <source>AA, accepted</source>
        <translation>AA, aceita</translation>
    </message>
    <message>
        <source>AE, error</source>
        <translation>AE, erro</translation>
    </message>
    <message>
        <source>AR, rejected</source>
        <translation>AR, rejeitada</translation>
    </message>
    <message>
        <source>CA, received</source>
        <translation>CA, recebida</translation>
    </message>
    <message>
        <source>CE, error on receipt</source>
        <translation>CE, erro ao receber</translation>
    </message>
    <message>
        <source>CR, rejected on receipt</source>
        <translation>CR, rejeitada ao receber</translation>
    </message>
    <message>
        <source>No acknowledgement in time</source>
        <translation>Sem confirmação a tempo</translation>
    </message>
    <message>
        <source>No connection, nothing has left</source>
        <translation>Sem conexão, nada saiu</translation>
    </message>
    <message>
        <source>Connection lost, bytes have left</source>
        <translation>Conexão perdida, bytes saíram</translation>
    </message>
    <message>
        <source>Done, go on</source>
        <translation>Concluída, seguir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Park it, go on</source>
        <translation>Separar, seguir</translation>
    </message>
    <message>
        <source>Park it, stop</source>
        <translation>Separar, parar</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceita</translation>
    </message>
    <message>
        <source>segments are in the wrong order, or one is missing</source>
        <translation>segmentos estão na ordem errada, ou falta um</translation>
    </message>
    <message>
        <source>a required field is missing</source>
        <translation>falta um campo obrigatório</translation>
    </message>
    <message>
        <source>a value is not of the type of its field</source>
        <translation>um valor não é do tipo do seu campo</translation>
    </message>
    <message>
        <source>a code is not in its table</source>
        <translation>um código não está na sua tabela</translation>
    </message>
    <message>
        <source>a value is too long</source>
        <translation>um valor é longo demais</translation>
    </message>
    <message>
        <source>the receiver does not take this type of message</source>
        <translation>o receptor não aceita este tipo de mensagem</translation>
    </message>
    <message>
        <source>the receiver does not take this event</source>
        <translation>o receptor não aceita este evento</translation>
    </message>
    <message>
        <source>the receiver does not take this processing id (MSH-11)</source>
        <translation>o receptor não aceita este modo de processamento (MSH-11)</translation>
    </message>
    <message>
        <source>the receiver does not take this version (MSH-12)</source>
        <translation>o receptor não aceita esta versão (MSH-12)</translation>
    </message>
    <message>
        <source>the receiver does not know what the message names, a patient say</source>
        <translation>o receptor não conhece o que a mensagem nomeia, um paciente por exemplo</translation>
    </message>
    <message>
        <source>the receiver has that already</source>
        <translation>o receptor já o tem</translation>
    </message>
    <message>
        <source>the receiver could not do it now: what it concerns was locked</source>
        <translation>o receptor não pôde fazê-lo agora: o que está em questão estava bloqueado</translation>
    </message>
    <message>
        <source>the receiver had a fault of its own</source>
        <translation>o receptor teve uma falha própria</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Sem marca</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>required when known</source>
        <translation>obrigatório quando conhecido</translation>
    </message>
    <message>
        <source>conditional</source>
        <translation>condicional</translation>
    </message>
    <message>
        <source>not allowed</source>
        <translation>não permitido</translation>
    </message>
    <message>
        <source>kept for older versions</source>
        <translation>mantido para versões antigas</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>pelo menos %1</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>qualquer número</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
    <message>
        <source>at least %1 characters</source>
        <translation>pelo menos %1 caracteres</translation>
    </message>
    <message>
        <source>1 character</source>
        <translation>1 caractere</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>até %1 caracteres</translation>
    </message>
    <message>
        <source>the code %1</source>
        <translation>o código %1</translation>
    </message>
    <message>
        <source>table %1 is suggested</source>
        <translation>tabela %1 sugerida</translation>
    </message>
    <message>
        <source>value set %1 is suggested</source>
        <translation>conjunto de valores %1 sugerido</translation>
    </message>
    <message>
        <source>one of table %1</source>
        <translation>da tabela %1</translation>
    </message>
    <message>
        <source>one of value set %1</source>
        <translation>do conjunto de valores %1</translation>
    </message>
    <message>
        <source>conditional, the condition is not given</source>
        <translation>condicional, a condição não é dada</translation>
    </message>
    <message>
        <source>%1 where this holds: %2 Else %3</source>
        <translation>%1 onde isto vale: %2 Senão, %3</translation>
    </message>
    <message>
        <source>type %1</source>
        <translation>tipo %1</translation>
    </message>
    <message>
        <source>always %1</source>
        <translation>sempre %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>in the format %1</source>
        <translation>no formato %1</translation>
    </message>
    <message>
        <source>matching %1</source>
        <translation>correspondente a %1</translation>
    </message>
    <message>
        <source>any segment</source>
        <translation>qualquer segmento</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>um de %1</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>%1 (advice)</source>
        <translation>%1 (recomendação)</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the whole window.</source>
        <translation>Cores de toda a janela.</translation>
    </message>
    <message>
        <source>light dark high contrast colour night system</source>
        <translation>claro escuro alto contraste cor cores noite sistema</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidade</translation>
    </message>
    <message>
        <source>Compact shows more rows.</source>
        <translation>Compacta mostra mais linhas.</translation>
    </message>
    <message>
        <source>rows spacing height compact comfortable</source>
        <translation>linhas espaçamento altura compacta confortável</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fonte do texto</translation>
    </message>
    <message>
        <source>Of everything but raw HL7.</source>
        <translation>De tudo, menos do HL7 bruto.</translation>
    </message>
    <message>
        <source>typeface family letters</source>
        <translation>tipo de letra família letras tipografia</translation>
    </message>
    <message>
        <source>Font size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Of all text.</source>
        <translation>De todo o texto.</translation>
    </message>
    <message>
        <source>bigger smaller zoom points</source>
        <translation>maior menor zoom pontos fonte letra</translation>
    </message>
    <message>
        <source>Monospace font</source>
        <translation>Fonte monoespaçada</translation>
    </message>
    <message>
        <source>Of raw HL7, paths and values that must align.</source>
        <translation>De HL7 bruto, caminhos e valores que devem se alinhar.</translation>
    </message>
    <message>
        <source>fixed code editor typeface</source>
        <translation>fixa código editor tipo de letra</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of the window; HL7 keeps its own names.</source>
        <translation>Da janela; o HL7 mantém os próprios nomes.</translation>
    </message>
    <message>
        <source>Columns of a new list</source>
        <translation>Colunas de uma lista nova</translation>
    </message>
    <message>
        <source>Names of columns or paths, with commas between them.</source>
        <translation>Nomes de colunas ou caminhos, separados por vírgulas.</translation>
    </message>
    <message>
        <source>table path default</source>
        <translation>tabela caminho padrão</translation>
    </message>
    <message>
        <source>Check when opened</source>
        <translation>Verificar ao abrir</translation>
    </message>
    <message>
        <source>Files up to this size are checked at once; larger ones when you ask.</source>
        <translation>Arquivos até este tamanho são verificados logo; os maiores, a pedido.</translation>
    </message>
    <message>
        <source>findings automatic spec megabytes</source>
        <translation>achados automático especificação spec megabytes</translation>
    </message>
    <message>
        <source>Mask names when the window opens</source>
        <translation>Ocultar nomes ao abrir a janela</translation>
    </message>
    <message>
        <source>Names, identifiers and free text are hidden until you show them.</source>
        <translation>Nomes, identificadores e texto livre ficam ocultos até que se peça para mostrá-los.</translation>
    </message>
    <message>
        <source>hide patient screenshot</source>
        <translation>ocultar esconder máscara paciente captura de tela</translation>
    </message>
    <message>
        <source>Keep a history of filters</source>
        <translation>Manter um histórico de filtros</translation>
    </message>
    <message>
        <source>Filters can hold names and numbers of patients. Off: they are forgotten with the window.</source>
        <translation>Filtros podem conter nomes e números de pacientes. Desligado: são esquecidos ao fechar a janela.</translation>
    </message>
    <message>
        <source>query search remember forget</source>
        <translation>consulta pesquisa lembrar esquecer</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
    <message>
        <source>Choose an action, press Enter, then press its keys.</source>
        <translation>Escolha uma ação, pressione Enter e depois as teclas dela.</translation>
    </message>
    <message>
        <source>keys hotkeys bindings</source>
        <translation>teclas atalhos de teclado</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>do sistema</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Idioma: %1</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir as configurações</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message>
        <source>Change keyboard shortcuts</source>
        <translation>Alterar os atalhos de teclado</translation>
    </message>
    <message>
        <source>Follow the system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Linhas compactas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>configuração</translation>
    </message>
    <message>
        <source>Lock the project</source>
        <translation>Bloquear o projeto</translation>
    </message>
    <message>
        <source>An encrypted project that nobody works with is locked; its passphrase opens it again.</source>
        <translation>Um projeto criptografado com o qual ninguém trabalha é bloqueado; sua frase secreta o abre de novo.</translation>
    </message>
    <message>
        <source>idle automatic time away encrypted passphrase minutes</source>
        <translation>ocioso inatividade automático tempo ausente criptografado frase secreta minutos</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Limpar a área de transferência</translation>
    </message>
    <message>
        <source>Values that were copied here are taken off it, unless something else was copied since. Also when a project is locked and when the program ends.</source>
        <translation>Os valores copiados aqui são retirados dela, a menos que outra coisa tenha sido copiada desde então. Também quando um projeto é bloqueado e quando o programa é encerrado.</translation>
    </message>
    <message>
        <source>copy paste forget patient seconds</source>
        <translation>copiar colar esquecer paciente segundos</translation>
    </message>
</context>
<context>
    <name>Snapshots</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantâneos</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>Criar um instantâneo</translation>
    </message>
    <message>
        <source>Keeps what the sources, edits, marks, notes and documents of %1 are now, to compare with it and to go back to it.</source>
        <translation>Guarda as fontes, alterações, marcas, notas e documentos de %1 como estão agora, para comparar com isso e para voltar a isso.</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>There is a snapshot of this name. Choose another one.</source>
        <translation>Já existe um instantâneo com este nome. Escolha outro.</translation>
    </message>
    <message>
        <source>The snapshot %1 was made.</source>
        <translation>O instantâneo %1 foi criado.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Show snapshots: compare and restore</source>
        <translation>Mostrar instantâneos: comparar e restaurar</translation>
    </message>
</context>
<context>
    <name>SpecActions</name>
    <message>
        <source>Specs</source>
        <translation>Especificações</translation>
    </message>
</context>
<context>
    <name>SpecForm</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
    </message>
    <message>
        <source>Based on HL7</source>
        <translation>Baseada no HL7</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Duties of</source>
        <translation>Deveres de</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Fornecedor</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produto</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interface</translation>
    </message>
    <message>
        <source>Extends</source>
        <translation>Estende</translation>
    </message>
    <message>
        <source>Senders</source>
        <translation>Remetentes</translation>
    </message>
    <message>
        <source>Receivers</source>
        <translation>Destinatários</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Estrutura</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condição</translation>
    </message>
    <message>
        <source>Flavour</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Stands behind</source>
        <translation>Fica depois de</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segmento</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Conjunto de valores</translation>
    </message>
    <message>
        <source>Only value</source>
        <translation>Único valor</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Has the codes of</source>
        <translation>Tem os códigos de</translation>
    </message>
    <message>
        <source>Other codes</source>
        <translation>Outros códigos</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Code system</source>
        <translation>Sistema de códigos</translation>
    </message>
    <message>
        <source>Other system&apos;s code</source>
        <translation>Código do outro sistema</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Em palavras</translation>
    </message>
    <message>
        <source>A warning only</source>
        <translation>Apenas um aviso</translation>
    </message>
    <message>
        <source>About the place</source>
        <translation>Sobre o lugar</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Only at the path</source>
        <translation>Apenas no caminho</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Conta como</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>Contado em</translation>
    </message>
    <message>
        <source>No other rows</source>
        <translation>Nenhuma outra linha</translation>
    </message>
    <message>
        <source>What repeats</source>
        <translation>O que se repete</translation>
    </message>
    <message>
        <source>No others</source>
        <translation>Nenhum outro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Is a</source>
        <translation>É um</translation>
    </message>
</context>
<context>
    <name>SpecNames</name>
    <message>
        <source>a group, by its name</source>
        <translation>um grupo, pelo nome</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>um entre vários</translation>
    </message>
    <message>
        <source>any segment</source>
        <translation>qualquer segmento</translation>
    </message>
</context>
<context>
    <name>SpecOutline</name>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Value sets</source>
        <translation>Conjuntos de valores</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Enunciados</translation>
    </message>
    <message>
        <source>Classifications</source>
        <translation>Classificações</translation>
    </message>
</context>
<context>
    <name>StatisticsExport</name>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Planilha do Excel</translation>
    </message>
    <message>
        <source>HTML report</source>
        <translation>Relatório HTML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
</context>
<context>
    <name>Story</name>
    <message>
        <source>cancel asked</source>
        <translation>cancelamento solicitado</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>discontinue asked</source>
        <translation>interrupção solicitada</translation>
    </message>
    <message>
        <source>discontinued</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>hold asked</source>
        <translation>suspensão solicitada</translation>
    </message>
    <message>
        <source>change asked</source>
        <translation>alteração solicitada</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>status alterado</translation>
    </message>
    <message>
        <source>number asked</source>
        <translation>número solicitado</translation>
    </message>
    <message>
        <source>number assigned</source>
        <translation>número atribuído</translation>
    </message>
    <message>
        <source>results follow</source>
        <translation>resultados a seguir</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>não aceito</translation>
    </message>
</context>
<context>
    <name>StoryActions</name>
    <message>
        <source>Show the story of this patient</source>
        <translation>Mostrar a história deste paciente</translation>
    </message>
    <message>
        <source>Story: patient</source>
        <translation>História: paciente</translation>
    </message>
    <message>
        <source>This message names no patient: PID-3, PID-2 and PID-4 hold no number.</source>
        <translation>Esta mensagem não indica paciente: PID-3, PID-2 e PID-4 não contêm número.</translation>
    </message>
    <message>
        <source>Show the story of this visit</source>
        <translation>Mostrar a história deste atendimento</translation>
    </message>
    <message>
        <source>Story: visit</source>
        <translation>História: atendimento</translation>
    </message>
    <message>
        <source>This message names no visit: PV1-19 and PID-18 hold no number.</source>
        <translation>Esta mensagem não indica atendimento: PV1-19 e PID-18 não contêm número.</translation>
    </message>
    <message>
        <source>Show the story of this order</source>
        <translation>Mostrar a história deste pedido</translation>
    </message>
    <message>
        <source>Story: order</source>
        <translation>História: pedido</translation>
    </message>
    <message>
        <source>This message names no order: ORC, OBR and TXA hold no number.</source>
        <translation>Esta mensagem não indica pedido: ORC, OBR e TXA não contêm número.</translation>
    </message>
    <message>
        <source>Feed checks: %1</source>
        <translation>Verificações da fonte: %1</translation>
    </message>
</context>
<context>
    <name>TextEdit</name>
    <message>
        <source>This value is not shown as it is, so it cannot be changed here. Open the value, or show what is masked.</source>
        <translation>Este valor não é mostrado como é, por isso não pode ser alterado aqui. Abra o valor ou mostre o que está oculto.</translation>
    </message>
</context>
<context>
    <name>ThresholdEffect</name>
    <message numerus="yes">
        <source>%n elements change from %1 to %2.</source>
        <translation>
            <numerusform>%n elemento passa de %1 para %2.</numerusform>
            <numerusform>%n elementos passam de %1 para %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions more.</source>
        <translation>
            <numerusform>%n condição a mais.</numerusform>
            <numerusform>%n condições a mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n conditions fewer.</source>
        <translation>
            <numerusform>%n condição a menos.</numerusform>
            <numerusform>%n condições a menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value sets more.</source>
        <translation>
            <numerusform>%n conjunto de valores a mais.</numerusform>
            <numerusform>%n conjuntos de valores a mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value sets fewer.</source>
        <translation>
            <numerusform>%n conjunto de valores a menos.</numerusform>
            <numerusform>%n conjuntos de valores a menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constants more.</source>
        <translation>
            <numerusform>%n constante a mais.</numerusform>
            <numerusform>%n constantes a mais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n constants fewer.</source>
        <translation>
            <numerusform>%n constante a menos.</numerusform>
            <numerusform>%n constantes a menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n types change.</source>
        <translation>
            <numerusform>%n tipo muda.</numerusform>
            <numerusform>%n tipos mudam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThresholdPane</name>
    <message>
        <source>Required (R) from</source>
        <translation>Exigido (R) a partir de</translation>
    </message>
    <message>
        <source>Filled in at least this share of its places, an element is proposed as R.</source>
        <translation>Preenchido em pelo menos esta parte dos seus lugares, um elemento é proposto como R.</translation>
    </message>
    <message>
        <source>Expected (RE) from</source>
        <translation>Esperado (RE) a partir de</translation>
    </message>
    <message>
        <source>Filled less often than this, an element is proposed as O.</source>
        <translation>Preenchido com menos frequência, um elemento é proposto como O.</translation>
    </message>
    <message>
        <source>Least places for R</source>
        <translation>Lugares mínimos para R</translation>
    </message>
    <message>
        <source>With fewer places than this only what the standard requires is proposed as R.</source>
        <translation>Com menos lugares só o que o padrão exige é proposto como R.</translation>
    </message>
    <message>
        <source>Types and conditions hold in</source>
        <translation>Tipos e condições valem em</translation>
    </message>
    <message>
        <source>A type or a condition is proposed when it holds in this share of its cases.</source>
        <translation>Um tipo ou uma condição é proposto quando vale nesta parte dos casos.</translation>
    </message>
    <message>
        <source>Least cases of a condition</source>
        <translation>Casos mínimos de uma condição</translation>
    </message>
    <message>
        <source>So many cases must be seen where a condition holds, and as many where not.</source>
        <translation>Tantos casos devem ser vistos em que uma condição vale, e outros tantos em que não.</translation>
    </message>
    <message>
        <source>Most codes of a value set</source>
        <translation>Códigos de um conjunto, no máximo</translation>
    </message>
    <message>
        <source>With more different values than this no value set is proposed.</source>
        <translation>Com mais valores diferentes nenhum conjunto de valores é proposto.</translation>
    </message>
    <message>
        <source>Least values for a value set</source>
        <translation>Valores mínimos para um conjunto</translation>
    </message>
    <message>
        <source>So many values must be seen before they are taken for all there are.</source>
        <translation>Tantos valores devem ser vistos antes de serem tomados por todos.</translation>
    </message>
    <message>
        <source>Values seen once, at most</source>
        <translation>Valores vistos uma vez, no máximo</translation>
    </message>
    <message>
        <source>When a greater share of the values was seen only once, more of them are still to come.</source>
        <translation>Quando uma parte maior dos valores foi vista só uma vez, outros ainda virão.</translation>
    </message>
</context>
<context>
    <name>TrafficChart</name>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 a %3</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>sem tipo</translation>
    </message>
    <message>
        <source>other types</source>
        <translation>outros tipos</translation>
    </message>
</context>
<context>
    <name>ValuePanel</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>ValueSize</name>
    <message>
        <source>1 byte</source>
        <translation>1 byte</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plumbline, the interface analyst&apos;s workbench for HL7 v2.</source>
        <translation>Plumbline, a bancada do analista de interfaces para HL7 v2.</translation>
    </message>
    <message>
        <source>Open a window of its own.</source>
        <translation>Abrir uma janela própria.</translation>
    </message>
    <message>
        <source>Do not open what was open last time.</source>
        <translation>Não abrir o que estava aberto da última vez.</translation>
    </message>
    <message>
        <source>Use this file of settings.</source>
        <translation>Usar este arquivo de configurações.</translation>
    </message>
    <message>
        <source>Open the sample project.</source>
        <translation>Abrir o projeto de exemplo.</translation>
    </message>
    <message>
        <source>Files, folders or archives to open.</source>
        <translation>Arquivos, pastas ou arquivos compactados a abrir.</translation>
    </message>
</context>
<context>
    <name>plumb::desk</name>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Wrap long segments</source>
        <translation>Quebrar segmentos longos</translation>
    </message>
    <message>
        <source>Show control characters and line ends</source>
        <translation>Mostrar caracteres de controle e fins de linha</translation>
    </message>
    <message>
        <source>Complete at the cursor</source>
        <translation>Completar no cursor</translation>
    </message>
    <message>
        <source>Say what is at the cursor</source>
        <translation>Dizer o que está no cursor</translation>
    </message>
    <message>
        <source>Repair what is at the cursor</source>
        <translation>Corrigir o que está no cursor</translation>
    </message>
    <message>
        <source>Open the value at the cursor</source>
        <translation>Abrir o valor no cursor</translation>
    </message>
    <message>
        <source>Copy the path at the cursor</source>
        <translation>Copiar o caminho no cursor</translation>
    </message>
    <message>
        <source>Write the code as its table does</source>
        <translation>Escrever o código como na tabela</translation>
    </message>
    <message>
        <source>Write %1, as its table does</source>
        <translation>Escrever %1, como na tabela</translation>
    </message>
    <message>
        <source>Remove the blanks around the value</source>
        <translation>Remover os espaços em torno do valor</translation>
    </message>
    <message>
        <source>Remove the delimiters at the end of %1</source>
        <translation>Remover os delimitadores no fim de %1</translation>
    </message>
    <message>
        <source>Clear the list of recent files</source>
        <translation>Limpar a lista de arquivos recentes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Take the tour from the beginning</source>
        <translation>Fazer o tour desde o início</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>História</translation>
    </message>
    <message>
        <source>Check the feed as a whole</source>
        <translation>Verificar a fonte como um todo</translation>
    </message>
    <message>
        <source>Feed checks: %1</source>
        <translation>Verificações da fonte: %1</translation>
    </message>
    <message>
        <source>final</source>
        <translation>final</translation>
    </message>
    <message>
        <source>preliminary</source>
        <translation>preliminar</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corrigido</translation>
    </message>
    <message>
        <source>canceled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>in process</source>
        <translation>em processamento</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>moved from %1 to %2</source>
        <translation>movido de %1 para %2</translation>
    </message>
    <message>
        <source>class %1 became %2</source>
        <translation>classe %1 passou a %2</translation>
    </message>
    <message>
        <source>admitted %1</source>
        <translation>admissão em %1</translation>
    </message>
    <message>
        <source>discharged %1</source>
        <translation>alta em %1</translation>
    </message>
    <message>
        <source>one number became another</source>
        <translation>um número passou a outro</translation>
    </message>
    <message>
        <source>%1 became %2</source>
        <translation>%1 passou a %2</translation>
    </message>
    <message>
        <source>ordered: %1</source>
        <translation>pedido: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>result arrived: %1</source>
        <translation>resultado recebido: %1</translation>
    </message>
    <message>
        <source>result arrived: %1, %2</source>
        <translation>resultado recebido: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2 became %3</source>
        <translation>%1: %2 passou a %3</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>alterado: %1</translation>
    </message>
    <message>
        <source>nothing new</source>
        <translation>nada de novo</translation>
    </message>
    <message>
        <source>Story of a patient</source>
        <translation>História de um paciente</translation>
    </message>
    <message>
        <source>Story of a visit</source>
        <translation>História de um atendimento</translation>
    </message>
    <message>
        <source>Story of an order</source>
        <translation>História de um pedido</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admissão</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transferência</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelamento</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Atualização</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unificação</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pedido</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendamento</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Cobrança</translation>
    </message>
    <message>
        <source>Acknowledgement</source>
        <translation>Confirmação</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source> and %Ln more</source>
        <translation> e mais %Ln</translation>
    </message>
    <message>
        <source>placer</source>
        <translation>solicitante</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>executante</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>messages: %1</source>
        <translation>mensagens: %1</translation>
    </message>
    <message>
        <source>Of no visit or order, %1</source>
        <translation>Sem atendimento nem pedido, %1</translation>
    </message>
    <message>
        <source>Visit %1, %2</source>
        <translation>Atendimento %1, %2</translation>
    </message>
    <message>
        <source>Order %1, %2</source>
        <translation>Pedido %1, %2</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadecimal</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>Byte %1 of the data (hex %2) is no part of %3; what stands before it is shown.</source>
        <translation>O byte %1 dos dados (hex %2) não faz parte de %3; é mostrado o que vem antes dele.</translation>
    </message>
    <message>
        <source>The %1 ends in the middle, after %2 bytes: the value was probably cut by its sender or on the way.</source>
        <translation>O %1 termina no meio, após %2 bytes: o valor provavelmente foi cortado pelo remetente ou no caminho.</translation>
    </message>
    <message>
        <source>The %1 has no padding at its end, at byte %2: it may have been cut.</source>
        <translation>O %1 não tem preenchimento no fim, no byte %2: pode ter sido cortado.</translation>
    </message>
    <message>
        <source>The %1 goes on after its end, at byte %2; what stands before it is shown.</source>
        <translation>O %1 continua após o fim, no byte %2; é mostrado o que vem antes.</translation>
    </message>
    <message>
        <source>%1 of the bytes are not valid in %2, the first is byte %3; they are shown as U+FFFD.</source>
        <translation>Bytes não válidos em %2: %1, o primeiro é o byte %3; são mostrados como U+FFFD.</translation>
    </message>
    <message>
        <source>The %1 is not well formed at line %2, column %3; it is shown as it stands.</source>
        <translation>O %1 não está bem formado na linha %2, coluna %3; é mostrado como está.</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>The picture has %1 x %2 pixels, which is too large to be shown here. Save it and open it with a picture viewer.</source>
        <translation>A imagem tem %1 x %2 pixels, grande demais para ser mostrada aqui. Salve-a e abra-a com um visualizador de imagens.</translation>
    </message>
    <message>
        <source>The picture cannot be read: it is damaged or was cut. Its bytes can be seen as hex and saved.</source>
        <translation>A imagem não pode ser lida: está danificada ou foi cortada. Os bytes podem ser vistos em hex e salvos.</translation>
    </message>
    <message>
        <source>The RTF ends within a group: it was probably cut.</source>
        <translation>O RTF termina dentro de um grupo: provavelmente foi cortado.</translation>
    </message>
    <message>
        <source>The end of the PDF is missing: it was probably cut.</source>
        <translation>Falta o fim do PDF: provavelmente foi cortado.</translation>
    </message>
    <message>
        <source>Open a spec</source>
        <translation>Abrir uma especificação</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Especificações (*.yaml *.yml *.xml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Escolha um achado primeiro.</translation>
    </message>
    <message>
        <source>This rule comes from the standard, not from a line of a spec.</source>
        <translation>Esta regra vem do padrão, não de uma linha de uma especificação.</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Especificações</translation>
    </message>
    <message>
        <source>Write a new spec</source>
        <translation>Escrever uma nova especificação</translation>
    </message>
    <message>
        <source>Edit the spec of these messages</source>
        <translation>Editar a especificação destas mensagens</translation>
    </message>
    <message>
        <source>The messages are held against the standard. Choose a spec in the findings, or write a new one.</source>
        <translation>As mensagens são comparadas com o padrão. Escolha uma especificação nos achados ou escreva uma nova.</translation>
    </message>
    <message>
        <source>Save the spec</source>
        <translation>Salvar a especificação</translation>
    </message>
    <message>
        <source>Save the spec as</source>
        <translation>Salvar a especificação como</translation>
    </message>
    <message>
        <source>Go to the next problem of the spec</source>
        <translation>Ir para o próximo problema da especificação</translation>
    </message>
    <message>
        <source>Go to the problem of the spec before</source>
        <translation>Ir para o problema anterior da especificação</translation>
    </message>
    <message>
        <source>Show what the change of the spec does</source>
        <translation>Mostrar o que a alteração da especificação causa</translation>
    </message>
    <message>
        <source>Go to the next part of the spec</source>
        <translation>Ir para a próxima parte da especificação</translation>
    </message>
    <message>
        <source>Hold the messages against the spec in front</source>
        <translation>Comparar as mensagens com a especificação exibida</translation>
    </message>
    <message>
        <source>Go to the rule of the finding</source>
        <translation>Ir para a regra do achado</translation>
    </message>
    <message>
        <source>Fold or unfold the group at the cursor</source>
        <translation>Recolher ou expandir o grupo no cursor</translation>
    </message>
    <message>
        <source>Fold all groups</source>
        <translation>Recolher todos os grupos</translation>
    </message>
    <message>
        <source>Unfold all groups</source>
        <translation>Expandir todos os grupos</translation>
    </message>
    <message>
        <source>Reopen the document that was closed last</source>
        <translation>Reabrir o último documento fechado</translation>
    </message>
    <message>
        <source>Discard what is kept of closed documents</source>
        <translation>Descartar o que é mantido de documentos fechados</translation>
    </message>
    <message>
        <source>The pages of the PDF cannot be read: it is damaged or was cut. Its bytes can be seen as hex and saved.</source>
        <translation>As páginas do PDF não podem ser lidas: ele está danificado ou foi cortado. Seus bytes podem ser vistos em hexadecimal e salvos.</translation>
    </message>
    <message>
        <source>The PDF asks for a password, so its pages cannot be shown. Save it and open it with a PDF viewer.</source>
        <translation>O PDF pede uma senha, por isso suas páginas não podem ser mostradas. Salve-o e abra-o com um leitor de PDF.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF cannot be drawn: it is damaged.</source>
        <translation>A página %1 do PDF não pode ser desenhada: está danificada.</translation>
    </message>
    <message>
        <source>Page %1 of the PDF takes too long to draw, so it and what follows are not shown. Save it and open it with a PDF viewer.</source>
        <translation>A página %1 do PDF demora demais para ser desenhada, por isso ela e as seguintes não são mostradas. Salve-o e abra-o com um leitor de PDF.</translation>
    </message>
    <message>
        <source>The PDF has %1, which is too large to be shown here. Save it and open it with a PDF viewer.</source>
        <translation>O PDF tem %1, grande demais para ser mostrado aqui. Salve-o e abra-o com um leitor de PDF.</translation>
    </message>
    <message>
        <source>Pages of a PDF cannot be drawn, because a part of the program, %1, cannot be loaded: %2. Install Plumbline again, or save the PDF and open it with a PDF viewer.</source>
        <translation>Páginas de um PDF não podem ser desenhadas, porque uma parte do programa, %1, não pode ser carregada: %2. Instale o Plumbline novamente, ou salve o PDF e abra-o com um leitor de PDF.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ActivityModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Stop this work (Delete)</source>
        <translation>Parar este trabalho (Delete)</translation>
    </message>
    <message>
        <source>stopping</source>
        <translation>parando</translation>
    </message>
    <message>
        <source>working</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>concluído</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falhou: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabalho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ActivityPanel</name>
    <message>
        <source>Work in the background</source>
        <translation>Trabalho em segundo plano</translation>
    </message>
    <message>
        <source>Nothing is running.</source>
        <translation>Nada está em execução.</translation>
    </message>
    <message>
        <source>Work that takes a moment, such as reading, searching and checking, is listed here while it runs, and what came of it afterwards.</source>
        <translation>O trabalho que leva algum tempo, como ler, pesquisar e verificar, é listado aqui enquanto é executado e, depois, com o que resultou dele.</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Parar tudo</translation>
    </message>
    <message>
        <source>Stop everything that runs in the background</source>
        <translation>Parar tudo o que é executado em segundo plano</translation>
    </message>
    <message>
        <source>%1 running</source>
        <translation>%1 em execução</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Stop all work in the background</source>
        <translation>Parar todo o trabalho em segundo plano</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AgainstModel</name>
    <message>
        <source>satisfied</source>
        <translation>satisfeito</translation>
    </message>
    <message>
        <source>not asked for</source>
        <translation>não pedido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>a mais</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errado</translation>
    </message>
    <message>
        <source>not checkable</source>
        <translation>não verificável</translation>
    </message>
    <message>
        <source>noted</source>
        <translation>anotado</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>dispensado</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>escolha</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regra</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Recomendação</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaração</translation>
    </message>
    <message>
        <source>%1 has no such message</source>
        <translation>%1 não tem essa mensagem</translation>
    </message>
    <message>
        <source>not allowed by %1</source>
        <translation>não permitido por %1</translation>
    </message>
    <message>
        <source>the spec does not have it</source>
        <translation>a especificação não o tem</translation>
    </message>
    <message>
        <source>outside the structure, may stand anywhere</source>
        <translation>fora da estrutura, pode estar em qualquer lugar</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>%1 repetitions</source>
        <translation>%1 repetições</translation>
    </message>
    <message>
        <source>1 problem inside</source>
        <translation>1 problema dentro</translation>
    </message>
    <message>
        <source>%1 problems inside</source>
        <translation>%1 problemas dentro</translation>
    </message>
    <message>
        <source>The spec gives no condition that can be checked.</source>
        <translation>A especificação não dá uma condição que possa ser verificada.</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>The spec asks</source>
        <translation>A especificação pede</translation>
    </message>
    <message>
        <source>The message has</source>
        <translation>A mensagem tem</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AgainstPanel</name>
    <message>
        <source>Spec against message</source>
        <translation>Especificação e mensagem</translation>
    </message>
    <message>
        <source>Go to the next problem</source>
        <translation>Ir para o próximo problema</translation>
    </message>
    <message>
        <source>Go to the problem before</source>
        <translation>Ir para o problema anterior</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar as linhas</translation>
    </message>
    <message>
        <source>Show what is asked for or sent</source>
        <translation>Mostrar o que é pedido ou enviado</translation>
    </message>
    <message>
        <source>Show the whole spec</source>
        <translation>Mostrar toda a especificação</translation>
    </message>
    <message>
        <source>Show problems only</source>
        <translation>Mostrar só os problemas</translation>
    </message>
    <message>
        <source>Show what is in the message only</source>
        <translation>Mostrar o que só está na mensagem</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Asked or sent</source>
        <translation>Pedido ou enviado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Only in the message</source>
        <translation>Só na mensagem</translation>
    </message>
    <message>
        <source>Show: %1</source>
        <translation>Mostrar: %1</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Parar a comparação</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Choose the message again to compare it.</source>
        <translation>Escolha a mensagem de novo para compará-la.</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Nenhuma mensagem</translation>
    </message>
    <message>
        <source>Choose a message in the list to see it beside its spec.</source>
        <translation>Escolha uma mensagem na lista para vê-la ao lado da especificação.</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 não pode ser usada</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>A message of this size takes a moment.</source>
        <translation>Uma mensagem deste tamanho leva um momento.</translation>
    </message>
    <message>
        <source>Hold a message against its spec</source>
        <translation>Comparar uma mensagem com a especificação</translation>
    </message>
    <message>
        <source>The message was not compared</source>
        <translation>A mensagem não foi comparada</translation>
    </message>
    <message>
        <source>No problem</source>
        <translation>Nenhum problema</translation>
    </message>
    <message>
        <source>Nothing of that kind</source>
        <translation>Nada desse tipo</translation>
    </message>
    <message>
        <source>Everything that can be checked agrees with the spec.</source>
        <translation>Tudo o que pode ser verificado está de acordo com a especificação.</translation>
    </message>
    <message>
        <source>The message has nothing that the spec does not have.</source>
        <translation>A mensagem não tem nada que a especificação não tenha.</translation>
    </message>
    <message>
        <source>There is no further problem in this message.</source>
        <translation>Não há mais problemas nesta mensagem.</translation>
    </message>
    <message>
        <source>Choose rows first.</source>
        <translation>Escolha linhas primeiro.</translation>
    </message>
    <message>
        <source>1 row was copied.</source>
        <translation>1 linha foi copiada.</translation>
    </message>
    <message>
        <source>%1 rows were copied.</source>
        <translation>%1 linhas foram copiadas.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AnswerBox</name>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Say this and go to the next doubt (Enter)</source>
        <translation>Responder assim e ir à próxima dúvida (Enter)</translation>
    </message>
    <message>
        <source>Take the answer back</source>
        <translation>Retirar a resposta</translation>
    </message>
    <message>
        <source>Take back what was said last (Ctrl+Z)</source>
        <translation>Retirar a última resposta (Ctrl+Z)</translation>
    </message>
    <message>
        <source>At: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>The document says &quot;%1&quot;, %2</source>
        <translation>O documento diz “%1”, %2</translation>
    </message>
    <message>
        <source>No doubt waits. The spec says what the document says.</source>
        <translation>Nenhuma dúvida espera. A especificação diz o que o documento diz.</translation>
    </message>
    <message>
        <source>What the document leaves open is asked here.</source>
        <translation>O que o documento deixa em aberto é perguntado aqui.</translation>
    </message>
    <message>
        <source>Type what it means</source>
        <translation>Digitar o que significa</translation>
    </message>
    <message>
        <source>Type what it means: %1</source>
        <translation>Digitar o que significa: %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Application</name>
    <message>
        <source>%1 - Plumbline</source>
        <translation>%1 - Plumbline</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>The sample project is not there. Install the program anew, or open a file of your own.</source>
        <translation>O projeto de exemplo não está lá. Reinstale o programa ou abra outro arquivo.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>Abrir uma pasta</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>Abrir arquivos</translation>
    </message>
    <message>
        <source>HL7 as it stands (*.hl7)</source>
        <translation>HL7 como está (*.hl7)</translation>
    </message>
    <message>
        <source>HL7, segments end with CR (*.hl7)</source>
        <translation>HL7, segmentos terminam com CR (*.hl7)</translation>
    </message>
    <message>
        <source>HL7, segments end with LF (*.hl7)</source>
        <translation>HL7, segmentos terminam com LF (*.hl7)</translation>
    </message>
    <message>
        <source>HL7, segments end with CR LF (*.hl7)</source>
        <translation>HL7, segmentos terminam com CR LF (*.hl7)</translation>
    </message>
    <message>
        <source>MLLP frames (*.mllp)</source>
        <translation>Quadros MLLP (*.mllp)</translation>
    </message>
    <message>
        <source>Batch file (*.hl7)</source>
        <translation>Arquivo de lote (*.hl7)</translation>
    </message>
    <message>
        <source>JSON, a message a line (*.ndjson)</source>
        <translation>JSON, uma mensagem por linha (*.ndjson)</translation>
    </message>
    <message>
        <source>Export messages</source>
        <translation>Exportar mensagens</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages stand in %1.</source>
        <translation>
            <numerusform>%Ln mensagem está em %1.</numerusform>
            <numerusform>%Ln mensagens estão em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Open what the clipboard holds</source>
        <translation>Abrir o conteúdo da área de transferência</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files.</source>
        <translation>A área de transferência não contém texto nem arquivos.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir o projeto de exemplo</translation>
    </message>
    <message>
        <source>Open another window</source>
        <translation>Abrir outra janela</translation>
    </message>
    <message>
        <source>Close the document</source>
        <translation>Fechar o documento</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Show the start page</source>
        <translation>Mostrar a página inicial</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Mostrar as mensagens</translation>
    </message>
    <message>
        <source>Go to the tree</source>
        <translation>Ir para a árvore</translation>
    </message>
    <message>
        <source>Go to the next document</source>
        <translation>Ir para o próximo documento</translation>
    </message>
    <message>
        <source>Go to the previous document</source>
        <translation>Ir para o documento anterior</translation>
    </message>
    <message>
        <source>Put the document beside the others</source>
        <translation>Pôr o documento ao lado dos outros</translation>
    </message>
    <message>
        <source>Hide names, identifiers and free text</source>
        <translation>Ocultar nomes, identificadores e texto livre</translation>
    </message>
    <message>
        <source>Reset the layout</source>
        <translation>Restaurar o layout</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Open the manual</source>
        <translation>Abrir o manual</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Go to the next message</source>
        <translation>Ir para a próxima mensagem</translation>
    </message>
    <message>
        <source>Go to the previous message</source>
        <translation>Ir para a mensagem anterior</translation>
    </message>
    <message>
        <source>Go to the first message</source>
        <translation>Ir para a primeira mensagem</translation>
    </message>
    <message>
        <source>Go to the last message</source>
        <translation>Ir para a última mensagem</translation>
    </message>
    <message>
        <source>Go to the next message with findings</source>
        <translation>Ir para a próxima mensagem com achados</translation>
    </message>
    <message>
        <source>Go to the previous message with findings</source>
        <translation>Ir para a mensagem anterior com achados</translation>
    </message>
    <message>
        <source>Write a filter</source>
        <translation>Escrever um filtro</translation>
    </message>
    <message>
        <source>Find a text</source>
        <translation>Localizar um texto</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Mostrar todas as mensagens</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Filtrar por este valor</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Excluir este valor</translation>
    </message>
    <message>
        <source>Only messages lacking this</source>
        <translation>Só mensagens sem isto</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Adicionar uma coluna</translation>
    </message>
    <message>
        <source>Which field shall be a column?</source>
        <translation>Qual campo deve ser uma coluna?</translation>
    </message>
    <message>
        <source>Write a path of a field, such as PID-3.1, OBX[2]-5 or ZPD-2.</source>
        <translation>Escreva o caminho de um campo, como PID-3.1, OBX[2]-5 ou ZPD-2.</translation>
    </message>
    <message>
        <source>Copy the selected messages</source>
        <translation>Copiar as mensagens selecionadas</translation>
    </message>
    <message>
        <source>Select all messages</source>
        <translation>Selecionar todas as mensagens</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árvore</translation>
    </message>
    <message>
        <source>Show fields with values</source>
        <translation>Mostrar campos com valores</translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Mostrar todos os campos</translation>
    </message>
    <message>
        <source>Show all fields that are defined</source>
        <translation>Mostrar todos os campos definidos</translation>
    </message>
    <message>
        <source>Show fields with findings</source>
        <translation>Mostrar campos com achados</translation>
    </message>
    <message>
        <source>Show the groups of the structure</source>
        <translation>Mostrar os grupos da estrutura</translation>
    </message>
    <message>
        <source>Open all rows</source>
        <translation>Abrir todas as linhas</translation>
    </message>
    <message>
        <source>Close all rows</source>
        <translation>Fechar todas as linhas</translation>
    </message>
    <message>
        <source>Edit the value</source>
        <translation>Editar o valor</translation>
    </message>
    <message>
        <source>Empty the value</source>
        <translation>Esvaziar o valor</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Copiar o caminho</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copiar o valor</translation>
    </message>
    <message>
        <source>Copy as Terser path</source>
        <translation>Copiar como caminho Terser</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <translation>Copiar como filtro</translation>
    </message>
    <message>
        <source>Paste messages</source>
        <translation>Colar mensagens</translation>
    </message>
    <message>
        <source>The clipboard holds no message that begins with MSH, and no files.</source>
        <translation>A área de transferência não contém mensagem que comece com MSH nem arquivos.</translation>
    </message>
    <message>
        <source>%1 - %2 - Plumbline</source>
        <translation>%1 - %2 - Plumbline</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salvar este filtro</translation>
    </message>
    <message>
        <source>All files (*);;HL7 messages (*.hl7 *.txt *.log *.dat);;Network captures (*.pcap *.pcapng *.cap);;Plumbline projects (*.plumb)</source>
        <translation>Todos os arquivos (*);;Mensagens HL7 (*.hl7 *.txt *.log *.dat);;Capturas de rede (*.pcap *.pcapng *.cap);;Projetos do Plumbline (*.plumb)</translation>
    </message>
    <message>
        <source>Follow this file</source>
        <translation>Acompanhar este arquivo</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AskLine</name>
    <message>
        <source>Enter to take it, Escape to leave it</source>
        <translation>Enter aceita, Esc desiste</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditFilter</name>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todas as pessoas</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>A qualquer momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre dois dias</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>O que foi feito</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Quem fez</translation>
    </message>
    <message>
        <source>When it was done</source>
        <translation>Quando foi feito</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primeiro dia</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Find in the audit trail</source>
        <translation>Procurar na trilha de auditoria</translation>
    </message>
    <message>
        <source>Find in all columns</source>
        <translation>Procurar em todas as colunas</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditModel</name>
    <message>
        <source>%1, not as it was written</source>
        <translation>%1, não como foi escrito</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Máquina</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditNotes</name>
    <message>
        <source>The project is open for reading only: what is looked at here is not written into its audit trail.</source>
        <translation>O projeto está aberto somente para leitura: o que se olha aqui não é anotado na sua trilha de auditoria.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::AuditPage</name>
    <message>
        <source>Take the head from a file</source>
        <translation>Tomar a cabeça de um arquivo</translation>
    </message>
    <message>
        <source>Save the head of the audit trail</source>
        <translation>Salvar a cabeça da trilha de auditoria</translation>
    </message>
    <message>
        <source>Save the audit trail</source>
        <translation>Salvar a trilha de auditoria</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Salvando %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 salvo</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Trilha de auditoria</translation>
    </message>
    <message>
        <source>Show the audit trail</source>
        <translation>Mostrar a trilha de auditoria</translation>
    </message>
    <message>
        <source>Verify the audit trail</source>
        <translation>Verificar a trilha de auditoria</translation>
    </message>
    <message>
        <source>Save the audit trail as CSV</source>
        <translation>Salvar a trilha de auditoria como CSV</translation>
    </message>
    <message>
        <source>Save the audit trail as JSON</source>
        <translation>Salvar a trilha de auditoria como JSON</translation>
    </message>
    <message>
        <source>The whole trail as CSV…</source>
        <translation>A trilha inteira como CSV…</translation>
    </message>
    <message>
        <source>The whole trail as JSON…</source>
        <translation>A trilha inteira como JSON…</translation>
    </message>
    <message>
        <source>Its head alone…</source>
        <translation>Só a sua cabeça…</translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation>Trilha de auditoria, o mais novo primeiro</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>Shows what was done since</source>
        <translation>Mostra o que foi feito desde então</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save the trail, or its head, to a file</source>
        <translation>Salvar a trilha, ou a sua cabeça, em um arquivo</translation>
    </message>
    <message>
        <source>An exported head to hold the trail against (need not be given)</source>
        <translation>Uma cabeça exportada com que comparar a trilha (opcional)</translation>
    </message>
    <message>
        <source>Exported head</source>
        <translation>Cabeça exportada</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Look whether a row was changed, removed or moved</source>
        <translation>Ver se uma linha foi alterada, removida ou movida</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Nenhum projeto está aberto</translation>
    </message>
    <message>
        <source>A project keeps who did what, when and on which machine. It is shown here while the project is open.</source>
        <translation>Um projeto guarda quem fez o quê, quando e em qual máquina. É mostrado aqui enquanto o projeto está aberto.</translation>
    </message>
    <message>
        <source>No row fits</source>
        <translation>Nenhuma linha corresponde</translation>
    </message>
    <message>
        <source>Choose everything, everyone and any time, and clear the find box.</source>
        <translation>Escolha tudo, todos e qualquer momento, e limpe a caixa de busca.</translation>
    </message>
    <message>
        <source>The trail is empty</source>
        <translation>A trilha está vazia</translation>
    </message>
    <message>
        <source>Reading the audit trail</source>
        <translation>Lendo a trilha de auditoria</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 linha</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 linhas</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 linhas</translation>
    </message>
    <message>
        <source>This is no head of an audit trail: one is a number, a colon and 64 digits and letters.</source>
        <translation>Isto não é a cabeça de uma trilha de auditoria: uma cabeça é um número, dois pontos e 64 algarismos e letras.</translation>
    </message>
    <message>
        <source>Verifying…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Verifying the audit trail</source>
        <translation>Verificando a trilha de auditoria</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Builder</name>
    <message>
        <source>This spec</source>
        <translation>Esta especificação</translation>
    </message>
    <message>
        <source>Entry in line %1</source>
        <translation>Entrada na linha %1</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>Divisão</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangeForm</name>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>Make it where it is absent</source>
        <translation>Criar onde estiver ausente</translation>
    </message>
    <message>
        <source>Write delimiters as they stand</source>
        <translation>Escrever os delimitadores como estão</translation>
    </message>
    <message>
        <source>Capitals do not matter</source>
        <translation>Sem diferenciar maiúsculas</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>What takes its place</source>
        <translation>O que o substitui</translation>
    </message>
    <message>
        <source>what takes its place</source>
        <translation>o que o substitui</translation>
    </message>
    <message>
        <source>Which repetitions</source>
        <translation>Quais repetições</translation>
    </message>
    <message>
        <source>Over which messages</source>
        <translation>Em quais mensagens</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Repetitions as the path says</source>
        <translation>Repetições conforme o caminho</translation>
    </message>
    <message>
        <source>First repetition</source>
        <translation>Primeira repetição</translation>
    </message>
    <message>
        <source>All repetitions</source>
        <translation>Todas as repetições</translation>
    </message>
    <message>
        <source>Repetitions where</source>
        <translation>Repetições onde</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>find</source>
        <translation>localizar</translation>
    </message>
    <message>
        <source>to</source>
        <translation>para</translation>
    </message>
    <message>
        <source>In the selected messages (%1)</source>
        <translation>Nas mensagens selecionadas (%1)</translation>
    </message>
    <message>
        <source>In the messages of the list (%1)</source>
        <translation>Nas mensagens da lista (%1)</translation>
    </message>
    <message>
        <source>In all messages (%1)</source>
        <translation>Em todas as mensagens (%1)</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangeListModel</name>
    <message>
        <source>made again</source>
        <translation>refeito</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>desfeito</translation>
    </message>
    <message>
        <source>added</source>
        <translation>acrescentado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>renamed</source>
        <translation>renomeado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>alterada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Alfinete</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>message %1</source>
        <translation>mensagem %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 e mais %Ln</numerusform>
            <numerusform>%1 e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangeModel</name>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> e mais %Ln</numerusform>
            <numerusform> e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Depois</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ChangePage</name>
    <message>
        <source>Change many</source>
        <translation>Alterar muitas</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Ver de novo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>O que mudaria</translation>
    </message>
    <message>
        <source>Looking at what would change</source>
        <translation>Vendo o que mudaria</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Parado. Nada foi alterado.</translation>
    </message>
    <message numerus="yes">
        <source>Change %Ln messages</source>
        <translation>
            <numerusform>Alterar %Ln mensagem</numerusform>
            <numerusform>Alterar %Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>The messages were closed.</source>
        <translation>As mensagens foram fechadas.</translation>
    </message>
    <message>
        <source>Nothing to change</source>
        <translation>Nada a alterar</translation>
    </message>
    <message>
        <source>Open messages and choose Change many again.</source>
        <translation>Abra mensagens e escolha de novo Alterar muitas.</translation>
    </message>
    <message>
        <source>Write a path, such as PID-8 or OBX[*]-11, and what shall happen to it. Nothing is changed before you say so.</source>
        <translation>Escreva um caminho, como PID-8 ou OBX[*]-11, e o que deve acontecer. Nada muda antes que você diga.</translation>
    </message>
    <message>
        <source>%1 of %2 messages change</source>
        <translation>%1 de %2 mensagens mudam</translation>
    </message>
    <message>
        <source>%1 lack the path</source>
        <translation>%1 não têm o caminho</translation>
    </message>
    <message>
        <source>%1 hold nothing of it</source>
        <translation>%1 não contêm nada disso</translation>
    </message>
    <message>
        <source>%1 hold it already</source>
        <translation>%1 já o contêm</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>%1 não podem ser alteradas</translation>
    </message>
    <message>
        <source>Nothing would change</source>
        <translation>Nada mudaria</translation>
    </message>
    <message>
        <source>Every message lacks the path, or holds nothing that would change.</source>
        <translation>Todas as mensagens não têm o caminho ou não contêm nada que mudaria.</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln messages</source>
        <translation>
            <numerusform>%1 em %Ln mensagem</numerusform>
            <numerusform>%1 em %Ln mensagens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages were changed, in one step: %1 takes it back.</source>
        <translation>
            <numerusform>%Ln mensagem foi alterada, em um passo: %1 o desfaz.</numerusform>
            <numerusform>%Ln mensagens foram alteradas, em um passo: %1 o desfaz.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Está feito</translation>
    </message>
    <message>
        <source>Write another change, or look at the messages in their list.</source>
        <translation>Escreva outra alteração ou veja as mensagens na lista.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Checks</name>
    <message>
        <source>HL7 standard</source>
        <translation>Padrão HL7</translation>
    </message>
    <message>
        <source>Checking %1</source>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>Specs by rules</source>
        <translation>Especificações por regras</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ClosedDocuments</name>
    <message>
        <source>Keeping edits of %1</source>
        <translation>Guardando as alterações de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ClosedModel</name>
    <message numerus="yes">
        <source>%Ln edited messages</source>
        <translation>
            <numerusform>%Ln mensagem alterada</numerusform>
            <numerusform>%Ln mensagens alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>pasted or new</source>
        <translation>colado ou novo</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>fechado %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que é mantido</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ColoursModel</name>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ColoursPanel</name>
    <message>
        <source>Colour rules</source>
        <translation>Regras de cor</translation>
    </message>
    <message>
        <source>No colour rules</source>
        <translation>Nenhuma regra de cor</translation>
    </message>
    <message>
        <source>Write a filter above, choose a letter and a colour, and add it: messages that match are coloured in every list. The first rule that holds counts.</source>
        <translation>Escreva um filtro acima, escolha uma letra e uma cor e adicione a regra: as mensagens correspondentes são coloridas em todas as listas. Vale a primeira regra que se cumpre.</translation>
    </message>
    <message>
        <source>Letter before the row</source>
        <translation>Letra antes da linha</translation>
    </message>
    <message>
        <source>Colour of the row</source>
        <translation>Cor da linha</translation>
    </message>
    <message>
        <source>Filter of the rule</source>
        <translation>Filtro da regra</translation>
    </message>
    <message>
        <source>MSH-9.2 = A08 and PID-8 = F</source>
        <translation>MSH-9.2 = A08 and PID-8 = F</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Adicionar regra</translation>
    </message>
    <message>
        <source>Change rule</source>
        <translation>Alterar regra</translation>
    </message>
    <message>
        <source>Move the rule up</source>
        <translation>Mover a regra para cima</translation>
    </message>
    <message>
        <source>Move the rule down</source>
        <translation>Mover a regra para baixo</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Remover a regra</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
</context>
<context>
    <name>plumb::desk::CompletionPopup</name>
    <message>
        <source>What could stand here</source>
        <translation>O que pode estar aqui</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DiffActions</name>
    <message>
        <source>Mark the message for comparing</source>
        <translation>Marcar a mensagem para comparação</translation>
    </message>
    <message>
        <source>Compare with the marked message</source>
        <translation>Comparar com a mensagem marcada</translation>
    </message>
    <message>
        <source>Compare with the message before</source>
        <translation>Comparar com a mensagem anterior</translation>
    </message>
    <message>
        <source>Compare with the clipboard</source>
        <translation>Comparar com a área de transferência</translation>
    </message>
    <message>
        <source>Compare with what it was before it was edited</source>
        <translation>Comparar com o que era antes da edição</translation>
    </message>
    <message>
        <source>Go to the next difference</source>
        <translation>Ir para a próxima diferença</translation>
    </message>
    <message>
        <source>Go to the difference before</source>
        <translation>Ir para a diferença anterior</translation>
    </message>
    <message>
        <source>Swap the sides of the comparison</source>
        <translation>Trocar os lados da comparação</translation>
    </message>
    <message>
        <source>Copy the differences as text</source>
        <translation>Copiar as diferenças como texto</translation>
    </message>
    <message>
        <source>Copy the differences as Markdown</source>
        <translation>Copiar as diferenças como Markdown</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>%1 is marked. Go to another message and compare it with this one.</source>
        <translation>%1 está marcada. Vá para outra mensagem e compare-a com esta.</translation>
    </message>
    <message>
        <source>The clipboard holds no message: no line in it starts with MSH. Copy one and try again.</source>
        <translation>A área de transferência não contém mensagem: nenhuma linha começa com MSH. Copie uma e tente de novo.</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>Área de transferência</translation>
    </message>
    <message>
        <source>%1, before its edits</source>
        <translation>%1, antes das edições</translation>
    </message>
    <message>
        <source>%1, edited</source>
        <translation>%1, editada</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DiffModel</name>
    <message>
        <source>Line ends</source>
        <translation>Fins de linha</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>+ added</source>
        <translation>+ adicionado</translation>
    </message>
    <message>
        <source>− removed</source>
        <translation>− removido</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ alterado</translation>
    </message>
    <message>
        <source>↕ moved from line %1 to line %2</source>
        <translation>↕ movido da linha %1 para a linha %2</translation>
    </message>
    <message>
        <source>↕ moved</source>
        <translation>↕ movido</translation>
    </message>
    <message>
        <source>≠ was %1, is %2</source>
        <translation>≠ antes %1, agora %2</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>um valor</translation>
    </message>
    <message>
        <source>≈ same meaning</source>
        <translation>≈ mesmo significado</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Esquerda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Direita</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DiffPage</name>
    <message>
        <source>Comparison of two messages</source>
        <translation>Comparação de duas mensagens</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Go to the difference before</source>
        <translation>Ir para a diferença anterior</translation>
    </message>
    <message>
        <source>Go to the next difference</source>
        <translation>Ir para a próxima diferença</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Trocar os lados</translation>
    </message>
    <message>
        <source>Copy the differences</source>
        <translation>Copiar as diferenças</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>By meaning</source>
        <translation>Por significado</translation>
    </message>
    <message>
        <source>Delimiters, line ends, the spelling of escapes and empty elements at the end make no difference</source>
        <translation>Delimitadores, fins de linha, a grafia dos escapes e elementos vazios no fim não fazem diferença</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Exata</translation>
    </message>
    <message>
        <source>Differences of form count, and absent is not empty</source>
        <translation>Diferenças de forma contam, e ausente não é vazio</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Só diferenças</translation>
    </message>
    <message>
        <source>Leave out what is the same</source>
        <translation>Omitir o que é igual</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Paths to ignore</source>
        <translation>Caminhos a ignorar</translation>
    </message>
    <message>
        <source>Paths, such as MSH-7, MSH-10</source>
        <translation>Caminhos, como MSH-7, MSH-10</translation>
    </message>
    <message>
        <source>Comparing...</source>
        <translation>Comparando...</translation>
    </message>
    <message>
        <source>Large messages take a moment.</source>
        <translation>Mensagens grandes levam algum tempo.</translation>
    </message>
    <message>
        <source>Compare two messages</source>
        <translation>Comparar duas mensagens</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Sem comparação</translation>
    </message>
    <message>
        <source>The messages were not compared</source>
        <translation>As mensagens não foram comparadas</translation>
    </message>
    <message>
        <source>The messages are the same, byte by byte</source>
        <translation>As mensagens são iguais, byte a byte</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Nenhuma diferença</translation>
    </message>
    <message>
        <source>They differ in form only; choose Exact to see where.</source>
        <translation>Elas diferem só na forma; escolha Exata para ver onde.</translation>
    </message>
    <message>
        <source>Switch &quot;Only differences&quot; off to see the messages.</source>
        <translation>Desligue &quot;Só diferenças&quot; para ver as mensagens.</translation>
    </message>
    <message>
        <source>Exactly the same</source>
        <translation>Exatamente iguais</translation>
    </message>
    <message>
        <source>The same in meaning</source>
        <translation>Iguais no significado</translation>
    </message>
    <message>
        <source>1 difference</source>
        <translation>1 diferença</translation>
    </message>
    <message>
        <source>%1 differences</source>
        <translation>%1 diferenças</translation>
    </message>
    <message>
        <source>%1 in 1 segment</source>
        <translation>%1 em 1 segmento</translation>
    </message>
    <message>
        <source>%1 in %2 segments</source>
        <translation>%1 em %2 segmentos</translation>
    </message>
    <message>
        <source>; %1 ignored</source>
        <translation>; ignoradas: %1</translation>
    </message>
    <message>
        <source>; %1 of form only</source>
        <translation>; só de forma: %1</translation>
    </message>
    <message>
        <source>; the first are listed</source>
        <translation>; as primeiras são listadas</translation>
    </message>
    <message>
        <source>moved from line 100 to line 100</source>
        <translation>movido da linha 100 para a linha 100</translation>
    </message>
    <message>
        <source>The differences were copied.</source>
        <translation>As diferenças foram copiadas.</translation>
    </message>
    <message>
        <source>The differences were copied as a Markdown table.</source>
        <translation>As diferenças foram copiadas como tabela Markdown.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentArea</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fechar %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentFace</name>
    <message>
        <source>The document</source>
        <translation>O documento</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 é %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentPage</name>
    <message>
        <source>No project is open</source>
        <translation>Nenhum projeto está aberto</translation>
    </message>
    <message>
        <source>%1, kept in the project. To read only.</source>
        <translation>%1, guardado no projeto. Somente leitura.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Hidden while the mask is on.</source>
        <translation>Oculto enquanto a máscara está ligada.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>%1, as the project keeps it. To read only: its file is not there, or holds another text.</source>
        <translation>%1, como o projeto o guarda. Somente leitura: o arquivo não está lá ou contém outro texto.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentPages</name>
    <message>
        <source>Drawing pages</source>
        <translation>Desenhando páginas</translation>
    </message>
    <message>
        <source>A sample message, hidden by the privacy mask</source>
        <translation>Uma mensagem de exemplo, oculta pela máscara de privacidade</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DocumentText</name>
    <message>
        <source>The document shows here.</source>
        <translation>O documento aparece aqui.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::DropArea</name>
    <message>
        <source>Drop files, folders, archives or text here</source>
        <translation>Solte aqui arquivos, pastas, arquivos compactados ou texto</translation>
    </message>
    <message>
        <source>HL7 files, logs, dumps and captures of any size, also zipped. They are read where they lie and never changed.</source>
        <translation>Arquivos HL7, logs, dumps e capturas de qualquer tamanho, também compactados. São lidos onde estão e nunca alterados.</translation>
    </message>
    <message>
        <source>Drop area</source>
        <translation>Área para soltar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EffectModel</name>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>the first %1 of %2 messages</source>
        <translation>as primeiras %1 de %2 mensagens</translation>
    </message>
    <message numerus="yes">
        <source>This spec makes %1 findings in %2.</source>
        <translation>
            <numerusform>Esta especificação resulta em %1 achado em %2.</numerusform>
            <numerusform>Esta especificação resulta em %1 achados em %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This change adds %1 findings and removes %2 in %3.</source>
        <translation>
            <numerusform>Esta alteração acrescenta %1 achado e retira %2 em %3.</numerusform>
            <numerusform>Esta alteração acrescenta %1 achados e retira %2 em %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This change adds %1 findings in %2.</source>
        <translation>
            <numerusform>Esta alteração acrescenta %1 achado em %2.</numerusform>
            <numerusform>Esta alteração acrescenta %1 achados em %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This change removes %1 findings in %2.</source>
        <translation>
            <numerusform>Esta alteração retira %1 achado em %2.</numerusform>
            <numerusform>Esta alteração retira %1 achados em %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>This change makes no difference in %1.</source>
        <translation>Esta alteração não faz diferença em %1.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EffectRun</name>
    <message>
        <source>Counting was stopped; the next change counts again.</source>
        <translation>A contagem foi interrompida; a próxima alteração conta de novo.</translation>
    </message>
    <message>
        <source>Counting what the change of a spec does</source>
        <translation>Contando o que a alteração de uma especificação causa</translation>
    </message>
    <message>
        <source>Open messages to see what a change of the spec does to their findings.</source>
        <translation>Abra mensagens para ver o que uma alteração da especificação muda nos achados.</translation>
    </message>
    <message>
        <source>Check the messages of %1 (%2) to see what a change of the spec does to their findings.</source>
        <translation>Verifique as mensagens de %1 (%2) para ver o que uma alteração da especificação muda nos achados.</translation>
    </message>
    <message>
        <source>Nothing is changed. What a change does to %1 shows here.</source>
        <translation>Nada foi alterado. O que uma alteração causa em %1 aparece aqui.</translation>
    </message>
    <message>
        <source>The spec cannot be used as it is written; mend its errors to see what the change does.</source>
        <translation>A especificação não pode ser usada como está; corrija os erros para ver o que a alteração causa.</translation>
    </message>
    <message>
        <source>Counting what the change does</source>
        <translation>Contando o que a alteração causa</translation>
    </message>
    <message>
        <source>Counting what the change does, %1 %</source>
        <translation>Contando o que a alteração causa, %1 %</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EndpointForm</name>
    <message>
        <source>Give it a name; confirmations ask for it.</source>
        <translation>Dê-lhe um nome; as confirmações o pedem.</translation>
    </message>
    <message>
        <source>Another endpoint has this name.</source>
        <translation>Outro ponto de conexão tem este nome.</translation>
    </message>
    <message>
        <source>Write three bytes in hexadecimal, such as 0B 1C 0D.</source>
        <translation>Escreva três bytes em hexadecimal, como 0B 1C 0D.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>A name, or an address of IPv4 or IPv6</source>
        <translation>Um nome, ou um endereço IPv4 ou IPv6</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
    <message>
        <source>Sending to an endpoint in production asks for its name first</source>
        <translation>Enviar a um ponto de conexão em produção pede antes o seu nome</translation>
    </message>
    <message>
        <source>May receive data of real patients</source>
        <translation>Pode receber dados de pacientes reais</translation>
    </message>
    <message>
        <source>Messages of a source in production are sent without a question only where this is set</source>
        <translation>Mensagens de uma fonte em produção são enviadas sem pergunta somente onde isto está marcado</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprovado por</translation>
    </message>
    <message>
        <source>Who said that it may be sent to</source>
        <translation>Quem disse que se pode enviar para lá</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Time to connect</source>
        <translation>Tempo para conectar</translation>
    </message>
    <message>
        <source>TLS included</source>
        <translation>TLS incluído</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Tempo para confirmar</translation>
    </message>
    <message>
        <source>From the last byte of a message to its acknowledgement</source>
        <translation>Do último byte de uma mensagem à sua confirmação</translation>
    </message>
    <message>
        <source>Close when idle for</source>
        <translation>Fechar após inatividade de</translation>
    </message>
    <message>
        <source>Messages under way at once</source>
        <translation>Mensagens a caminho ao mesmo tempo</translation>
    </message>
    <message>
        <source>More than one only where the receiver allows it</source>
        <translation>Mais de uma somente onde o receptor permite</translation>
    </message>
    <message>
        <source>Connections at once</source>
        <translation>Conexões ao mesmo tempo</translation>
    </message>
    <message>
        <source>Messages of one patient stay in order all the same</source>
        <translation>As mensagens de um paciente continuam em ordem mesmo assim</translation>
    </message>
    <message>
        <source>Recorded at once</source>
        <translation>Registradas de uma vez</translation>
    </message>
    <message>
        <source>So many messages are recorded before they leave; after a crash as many may be unknown. In production always one</source>
        <translation>Tantas mensagens são registradas antes de sair; após uma queda, outras tantas podem ser desconhecidas. Em produção sempre uma</translation>
    </message>
    <message>
        <source>A connection for each message</source>
        <translation>Uma conexão para cada mensagem</translation>
    </message>
    <message>
        <source>Keep idle connections alive</source>
        <translation>Manter vivas as conexões inativas</translation>
    </message>
    <message>
        <source>By TCP&apos;s own means</source>
        <translation>Pelos meios do TCP</translation>
    </message>
    <message>
        <source>Bytes around a message</source>
        <translation>Bytes em volta de uma mensagem</translation>
    </message>
    <message>
        <source>Start, end, and what follows the end, in hexadecimal; MLLP has 0B 1C 0D</source>
        <translation>Início, fim e o que segue o fim, em hexadecimal; MLLP tem 0B 1C 0D</translation>
    </message>
    <message>
        <source>Charset of acknowledgements</source>
        <translation>Conjunto de caracteres das confirmações</translation>
    </message>
    <message>
        <source>Of those that do not say theirs in MSH-18; empty: as their bytes look</source>
        <translation>Das que não dizem o seu em MSH-18; vazio: conforme seus bytes</translation>
    </message>
    <message>
        <source>Authorities (PEM)</source>
        <translation>Autoridades (PEM)</translation>
    </message>
    <message>
        <source>Trusted in place of the system&apos;s; empty: the system&apos;s</source>
        <translation>Confiáveis no lugar das do sistema; vazio: as do sistema</translation>
    </message>
    <message>
        <source>Name of the receiver</source>
        <translation>Nome do receptor</translation>
    </message>
    <message>
        <source>Whom its certificate must be of; empty: the host</source>
        <translation>De quem deve ser o seu certificado; vazio: o servidor</translation>
    </message>
    <message>
        <source>Fingerprint of its certificate</source>
        <translation>Impressão digital do seu certificado</translation>
    </message>
    <message>
        <source>The SHA-256 that it must have; empty: any that is trusted</source>
        <translation>O SHA-256 que deve ter; vazio: qualquer um confiável</translation>
    </message>
    <message>
        <source>Warn so many days before it ends</source>
        <translation>Avisar tantos dias antes de expirar</translation>
    </message>
    <message>
        <source>What is done after an answer</source>
        <translation>O que se faz após uma resposta</translation>
    </message>
    <message>
        <source>Write an address of this machine, such as 127.0.0.1 or 0.0.0.0.</source>
        <translation>Escreva um endereço desta máquina, como 127.0.0.1 ou 0.0.0.0.</translation>
    </message>
    <message>
        <source>With TLS, it needs a certificate of ours to show (below).</source>
        <translation>Com TLS, é preciso um certificado nosso para mostrar (abaixo).</translation>
    </message>
    <message>
        <source>Answers on another port</source>
        <translation>Respostas em outra porta</translation>
    </message>
    <message>
        <source>Where application acknowledgements come that the receiver does not send on the connection</source>
        <translation>Onde chegam as confirmações de aplicação que o receptor não envia pela conexão</translation>
    </message>
    <message>
        <source>127.0.0.1: this machine only; 0.0.0.0 or :: for all of its networks</source>
        <translation>127.0.0.1: só esta máquina; 0.0.0.0 ou :: para todas as suas redes</translation>
    </message>
    <message>
        <source>Kept until the program ends, and written nowhere unless that is wanted</source>
        <translation>Guardada até o programa terminar e não escrita em lugar nenhum, salvo se for desejado</translation>
    </message>
    <message>
        <source>Keep the passphrase</source>
        <translation>Guardar a senha</translation>
    </message>
    <message>
        <source>In an encrypted project, else in the keychain of this computer</source>
        <translation>Num projeto criptografado ou, senão, no chaveiro deste computador</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>Address of that port</source>
        <translation>Endereço dessa porta</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>plumb::desk::EndpointPage</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the endpoint</source>
        <translation>Guardar o ponto de conexão</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Novo ponto de conexão</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Ponto de conexão: %1</translation>
    </message>
    <message>
        <source>Endpoints are kept in a project. Make one, or open one that can be written.</source>
        <translation>Os pontos de conexão são guardados em um projeto. Crie um, ou abra um que possa ser escrito.</translation>
    </message>
    <message>
        <source>As it is kept in the project</source>
        <translation>Como está guardado no projeto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to be mended</source>
        <translation>
            <numerusform>%Ln coisa a corrigir</numerusform>
            <numerusform>%Ln coisas a corrigir</numerusform>
        </translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Ainda não guardado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>What was changed of this endpoint is not kept yet.</source>
        <translation>O que foi alterado neste ponto de conexão ainda não foi guardado.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Close without keeping it</source>
        <translation>Fechar sem guardar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Feed</name>
    <message>
        <source>Opening %1</source>
        <translation>Abrindo %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>Reading what came into %1</source>
        <translation>Lendo o que chegou em %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedCheckModel</name>
    <message>
        <source>Control id used twice by one sender</source>
        <translation>Id de controle usado duas vezes por um remetente</translation>
    </message>
    <message>
        <source>Message time runs back</source>
        <translation>Hora da mensagem volta atrás</translation>
    </message>
    <message>
        <source>Update of a visit without an admit</source>
        <translation>Atualização de atendimento sem admissão</translation>
    </message>
    <message>
        <source>Old patient id used after a merge</source>
        <translation>Id antigo do paciente usado após unificação</translation>
    </message>
    <message>
        <source>Result without an order</source>
        <translation>Resultado sem pedido</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Sem confirmação</translation>
    </message>
    <message>
        <source>not checkable: no admit in this feed</source>
        <translation>não verificável: nenhuma admissão nesta fonte</translation>
    </message>
    <message>
        <source>not checkable: no order in this feed</source>
        <translation>não verificável: nenhum pedido nesta fonte</translation>
    </message>
    <message>
        <source>not checkable: no acknowledgement in this feed</source>
        <translation>não verificável: nenhuma confirmação nesta fonte</translation>
    </message>
    <message>
        <source>the first %1 of %2 are listed</source>
        <translation>os primeiros %1 de %2 são listados</translation>
    </message>
    <message>
        <source>already used by message %1</source>
        <translation>já usado pela mensagem %1</translation>
    </message>
    <message>
        <source>before message %1 of the same sender</source>
        <translation>antes da mensagem %1 do mesmo remetente</translation>
    </message>
    <message>
        <source>no admit of this visit before it</source>
        <translation>nenhuma admissão deste atendimento antes dela</translation>
    </message>
    <message>
        <source>retired by a merge</source>
        <translation>desativado por uma unificação</translation>
    </message>
    <message>
        <source>retired by message %1</source>
        <translation>desativado pela mensagem %1</translation>
    </message>
    <message>
        <source>no order with this number before it</source>
        <translation>nenhum pedido com este número antes dela</translation>
    </message>
    <message>
        <source>no acknowledgement names it</source>
        <translation>nenhuma confirmação a indica</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensagem %1</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fechada</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Control id</source>
        <translation>Id de controle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fonte</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedChecksView</name>
    <message>
        <source>Feed checks</source>
        <translation>Verificações da fonte</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Nothing was checked yet</source>
        <translation>Nada foi verificado ainda</translation>
    </message>
    <message>
        <source>Open traffic, then press Check again.</source>
        <translation>Abra o tráfego e pressione Verificar de novo.</translation>
    </message>
    <message>
        <source>No feed is open</source>
        <translation>Nenhuma fonte está aberta</translation>
    </message>
    <message>
        <source>Checking the feeds</source>
        <translation>Verificando as fontes</translation>
    </message>
    <message>
        <source>Duplicates, order of times, admits, merges, orders and acknowledgements, over all messages at once.</source>
        <translation>Duplicatas, ordem das horas, admissões, unificações, pedidos e confirmações, em todas as mensagens de uma vez.</translation>
    </message>
    <message>
        <source>Checking feeds as a whole</source>
        <translation>Verificando as fontes como um todo</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Parado antes do fim</translation>
    </message>
    <message>
        <source>Press Check again to see what whole feeds show.</source>
        <translation>Pressione Verificar de novo para ver o que as fontes inteiras mostram.</translation>
    </message>
    <message>
        <source>The feeds could not be read to the end</source>
        <translation>As fontes não puderam ser lidas até o fim</translation>
    </message>
    <message>
        <source>If a file changed while it was read, press Check again.</source>
        <translation>Se um arquivo mudou durante a leitura, pressione Verificar de novo.</translation>
    </message>
    <message>
        <source>%1 messages</source>
        <translation>%1 mensagens</translation>
    </message>
    <message>
        <source>Nothing odd in %1</source>
        <translation>Nada de estranho em %1</translation>
    </message>
    <message>
        <source>%1 found in %2</source>
        <translation>Achados: %1 em %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedFacts</name>
    <message>
        <source>Pairing acknowledgements in %1</source>
        <translation>Associando confirmações em %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedFollower</name>
    <message>
        <source>%1 cannot be followed.</source>
        <translation>Não é possível acompanhar %1.</translation>
    </message>
    <message>
        <source>%1 became shorter and is not followed any more. Close it and open it again to see what it holds now.</source>
        <translation>%1 ficou mais curto e não é mais acompanhado. Feche-o e abra-o de novo para ver o que contém agora.</translation>
    </message>
    <message>
        <source>%1 was written anew and is not followed any more. Close it and open it again to see what it holds now.</source>
        <translation>%1 foi reescrito e não é mais acompanhado. Feche-o e abra-o de novo para ver o que contém agora.</translation>
    </message>
    <message>
        <source>%1 was replaced or removed and is not followed any more. Close it and open it again to see what stands there now.</source>
        <translation>%1 foi substituído ou removido e não é mais acompanhado. Feche-o e abra-o de novo para ver o que há lá agora.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FeedStatistics</name>
    <message>
        <source>The source could not be read.</source>
        <translation>A fonte não pôde ser lida.</translation>
    </message>
    <message>
        <source>Counting fields of %1</source>
        <translation>Contando campos de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FieldDetails</name>
    <message>
        <source>How often it is filled</source>
        <translation>Com que frequência está preenchido</translation>
    </message>
    <message>
        <source>Most frequent values</source>
        <translation>Valores mais frequentes</translation>
    </message>
    <message>
        <source>Choose a row to see what stands there most often.</source>
        <translation>Escolha uma linha para ver o que aparece nela com mais frequência.</translation>
    </message>
    <message>
        <source>filled</source>
        <translation>preenchido</translation>
    </message>
    <message>
        <source>there</source>
        <translation>presente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>null</source>
        <translation>nulo</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message numerus="yes">
        <source>%1 different values</source>
        <translation>
            <numerusform>%1 valor diferente</numerusform>
            <numerusform>%1 valores diferentes</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 different values</source>
        <translation>Cerca de %1 valores diferentes</translation>
    </message>
    <message>
        <source>Length 1 byte</source>
        <translation>Comprimento 1 byte</translation>
    </message>
    <message>
        <source>Length %1 bytes</source>
        <translation>Comprimento %1 bytes</translation>
    </message>
    <message>
        <source>Length %1 to %2 bytes, %3 on average</source>
        <translation>Comprimento %1 a %2 bytes, %3 em média</translation>
    </message>
    <message>
        <source>Repeats in %1, up to %2 times</source>
        <translation>Repete-se em %1, até %2 vezes</translation>
    </message>
    <message>
        <source>None of them is frequent enough to be counted alone.</source>
        <translation>Nenhum é frequente o bastante para ser contado à parte.</translation>
    </message>
    <message>
        <source>Values are hidden by the privacy mask.</source>
        <translation>Os valores estão ocultos pela máscara de privacidade.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FieldRuler</name>
    <message>
        <source>Field under the cursor: %1 %2</source>
        <translation>Campo sob o cursor: %1 %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FilterRun</name>
    <message>
        <source>Filtering %1</source>
        <translation>Filtrando %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FindRun</name>
    <message>
        <source>Looking for the next match</source>
        <translation>Procurando a próxima ocorrência</translation>
    </message>
    <message>
        <source>Looking for the previous match</source>
        <translation>Procurando a ocorrência anterior</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FindingsModel</name>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 mensagem</numerusform>
            <numerusform>%1 mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>Cardinalidade</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Conjunto de valores</translation>
    </message>
    <message>
        <source>Unexpected</source>
        <translation>Inesperado</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Predicate</source>
        <translation>Predicado</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Declaração</translation>
    </message>
    <message>
        <source>Co-constraint</source>
        <translation>Correstrição</translation>
    </message>
    <message>
        <source>Slicing</source>
        <translation>Fatiamento</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Batch count</source>
        <translation>Contagem do lote</translation>
    </message>
    <message>
        <source>Habit</source>
        <translation>Boa prática</translation>
    </message>
    <message>
        <source>Fault of the spec</source>
        <translation>Falha da especificação</translation>
    </message>
    <message>
        <source>whole message</source>
        <translation>mensagem inteira</translation>
    </message>
    <message>
        <source>no sender</source>
        <translation>sem remetente</translation>
    </message>
    <message>
        <source>, %1 senders</source>
        <translation>, %1 remetentes</translation>
    </message>
    <message>
        <source>, from %1</source>
        <translation>, de %1</translation>
    </message>
    <message>
        <source>%1 kinds</source>
        <translation>tipos: %1</translation>
    </message>
    <message>
        <source>, %1 times</source>
        <translation>, %1 vezes</translation>
    </message>
    <message>
        <source>, nearly all of its type</source>
        <translation>, quase todas do seu tipo</translation>
    </message>
    <message>
        <source>, waived</source>
        <translation>, dispensado</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto em</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FindingsPanel</name>
    <message>
        <source>Spec that the messages are held against</source>
        <translation>Especificação usada para verificar as mensagens</translation>
    </message>
    <message>
        <source>What the messages are held against</source>
        <translation>Base da verificação das mensagens</translation>
    </message>
    <message>
        <source>Grouped by</source>
        <translation>Agrupado por</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>Por regra</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Por local</translation>
    </message>
    <message>
        <source>By category</source>
        <translation>Por categoria</translation>
    </message>
    <message>
        <source>By sender</source>
        <translation>Por remetente</translation>
    </message>
    <message>
        <source>Narrow by rule, place or words</source>
        <translation>Restringir por regra, local ou palavras</translation>
    </message>
    <message>
        <source>Narrow the findings</source>
        <translation>Restringir os achados</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erros</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Outros</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estrito</translation>
    </message>
    <message>
        <source>Count waived findings as if nobody had waived them</source>
        <translation>Contar os achados dispensados como se não tivessem sido dispensados</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Waived until %1.</source>
        <translation>Dispensado até %1.</translation>
    </message>
    <message>
        <source>HL7 standard, by MSH-12</source>
        <translation>Padrão HL7, conforme MSH-12</translation>
    </message>
    <message>
        <source>Spec from a file</source>
        <translation>Especificação de um arquivo</translation>
    </message>
    <message>
        <source>Attach a spec</source>
        <translation>Anexar uma especificação</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Especificações (*.yaml *.yml *.xml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Parar a verificação</translation>
    </message>
    <message>
        <source>Check all messages</source>
        <translation>Verificar todas as mensagens</translation>
    </message>
    <message>
        <source>Nothing to check</source>
        <translation>Nada para verificar</translation>
    </message>
    <message>
        <source>Open a file to hold its messages against the standard or a spec.</source>
        <translation>Abra um arquivo para verificar as mensagens com o padrão ou uma especificação.</translation>
    </message>
    <message>
        <source>Checking, %1 of %2</source>
        <translation>Verificando, %1 de %2</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Verificando</translation>
    </message>
    <message>
        <source>Findings show when all messages were looked at.</source>
        <translation>Os achados aparecem quando todas as mensagens tiverem sido examinadas.</translation>
    </message>
    <message>
        <source>The spec cannot be used</source>
        <translation>A especificação não pode ser usada</translation>
    </message>
    <message>
        <source>%1 cannot be used</source>
        <translation>%1 não pode ser usada</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Ainda não verificado</translation>
    </message>
    <message>
        <source>Press %1 to check all messages of %2.</source>
        <translation>Pressione %1 para verificar todas as mensagens de %2.</translation>
    </message>
    <message>
        <source>%1, %2 in %3, %4 s</source>
        <translation>%1, %2 em %3, %4 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 erro</numerusform>
            <numerusform>%1 erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 aviso</numerusform>
            <numerusform>%1 avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>, %1 waived</source>
        <translation>, dispensados: %1</translation>
    </message>
    <message>
        <source>%1; messages changed since</source>
        <translation>%1; as mensagens mudaram desde então</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nada foi encontrado</translation>
    </message>
    <message>
        <source>All messages agree with %1.</source>
        <translation>Todas as mensagens estão de acordo com %1.</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>Escolha um achado primeiro.</translation>
    </message>
    <message>
        <source>There is nothing to report: the messages were not checked yet.</source>
        <translation>Não há o que relatar: as mensagens ainda não foram verificadas.</translation>
    </message>
    <message>
        <source>The report stands in %1.</source>
        <translation>O relatório está em %1.</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Exportar o relatório</translation>
    </message>
    <message>
        <source>Web page (*.html);;Workbook (*.xlsx);;Table (*.csv);;JSON (*.json);;JUnit (*.xml);;SARIF (*.sarif);;Text (*.txt)</source>
        <translation>Página da Web (*.html);;Planilha (*.xlsx);;Tabela (*.csv);;JSON (*.json);;JUnit (*.xml);;SARIF (*.sarif);;Texto (*.txt)</translation>
    </message>
    <message>
        <source>Choose the spec</source>
        <translation>Escolher a especificação</translation>
    </message>
    <message>
        <source>Go to the finding</source>
        <translation>Ir para o achado</translation>
    </message>
    <message>
        <source>Show the messages of the finding</source>
        <translation>Mostrar as mensagens do achado</translation>
    </message>
    <message>
        <source>Waive the finding</source>
        <translation>Dispensar o achado</translation>
    </message>
    <message>
        <source>Example %1 of %2; once more for the next one, %3 for all messages.</source>
        <translation>Exemplo %1 de %2; mais uma vez para o próximo, %3 para todas as mensagens.</translation>
    </message>
    <message>
        <source>Specs by rules of sender and type</source>
        <translation>Especificações por regras de remetente e tipo</translation>
    </message>
    <message>
        <source>Change the rules</source>
        <translation>Alterar as regras</translation>
    </message>
    <message>
        <source>%1; a rule&apos;s spec cannot be used</source>
        <translation>%1; a especificação de uma regra não pode ser usada</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>a verdict, and whether it is kept in the project</comment>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::FormWriter</name>
    <message>
        <source>Changing the spec</source>
        <translation>Alterando a especificação</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapFilterBar</name>
    <message>
        <source>Filter the gaps</source>
        <translation>Filtrar as diferenças</translation>
    </message>
    <message>
        <source>Words, or conditions: harmful and (segment = PID or kind = codes) and not decision = ignore</source>
        <translation>Palavras ou condições: harmful and (segment = PID or kind = codes) and not decision = ignore</translation>
    </message>
    <message>
        <source>Columns: kind, direction, harm, segment, path, message, decision, owner, status, due, mark, text; harmful, open and changed stand alone</source>
        <translation>Colunas: kind, direction, harm, segment, path, message, decision, owner, status, due, mark, text; harmful, open e changed ficam sozinhos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>By segment</source>
        <translation>Por segmento</translation>
    </message>
    <message>
        <source>By harm</source>
        <translation>Por dano</translation>
    </message>
    <message>
        <source>In one list</source>
        <translation>Em uma lista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>Harmful</source>
        <translation>Danosas</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Minhas</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>A perguntar</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Novas ou alteradas</translation>
    </message>
    <message>
        <source>Neither done nor ignored</source>
        <translation>Nem resolvidas nem ignoradas</translation>
    </message>
    <message>
        <source>The receiver would not take what is sent</source>
        <translation>O receptor não aceitaria o que é enviado</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation>Responsável: %1</translation>
    </message>
    <message>
        <source>Decided to ask the vendor</source>
        <translation>Decidiu-se perguntar ao fornecedor</translation>
    </message>
    <message>
        <source>New, changed or gone since you looked</source>
        <translation>Novas, alteradas ou desaparecidas desde que você olhou</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps</source>
        <translation>
            <numerusform>%Ln diferença</numerusform>
            <numerusform>%Ln diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 gaps</source>
        <translation>%1 de %2 diferenças</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapForm</name>
    <message>
        <source>Take the decision away</source>
        <translation>Retirar a decisão</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentário</translation>
    </message>
    <message>
        <source>It comes from the standard, not from a line of this spec.</source>
        <translation>Vem do padrão, não de uma linha desta especificação.</translation>
    </message>
    <message>
        <source>Open the sender&apos;s spec at this place</source>
        <translation>Abrir a especificação do emissor neste lugar</translation>
    </message>
    <message>
        <source>Open the receiver&apos;s spec at this place</source>
        <translation>Abrir a especificação do receptor neste lugar</translation>
    </message>
    <message>
        <source>No gap is chosen</source>
        <translation>Nenhuma diferença escolhida</translation>
    </message>
    <message>
        <source>Choose one in the list, or many: what you write here counts for all of them.</source>
        <translation>Escolha uma na lista, ou várias: o que você escrever aqui vale para todas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps are chosen</source>
        <translation>
            <numerusform>%Ln diferença escolhida</numerusform>
            <numerusform>%Ln diferenças escolhidas</numerusform>
        </translation>
    </message>
    <message>
        <source>What you write here counts for all of them, in one step to undo.</source>
        <translation>O que você escrever aqui vale para todas, em um só passo a desfazer.</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não está</translation>
    </message>
    <message>
        <source>says nothing</source>
        <translation>não diz nada</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Diferem</translation>
    </message>
    <message>
        <source>Who takes care of it</source>
        <translation>Quem cuida disso</translation>
    </message>
    <message>
        <source>2027-01-31, or +14</source>
        <translation>2027-01-31, ou +14</translation>
    </message>
    <message>
        <source>What was found out, agreed, or is to be done</source>
        <translation>O que foi descoberto, combinado ou está por fazer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Em uma semana</translation>
    </message>
    <message>
        <source>In two weeks</source>
        <translation>Em duas semanas</translation>
    </message>
    <message>
        <source>In thirty days</source>
        <translation>Em trinta dias</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Nenhum dia</translation>
    </message>
    <message>
        <source>The chosen gaps</source>
        <translation>As diferenças escolhidas</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>Go to it in the sender&apos;s spec</source>
        <translation>Ir até lá na especificação do emissor</translation>
    </message>
    <message>
        <source>Go to it in the receiver&apos;s spec</source>
        <translation>Ir até lá na especificação do receptor</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ainda nenhuma</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Escolher um dia</translation>
    </message>
    <message>
        <source>This is no day. Write 2027-01-31, or +14 for two weeks from today.</source>
        <translation>Isto não é um dia. Escreva 2027-01-31, ou +14 para daqui a duas semanas.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapModel</name>
    <message>
        <source>Messages and groups</source>
        <translation>Mensagens e grupos</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 abertas</translation>
    </message>
    <message>
        <source>none open</source>
        <translation>nenhuma aberta</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln gaps, %2</source>
        <translation>
            <numerusform>%1: %Ln diferença, %2</numerusform>
            <numerusform>%1: %Ln diferenças, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is over</source>
        <translation>%1 já passou</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Dano</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Diz</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisão</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>O que causa</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapPage</name>
    <message>
        <source>Gap of two specs</source>
        <translation>Diferenças de duas especificações</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Comparar de novo</translation>
    </message>
    <message>
        <source>One of the specs cannot be read as it is now; this is the list from before.</source>
        <translation>Uma das especificações não pode ser lida como está agora; esta é a lista de antes.</translation>
    </message>
    <message>
        <source>One of the specs cannot be read.</source>
        <translation>Uma das especificações não pode ser lida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps; none that does harm is open.</source>
        <translation>
            <numerusform>%Ln diferença; nenhuma danosa está aberta.</numerusform>
            <numerusform>%Ln diferenças; nenhuma danosa está aberta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps, of which %1 do harm and are open.</source>
        <translation>
            <numerusform>%Ln diferença; danosas e abertas: %1.</numerusform>
            <numerusform>%Ln diferenças; danosas e abertas: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose two specs first</source>
        <translation>Escolha primeiro duas especificações</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (não salvo)</translation>
    </message>
    <message>
        <source>No gap matches</source>
        <translation>Nenhuma diferença corresponde</translation>
    </message>
    <message>
        <source>Clear the filter, or release the buttons below it.</source>
        <translation>Limpe o filtro ou solte os botões abaixo dele.</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Gaps show when both specs are read.</source>
        <translation>As diferenças aparecem quando as duas especificações forem lidas.</translation>
    </message>
    <message>
        <source>The two say the same</source>
        <translation>As duas dizem o mesmo</translation>
    </message>
    <message>
        <source>The receiver takes all that the sender sends.</source>
        <translation>O receptor aceita tudo o que o emissor envia.</translation>
    </message>
    <message>
        <source>These two cannot be compared</source>
        <translation>Estas duas não podem ser comparadas</translation>
    </message>
    <message>
        <source>What is wrong stands below the name of the spec.</source>
        <translation>O que está errado aparece abaixo do nome da especificação.</translation>
    </message>
    <message>
        <source>Choose two specs</source>
        <translation>Escolha duas especificações</translation>
    </message>
    <message>
        <source>What the sender&apos;s spec says is sent is held against what the receiver&apos;s says is taken. Each difference is a row that you decide about.</source>
        <translation>O que a especificação do emissor diz que é enviado é confrontado com o que a do receptor diz que é aceito. Cada diferença é uma linha sobre a qual você decide.</translation>
    </message>
    <message>
        <source>Comparing two specs</source>
        <translation>Comparando duas especificações</translation>
    </message>
    <message>
        <source>Stopped. The list is as it was.</source>
        <translation>Parado. A lista está como estava.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln gaps are new</source>
        <translation>
            <numerusform>%Ln diferença é nova</numerusform>
            <numerusform>%Ln diferenças são novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are not what was decided about</source>
        <translation>
            <numerusform>%Ln não é mais o que foi decidido</numerusform>
            <numerusform>%Ln não são mais o que foi decidido</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln are gone</source>
        <translation>
            <numerusform>%Ln desapareceu</numerusform>
            <numerusform>%Ln desapareceram</numerusform>
        </translation>
    </message>
    <message>
        <source>Since last time, %1. Decisions stayed.</source>
        <translation>Desde a última vez, %1. As decisões ficaram.</translation>
    </message>
    <message>
        <source>Show only these</source>
        <translation>Mostrar só estas</translation>
    </message>
    <message>
        <source>Take all marks away</source>
        <translation>Retirar todas as marcas</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Export the gaps that are listed</source>
        <translation>Exportar as diferenças listadas</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <source>Questions to the vendor (*.txt)</source>
        <translation>Perguntas ao fornecedor (*.txt)</translation>
    </message>
    <message>
        <source>No gap is to be asked about. Decide so with A, and export again.</source>
        <translation>Não há diferença a perguntar. Decida com A e exporte de novo.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Salvando %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 salvo</translation>
    </message>
    <message>
        <source>Compare two specs</source>
        <translation>Comparar duas especificações</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contra %2</translation>
    </message>
    <message>
        <source>%1 has another name in the project now, or is no longer there. What you decide here from now on is kept anew.</source>
        <translation>%1 tem agora outro nome no projeto ou não está mais lá. O que você decidir aqui a partir de agora é guardado de novo.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>%1 is kept in the project.</source>
        <translation>%1 está guardado no projeto.</translation>
    </message>
    <message>
        <source>Save the list of gaps as</source>
        <translation>Salvar a lista de diferenças como</translation>
    </message>
    <message>
        <source>Lists of gaps (*.gap.yaml)</source>
        <translation>Listas de diferenças (*.gap.yaml)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 foi salvo.</translation>
    </message>
    <message>
        <source>%1 has decisions that are not saved.</source>
        <translation>%1 tem decisões não salvas.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Salvar e fechar</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>%1 is no longer in the project.</source>
        <translation>%1 não está mais no projeto.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Ask (A)</source>
        <translation>Perguntar (A)</translation>
    </message>
    <message>
        <source>None (N)</source>
        <translation>Nenhuma (N)</translation>
    </message>
    <message>
        <source>Write (E)</source>
        <translation>Escrever (E)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Save the list of gaps</source>
        <translation>Salvar a lista de diferenças</translation>
    </message>
    <message>
        <source>Swap sender and receiver</source>
        <translation>Trocar emissor e receptor</translation>
    </message>
    <message>
        <source>What counts as a gap</source>
        <translation>O que conta como diferença</translation>
    </message>
    <message>
        <source>O where the receiver says RE counts as left out</source>
        <translation>O conta como omitido onde o receptor diz RE</translation>
    </message>
    <message>
        <source>Also what only the versions of the standard say differently</source>
        <translation>Também o que só as versões do padrão dizem de outro modo</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Take the decision away</source>
        <translation>Retirar a decisão</translation>
    </message>
    <message>
        <source>Take marks away</source>
        <translation>Retirar marcas</translation>
    </message>
    <message>
        <source>This comes from the standard, not from a line of a spec.</source>
        <translation>Isto vem do padrão, não de uma linha de uma especificação.</translation>
    </message>
    <message>
        <source>No gap is to be asked about. Decide so with A, and copy again.</source>
        <translation>Não há diferença a perguntar. Decida com A e copie de novo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions are copied.</source>
        <translation>
            <numerusform>%Ln pergunta copiada.</numerusform>
            <numerusform>%Ln perguntas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Show what the file holds</source>
        <translation>Mostrar o que o arquivo contém</translation>
    </message>
    <message>
        <source>These are your decisions of %1, which were not saved.</source>
        <translation>Estas são as suas decisões de %1, que não foram salvas.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GapSideBox</name>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Emissor</translation>
    </message>
    <message>
        <source>The receiver&apos;s spec</source>
        <translation>A especificação do receptor</translation>
    </message>
    <message>
        <source>The sender&apos;s spec</source>
        <translation>A especificação do emissor</translation>
    </message>
    <message>
        <source>A file...</source>
        <translation>Um arquivo...</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abertas</translation>
    </message>
    <message>
        <source>In the project</source>
        <translation>No projeto</translation>
    </message>
    <message>
        <source>Came with the program</source>
        <translation>Vieram com o programa</translation>
    </message>
    <message>
        <source>The standard</source>
        <translation>O padrão</translation>
    </message>
    <message>
        <source>Choose a spec</source>
        <translation>Escolher uma especificação</translation>
    </message>
    <message>
        <source>%1 is not where it was. Choose its file; decisions stay.</source>
        <translation>%1 não está mais onde estava. Escolha o arquivo; as decisões ficam.</translation>
    </message>
    <message>
        <source>What the receiver takes</source>
        <translation>O que o receptor aceita</translation>
    </message>
    <message>
        <source>What the sender sends</source>
        <translation>O que o emissor envia</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Especificações (*.yaml *.yml *.xml);;Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GoToBar</name>
    <message>
        <source>Path or message number</source>
        <translation>Caminho ou número de mensagem</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir para</translation>
    </message>
</context>
<context>
    <name>plumb::desk::GroupRun</name>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>is an acknowledgement itself</source>
        <translation>é ela própria uma confirmação</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lida</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sem valor</translation>
    </message>
    <message>
        <source>Grouping by %1</source>
        <translation>Agrupando por %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::HexModel</name>
    <message>
        <source>Offset</source>
        <translation>Posição</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
</context>
<context>
    <name>plumb::desk::HexView</name>
    <message>
        <source>Bytes of the value</source>
        <translation>Bytes do valor</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ImportListModel</name>
    <message>
        <source>About</source>
        <translation>Sobre o quê</translation>
    </message>
    <message>
        <source>In the document</source>
        <translation>No documento</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>In the spec</source>
        <translation>Na especificação</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Another value, here only</source>
        <translation>Outro valor, só aqui</translation>
    </message>
    <message>
        <source>%1, here only</source>
        <translation>%1, só aqui</translation>
    </message>
    <message>
        <source>Say nothing here</source>
        <translation>Não dizer nada aqui</translation>
    </message>
    <message>
        <source>Leave the table &quot;%1&quot; out</source>
        <translation>Deixar a tabela “%1” de fora</translation>
    </message>
    <message>
        <source>Another version of the standard</source>
        <translation>Outra versão do padrão</translation>
    </message>
    <message>
        <source>The standard is HL7 %1</source>
        <translation>O padrão é HL7 %1</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is about something else</source>
        <translation>A tabela “%1” trata de outra coisa</translation>
    </message>
    <message>
        <source>The table &quot;%1&quot; is about %2</source>
        <translation>A tabela “%1” trata de %2</translation>
    </message>
    <message>
        <source>Columns headed &quot;%1&quot; hold something else</source>
        <translation>Colunas com o título “%1” contêm outra coisa</translation>
    </message>
    <message>
        <source>Columns headed &quot;%1&quot; hold %2</source>
        <translation>Colunas com o título “%1” contêm %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means something else, everywhere</source>
        <translation>“%1” significa outra coisa, em toda parte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means %2, everywhere</source>
        <translation>“%1” significa %2, em toda parte</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ImportOutlineModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, doubtful</source>
        <translation>%1, duvidoso</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ImportPage</name>
    <message>
        <source>Show it as text</source>
        <translation>Mostrar como texto</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Change the spec</source>
        <translation>Mudar a especificação</translation>
    </message>
    <message>
        <source>Open as spec</source>
        <translation>Abrir como especificação</translation>
    </message>
    <message>
        <source>Apply template...</source>
        <translation>Aplicar modelo...</translation>
    </message>
    <message>
        <source>Save template...</source>
        <translation>Salvar modelo...</translation>
    </message>
    <message>
        <source>New version...</source>
        <translation>Nova versão...</translation>
    </message>
    <message>
        <source>A new version of the document: what it changed comes into the spec, what you changed stays</source>
        <translation>Uma nova versão do documento: o que ela muda entra na especificação, as suas mudanças ficam</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The spec as it grows</source>
        <translation>A especificação enquanto cresce</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>What the new version changed</source>
        <translation>O que a nova versão muda</translation>
    </message>
    <message>
        <source>The new version changes nothing</source>
        <translation>A nova versão não muda nada</translation>
    </message>
    <message>
        <source>The spec stays as it is.</source>
        <translation>A especificação fica como está.</translation>
    </message>
    <message>
        <source>Spec from a document</source>
        <translation>Especificação de um documento</translation>
    </message>
    <message>
        <source>Doubtful %1</source>
        <translation>Duvidoso %1</translation>
    </message>
    <message>
        <source>Left out %1</source>
        <translation>Deixado de fora %1</translation>
    </message>
    <message>
        <source>Answered %1</source>
        <translation>Respondido %1</translation>
    </message>
    <message>
        <source>Taken %1</source>
        <translation>Tomado %1</translation>
    </message>
    <message>
        <source>New version: %1 changed, %2 kept, %3 both</source>
        <translation>Nova versão: %1 mudados, %2 mantidos, %3 ambos</translation>
    </message>
    <message>
        <source>What the document changed, what is your own and kept, and where both changed the same</source>
        <translation>O que o documento muda, o que é seu e fica, e onde ambos mudam o mesmo</translation>
    </message>
    <message>
        <source>Keep what you answered for the vendor&apos;s next document</source>
        <translation>Guardar as respostas para o próximo documento do fornecedor</translation>
    </message>
    <message>
        <source>Answer a doubt first: answers are what a template keeps</source>
        <translation>Responder primeiro a uma dúvida: um modelo guarda as respostas</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>The spec shows as soon as the document is read.</source>
        <translation>A especificação aparece assim que o documento é lido.</translation>
    </message>
    <message>
        <source>No spec yet</source>
        <translation>Ainda sem especificação</translation>
    </message>
    <message>
        <source>Open a document: Excel, Word, PDF, HTML, CSV or Markdown.</source>
        <translation>Abrir um documento: Excel, Word, PDF, HTML, CSV ou Markdown.</translation>
    </message>
    <message>
        <source>No doubt is left</source>
        <translation>Não resta nenhuma dúvida</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada ainda</translation>
    </message>
    <message>
        <source>What the document says stands in the spec. Look at what was left out, too.</source>
        <translation>O que o documento diz está na especificação. Ver também o que ficou de fora.</translation>
    </message>
    <message>
        <source>What the document leaves open is listed here.</source>
        <translation>O que o documento deixa em aberto é listado aqui.</translation>
    </message>
    <message>
        <source>Nothing was left out</source>
        <translation>Nada ficou de fora</translation>
    </message>
    <message>
        <source>All that was recognised stands in the spec.</source>
        <translation>Tudo o que foi reconhecido está na especificação.</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ainda sem resposta</translation>
    </message>
    <message>
        <source>What you answer is listed here.</source>
        <translation>As respostas são listadas aqui.</translation>
    </message>
    <message>
        <source>Nothing was taken</source>
        <translation>Nada foi tomado</translation>
    </message>
    <message>
        <source>The document holds nothing that a spec says.</source>
        <translation>O documento não contém nada do que uma especificação diz.</translation>
    </message>
    <message>
        <source>Reading the document</source>
        <translation>Lendo o documento</translation>
    </message>
    <message>
        <source>%1 facts taken, %2 doubtful, %3 left out. HL7 %4</source>
        <translation>%1 fatos tomados, %2 duvidosos, %3 deixados de fora. HL7 %4</translation>
    </message>
    <message>
        <source>%1 of %2 doubts left</source>
        <translation>Restam %1 de %2 dúvidas</translation>
    </message>
    <message>
        <source>The spec follows %1. It was written anew, so its comments are gone; undo brings them back.</source>
        <translation>A especificação segue %1. Ela foi reescrita e perdeu os comentários; Desfazer os traz de volta.</translation>
    </message>
    <message>
        <source>The spec follows %1; what you changed is kept.</source>
        <translation>A especificação segue %1; as suas mudanças ficam.</translation>
    </message>
    <message>
        <source>This spec was made of %1. Save it to hold the open messages against it.</source>
        <translation>Esta especificação foi feita de %1. Salvar para comparar com ela as mensagens abertas.</translation>
    </message>
    <message numerus="yes">
        <source>This spec was made of %1; %n doubts are not in it. Save it to hold the open messages against it.</source>
        <translation>
            <numerusform>Esta especificação foi feita de %1; %n dúvida não está nela. Salvar para comparar com ela as mensagens abertas.</numerusform>
            <numerusform>Esta especificação foi feita de %1; %n dúvidas não estão nela. Salvar para comparar com ela as mensagens abertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>Save and hold the messages against it</source>
        <translation>Salvar e comparar as mensagens com ela</translation>
    </message>
    <message>
        <source>What you answered is in no spec and no template yet.</source>
        <translation>As respostas ainda não estão em nenhuma especificação nem modelo.</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Close without keeping it</source>
        <translation>Fechar sem guardá-las</translation>
    </message>
    <message>
        <source>Take the answers that were kept for this vendor&apos;s documents before</source>
        <translation>Usar as respostas guardadas antes para documentos deste fornecedor</translation>
    </message>
    <message>
        <source>Look at the samples: messages that the document shows break the spec.</source>
        <translation>Veja os exemplos: mensagens que o documento mostra violam a especificação.</translation>
    </message>
    <message>
        <source>Samples of %1</source>
        <translation>Exemplos de %1</translation>
    </message>
    <message>
        <source>Samples %1</source>
        <translation>Exemplos %1</translation>
    </message>
    <message>
        <source>Samples %1, at odds %2</source>
        <comment>how many sample messages, and how many of them break the spec</comment>
        <translation>Exemplos %1, em contradição %2</translation>
    </message>
    <message>
        <source>The messages that the document shows keep to the spec that it makes</source>
        <translation>As mensagens que o documento mostra seguem a especificação que resulta dele</translation>
    </message>
    <message>
        <source>Messages that the document shows break the spec that it makes: it contradicts itself, or was misread</source>
        <translation>Mensagens que o documento mostra violam a especificação que resulta dele: ele se contradiz ou foi mal lido</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ImportSession</name>
    <message>
        <source>Stopped before the document was read.</source>
        <translation>Parado antes de ler o documento.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Stopped before the spec was made.</source>
        <translation>Parado antes de criar a especificação.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::InferencePage</name>
    <message>
        <source>Writing the proposals as a spec</source>
        <translation>Gravando as propostas como especificação</translation>
    </message>
    <message>
        <source>%1 is held against the spec that was made of it.</source>
        <translation>%1 é comparado com a especificação feita a partir dele.</translation>
    </message>
    <message>
        <source>This is a proposal from %1 messages, not saved yet. What it says of usage, length and codes was seen, not agreed.</source>
        <translation>Esta é uma proposta a partir de %1 mensagens, ainda não salva. O que diz de uso, comprimento e códigos foi visto, não combinado.</translation>
    </message>
    <message>
        <source>Read it first</source>
        <translation>Ler primeiro</translation>
    </message>
    <message>
        <source>Save it and hold the messages against it</source>
        <translation>Salvar e comparar as mensagens com ela</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Especificações</translation>
    </message>
    <message>
        <source>Make a spec from these messages</source>
        <translation>Fazer uma especificação a partir destas mensagens</translation>
    </message>
    <message>
        <source>Show the exceptions to the proposal</source>
        <translation>Mostrar as exceções à proposta</translation>
    </message>
    <message>
        <source>Show the messages behind the proposal</source>
        <translation>Mostrar as mensagens por trás da proposta</translation>
    </message>
    <message>
        <source>Take the proposal, or leave it out</source>
        <translation>Aceitar a proposta ou deixá-la de fora</translation>
    </message>
    <message>
        <source>Open the proposals as a spec</source>
        <translation>Abrir as propostas como especificação</translation>
    </message>
    <message>
        <source>Read the messages of the proposals again</source>
        <translation>Ler de novo as mensagens das propostas</translation>
    </message>
    <message>
        <source>The messages are being looked for</source>
        <translation>As mensagens estão sendo procuradas</translation>
    </message>
    <message>
        <source>Choose a row that says what it was seen in</source>
        <translation>Escolha uma linha que diga onde foi visto</translation>
    </message>
    <message>
        <source>Show the exceptions</source>
        <translation>Mostrar as exceções</translation>
    </message>
    <message>
        <source>Show the %1 exceptions</source>
        <translation>Mostrar as %1 exceções</translation>
    </message>
    <message>
        <source>Show the %1 without it</source>
        <translation>Mostrar as %1 sem ele</translation>
    </message>
    <message>
        <source>There is no exception</source>
        <translation>Não há exceção</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>Mostrar as %1</translation>
    </message>
    <message>
        <source>Show the messages</source>
        <translation>Mostrar as mensagens</translation>
    </message>
    <message>
        <source>It was never seen</source>
        <translation>Nunca foi visto</translation>
    </message>
    <message>
        <source>Spec from these messages</source>
        <translation>Especificação a partir destas mensagens</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Ler de novo</translation>
    </message>
    <message>
        <source>The source could not be read.</source>
        <translation>Não foi possível ler a fonte.</translation>
    </message>
    <message>
        <source>Reading messages for a spec</source>
        <translation>Lendo mensagens para uma especificação</translation>
    </message>
    <message>
        <source>Proposing a spec</source>
        <translation>Propondo uma especificação</translation>
    </message>
    <message>
        <source>Where what is proposed for %1 holds</source>
        <translation>Onde vale o que é proposto para %1</translation>
    </message>
    <message>
        <source>Where %1 holds this code</source>
        <translation>Onde %1 contém este código</translation>
    </message>
    <message>
        <source>Exceptions to what is proposed for %1</source>
        <translation>Exceções ao que é proposto para %1</translation>
    </message>
    <message>
        <source>Messages without %1</source>
        <translation>Mensagens sem %1</translation>
    </message>
    <message>
        <source>Looking for the messages behind a proposal</source>
        <translation>Procurando as mensagens por trás de uma proposta</translation>
    </message>
    <message>
        <source>%1 were counted and %2 are found again: not all that there is was kept while it was counted.</source>
        <translation>%1 foram contados e %2 são reencontrados: nem tudo foi guardado durante a contagem.</translation>
    </message>
    <message>
        <source>%1 places in %2 messages</source>
        <translation>%1 lugares em %2 mensagens</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Expandir tudo</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Recolher tudo</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Spec from %1</source>
        <translation>Especificação de %1</translation>
    </message>
    <message>
        <source>One spec for all</source>
        <translation>Uma especificação para todas</translation>
    </message>
    <message>
        <source>A spec for each sender (MSH-3)</source>
        <translation>Uma especificação por remetente (MSH-3)</translation>
    </message>
    <message>
        <source>A spec for each receiver (MSH-5)</source>
        <translation>Uma especificação por destinatário (MSH-5)</translation>
    </message>
    <message>
        <source>A spec for each message type</source>
        <translation>Uma especificação por tipo de mensagem</translation>
    </message>
    <message>
        <source>A spec for each trigger event</source>
        <translation>Uma especificação por evento gatilho</translation>
    </message>
    <message>
        <source>Which messages</source>
        <translation>Quais mensagens</translation>
    </message>
    <message>
        <source>How many specs</source>
        <translation>Quantas especificações</translation>
    </message>
    <message>
        <source>Which spec is shown</source>
        <translation>Qual especificação é mostrada</translation>
    </message>
    <message>
        <source>Find by path or name</source>
        <translation>Localizar por caminho ou nome</translation>
    </message>
    <message>
        <source>Find a proposal</source>
        <translation>Localizar uma proposta</translation>
    </message>
    <message>
        <source>Only with exceptions</source>
        <translation>Só com exceções</translation>
    </message>
    <message>
        <source>Show only proposals with exceptions</source>
        <translation>Mostrar só as propostas com exceções</translation>
    </message>
    <message>
        <source>Open as spec</source>
        <translation>Abrir como especificação</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Propostas</translation>
    </message>
    <message>
        <source>All %1 messages</source>
        <translation>Todas as %1 mensagens</translation>
    </message>
    <message>
        <source>The %1 messages of the list</source>
        <translation>As %1 mensagens da lista</translation>
    </message>
    <message>
        <source>Spec %1</source>
        <translation>Especificação %1</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sem nome</translation>
    </message>
    <message>
        <source>%1, %2 messages</source>
        <translation>%1, %2 mensagens</translation>
    </message>
    <message>
        <source>Begins once all messages of the source are known.</source>
        <translation>Começa assim que todas as mensagens da fonte são conhecidas.</translation>
    </message>
    <message>
        <source>Reading the messages</source>
        <translation>Lendo as mensagens</translation>
    </message>
    <message>
        <source>Reading was stopped. Read again to see what can be proposed.</source>
        <translation>A leitura foi interrompida. Leia de novo para ver o que pode ser proposto.</translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>A fonte foi fechada.</translation>
    </message>
    <message numerus="yes">
        <source>Read %1 messages of %n types</source>
        <translation>
            <numerusform>%1 mensagens de %n tipo lidas</numerusform>
            <numerusform>%1 mensagens de %n tipos lidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proposals left out</source>
        <translation>
            <numerusform>%n proposta deixada de fora</numerusform>
            <numerusform>%n propostas deixadas de fora</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages were changed since: read again.</source>
        <translation>Mensagens foram alteradas desde então: leia de novo.</translation>
    </message>
    <message>
        <source>There was more than room for, so some is not here.</source>
        <translation>Havia mais do que cabia; parte não está aqui.</translation>
    </message>
    <message>
        <source>A new spec of all that is ticked; nothing is saved yet</source>
        <translation>Uma nova especificação de tudo o que está marcado; nada é salvo ainda</translation>
    </message>
    <message>
        <source>There are no proposals yet</source>
        <translation>Ainda não há propostas</translation>
    </message>
    <message>
        <source>The source was closed</source>
        <translation>A fonte foi fechada</translation>
    </message>
    <message>
        <source>Open it again to make a spec of its messages.</source>
        <translation>Abra-a de novo para fazer uma especificação das suas mensagens.</translation>
    </message>
    <message>
        <source>Nothing is proposed</source>
        <translation>Nada é proposto</translation>
    </message>
    <message>
        <source>Read the messages again.</source>
        <translation>Leia as mensagens de novo.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>What can be proposed shows when all messages are read.</source>
        <translation>O que pode ser proposto aparece quando todas as mensagens foram lidas.</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Sem mensagens</translation>
    </message>
    <message>
        <source>This source holds no HL7 message to make a spec of.</source>
        <translation>Esta fonte não contém mensagem HL7 da qual fazer uma especificação.</translation>
    </message>
    <message>
        <source>No proposal matches</source>
        <translation>Nenhuma proposta corresponde</translation>
    </message>
    <message>
        <source>Clear the find box, or show those without exceptions.</source>
        <translation>Limpe a busca ou mostre também as sem exceções.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::InspectorPanel</name>
    <message>
        <source>%1 to %2 characters</source>
        <translation>%1 a %2 caracteres</translation>
    </message>
    <message>
        <source>up to %1 characters</source>
        <translation>até %1 caracteres</translation>
    </message>
    <message>
        <source>Field inspector</source>
        <translation>Inspetor de campos</translation>
    </message>
    <message>
        <source>No field chosen</source>
        <translation>Nenhum campo escolhido</translation>
    </message>
    <message>
        <source>Choose a row of the tree or put the cursor into the raw message to read what a field is, what it holds and what the spec asks of it.</source>
        <translation>Escolha uma linha da árvore ou ponha o cursor na mensagem bruta para ler o que é um campo, o que ele contém e o que a especificação exige dele.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>absent: it is not in this message</source>
        <translation>ausente: não está nesta mensagem</translation>
    </message>
    <message>
        <source>empty: nothing between its delimiters</source>
        <translation>vazio: nada entre os delimitadores</translation>
    </message>
    <message>
        <source>null: delete what is there</source>
        <translation>nulo: apagar o que existe</translation>
    </message>
    <message>
        <source>hidden by the privacy mask</source>
        <translation>oculto pela máscara de privacidade</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decodificado</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Significa</translation>
    </message>
    <message numerus="yes">
        <source>%Ln repetitions</source>
        <translation>
            <numerusform>%Ln repetição</numerusform>
            <numerusform>%Ln repetições</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>Table %1 %2</source>
        <translation>Tabela %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>e mais %Ln</numerusform>
            <numerusform>e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>(waived)</source>
        <translation>(dispensado)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repete-se</translation>
    </message>
    <message>
        <source>repeats up to %1 times</source>
        <translation>repete-se até %1 vezes</translation>
    </message>
    <message>
        <source>table %1</source>
        <translation>tabela %1</translation>
    </message>
    <message>
        <source>not defined in %1</source>
        <translation>não definido em %1</translation>
    </message>
    <message>
        <source>HL7 %1</source>
        <translation>HL7 %1</translation>
    </message>
    <message>
        <source>no name known</source>
        <translation>nome desconhecido</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Especificação</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Está em</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1 to %2, line %3</source>
        <translation>%1 a %2, linha %3</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>Give it a name</source>
        <translation>Dar-lhe um nome</translation>
    </message>
</context>
<context>
    <name>plumb::desk::JobHead</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>%1 of %2 messages looked at</source>
        <translation>%1 de %2 mensagens examinadas</translation>
    </message>
</context>
<context>
    <name>plumb::desk::KeptLine</name>
    <message>
        <source>Edits of closed documents</source>
        <translation>Alterações de documentos fechados</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed. Its %Ln edited messages are kept.</source>
        <translation>
            <numerusform>%1 está fechado. A %Ln mensagem alterada é mantida.</numerusform>
            <numerusform>%1 está fechado. As %Ln mensagens alteradas são mantidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed. It is kept on the start page.</source>
        <translation>%1 está fechado. Fica guardado na página inicial.</translation>
    </message>
    <message>
        <source>%1 %2 opens it again.</source>
        <translation>%1 %2 o reabre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is closed. Its %Ln edited messages are kept until the program ends, and no longer.</source>
        <translation>
            <numerusform>%1 está fechado. A %Ln mensagem alterada é mantida até o fim do programa, não mais.</numerusform>
            <numerusform>%1 está fechado. As %Ln mensagens alteradas são mantidas até o fim do programa, não mais.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is closed. It is kept until the program ends, and no longer.</source>
        <translation>%1 está fechado. É mantido até o fim do programa, não mais.</translation>
    </message>
    <message>
        <source>Undo close</source>
        <translation>Desfazer o fechamento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages of %1 are back as they were when it was closed %2; Undo takes them back.</source>
        <translation>
            <numerusform>%Ln mensagem alterada de %1 voltou como estava ao ser fechada (%2); Desfazer a retira.</numerusform>
            <numerusform>%Ln mensagens alteradas de %1 voltaram como estavam ao ser fechadas (%2); Desfazer as retira.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Retirá-las</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages of %1 are not what they were; their edits go on waiting.</source>
        <translation>
            <numerusform>%Ln mensagem alterada de %1 já não é o que era; suas alterações continuam esperando.</numerusform>
            <numerusform>%Ln mensagens alteradas de %1 já não são o que eram; suas alterações continuam esperando.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard what waits</source>
        <translation>Descartar o que espera</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>plumb::desk::KeptMarks</name>
    <message>
        <source>Looking for the marked messages of %1</source>
        <translation>Procurando as mensagens marcadas de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln marks are gone: the file holds other messages there now.</source>
        <translation>
            <numerusform>%Ln marca sumiu: o arquivo tem agora outra mensagem ali.</numerusform>
            <numerusform>%Ln marcas sumiram: o arquivo tem agora outras mensagens ali.</numerusform>
        </translation>
    </message>
    <message>
        <source>More than %1 flags are there; the first of them are kept for the next start.</source>
        <translation>Há mais de %1 sinais; os primeiros são guardados para o próximo início.</translation>
    </message>
    <message>
        <source>Keeping the marks of %1</source>
        <translation>Guardando as marcas de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::LineView</name>
    <message>
        <source>Lines of the value</source>
        <translation>Linhas do valor</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListColumns</name>
    <message>
        <source>%1 is no path of a field. Write one such as PID-3.1 or OBX[2]-5.</source>
        <translation>%1 não é o caminho de um campo. Escreva um como PID-3.1 ou OBX[2]-5.</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Ordenar em ordem crescente</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Ordenar em ordem decrescente</translation>
    </message>
    <message>
        <source>Order of the source</source>
        <translation>Ordem da fonte</translation>
    </message>
    <message>
        <source>Group by this</source>
        <translation>Agrupar por isto</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Remover esta coluna</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Column sets</source>
        <translation>Conjuntos de colunas</translation>
    </message>
    <message>
        <source>The usual columns</source>
        <translation>As colunas usuais</translation>
    </message>
    <message>
        <source>Remove a set</source>
        <translation>Remover um conjunto</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListFind</name>
    <message>
        <source>No message of the list holds this.</source>
        <translation>Nenhuma mensagem da lista contém isto.</translation>
    </message>
    <message>
        <source>Write what to look for, then go from match to match.</source>
        <translation>Escreva o que procurar e vá de ocorrência em ocorrência.</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensagem %1</translation>
    </message>
    <message>
        <source>%1, found from the top: there is none below.</source>
        <translation>%1, encontrada desde o início: não há nenhuma abaixo.</translation>
    </message>
    <message>
        <source>%1, found from the bottom: there is none above.</source>
        <translation>%1, encontrada desde o fim: não há nenhuma acima.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListGrouping</name>
    <message>
        <source>%1 differs from message to message. Group by something that they share.</source>
        <translation>%1 difere de mensagem para mensagem. Agrupe por algo que elas tenham em comum.</translation>
    </message>
    <message>
        <source>The largest groups first</source>
        <translation>Os maiores grupos primeiro</translation>
    </message>
    <message>
        <source>Groups by their value</source>
        <translation>Grupos pelo valor</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Abrir todos os grupos</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Fechar todos os grupos</translation>
    </message>
    <message>
        <source>Do not group</source>
        <translation>Não agrupar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListMarks</name>
    <message>
        <source>Pinned messages</source>
        <translation>Mensagens fixadas</translation>
    </message>
    <message>
        <source>At most %1 messages can be pinned. Flag them instead, and show only flagged messages.</source>
        <translation>No máximo %1 mensagens podem ser fixadas. Sinalize-as e mostre só as mensagens sinalizadas.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListTools</name>
    <message>
        <source>Group the messages</source>
        <translation>Agrupar as mensagens</translation>
    </message>
    <message>
        <source>Only flagged messages</source>
        <translation>Só mensagens sinalizadas</translation>
    </message>
    <message>
        <source>Columns, colours and batch segments</source>
        <translation>Colunas, cores e segmentos de lote</translation>
    </message>
    <message>
        <source>Column sets</source>
        <translation>Conjuntos de colunas</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenForm</name>
    <message>
        <source>Write an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of its networks.</source>
        <translation>Escreva um endereço desta máquina, como 127.0.0.1, ou 0.0.0.0 para todas as suas redes.</translation>
    </message>
    <message>
        <source>Certificates are named or asked for, but TLS is off. Switch it on, or leave them out.</source>
        <translation>Certificados são indicados ou exigidos, mas o TLS está desligado. Ligue-o, ou retire-os.</translation>
    </message>
    <message>
        <source>Two certificates are named. Leave one of them out.</source>
        <translation>Dois certificados são indicados. Retire um deles.</translation>
    </message>
    <message>
        <source>TLS needs our certificate and its key, in PEM or in one PKCS#12 file.</source>
        <translation>O TLS precisa do nosso certificado e de sua chave, em PEM ou em um arquivo PKCS#12.</translation>
    </message>
    <message>
        <source>Our certificate needs its private key too.</source>
        <translation>Nosso certificado precisa também de sua chave privada.</translation>
    </message>
    <message>
        <source>A listener has a name.</source>
        <translation>Um receptor tem um nome.</translation>
    </message>
    <message>
        <source>Another listener of the project has this name.</source>
        <translation>Outro receptor do projeto tem este nome.</translation>
    </message>
    <message>
        <source>Three bytes in hexadecimal, such as 0B 1C 0D.</source>
        <translation>Três bytes em hexadecimal, como 0B 1C 0D.</translation>
    </message>
    <message>
        <source>Only programs on this machine can connect.</source>
        <translation>Só programas desta máquina podem se conectar.</translation>
    </message>
    <message>
        <source>Other machines that show a certificate can connect.</source>
        <translation>Outras máquinas que apresentem um certificado podem se conectar.</translation>
    </message>
    <message>
        <source>Every machine that reaches this one can connect and send messages.</source>
        <translation>Toda máquina que alcance esta pode se conectar e enviar mensagens.</translation>
    </message>
    <message>
        <source>How it answers</source>
        <translation>Como responde</translation>
    </message>
    <message>
        <source>Where it listens</source>
        <translation>Onde escuta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>127.0.0.1: this machine only; 0.0.0.0 or :: for all of its networks</source>
        <translation>127.0.0.1: só esta máquina; 0.0.0.0 ou :: para todas as suas redes</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Bytes around a message</source>
        <translation>Bytes em volta de uma mensagem</translation>
    </message>
    <message>
        <source>Start, end, and what follows the end, in hexadecimal; MLLP has 0B 1C 0D</source>
        <translation>Início, fim, e o que segue o fim, em hexadecimal; MLLP tem 0B 1C 0D</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Where messages are stored, and limits</source>
        <translation>Onde as mensagens são guardadas, e limites</translation>
    </message>
    <message>
        <source>Choose where messages are stored</source>
        <translation>Escolher onde as mensagens são guardadas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>What is there is added to. A message is on the disk before it is acknowledged</source>
        <translation>Acrescenta-se ao que existe. Uma mensagem está no disco antes de ser confirmada</translation>
    </message>
    <message>
        <source>When the file has this size</source>
        <translation>Quando o arquivo tiver este tamanho</translation>
    </message>
    <message>
        <source>Longest message</source>
        <translation>Mensagem mais longa</translation>
    </message>
    <message>
        <source>What lies past it is not kept, and that is told</source>
        <translation>O que passa disso não é guardado, e isso é dito</translation>
    </message>
    <message>
        <source>Connections at a time</source>
        <translation>Conexões ao mesmo tempo</translation>
    </message>
    <message>
        <source>Close when silent for</source>
        <translation>Fechar após silêncio de</translation>
    </message>
    <message>
        <source>Kept until the program ends, and written nowhere</source>
        <translation>Guardada até o programa terminar, e não gravada em lugar nenhum</translation>
    </message>
    <message>
        <source>Clients must show a certificate</source>
        <translation>Os clientes devem apresentar um certificado</translation>
    </message>
    <message>
        <source>Authorities of clients (PEM)</source>
        <translation>Autoridades dos clientes (PEM)</translation>
    </message>
    <message>
        <source>Who must vouch for a client&apos;s certificate; empty: the system&apos;s</source>
        <translation>Quem deve garantir o certificado de um cliente; vazio: as do sistema</translation>
    </message>
    <message>
        <source>any that is free</source>
        <translation>qualquer livre</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>This file is not encrypted, although the project is.</source>
        <translation>Este arquivo não é cifrado, embora o projeto seja.</translation>
    </message>
    <message>
        <source>nobody; it answers itself</source>
        <translation>ninguém; ele mesmo responde</translation>
    </message>
    <message>
        <source>The project has no endpoint of this name. Choose another one.</source>
        <translation>O projeto não tem nenhum ponto de conexão com este nome. Escolha outro.</translation>
    </message>
    <message>
        <source>Every message that comes is sent to production. What it answers goes back to the sender; the rules above do not count.</source>
        <translation>Cada mensagem que chega é enviada à produção. O que ela responde volta ao emissor; as regras acima não contam.</translation>
    </message>
    <message>
        <source>Each message is stored and passed on, and what the endpoint answers goes back to the sender; the rules above do not count.</source>
        <translation>Cada mensagem é guardada e encaminhada, e o que o ponto de conexão responde volta ao emissor; as regras acima não contam.</translation>
    </message>
    <message>
        <source>Passing on</source>
        <translation>Encaminhamento</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>Encaminhar para</translation>
    </message>
    <message>
        <source>An endpoint of the project that answers in place of this listener</source>
        <translation>Um ponto de conexão do projeto que responde no lugar deste receptor</translation>
    </message>
    <message>
        <source>When it cannot be reached</source>
        <translation>Quando não puder ser alcançado</translation>
    </message>
    <message>
        <source>Store its answers behind the messages</source>
        <translation>Guardar suas respostas após as mensagens</translation>
    </message>
    <message>
        <source>the sender&apos;s connection ends</source>
        <translation>a conexão do emissor termina</translation>
    </message>
    <message>
        <source>answer AE here, with error 207</source>
        <translation>responder AE aqui, com o erro 207</translation>
    </message>
    <message>
        <source>answer AR here, with error 207</source>
        <translation>responder AR aqui, com o erro 207</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>nenhuma resposta</translation>
    </message>
    <message>
        <source>%1 is in production. Nothing is passed on before its name stands here.</source>
        <translation>%1 está em produção. Nada é repassado antes que o nome esteja escrito aqui.</translation>
    </message>
    <message>
        <source>Type its name to confirm</source>
        <translation>Escreva o nome dele para confirmar</translation>
    </message>
    <message>
        <source>Character set assumed</source>
        <translation>Conjunto de caracteres presumido</translation>
    </message>
    <message>
        <source>Of messages that do not say theirs in MSH-18, such as 8859/1; empty: as their bytes look</source>
        <translation>Das mensagens que não indicam o seu em MSH-18, como 8859/1; vazio: conforme seus bytes</translation>
    </message>
    <message>
        <source>Begin a new file at</source>
        <translation>Começar um novo arquivo a partir de</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenHub</name>
    <message>
        <source>Reading listeners</source>
        <translation>Lendo os receptores</translation>
    </message>
    <message>
        <source>Listeners are kept in a project. Make one, or open one that can be written.</source>
        <translation>Os receptores são guardados em um projeto. Crie um, ou abra um que possa ser gravado.</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebidas</translation>
    </message>
    <message>
        <source>The project cannot be written, so there would be no record of what comes.</source>
        <translation>O projeto não pode ser gravado, então não haveria registro do que chega.</translation>
    </message>
    <message>
        <source>Messages are to be passed on to “%1”, which the project does not have. Choose another endpoint.</source>
        <translation>As mensagens devem ser encaminhadas para “%1”, que o projeto não tem. Escolha outro ponto de conexão.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenPage</name>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the listener</source>
        <translation>Guardar o receptor</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Iniciar a escuta</translation>
    </message>
    <message>
        <source>Keeps what was changed, and listens</source>
        <translation>Guarda o que mudou, e escuta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Parar a escuta</translation>
    </message>
    <message>
        <source>What has come whole is stored and answered first</source>
        <translation>O que chegou inteiro é guardado e respondido antes</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Mostrar mensagens</translation>
    </message>
    <message>
        <source>Show the messages that it has received</source>
        <translation>Mostrar as mensagens que recebeu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Listeners are kept in a project. Make one, or open one that can be written.</source>
        <translation>Os receptores são guardados em um projeto. Crie um, ou abra um que possa ser gravado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln things to be mended</source>
        <translation>
            <numerusform>%Ln coisa a corrigir</numerusform>
            <numerusform>%Ln coisas a corrigir</numerusform>
        </translation>
    </message>
    <message>
        <source>Listens on %1</source>
        <translation>Escuta em %1</translation>
    </message>
    <message>
        <source>What was changed counts from the next start.</source>
        <translation>O que mudou vale a partir do próximo início.</translation>
    </message>
    <message>
        <source>Stopping: what has come is stored and answered</source>
        <translation>Parando: o que chegou é guardado e respondido</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Ainda não guardado</translation>
    </message>
    <message>
        <source>Does not listen</source>
        <translation>Não escuta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections now</source>
        <translation>
            <numerusform>%Ln conexão agora</numerusform>
            <numerusform>%Ln conexões agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connections in all</source>
        <translation>
            <numerusform>%Ln conexão ao todo</numerusform>
            <numerusform>%Ln conexões ao todo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 recusadas</translation>
    </message>
    <message>
        <source>last at %1: %2</source>
        <translation>última às %1: %2</translation>
    </message>
    <message>
        <source>Answered: %1</source>
        <translation>Respondidas: %1</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Novo receptor</translation>
    </message>
    <message>
        <source>Listener: %1</source>
        <translation>Receptor: %1</translation>
    </message>
    <message>
        <source>What was changed of this listener is not kept yet.</source>
        <translation>O que mudou neste receptor ainda não está guardado.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Close without keeping it</source>
        <translation>Fechar sem guardar</translation>
    </message>
    <message>
        <source>Passed on to %1: %2</source>
        <translation>Encaminhadas para %1: %2</translation>
    </message>
    <message>
        <source>Not passed on, or not answered: %1</source>
        <translation>Não encaminhadas ou não respondidas: %1</translation>
    </message>
    <message>
        <source>Answered here: %1</source>
        <translation>Respondidas aqui: %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ListenRun</name>
    <message>
        <source>Reading what was received</source>
        <translation>Lendo o que foi recebido</translation>
    </message>
    <message>
        <source>Listening ended, since the project was closed.</source>
        <translation>A escuta terminou, pois o projeto foi fechado.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::LockPage</name>
    <message>
        <source>%1 is locked</source>
        <translation>%1 está bloqueado</translation>
    </message>
    <message>
        <source>Its key is forgotten and nothing of it is held any more. Give the passphrase to go on.</source>
        <translation>Sua chave foi esquecida e nada dele é mais mantido. Informe a frase secreta para continuar.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Close the project</source>
        <translation>Fechar o projeto</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MainWindow</name>
    <message>
        <source>Activity bar</source>
        <translation>Barra de atividades</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ManualPage</name>
    <message>
        <source>Contents of the manual</source>
        <translation>Conteúdo do manual</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageEditor</name>
    <message>
        <source>message</source>
        <translation>mensagem</translation>
    </message>
    <message>
        <source>Paste in %1</source>
        <translation>Colar em %1</translation>
    </message>
    <message>
        <source>Drop text in %1</source>
        <translation>Soltar texto em %1</translation>
    </message>
    <message>
        <source>Cut from %1</source>
        <translation>Recortar de %1</translation>
    </message>
    <message>
        <source>Delete across segments</source>
        <translation>Excluir entre segmentos</translation>
    </message>
    <message>
        <source>Delete in %1</source>
        <translation>Excluir em %1</translation>
    </message>
    <message>
        <source>Begin a segment</source>
        <translation>Iniciar um segmento</translation>
    </message>
    <message>
        <source>Type in %1</source>
        <translation>Digitar em %1</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 copiado</translation>
    </message>
    <message>
        <source>No table or value set is known for %1.</source>
        <translation>Nenhuma tabela ou conjunto de valores é conhecido para %1.</translation>
    </message>
    <message>
        <source>Complete %1</source>
        <translation>Completar %1</translation>
    </message>
    <message>
        <source>Nothing here can be repaired without a decision of yours.</source>
        <translation>Nada aqui pode ser corrigido sem uma decisão humana.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Feito: %1</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Abrir valor</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>Wrap long segments</source>
        <translation>Quebrar segmentos longos</translation>
    </message>
    <message>
        <source>Show control characters and line ends</source>
        <translation>Mostrar caracteres de controle e fins de linha</translation>
    </message>
    <message>
        <source>Raw message</source>
        <translation>Mensagem bruta</translation>
    </message>
    <message>
        <source>Choose a message in the list to read and edit it here.</source>
        <translation>Escolha uma mensagem na lista para lê-la e editá-la aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more segments</source>
        <translation>
            <numerusform>mais %Ln segmento</numerusform>
            <numerusform>mais %Ln segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>No group of several segments stands here that could be folded.</source>
        <translation>Não há aqui nenhum grupo de vários segmentos que possa ser recolhido.</translation>
    </message>
    <message>
        <source>This message has no group of several segments that could be folded.</source>
        <translation>Esta mensagem não tem nenhum grupo de vários segmentos que possa ser recolhido.</translation>
    </message>
    <message>
        <source>Put the parts of a value in %1</source>
        <translation>Colocar as partes de um valor em %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageListModel</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>%1 errors, %2 warnings, %3 others</source>
        <translation>erros: %1, avisos: %2, outros: %3</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>não verificado</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lida</translation>
    </message>
    <message>
        <source>All other values</source>
        <translation>Todos os outros valores</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln messages</source>
        <translation>
            <numerusform>%1, %Ln mensagem</numerusform>
            <numerusform>%1, %Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixada</translation>
    </message>
    <message>
        <source>flagged</source>
        <translation>sinalizada</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessagePage</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abrindo %1</translation>
    </message>
    <message>
        <source>The first messages show as soon as they are found.</source>
        <translation>As primeiras mensagens aparecem assim que são encontradas.</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>%1 não pôde ser aberta</translation>
    </message>
    <message>
        <source>The filter could not be carried through</source>
        <translation>O filtro não pôde ser concluído</translation>
    </message>
    <message>
        <source>Looking through the messages</source>
        <translation>Examinando as mensagens</translation>
    </message>
    <message>
        <source>Matches show as they are found.</source>
        <translation>As correspondências aparecem à medida que são encontradas.</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Nenhuma mensagem corresponde</translation>
    </message>
    <message>
        <source>Change the filter, or press Escape in it to see all messages.</source>
        <translation>Altere o filtro ou pressione Esc nele para ver todas as mensagens.</translation>
    </message>
    <message>
        <source>No HL7 message was found in %1</source>
        <translation>Nenhuma mensagem HL7 foi encontrada em %1</translation>
    </message>
    <message>
        <source>A message starts with MSH and its delimiters. What was read and how is told in the status bar.</source>
        <translation>Uma mensagem começa com MSH e seus delimitadores. O que foi lido, e como, consta na barra de status.</translation>
    </message>
    <message>
        <source>%1 so far, %2 %</source>
        <translation>%1 até agora, %2 %</translation>
    </message>
    <message>
        <source>%1 in %2 of %3</source>
        <translation>%1 em %2 de %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 selected, %2</source>
        <translation>selecionadas: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2. Clear the filter to see all messages.</source>
        <translation>%1: %2. Limpe o filtro para ver todas as mensagens.</translation>
    </message>
    <message>
        <source>The messages were not checked yet.</source>
        <translation>As mensagens ainda não foram verificadas.</translation>
    </message>
    <message>
        <source>No message with errors or warnings below this one.</source>
        <translation>Nenhuma mensagem com erros ou avisos abaixo desta.</translation>
    </message>
    <message>
        <source>No message with errors or warnings above this one.</source>
        <translation>Nenhuma mensagem com erros ou avisos acima desta.</translation>
    </message>
    <message>
        <source>That is more than the clipboard should hold. Export the messages instead.</source>
        <translation>É mais do que a área de transferência deve conter. Exporte as mensagens.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages copied.</source>
        <translation>
            <numerusform>%Ln mensagem copiada.</numerusform>
            <numerusform>%Ln mensagens copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This column is not a part of the message that can be filtered by.</source>
        <translation>Esta coluna não é uma parte da mensagem pela qual se possa filtrar.</translation>
    </message>
    <message>
        <source>No message is flagged</source>
        <translation>Nenhuma mensagem está sinalizada</translation>
    </message>
    <message>
        <source>Show all messages again, and flag some to find them here.</source>
        <translation>Mostre todas as mensagens de novo e sinalize algumas para encontrá-las aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln groups</source>
        <translation>
            <numerusform>%Ln grupo</numerusform>
            <numerusform>%Ln grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>grouping %1</source>
        <translation>agrupando %1</translation>
    </message>
    <message>
        <source>The first flagged message: there is none below.</source>
        <translation>A primeira mensagem sinalizada: não há nenhuma abaixo.</translation>
    </message>
    <message>
        <source>The last flagged message: there is none above.</source>
        <translation>A última mensagem sinalizada: não há nenhuma acima.</translation>
    </message>
    <message>
        <source>No message of the list is flagged.</source>
        <translation>Nenhuma mensagem da lista está sinalizada.</translation>
    </message>
    <message>
        <source>The value is hidden, and a filter would show it. Show values first.</source>
        <translation>O valor está oculto, e um filtro o mostraria. Mostre primeiro os valores.</translation>
    </message>
    <message>
        <source>These are many values; a filter can name one. Group by something else, or narrow the filter.</source>
        <translation>São muitos valores; um filtro pode nomear um. Agrupe por outra coisa ou restrinja o filtro.</translation>
    </message>
    <message>
        <source>No message has come yet</source>
        <translation>Nenhuma mensagem chegou ainda</translation>
    </message>
    <message>
        <source>Messages show here as they come.</source>
        <translation>As mensagens aparecem aqui à medida que chegam.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageRowDelegate</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>plumb::desk::MessageTree</name>
    <message>
        <source>With values</source>
        <translation>Com valores</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Todos os campos</translation>
    </message>
    <message>
        <source>All that are defined</source>
        <translation>Todos os definidos</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Com achados</translation>
    </message>
    <message>
        <source>Rows of the tree</source>
        <translation>Linhas da árvore</translation>
    </message>
    <message>
        <source>Show the groups of the structure</source>
        <translation>Mostrar os grupos da estrutura</translation>
    </message>
    <message>
        <source>Groups of the structure</source>
        <translation>Grupos da estrutura</translation>
    </message>
    <message>
        <source>Open everything</source>
        <translation>Abrir tudo</translation>
    </message>
    <message>
        <source>Close everything</source>
        <translation>Fechar tudo</translation>
    </message>
    <message>
        <source>Message tree</source>
        <translation>Árvore da mensagem</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Nenhuma mensagem</translation>
    </message>
    <message>
        <source>Choose a message in the list to see its fields.</source>
        <translation>Escolha uma mensagem na lista para ver os campos dela.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Filter by this</source>
        <translation>Filtrar por isto</translation>
    </message>
    <message>
        <source>Exclude this</source>
        <translation>Excluir isto</translation>
    </message>
    <message>
        <source>Only messages lacking this</source>
        <translation>Só mensagens sem isto</translation>
    </message>
    <message>
        <source>Add as a column</source>
        <translation>Adicionar como coluna</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy as Terser path</source>
        <translation>Copiar como caminho Terser</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Copiar como JSON</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as filter</source>
        <translation>Copiar como filtro</translation>
    </message>
    <message>
        <source>Edit value</source>
        <translation>Editar valor</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NameDialog</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Note, such as why it was made</source>
        <translation>Nota, por exemplo por que foi criado</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NewMessagePage</name>
    <message>
        <source>New message</source>
        <translation>Nova mensagem</translation>
    </message>
    <message>
        <source>Make the message</source>
        <translation>Criar a mensagem</translation>
    </message>
    <message>
        <source>What says what is required</source>
        <translation>O que diz o que é exigido</translation>
    </message>
    <message>
        <source>Message type and event</source>
        <translation>Tipo de mensagem e evento</translation>
    </message>
    <message>
        <source>The message as it will be</source>
        <translation>A mensagem como será</translation>
    </message>
    <message>
        <source>HL7 %1</source>
        <translation>HL7 %1</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message numerus="yes">
        <source>Write a type and an event, such as ADT^A01; %Ln are known here.</source>
        <translation>
            <numerusform>Escreva um tipo e um evento, como ADT^A01; %Ln é conhecido aqui.</numerusform>
            <numerusform>Escreva um tipo e um evento, como ADT^A01; %Ln são conhecidos aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. What a person must say is left empty and is told by the findings.</source>
        <translation>%1. O que uma pessoa deve dizer fica vazio e é indicado pelos achados.</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Novo: %1</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Make a new message</source>
        <translation>Criar uma nova mensagem</translation>
    </message>
    <message>
        <source>Make the message that is shown</source>
        <translation>Criar a mensagem mostrada</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NewVersion</name>
    <message>
        <source>Merging the new version</source>
        <translation>Incorporando a nova versão</translation>
    </message>
    <message>
        <source>the document&apos;s word</source>
        <translation>a palavra do documento</translation>
    </message>
    <message>
        <source>your word; Enter takes the document&apos;s</source>
        <translation>a sua palavra; Enter toma a do documento</translation>
    </message>
    <message>
        <source>as the document says now</source>
        <translation>como o documento diz agora</translation>
    </message>
    <message>
        <source>your own, kept</source>
        <translation>seu, mantido</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>removido</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>mudado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre o quê</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Document before</source>
        <translation>Documento antes</translation>
    </message>
    <message>
        <source>Document now</source>
        <translation>Documento agora</translation>
    </message>
    <message>
        <source>What stands</source>
        <translation>O que vale</translation>
    </message>
</context>
<context>
    <name>plumb::desk::NoteDialog</name>
    <message>
        <source>On message %1 of %2.</source>
        <translation>Sobre a mensagem %1 de %2.</translation>
    </message>
    <message>
        <source>On %1 in message %2 of %3.</source>
        <translation>Sobre %1 na mensagem %2 de %3.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Ctrl+Enter keeps it.</source>
        <translation>Ctrl+Enter salva a nota.</translation>
    </message>
    <message>
        <source>Keep the note</source>
        <translation>Salvar a nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Escrever uma nota</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Editar a nota</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OptionControls</name>
    <message>
        <source>Follow the system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Confortável</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Do sistema</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>“%1” is neither a column nor a path; the columns stay as they were.</source>
        <translation>“%1” não é coluna nem caminho; as colunas ficam como estavam.</translation>
    </message>
    <message>
        <source>after </source>
        <translation>após </translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutos</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> segundos</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutcomeBar</name>
    <message>
        <source>Control id, code or text</source>
        <translation>Id de controle, código ou texto</translation>
    </message>
    <message>
        <source>Find in what became of the messages</source>
        <translation>Procurar no que houve com as mensagens</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Todas %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutcomeDetails</name>
    <message>
        <source>Details of the message</source>
        <translation>Detalhes da mensagem</translation>
    </message>
    <message>
        <source>Choose a message to see its attempts and what the receiver said.</source>
        <translation>Escolha uma mensagem para ver suas tentativas e o que o receptor disse.</translation>
    </message>
    <message>
        <source>Reading the attempts of a message</source>
        <translation>Lendo as tentativas de uma mensagem</translation>
    </message>
    <message>
        <source>What its codes mean</source>
        <translation>O que seus códigos significam</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>What came later</source>
        <translation>O que veio depois</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutcomeModel</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Control id</source>
        <translation>Id de controle</translation>
    </message>
    <message>
        <source>In the source</source>
        <translation>Na fonte</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>O que foi dito</translation>
    </message>
    <message>
        <source>Its number in its source</source>
        <translation>Seu número na sua fonte</translation>
    </message>
    <message>
        <source>MSH-10 as it left</source>
        <translation>MSH-10 como saiu</translation>
    </message>
    <message>
        <source>MSH-10 as it stands in the source, where that is another one</source>
        <translation>MSH-10 como está na fonte, onde é outro</translation>
    </message>
    <message>
        <source>What is known of it. Acknowledged means received, not filed</source>
        <translation>O que se sabe dela. Confirmada significa recebida, não arquivada</translation>
    </message>
    <message>
        <source>What is done with it now</source>
        <translation>O que se faz com ela agora</translation>
    </message>
    <message>
        <source>MSA-1, and codes of table 0357 that came with it</source>
        <translation>MSA-1, e códigos da tabela 0357 que vieram com ele</translation>
    </message>
    <message>
        <source>From its first byte to the end of its last attempt</source>
        <translation>Do seu primeiro byte ao fim da sua última tentativa</translation>
    </message>
</context>
<context>
    <name>plumb::desk::OutlineModel</name>
    <message>
        <source>%1 bytes, open value</source>
        <translation>%1 bytes, abrir valor</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazio</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>não definido</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PagesView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Páginas do documento</translation>
    </message>
    <message>
        <source>%1 of %2 pages</source>
        <translation>%1 de %2 páginas</translation>
    </message>
    <message>
        <source>Shown are %1 of %2 pages. Save the document to read the rest.</source>
        <translation>São mostradas %1 de %2 páginas. Salve o documento para ler o restante.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Palette</name>
    <message>
        <source>Search actions, fields, settings, documents</source>
        <translation>Pesquisar ações, campos, configurações, documentos</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Which message?</source>
        <translation>Qual mensagem?</translation>
    </message>
    <message>
        <source>Type its number, +100, -100 or last.</source>
        <translation>Digite o número dela, +100, -100 ou última.</translation>
    </message>
    <message>
        <source>Nothing is called “%1”</source>
        <translation>Nada se chama “%1”</translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Menos letras encontram mais.</translation>
    </message>
    <message>
        <source>Without “%1” in front, everything is searched.</source>
        <translation>Sem “%1” na frente, tudo é pesquisado.</translation>
    </message>
    <message>
        <source>Enter to run    &gt; actions    @ fields    # message</source>
        <translation>Enter executa    &gt; ações    @ campos    # mensagem</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PanelTitle</name>
    <message>
        <source>Float or dock %1</source>
        <translation>Soltar ou encaixar %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Fechar %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PassphraseDialog</name>
    <message>
        <source>Show what is typed</source>
        <translation>Mostrar o que é digitado</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Encrypted with a passphrase</source>
        <translation>Criptografado com uma frase secreta</translation>
    </message>
    <message>
        <source>The same passphrase again</source>
        <translation>A mesma frase secreta mais uma vez</translation>
    </message>
    <message>
        <source>The whole file is encrypted: messages that were taken in, edits, notes, specs, findings and the audit trail. Files that stay where they are, are not: the project holds their paths only. Nobody can open it without the passphrase, and nobody can give it back to you.</source>
        <translation>O arquivo inteiro é criptografado: mensagens incorporadas, edições, notas, especificações, achados e a trilha de auditoria. Arquivos que ficam onde estão não são: o projeto contém apenas seus caminhos. Ninguém pode abri-lo sem a frase secreta, e ninguém pode devolvê-la a você.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>As duas não são iguais.</translation>
    </message>
    <message>
        <source>The file is not encrypted. Whoever has the file can read all that is in it, patient data too, with any tool for SQLite. Credentials are never kept in it.</source>
        <translation>O arquivo não está criptografado. Quem tiver o arquivo pode ler tudo o que há nele, inclusive dados de pacientes, com qualquer ferramenta de SQLite. Credenciais nunca são guardadas nele.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PassphraseLine</name>
    <message>
        <source>Known until the program ends.</source>
        <translation>Conhecida até o programa terminar.</translation>
    </message>
    <message>
        <source>Kept in the project, which is encrypted.</source>
        <translation>Guardada no projeto, que é criptografado.</translation>
    </message>
    <message>
        <source>Kept in the keychain of this computer.</source>
        <translation>Guardada no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Esquecê-la</translation>
    </message>
    <message>
        <source>Forget the passphrase</source>
        <translation>Esquecer a senha</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PictureView</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 por %2 pixels</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanAlerts</name>
    <message>
        <source>Refused</source>
        <translation>Recusadas</translation>
    </message>
    <message>
        <source>So many messages of the last ones were rejected or answered with an error</source>
        <translation>Tantas das últimas mensagens foram rejeitadas ou receberam um erro</translation>
    </message>
    <message>
        <source>Slower than</source>
        <translation>Mais lento que</translation>
    </message>
    <message>
        <source>Half of the last 50 acknowledgements took so long</source>
        <translation>Metade das últimas 50 confirmações demorou tanto</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Silêncio de</translation>
    </message>
    <message>
        <source>No acknowledgement comes while messages wait for theirs</source>
        <translation>Não chega nenhuma confirmação enquanto há mensagens à espera da sua</translation>
    </message>
    <message>
        <source>The connection ends or cannot be made</source>
        <translation>A conexão termina ou não pode ser feita</translation>
    </message>
    <message>
        <source>of the last</source>
        <translation>das últimas</translation>
    </message>
    <message>
        <source>Tell me when so many were refused</source>
        <translation>Avisar quando tantas forem recusadas</translation>
    </message>
    <message>
        <source>of the last so many messages</source>
        <translation>de tantas últimas mensagens</translation>
    </message>
    <message>
        <source>Tell me when acknowledgements are slower than this</source>
        <translation>Avisar quando as confirmações forem mais lentas</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Tell me when none comes for so long</source>
        <translation>Avisar quando nenhuma chegar nesse tempo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Also run</source>
        <translation>Executar também</translation>
    </message>
    <message>
        <source>A program that is run with each alert</source>
        <translation>Um programa executado a cada aviso</translation>
    </message>
    <message>
        <source>A program with its arguments. It finds PLUMBLINE_ALERT, PLUMBLINE_ALERT_STATE and PLUMBLINE_ALERT_TEXT in its environment. It is not kept in the project</source>
        <translation>Um programa com os seus argumentos. Ele encontra PLUMBLINE_ALERT, PLUMBLINE_ALERT_STATE e PLUMBLINE_ALERT_TEXT no ambiente. Não é guardado no projeto</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanForm</name>
    <message>
        <source>Endpoint</source>
        <translation>Ponto de conexão</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Quais</translation>
    </message>
    <message>
        <source>What the source is, as people say: it decides what is asked before sending</source>
        <translation>O que é a fonte, segundo as pessoas: decide o que se pergunta antes de enviar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>They leave</source>
        <translation>Saem</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>Por segundo</translation>
    </message>
    <message>
        <source>Times as fast</source>
        <translation>Vezes mais rápido</translation>
    </message>
    <message>
        <source>Kept in order</source>
        <translation>Em ordem por</translation>
    </message>
    <message>
        <source>Messages with the same value there never overtake each other, over however many connections they leave; empty: they may</source>
        <translation>Mensagens com o mesmo valor ali nunca se ultrapassam, por mais conexões que haja; vazio: podem</translation>
    </message>
    <message>
        <source>Hold back those behind one that failed</source>
        <translation>Reter as que vêm atrás de uma que falhou</translation>
    </message>
    <message>
        <source>Messages with the same value there do not leave after one that was parked</source>
        <translation>Mensagens com o mesmo valor ali não saem depois de uma separada</translation>
    </message>
    <message>
        <source>Rewritten on the way</source>
        <translation>Reescrito no caminho</translation>
    </message>
    <message>
        <source>New control ids (MSH-10)</source>
        <translation>Novos ids de controle (MSH-10)</translation>
    </message>
    <message>
        <source>So that a receiver that has seen a message does not take it for the same one; the old one is kept beside it</source>
        <translation>Para que um receptor que já viu uma mensagem não a tome pela mesma; o antigo fica guardado ao lado</translation>
    </message>
    <message>
        <source>MSH-7 is the moment of sending</source>
        <translation>MSH-7 é o momento do envio</translation>
    </message>
    <message>
        <source>Marked as tests (MSH-11 = T)</source>
        <translation>Marcadas como teste (MSH-11 = T)</translation>
    </message>
    <message>
        <source>Line ends and blank lines as they stand</source>
        <translation>Fins de linha e linhas em branco como estão</translation>
    </message>
    <message>
        <source>Else segments end with CR, and nothing stands around the message</source>
        <translation>Senão os segmentos terminam com CR, e nada fica em volta da mensagem</translation>
    </message>
    <message>
        <source>Shift times by</source>
        <translation>Deslocar horas em</translation>
    </message>
    <message>
        <source>Such as +3d or -2h30m; y, mo, w, d, h, m, s</source>
        <translation>Como +3d ou -2h30m; y, mo, w, d, h, m, s</translation>
    </message>
    <message>
        <source>in</source>
        <translation>em</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Definir</translation>
    </message>
    <message>
        <source>A line each: a path, &apos;=&apos; and a value, such as PID-13=555-0100. {PID-3.1} is what stands there, {#} counts messages</source>
        <translation>Uma linha cada: um caminho, &apos;=&apos; e um valor, como PID-13=555-0100. {PID-3.1} é o que está ali, {#} conta mensagens</translation>
    </message>
    <message>
        <source>As they are listed</source>
        <translation>Como estão na lista</translation>
    </message>
    <message>
        <source>By MSH-7, the oldest first</source>
        <translation>Por MSH-7, a mais antiga primeiro</translation>
    </message>
    <message>
        <source>The last one first</source>
        <translation>A última primeiro</translation>
    </message>
    <message>
        <source>As fast as they are acknowledged</source>
        <translation>Tão rápido quanto são confirmadas</translation>
    </message>
    <message>
        <source>So many a second at most</source>
        <translation>No máximo tantas por segundo</translation>
    </message>
    <message>
        <source>+3d</source>
        <translation>+3d</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The selected ones (%1)</source>
        <translation>As selecionadas (%1)</translation>
    </message>
    <message>
        <source>Those of the list (%1)</source>
        <translation>As da lista (%1)</translation>
    </message>
    <message>
        <source>All (%1)</source>
        <translation>Todas (%1)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no &apos;=&apos;. Write a path, &apos;=&apos; and a value.</source>
        <translation>&apos;%1&apos; não tem &apos;=&apos;. Escreva um caminho, &apos;=&apos; e um valor.</translation>
    </message>
    <message>
        <source>All dates move by days, weeks, months or years, such as -40d. Name paths to move times by hours.</source>
        <translation>Todas as datas mudam em dias, semanas, meses ou anos, como -40d. Para mudar horas, nomeie caminhos.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no &apos;=&apos;. Write paths, &apos;=&apos; and a text with {#}.</source>
        <translation>&apos;%1&apos; não tem &apos;=&apos;. Escreva caminhos, &apos;=&apos; e um texto com {#}.</translation>
    </message>
    <message>
        <source>Say where the values stand, such as PID-3.1, MRG-1.1.</source>
        <translation>Diga onde estão os valores, como PID-3.1, MRG-1.1.</translation>
    </message>
    <message>
        <source>Their source is</source>
        <translation>A origem delas é</translation>
    </message>
    <message>
        <source>As far apart as they were, so many times as fast</source>
        <translation>Com os seus intervalos, tantas vezes mais rápido</translation>
    </message>
    <message>
        <source>Paths with commas between, such as EVN-2, PID-7, PV1-44; empty: every date of every message</source>
        <translation>Caminhos separados por vírgulas, como EVN-2, PID-7, PV1-44; vazio: cada data de cada mensagem</translation>
    </message>
    <message>
        <source>New numbers</source>
        <translation>Números novos</translation>
    </message>
    <message>
        <source>A line each: paths with commas between, &apos;=&apos; and a text with {#}, such as PID-3.1, MRG-1.1=T{#}. The same value becomes the same number in all these paths and messages</source>
        <translation>Uma linha para cada: caminhos separados por vírgulas, &apos;=&apos; e um texto com {#}, como PID-3.1, MRG-1.1=T{#}. O mesmo valor vira o mesmo número em todos esses caminhos e mensagens</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contados a partir de</translation>
    </message>
    <message>
        <source>The first number of {#}; START:STEP or START:STEP:DIGITS, such as 1000:1:6</source>
        <translation>O primeiro número de {#}; INÍCIO:PASSO ou INÍCIO:PASSO:DÍGITOS, como 1000:1:6</translation>
    </message>
    <message>
        <source>Values in the place of others</source>
        <translation>Valores no lugar de outros</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Avisar quando</translation>
    </message>
    <message>
        <source>As far apart as their MSH-7</source>
        <translation>Com os intervalos das suas MSH-7</translation>
    </message>
    <message>
        <source>As far apart as they were captured</source>
        <translation>Com os intervalos da captura</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>sem marca</translation>
    </message>
    <message>
        <source>all dates, or EVN-2, PID-7</source>
        <translation>todas as datas, ou EVN-2, PID-7</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Nenhum ponto de conexão ainda</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanMaps</name>
    <message>
        <source>Read the values from a file</source>
        <translation>Ler os valores de um arquivo</translation>
    </message>
    <message>
        <source>Remove this map</source>
        <translation>Remover esta tabela</translation>
    </message>
    <message>
        <source>Map %1</source>
        <translation>Tabela %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 não pode ser lido: %2.</translation>
    </message>
    <message>
        <source>%1 is larger than 2 MB, too large for a plan. plumb send --map takes it.</source>
        <translation>%1 passa de 2 MB, grande demais para um plano. plumb send --map o aceita.</translation>
    </message>
    <message>
        <source>Values to put in the place of others</source>
        <translation>Valores a pôr no lugar de outros</translation>
    </message>
    <message>
        <source>Values with a comma or a tab between (*.csv *.tsv *.txt)</source>
        <translation>Valores separados por vírgula ou tabulação (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Add a map</source>
        <translation>Adicionar uma tabela</translation>
    </message>
    <message>
        <source>Values that are put in the place of others, by a list or a file</source>
        <translation>Valores postos no lugar de outros, por uma lista ou um arquivo</translation>
    </message>
    <message>
        <source>Refuse messages with values that a map lacks</source>
        <translation>Recusar mensagens com valores que faltam numa tabela</translation>
    </message>
    <message>
        <source>Paths of map %1</source>
        <translation>Caminhos da tabela %1</translation>
    </message>
    <message>
        <source>Where the values stand, with commas between: they share this map</source>
        <translation>Onde estão os valores, separados por vírgulas: partilham esta tabela</translation>
    </message>
    <message>
        <source>Values of map %1</source>
        <translation>Valores da tabela %1</translation>
    </message>
    <message>
        <source>A line each: what stands in messages, a comma or a tab, and what takes its place</source>
        <translation>Uma linha para cada: o que está nas mensagens, uma vírgula ou tabulação, e o que toma o lugar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PlanPage</name>
    <message>
        <source>Looking at what would be sent</source>
        <translation>Vendo o que seria enviado</translation>
    </message>
    <message>
        <source>The messages were closed.</source>
        <translation>As mensagens foram fechadas.</translation>
    </message>
    <message>
        <source>%1 messages would leave, %2 bytes</source>
        <translation>%1 mensagens sairiam, %2 bytes</translation>
    </message>
    <message>
        <source>, %1 cannot</source>
        <translation>, %1 não podem</translation>
    </message>
    <message>
        <source>Nothing is changed on the way</source>
        <translation>Nada é alterado no caminho</translation>
    </message>
    <message>
        <source>What would leave</source>
        <translation>O que sairia</translation>
    </message>
    <message>
        <source>But for line ends and what stands around the message it leaves as it is.</source>
        <translation>Salvo os fins de linha e o que fica em volta da mensagem, ela sai como está.</translation>
    </message>
    <message>
        <source>The messages are prepared as they would be sent. Nothing leaves yet.</source>
        <translation>As mensagens são preparadas como seriam enviadas. Nada sai ainda.</translation>
    </message>
    <message>
        <source>What is sent is recorded in a project. Make one, or open one that can be written.</source>
        <translation>O que é enviado é registrado em um projeto. Crie um, ou abra um que possa ser escrito.</translation>
    </message>
    <message>
        <source>Make an endpoint first.</source>
        <translation>Crie primeiro um ponto de conexão.</translation>
    </message>
    <message>
        <source>The messages do not stand in the project yet.</source>
        <translation>As mensagens ainda não estão no projeto.</translation>
    </message>
    <message>
        <source>No message can leave.</source>
        <translation>Nenhuma mensagem pode sair.</translation>
    </message>
    <message>
        <source>This endpoint is in production. Type %1 to confirm:</source>
        <translation>Este ponto de conexão está em produção. Digite %1 para confirmar:</translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln messages</source>
        <translation>
            <numerusform>Enviar %Ln mensagem</numerusform>
            <numerusform>Enviar %Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Message %1, %2 of the first %3</source>
        <translation>Mensagem %1, %2 das primeiras %3</translation>
    </message>
    <message>
        <source>Message %1, %2 of %3</source>
        <translation>Mensagem %1, %2 de %3</translation>
    </message>
    <message>
        <source>It cannot leave: %1</source>
        <translation>Não pode sair: %1</translation>
    </message>
    <message>
        <source>Hidden while names and identifiers are masked.</source>
        <translation>Oculto enquanto nomes e identificadores estão mascarados.</translation>
    </message>
    <message>
        <source>Comparing a message with what would leave</source>
        <translation>Comparando uma mensagem com o que sairia</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>As it would leave</source>
        <translation>Como sairia</translation>
    </message>
    <message>
        <source>Send messages</source>
        <translation>Enviar mensagens</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Olhar de novo</translation>
    </message>
    <message>
        <source>Go to the message before</source>
        <translation>Ir à mensagem anterior</translation>
    </message>
    <message>
        <source>Go to the next message</source>
        <translation>Ir à próxima mensagem</translation>
    </message>
    <message>
        <source>Stopped. Nothing was sent.</source>
        <translation>Parado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Send: %1</source>
        <translation>Enviar: %1</translation>
    </message>
    <message>
        <source>Data of real patients may go there</source>
        <translation>Dados de pacientes reais podem ir para lá</translation>
    </message>
    <message>
        <source>The messages are of a source in production, and the endpoint is not marked for patient data</source>
        <translation>As mensagens são de uma fonte em produção, e o ponto de conexão não está marcado para dados de pacientes</translation>
    </message>
    <message>
        <source>The name of the endpoint, to confirm</source>
        <translation>O nome do ponto de conexão, para confirmar</translation>
    </message>
    <message>
        <source>New endpoint</source>
        <translation>Novo ponto de conexão</translation>
    </message>
    <message>
        <source>Next that cannot leave</source>
        <translation>Próxima que não pode sair</translation>
    </message>
    <message>
        <source>Whole message</source>
        <translation>Mensagem inteira</translation>
    </message>
    <message>
        <source>Shows what stays as it is, too</source>
        <translation>Mostra também o que fica como está</translation>
    </message>
    <message>
        <source>The message as it stands, and as it would leave</source>
        <translation>A mensagem como está, e como sairia</translation>
    </message>
    <message>
        <source>The bytes that would leave</source>
        <translation>Os bytes que sairiam</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Novo projeto</translation>
    </message>
</context>
<context>
    <name>plumb::desk::PolicyTable</name>
    <message>
        <source>What came</source>
        <translation>O que veio</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>O que se faz</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>What is done after: %1</source>
        <translation>O que se faz após: %1</translation>
    </message>
    <message>
        <source>How often it is tried again after: %1</source>
        <translation>Quantas vezes se tenta de novo após: %1</translation>
    </message>
    <message>
        <source>What is done then after: %1</source>
        <translation>O que se faz depois após: %1</translation>
    </message>
    <message>
        <source>Try again for codes</source>
        <translation>Tentar de novo com os códigos</translation>
    </message>
    <message>
        <source>Never for codes</source>
        <translation>Nunca com os códigos</translation>
    </message>
    <message>
        <source>Wait before trying again</source>
        <translation>Espera antes de tentar de novo</translation>
    </message>
    <message>
        <source>Doubles each time, up to</source>
        <translation>Dobra a cada vez, até</translation>
    </message>
    <message>
        <source>Codes of table 0357 (ERR-3; ERR-1 and MSA-6 before 2.5) after which trying again helps</source>
        <translation>Códigos da tabela 0357 (ERR-3; ERR-1 e MSA-6 antes da 2.5) após os quais tentar de novo ajuda</translation>
    </message>
    <message>
        <source>Codes of table 0357 after which trying again never helps; they go first</source>
        <translation>Códigos da tabela 0357 após os quais tentar de novo nunca ajuda; têm prioridade</translation>
    </message>
    <message>
        <source>Codes are numbers and ranges with commas between, such as 206, 207 or 100-205.</source>
        <translation>Os códigos são números e intervalos separados por vírgulas, como 206, 207 ou 100-205.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProblemModel</name>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Dica</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>O que está errado</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectFeed</name>
    <message>
        <source>Keeping %1 in the project</source>
        <translation>Guardando %1 no projeto</translation>
    </message>
    <message>
        <source>Looking for what was done to %1</source>
        <translation>Procurando o que foi feito em %1</translation>
    </message>
    <message>
        <source>%1 has changed since: %2 of %3 edited messages are as they were and have their edits again. The other edits stay in the project, as a document.</source>
        <translation>%1 mudou desde então: %2 de %3 mensagens editadas estão como estavam e têm suas edições de volta. As outras edições ficam no projeto, como documento.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectHead</name>
    <message>
        <source>Encrypted: only the passphrase opens it.</source>
        <translation>Criptografado: só a frase secreta o abre.</translation>
    </message>
    <message>
        <source>Not encrypted: whoever has the file can read it.</source>
        <translation>Não criptografado: quem tem o arquivo pode lê-lo.</translation>
    </message>
    <message>
        <source>Open for reading only.</source>
        <translation>Aberto somente para leitura.</translation>
    </message>
    <message>
        <source>Project %1. %2</source>
        <translation>Projeto %1. %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectLine</name>
    <message>
        <source>What was done last is not kept in the project. %1</source>
        <translation>O que foi feito por último não está guardado no projeto. %1</translation>
    </message>
    <message>
        <source>About the project</source>
        <translation>Sobre o projeto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectModel</name>
    <message>
        <source>opening</source>
        <translation>abrindo</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectPanel</name>
    <message>
        <source>Nothing is open</source>
        <translation>Nada está aberto</translation>
    </message>
    <message>
        <source>Drop files, folders or archives here, or paste a message.</source>
        <translation>Solte aqui arquivos, pastas ou arquivos compactados, ou cole uma mensagem.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectSession</name>
    <message>
        <source>Making %1</source>
        <translation>Criando %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abrindo %1</translation>
    </message>
    <message>
        <source>Closing %1</source>
        <translation>Fechando %1</translation>
    </message>
    <message>
        <source>Changing the passphrase of %1</source>
        <translation>Alterando a frase secreta de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProjectWork</name>
    <message>
        <source>Taking %1 into the project</source>
        <translation>Incorporando %1 ao projeto</translation>
    </message>
    <message>
        <source>Reading what %1 holds</source>
        <translation>Lendo o que %1 contém</translation>
    </message>
    <message>
        <source>%1 is not there now; what was done to it is kept until it is.</source>
        <translation>%1 não está lá agora; o que foi feito nele fica guardado até que esteja.</translation>
    </message>
    <message>
        <source>%1 was restored. What was there before is the snapshot %2.</source>
        <translation>%1 foi restaurado. O que havia antes é o instantâneo %2.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ProposalModel</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmentos</translation>
    </message>
    <message>
        <source>Z-segments</source>
        <translation>Segmentos Z</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Condições</translation>
    </message>
    <message>
        <source>Value sets and constants</source>
        <translation>Conjuntos de valores e constantes</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>when %1</source>
        <translation>quando %1</translation>
    </message>
    <message>
        <source>looks like %1</source>
        <translation>parece %1</translation>
    </message>
    <message>
        <source>a number whenever OBX-2 is %1</source>
        <translation>um número sempre que OBX-2 é %1</translation>
    </message>
    <message>
        <source>coded or divided whenever OBX-2 is %1</source>
        <translation>codificado ou dividido sempre que OBX-2 é %1</translation>
    </message>
    <message>
        <source>not divided whenever OBX-2 is %1</source>
        <translation>não dividido sempre que OBX-2 é %1</translation>
    </message>
    <message numerus="yes">
        <source>%n codes</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message>
        <source>always the same</source>
        <translation>sempre igual</translation>
    </message>
    <message>
        <source>numbers without a type</source>
        <translation>números sem tipo</translation>
    </message>
    <message>
        <source>numbers of type %1</source>
        <translation>números do tipo %1</translation>
    </message>
    <message>
        <source>not of HL7</source>
        <translation>fora do HL7</translation>
    </message>
    <message>
        <source>%1 segments</source>
        <translation>%1 segmentos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>1 exception</source>
        <translation>1 exceção</translation>
    </message>
    <message>
        <source>%1 exceptions</source>
        <translation>%1 exceções</translation>
    </message>
    <message>
        <source>%1; %2 without</source>
        <translation>%1; %2 sem</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1 (era %2)</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>deixado de fora</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>Taken into the spec; click to leave it out</source>
        <translation>Aceito na especificação; clique para deixar de fora</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repet.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Seen in</source>
        <translation>Visto em</translation>
    </message>
</context>
<context>
    <name>plumb::desk::QueryBar</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Regex</source>
        <translation>Regex</translation>
    </message>
    <message>
        <source>MSH-9.2 = A08 and PID-8 = F</source>
        <translation>MSH-9.2 = A08 and PID-8 = F</translation>
    </message>
    <message>
        <source>What is written here: a filter, a text or a regular expression</source>
        <translation>O que se escreve aqui: um filtro, um texto ou uma expressão regular</translation>
    </message>
    <message>
        <source>Kind of search</source>
        <translation>Tipo de pesquisa</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros salvos</translation>
    </message>
    <message>
        <source>Show all messages</source>
        <translation>Mostrar todas as mensagens</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Limpar o filtro</translation>
    </message>
    <message>
        <source>Text anywhere in a message</source>
        <translation>Texto em qualquer parte de uma mensagem</translation>
    </message>
    <message>
        <source>Expression over the raw message</source>
        <translation>Expressão sobre a mensagem bruta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages</source>
        <translation>
            <numerusform>%Ln mensagem</numerusform>
            <numerusform>%Ln mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Valores de %1</translation>
    </message>
    <message>
        <source>Save this filter</source>
        <translation>Salvar este filtro</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Remover este filtro</translation>
    </message>
    <message>
        <source>Find the next match</source>
        <translation>Encontrar a próxima ocorrência</translation>
    </message>
    <message>
        <source>Find the previous match</source>
        <translation>Encontrar a ocorrência anterior</translation>
    </message>
    <message>
        <source>Only go from match to match, and show all messages</source>
        <translation>Só ir de ocorrência em ocorrência e mostrar todas as mensagens</translation>
    </message>
    <message>
        <source>Search without filtering</source>
        <translation>Procurar sem filtrar</translation>
    </message>
    <message>
        <source>The filter is saved.</source>
        <translation>O filtro está salvo.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::QueryEdit</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>plumb::desk::QuietText</name>
    <message>
        <source>Text of the value</source>
        <translation>Texto do valor</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityDeeds</name>
    <message>
        <source>Usage becomes %1</source>
        <translation>O uso passa a ser %1</translation>
    </message>
    <message>
        <source>Usage: %1 becomes %2</source>
        <translation>Uso: %1 passa a ser %2</translation>
    </message>
    <message>
        <source>Longest value: %1</source>
        <translation>Valor mais longo: %1</translation>
    </message>
    <message>
        <source>Longest value: %1 becomes %2</source>
        <translation>Valor mais longo: %1 passa a ser %2</translation>
    </message>
    <message numerus="yes">
        <source>%n codes are added to the value set</source>
        <translation>
            <numerusform>%n código é acrescentado ao conjunto de valores</numerusform>
            <numerusform>%n códigos são acrescentados ao conjunto de valores</numerusform>
        </translation>
    </message>
    <message>
        <source>The value set is not one that the spec writes itself.</source>
        <translation>A especificação não escreve ela mesma esse conjunto de valores.</translation>
    </message>
    <message>
        <source>%1 is added to the spec</source>
        <translation>%1 é acrescentado à especificação</translation>
    </message>
    <message>
        <source>%1 is added to the spec, with its fields</source>
        <translation>%1 é acrescentado à especificação, com seus campos</translation>
    </message>
    <message>
        <source>The source was closed.</source>
        <translation>A fonte foi fechada.</translation>
    </message>
    <message>
        <source>The messages are held against several specs by rules. Hold them against one of them first.</source>
        <translation>As mensagens são comparadas com várias especificações por regras. Compare-as antes com uma delas.</translation>
    </message>
    <message>
        <source>The spec is kept in the project, to read only. Hold the messages against its file first.</source>
        <translation>A especificação é guardada no projeto, só para leitura. Compare antes as mensagens com o arquivo dela.</translation>
    </message>
    <message>
        <source>The spec says already what was seen here.</source>
        <translation>A especificação já diz o que foi visto aqui.</translation>
    </message>
    <message>
        <source>The messages are held against the standard, which has no lines. Choose a spec in the findings.</source>
        <translation>As mensagens são comparadas com o padrão, que não tem linhas. Escolha uma especificação nos achados.</translation>
    </message>
    <message>
        <source>No line of the spec speaks of it.</source>
        <translation>Nenhuma linha da especificação fala disso.</translation>
    </message>
    <message>
        <source>What this interface does otherwise than %1 says.</source>
        <translation>O que esta interface faz de modo diferente do que diz %1.</translation>
    </message>
    <message>
        <source>Own spec</source>
        <translation>Especificação própria</translation>
    </message>
    <message>
        <source>Changing the spec</source>
        <translation>Alterando a especificação</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityDetails</name>
    <message>
        <source>The story of the row</source>
        <translation>A história da linha</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceitar</translation>
    </message>
    <message>
        <source>Accept what was seen into the spec</source>
        <translation>Aceitar na especificação o que foi visto</translation>
    </message>
    <message>
        <source>Ask the vendor</source>
        <translation>Perguntar ao fornecedor</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Especificação</translation>
    </message>
    <message>
        <source>Go to the line of the spec</source>
        <translation>Ir para a linha da especificação</translation>
    </message>
    <message>
        <source>Question to the vendor</source>
        <translation>Pergunta ao fornecedor</translation>
    </message>
    <message>
        <source>Name the codes</source>
        <translation>Citar os códigos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the question</source>
        <translation>Copiar a pergunta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Close the question</source>
        <translation>Fechar a pergunta</translation>
    </message>
    <message>
        <source>What to ask the vendor about the row, as a text to copy</source>
        <translation>O que perguntar ao fornecedor sobre a linha, como texto para copiar</translation>
    </message>
    <message>
        <source>Choose a row to see what the spec says of it, and what the messages hold.</source>
        <translation>Escolha uma linha para ver o que a especificação diz dela e o que as mensagens contêm.</translation>
    </message>
    <message>
        <source>The privacy mask hides codes.</source>
        <translation>A máscara de privacidade oculta os códigos.</translation>
    </message>
    <message>
        <source>Codes are values of messages: name them only to who may see them.</source>
        <translation>Códigos são valores de mensagens: cite-os só a quem pode vê-los.</translation>
    </message>
    <message>
        <source>The question is copied.</source>
        <translation>A pergunta foi copiada.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityModel</name>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>Codes of the spec that no message holds</source>
        <translation>Códigos da especificação que nenhuma mensagem contém</translation>
    </message>
    <message numerus="yes">
        <source>in %1 messages</source>
        <translation>
            <numerusform>em %1 mensagem</numerusform>
            <numerusform>em %1 mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2. A click lists them.</source>
        <comment>what is counted, in how many messages</comment>
        <translation>%1: %2. Um clique as lista.</translation>
    </message>
    <message>
        <source>%1, errors</source>
        <translation>%1, erros</translation>
    </message>
    <message>
        <source>%1, warnings</source>
        <translation>%1, avisos</translation>
    </message>
    <message>
        <source>%1, notes</source>
        <translation>%1, observações</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Comprimento</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value set</source>
        <translation>Conjunto de valores</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Preenchido</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Mais longo</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetido</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Unknown codes</source>
        <translation>Códigos desconhecidos</translation>
    </message>
    <message>
        <source>Never seen</source>
        <translation>Nunca vistos</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Dano</translation>
    </message>
    <message>
        <source>Rules broken</source>
        <translation>Regras violadas</translation>
    </message>
    <message>
        <source>Sorted by this column the rows are an outline, as the structure has them</source>
        <translation>Ordenadas por esta coluna as linhas são um esquema, como a estrutura as tem</translation>
    </message>
    <message>
        <source>What the spec says: usage and how often it may stand there</source>
        <translation>O que a especificação diz: uso e quantas vezes pode estar ali</translation>
    </message>
    <message>
        <source>The length that the spec allows</source>
        <translation>O comprimento que a especificação permite</translation>
    </message>
    <message>
        <source>Share that holds a value: of messages for a segment, of segments for a field, of filled repetitions for a component</source>
        <translation>Parte que tem um valor: das mensagens para um segmento, dos segmentos para um campo, das repetições preenchidas para um componente</translation>
    </message>
    <message>
        <source>Messages in which it is absent or empty where it could stand</source>
        <translation>Mensagens em que está ausente ou vazio onde poderia estar</translation>
    </message>
    <message>
        <source>The longest value, and the length that the spec allows</source>
        <translation>O valor mais longo, e o comprimento que a especificação permite</translation>
    </message>
    <message>
        <source>Messages in which it stands more than once</source>
        <translation>Mensagens em que aparece mais de uma vez</translation>
    </message>
    <message>
        <source>Different values</source>
        <translation>Valores diferentes</translation>
    </message>
    <message>
        <source>Messages with a code that the value set does not have</source>
        <translation>Mensagens com um código que o conjunto de valores não tem</translation>
    </message>
    <message>
        <source>How many codes of the value set no message holds</source>
        <translation>Quantos códigos do conjunto de valores nenhuma mensagem contém</translation>
    </message>
    <message>
        <source>Each message that breaks a rule counts 10 for an error, 3 for a warning, 1 for an alert; what the spec does not know counts 3</source>
        <translation>Cada mensagem que viola uma regra conta 10 para um erro, 3 para um aviso, 1 para um alerta; o que a especificação não conhece conta 3</translation>
    </message>
    <message>
        <source>The worst rule that is broken, and in how many messages</source>
        <translation>A pior regra violada, e em quantas mensagens</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityPage</name>
    <message>
        <source>Saved %1</source>
        <translation>%1 salvo</translation>
    </message>
    <message>
        <source>Save the grid</source>
        <translation>Salvar a grade</translation>
    </message>
    <message>
        <source>spec-beside-traffic</source>
        <translation>especificacao-e-trafego</translation>
    </message>
    <message>
        <source>Spec beside the traffic</source>
        <translation>Especificação ao lado do tráfego</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Especificações</translation>
    </message>
    <message>
        <source>List the numbers of the row</source>
        <translation>Listar os números da linha</translation>
    </message>
    <message>
        <source>Accept what was seen into the spec</source>
        <translation>Aceitar na especificação o que foi visto</translation>
    </message>
    <message>
        <source>Ask the vendor about the row</source>
        <translation>Perguntar ao fornecedor sobre a linha</translation>
    </message>
    <message>
        <source>Go to the line of the spec</source>
        <translation>Ir para a linha da especificação</translation>
    </message>
    <message>
        <source>Save the spec beside the traffic</source>
        <translation>Salvar a especificação ao lado do tráfego</translation>
    </message>
    <message>
        <source>No message holds it</source>
        <translation>Nenhuma mensagem o contém</translation>
    </message>
    <message>
        <source>Accept into the spec</source>
        <translation>Aceitar na especificação</translation>
    </message>
    <message>
        <source>Ask the vendor</source>
        <translation>Perguntar ao fornecedor</translation>
    </message>
    <message>
        <source>Open all rows</source>
        <translation>Abrir todas as linhas</translation>
    </message>
    <message>
        <source>Close all rows</source>
        <translation>Fechar todas as linhas</translation>
    </message>
    <message>
        <source>A spec of your own was begun, which changes only what you accept. Save it, and the messages are held against it.</source>
        <translation>Uma especificação sua foi iniciada, que só muda o que você aceita. Salve-a, e as mensagens serão comparadas com ela.</translation>
    </message>
    <message>
        <source>%1 says it now. It is not saved yet; once it is, the messages are counted against it.</source>
        <translation>%1 agora diz isso. Ainda não está salvo; quando estiver, as mensagens serão contadas por ela.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Show the spec</source>
        <translation>Mostrar a especificação</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>%1 is held against %2.</source>
        <translation>%1 é comparado com %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 rows</source>
        <translation>
            <numerusform>%1 linha</numerusform>
            <numerusform>%1 linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>The source was closed</source>
        <translation>A fonte foi fechada</translation>
    </message>
    <message>
        <source>Open it again to hold it against its spec.</source>
        <translation>Abra-a de novo para compará-la com sua especificação.</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>Nenhuma linha é assim</translation>
    </message>
    <message>
        <source>Clear the find box, or choose other rows above.</source>
        <translation>Limpe a caixa de busca, ou escolha outras linhas acima.</translation>
    </message>
    <message>
        <source>The messages could not be counted</source>
        <translation>Não foi possível contar as mensagens</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>A contagem foi parada</translation>
    </message>
    <message>
        <source>Count again to see what the messages hold.</source>
        <translation>Conte de novo para ver o que as mensagens contêm.</translation>
    </message>
    <message>
        <source>No messages to count</source>
        <translation>Nenhuma mensagem para contar</translation>
    </message>
    <message>
        <source>This source holds no HL7 message. Open one that does, or paste messages into it.</source>
        <translation>Esta fonte não contém mensagem HL7. Abra uma que contenha ou cole mensagens nela.</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Rows show as soon as some messages are counted.</source>
        <translation>As linhas aparecem assim que algumas mensagens forem contadas.</translation>
    </message>
    <message numerus="yes">
        <source>%1 places with broken rules</source>
        <translation>
            <numerusform>%1 lugar com regras violadas</numerusform>
            <numerusform>%1 lugares com regras violadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 not in the spec</source>
        <translation>
            <numerusform>%1 fora da especificação</numerusform>
            <numerusform>%1 fora da especificação</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 never filled</source>
        <translation>
            <numerusform>%1 nunca preenchido</numerusform>
            <numerusform>%1 nunca preenchidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 values stand in no row: there are more places than can be counted.</source>
        <translation>%1 valores não estão em nenhuma linha: há mais lugares do que se pode contar.</translation>
    </message>
    <message>
        <source>No spec is chosen, so this is the standard. Choose a spec in the findings to see what it says.</source>
        <translation>Nenhuma especificação foi escolhida, então este é o padrão. Escolha uma nos achados para ver o que ela diz.</translation>
    </message>
    <message>
        <source>Messages changed since they were counted.</source>
        <translation>Mensagens mudaram desde que foram contadas.</translation>
    </message>
    <message>
        <source>Stopped. The numbers are of a part of the messages.</source>
        <translation>Interrompido. Os números são de uma parte das mensagens.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages of %2 against %3</source>
        <translation>
            <numerusform>%1 mensagem de %2 em face de %3</numerusform>
            <numerusform>%1 mensagens de %2 em face de %3</numerusform>
        </translation>
    </message>
    <message>
        <source>All message types</source>
        <translation>Todos os tipos de mensagem</translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Escolha antes uma linha.</translation>
    </message>
    <message>
        <source>There is nothing to ask: the messages hold what the spec says.</source>
        <translation>Não há nada a perguntar: as mensagens contêm o que a especificação diz.</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a message type, a place, what is counted</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de novo</translation>
    </message>
    <message>
        <source>Save without codes…</source>
        <translation>Salvar sem códigos…</translation>
    </message>
    <message>
        <source>Save with codes…</source>
        <translation>Salvar com códigos…</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>Spec beside %1</source>
        <translation>Especificação ao lado de %1</translation>
    </message>
    <message>
        <source>Lines of the spec</source>
        <translation>Linhas da especificação</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Tipo de mensagem</translation>
    </message>
    <message>
        <source>Which rows</source>
        <translation>Quais linhas</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas as linhas</translation>
    </message>
    <message>
        <source>Only with harm</source>
        <translation>Só com dano</translation>
    </message>
    <message>
        <source>Only what is not in the spec</source>
        <translation>Só o que não está na especificação</translation>
    </message>
    <message>
        <source>Only what is never filled</source>
        <translation>Só o que nunca é preenchido</translation>
    </message>
    <message>
        <source>Find a row</source>
        <translation>Buscar uma linha</translation>
    </message>
    <message>
        <source>Find by path, name or rule</source>
        <translation>Buscar por caminho, nome ou regra</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save these rows to a file</source>
        <translation>Salvar estas linhas em um arquivo</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RealityRun</name>
    <message>
        <source>The source could not be read.</source>
        <translation>A fonte não pôde ser lida.</translation>
    </message>
    <message>
        <source>Holding %1 against its spec</source>
        <translation>Comparando %1 com sua especificação</translation>
    </message>
    <message>
        <source>Looking for the messages of a number</source>
        <translation>Procurando as mensagens de um número</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RecentModel</name>
    <message>
        <source>Looking for recent files</source>
        <translation>Procurando arquivos recentes</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>Pinned: stays at the top</source>
        <translation>Fixado: fica no topo</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>Fixar no topo</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>fixado</translation>
    </message>
    <message>
        <source>not pinned</source>
        <translation>não fixado</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>edits kept</source>
        <translation>com alterações</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projeto</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ReplayHub</name>
    <message>
        <source>Reading endpoints and runs</source>
        <translation>Lendo pontos de conexão e envios</translation>
    </message>
    <message>
        <source>Endpoints are kept in a project. Make one, or open one that can be written.</source>
        <translation>Os pontos de conexão são guardados em um projeto. Crie um, ou abra um que possa ser escrito.</translation>
    </message>
    <message>
        <source>The project cannot be written, so nothing can be sent.</source>
        <translation>O projeto não pode ser escrito, por isso nada pode ser enviado.</translation>
    </message>
    <message>
        <source>The messages of this run are being opened. Choose it again when they are there.</source>
        <translation>As mensagens deste envio estão sendo abertas. Escolha de novo quando estiverem lá.</translation>
    </message>
    <message>
        <source>Keeping a passphrase</source>
        <translation>Guardando uma senha</translation>
    </message>
    <message>
        <source>Asking for a passphrase</source>
        <translation>Pedindo uma senha</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ReplayModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>without TLS</source>
        <translation>sem TLS</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages of %1 to %2</source>
        <translation>
            <numerusform>%Ln mensagem de %1 para %2</numerusform>
            <numerusform>%Ln mensagens de %1 para %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Pontos de conexão</translation>
    </message>
    <message>
        <source>No endpoint yet</source>
        <translation>Nenhum ponto de conexão ainda</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Envios</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escutando</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln messages received into %1 on %2</source>
        <translation>
            <numerusform>%Ln mensagem recebida em %1 por %2</numerusform>
            <numerusform>%Ln mensagens recebidas em %1 por %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Listeners</source>
        <translation>Receptores</translation>
    </message>
    <message>
        <source>No listener yet</source>
        <translation>Nenhum receptor ainda</translation>
    </message>
    <message>
        <source>No run yet</source>
        <translation>Nenhuma execução ainda</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ReplayPanel</name>
    <message>
        <source>New endpoint</source>
        <translation>Novo ponto de conexão</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send messages of the tab in front</source>
        <translation>Enviar mensagens da aba da frente</translation>
    </message>
    <message>
        <source>%1 is removed from the project. What was sent to it stays.</source>
        <translation>%1 é removido do projeto. O que lhe foi enviado fica.</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its outcomes and its wire log.</source>
        <translation>%1 é removido do projeto, com seus resultados e seu registro da linha.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Show what became of it</source>
        <translation>Mostrar o que houve com ele</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>New listener</source>
        <translation>Novo receptor</translation>
    </message>
    <message>
        <source>Endpoints, listeners and runs</source>
        <translation>Destinos, receptores e execuções</translation>
    </message>
    <message>
        <source>%1 is removed from the project. What it received stays.</source>
        <translation>%1 é removido do projeto. O que recebeu permanece.</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its wire log. The messages stay in their file.</source>
        <translation>%1 é removido do projeto, com seu registro de linha. As mensagens ficam em seu arquivo.</translation>
    </message>
    <message>
        <source>Show the wire log</source>
        <translation>Mostrar o registro de linha</translation>
    </message>
    <message>
        <source>Show messages</source>
        <translation>Mostrar mensagens</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 não está mais lá.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RestoreBar</name>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Unfinished work</source>
        <translation>Trabalho inacabado</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>hoje %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>ontem %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages</source>
        <translation>
            <numerusform>%Ln mensagem editada</numerusform>
            <numerusform>%Ln mensagens editadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted or new sources</source>
        <translation>
            <numerusform>%Ln fonte colada ou nova</numerusform>
            <numerusform>%Ln fontes coladas ou novas</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended unexpectedly. From %1 it has %2 that were not exported.</source>
        <translation>O programa terminou inesperadamente. De %1 restam %2 não exportadas.</translation>
    </message>
    <message>
        <source> and </source>
        <translation> e </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Restore unfinished work</source>
        <translation>Restaurar o trabalho inacabado</translation>
    </message>
    <message>
        <source>Discard unfinished work</source>
        <translation>Descartar o trabalho inacabado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln specs that were not saved</source>
        <translation>
            <numerusform>%Ln especificação não salva</numerusform>
            <numerusform>%Ln especificações não salvas</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ended unexpectedly. From %1 it has %2.</source>
        <translation>O programa terminou inesperadamente. De %1 ele tem %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists of gaps that were not saved</source>
        <translation>
            <numerusform>%Ln lista de diferenças não salva</numerusform>
            <numerusform>%Ln listas de diferenças não salvas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln documents with answers to their import</source>
        <translation>
            <numerusform>%Ln documento com respostas à sua importação</numerusform>
            <numerusform>%Ln documentos com respostas à sua importação</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::RuleModel</name>
    <message>
        <source>Say which messages this rule is for, such as MSH-9.2 = &quot;A08&quot;.</source>
        <translation>Diga para quais mensagens é esta regra, como MSH-9.2 = &quot;A08&quot;.</translation>
    </message>
    <message>
        <source>accepted, as the message asks</source>
        <translation>aceita, como a mensagem pede</translation>
    </message>
    <message>
        <source>AA: accepted</source>
        <translation>AA: aceita</translation>
    </message>
    <message>
        <source>AE: error</source>
        <translation>AE: erro</translation>
    </message>
    <message>
        <source>AR: rejected</source>
        <translation>AR: rejeitada</translation>
    </message>
    <message>
        <source>CA: received</source>
        <translation>CA: recebida</translation>
    </message>
    <message>
        <source>CE: receipt failed</source>
        <translation>CE: falha no recebimento</translation>
    </message>
    <message>
        <source>CR: receipt rejected</source>
        <translation>CR: recebimento rejeitado</translation>
    </message>
    <message>
        <source>error %1</source>
        <translation>erro %1</translation>
    </message>
    <message>
        <source>after %1 ms</source>
        <translation>após %1 ms</translation>
    </message>
    <message>
        <source>received at once, the answer %1 ms later</source>
        <translation>recebida na hora, a resposta %1 ms depois</translation>
    </message>
    <message>
        <source>wrong MSA-2</source>
        <translation>MSA-2 errado</translation>
    </message>
    <message>
        <source>then the connection closes</source>
        <translation>depois a conexão fecha</translation>
    </message>
    <message>
        <source>not for the first %1</source>
        <translation>não para as primeiras %1</translation>
    </message>
    <message>
        <source>for %1 only</source>
        <translation>só para %1</translation>
    </message>
    <message>
        <source>Any other message</source>
        <translation>Qualquer outra mensagem</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>And</source>
        <translation>E</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RuleTable</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>A filter, as over a message list; the first rule that matches holds</source>
        <translation>Um filtro, como sobre uma lista de mensagens; vale a primeira regra que combina</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>As the message asks: CA where its MSH-15 asks for it, AA where MSH-16 or nothing does</source>
        <translation>Como a mensagem pede: CA onde seu MSH-15 pede, AA onde MSH-16 ou nada pede</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Código de erro</translation>
    </message>
    <message>
        <source>An ERR segment with this code of table 0357, such as 207</source>
        <translation>Um segmento ERR com este código da tabela 0357, como 207</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>MSA-3, and the text of the error</source>
        <translation>MSA-3, e o texto do erro</translation>
    </message>
    <message>
        <source>Answer with an MSA-2 that is not the message&apos;s</source>
        <translation>Responder com um MSA-2 que não é o da mensagem</translation>
    </message>
    <message>
        <source>Wait before the answer</source>
        <translation>Esperar antes da resposta</translation>
    </message>
    <message>
        <source>Answers behind it on its connection wait as well</source>
        <translation>As respostas atrás dela na conexão também esperam</translation>
    </message>
    <message>
        <source>Commit first, answer after</source>
        <translation>Primeiro o recebimento, resposta após</translation>
    </message>
    <message>
        <source>CA at once, the application&apos;s acknowledgement after this time</source>
        <translation>CA na hora, a confirmação da aplicação após este tempo</translation>
    </message>
    <message>
        <source>Leave the first messages alone</source>
        <translation>Deixar passar as primeiras mensagens</translation>
    </message>
    <message>
        <source>So many that match are passed over</source>
        <translation>Tantas das que combinam são deixadas de lado</translation>
    </message>
    <message>
        <source>Hold for so many messages</source>
        <translation>Valer para tantas mensagens</translation>
    </message>
    <message>
        <source>0: for all</source>
        <translation>0: para todas</translation>
    </message>
    <message>
        <source>Close the connection then</source>
        <translation>Fechar a conexão depois</translation>
    </message>
    <message>
        <source>Add a rule</source>
        <translation>Adicionar uma regra</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Remover a regra escolhida</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Acima</translation>
    </message>
    <message>
        <source>Ask the chosen rule earlier</source>
        <translation>Consultar a regra escolhida antes</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abaixo</translation>
    </message>
    <message>
        <source>Ask the chosen rule later</source>
        <translation>Consultar a regra escolhida depois</translation>
    </message>
    <message>
        <source>Rules of answering</source>
        <translation>Regras de resposta</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>every other message</source>
        <translation>qualquer outra mensagem</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RulesModel</name>
    <message>
        <source>any sender</source>
        <translation>qualquer remetente</translation>
    </message>
    <message>
        <source>any type</source>
        <translation>qualquer tipo</translation>
    </message>
    <message>
        <source>%1, not there</source>
        <translation>%1, não está lá</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>toma-a</translation>
    </message>
    <message>
        <source>%1 is not there: the rule is passed over.</source>
        <translation>%1 não está lá: a regra é ignorada.</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Tipo de mensagem</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Especificação</translation>
    </message>
    <message>
        <source>The message in focus</source>
        <translation>A mensagem escolhida</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RulesPanel</name>
    <message>
        <source>Sender</source>
        <translation>Remetente</translation>
    </message>
    <message>
        <source>Sender, such as EPIC or EPIC/STE</source>
        <translation>Remetente, como EPIC ou EPIC/STE</translation>
    </message>
    <message>
        <source>MSH-3, or MSH-3/MSH-4; * and ? stand for any letters; empty: any sender</source>
        <translation>MSH-3, ou MSH-3/MSH-4; * e ? valem por quaisquer letras; vazio: qualquer remetente</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Tipo de mensagem</translation>
    </message>
    <message>
        <source>Type, such as ADT or ADT^A0*</source>
        <translation>Tipo, como ADT ou ADT^A0*</translation>
    </message>
    <message>
        <source>MSH-9.1, or MSH-9.1^MSH-9.2; * and ? stand for any letters; empty: any type</source>
        <translation>MSH-9.1, ou MSH-9.1^MSH-9.2; * e ? valem por quaisquer letras; vazio: qualquer tipo</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Especificação</translation>
    </message>
    <message>
        <source>Spec from a file</source>
        <translation>Especificação de um arquivo</translation>
    </message>
    <message>
        <source>Spec: a name or a file</source>
        <translation>Especificação: um nome ou um arquivo</translation>
    </message>
    <message>
        <source>Add the rule</source>
        <translation>Adicionar a regra</translation>
    </message>
    <message>
        <source>Change the chosen rule</source>
        <translation>Alterar a regra escolhida</translation>
    </message>
    <message>
        <source>Ask the rule earlier</source>
        <translation>Consultar a regra antes</translation>
    </message>
    <message>
        <source>Ask the rule later</source>
        <translation>Consultar a regra depois</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>Remover a regra</translation>
    </message>
    <message>
        <source>Rules for specs</source>
        <translation>Regras para especificações</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Nenhuma regra</translation>
    </message>
    <message>
        <source>Say above which sender and message type is held against which spec. The first rule that takes a message decides; others are held against the standard.</source>
        <translation>Diga acima qual remetente e tipo de mensagem são verificados com qual especificação. Decide a primeira regra que toma a mensagem; as outras são verificadas com o padrão.</translation>
    </message>
    <message>
        <source>Choose a spec.</source>
        <translation>Escolha uma especificação.</translation>
    </message>
    <message>
        <source>%1 is neither a file nor a spec that came with the program.</source>
        <translation>%1 não é um arquivo nem uma especificação que veio com o programa.</translation>
    </message>
    <message>
        <source>Choose a rule first.</source>
        <translation>Escolha uma regra primeiro.</translation>
    </message>
    <message>
        <source>Choose a spec for the rule</source>
        <translation>Escolher uma especificação para a regra</translation>
    </message>
    <message>
        <source>Specs (*.yaml *.yml *.xml);;All files (*)</source>
        <translation>Especificações (*.yaml *.yml *.xml);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Specs</source>
        <translation>Especificações</translation>
    </message>
    <message>
        <source>Hold the source against specs by rules</source>
        <translation>Verificar a fonte com especificações por regras</translation>
    </message>
    <message>
        <source>Add a rule for a spec</source>
        <translation>Adicionar uma regra para uma especificação</translation>
    </message>
    <message>
        <source>Remove the chosen rule</source>
        <translation>Remover a regra escolhida</translation>
    </message>
    <message>
        <source>Ask the chosen rule earlier</source>
        <translation>Consultar antes a regra escolhida</translation>
    </message>
    <message>
        <source>Ask the chosen rule later</source>
        <translation>Consultar depois a regra escolhida</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RunCharts</name>
    <message>
        <source>Messages a second: %1 lately, %2 in the mean</source>
        <translation>Mensagens por segundo: %1 ultimamente, %2 em média</translation>
    </message>
    <message>
        <source>Messages a second: nothing has ended yet</source>
        <translation>Mensagens por segundo: nada terminou ainda</translation>
    </message>
    <message>
        <source>Milliseconds to the answer: half within %1, 95 % within %2, 99 % within %3</source>
        <translation>Milissegundos até a resposta: metade em %1, 95 % em %2, 99 % em %3</translation>
    </message>
    <message>
        <source>Milliseconds to the answer: none has come yet</source>
        <translation>Milissegundos até a resposta: nenhuma veio ainda</translation>
    </message>
    <message>
        <source>%1 a second lately, %2 in the mean</source>
        <translation>%1 por segundo ultimamente, %2 em média</translation>
    </message>
    <message>
        <source>ms: 50 % %1, 95 % %2, 99 % %3</source>
        <translation>ms: 50 % %1, 95 % %2, 99 % %3</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RunKeeper</name>
    <message>
        <source>not kept, since the project can only be read</source>
        <translation>não guardado, pois o projeto só pode ser lido</translation>
    </message>
    <message>
        <source>not kept, since it is no source of the project</source>
        <translation>não guardado, pois não é uma fonte do projeto</translation>
    </message>
    <message>
        <source>not kept yet: check once more</source>
        <translation>ainda não guardado: verifique de novo</translation>
    </message>
    <message>
        <source>kept in the project</source>
        <translation>guardado no projeto</translation>
    </message>
    <message>
        <source>the first %1 findings kept in the project, all counted</source>
        <translation>os primeiros %1 achados guardados no projeto, todos contados</translation>
    </message>
    <message>
        <source>not kept, since the project could not be written</source>
        <translation>não guardado, pois o projeto não pôde ser gravado</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RunModel</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regra</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
</context>
<context>
    <name>plumb::desk::RunPage</name>
    <message>
        <source>Reading what a check found</source>
        <translation>Lendo o que uma verificação encontrou</translation>
    </message>
    <message>
        <source>What checks found in the sources of the project: by this window, and by plumb check --keep.</source>
        <translation>O que as verificações encontraram nas fontes do projeto: por esta janela e por plumb check --keep.</translation>
    </message>
    <message>
        <source>The first %1 of %2 findings stand here.</source>
        <translation>Aqui estão os primeiros %1 de %2 achados.</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Nenhum projeto está aberto</translation>
    </message>
    <message>
        <source>Checks are kept in a project. Make one, or open one.</source>
        <translation>Verificações são guardadas em um projeto. Crie um ou abra um.</translation>
    </message>
    <message>
        <source>No check yet</source>
        <translation>Nenhuma verificação ainda</translation>
    </message>
    <message>
        <source>What a check finds in sources of the project is kept here.</source>
        <translation>O que uma verificação encontra nas fontes do projeto é guardado aqui.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>Findings show when all of them are read.</source>
        <translation>Os achados aparecem quando todos forem lidos.</translation>
    </message>
    <message>
        <source>Nothing was found</source>
        <translation>Nada foi encontrado</translation>
    </message>
    <message>
        <source>All messages agreed with %1.</source>
        <translation>Todas as mensagens concordavam com %1.</translation>
    </message>
    <message>
        <source>%1 is removed from the project, with its findings. Messages stay as they are.</source>
        <translation>%1 é removido do projeto, com os achados. As mensagens ficam como estão.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Kept checks</source>
        <translation>Verificações guardadas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Which check</source>
        <translation>Qual verificação</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Ir para a mensagem</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Show kept checks and what they found</source>
        <translation>Mostrar as verificações guardadas e o que encontraram</translation>
    </message>
    <message>
        <source>Go to the message of the kept finding</source>
        <translation>Ir para a mensagem do achado guardado</translation>
    </message>
    <message>
        <source>Remove the kept check</source>
        <translation>Remover a verificação guardada</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SamplesModel</name>
    <message numerus="yes">
        <source>%Ln errors</source>
        <translation>
            <numerusform>%Ln erro</numerusform>
            <numerusform>%Ln erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln warnings</source>
        <translation>
            <numerusform>%Ln aviso</numerusform>
            <numerusform>%Ln avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>It keeps to the spec</source>
        <translation>Segue a especificação</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemplo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Against the spec</source>
        <translation>Em relação à especificação</translation>
    </message>
    <message>
        <source>A message without a type</source>
        <translation>Mensagem sem tipo</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SamplesPane</name>
    <message>
        <source>Sample messages, held against the spec</source>
        <translation>Mensagens de exemplo, comparadas com a especificação</translation>
    </message>
    <message>
        <source>The sample message</source>
        <translation>A mensagem de exemplo</translation>
    </message>
    <message>
        <source>Open as messages</source>
        <translation>Abrir como mensagens</translation>
    </message>
    <message>
        <source>All sample messages of the document in a tab of their own</source>
        <translation>Todas as mensagens de exemplo do documento em uma aba própria</translation>
    </message>
    <message>
        <source>No sample messages</source>
        <translation>Sem mensagens de exemplo</translation>
    </message>
    <message>
        <source>The document shows no message.</source>
        <translation>O documento não mostra nenhuma mensagem.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a message, its place in a document</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SentRun</name>
    <message>
        <source>Reading what was sent</source>
        <translation>Lendo o que foi enviado</translation>
    </message>
    <message>
        <source>Sending was given up, since the project was closed.</source>
        <translation>O envio foi abandonado, pois o projeto foi fechado.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SentRunPage</name>
    <message numerus="yes">
        <source>%Ln messages may have been delivered already. Sent again, the receiver may have them twice.</source>
        <translation>
            <numerusform>%Ln mensagem pode já ter sido entregue. Reenviada, o receptor pode tê-la duas vezes.</numerusform>
            <numerusform>%Ln mensagens podem já ter sido entregues. Reenviadas, o receptor pode tê-las duas vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Deixá-las</translation>
    </message>
    <message>
        <source>Send them again</source>
        <translation>Reenviá-las</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>%1 is in production.</source>
        <translation>%1 está em produção.</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Send to production</source>
        <translation>Enviar à produção</translation>
    </message>
    <message>
        <source>Reading what was kept</source>
        <translation>Lendo o que foi guardado</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Stopping: what is under way is waited for</source>
        <translation>Parando: espera-se o que está a caminho</translation>
    </message>
    <message>
        <source>All of it was dealt with</source>
        <translation>Tudo foi tratado</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensagens</translation>
    </message>
    <message>
        <source>%1 parked</source>
        <translation>%1 separadas</translation>
    </message>
    <message>
        <source>%1 may have arrived</source>
        <translation>%1 podem ter chegado</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lendo</translation>
    </message>
    <message>
        <source>No message is like that</source>
        <translation>Nenhuma mensagem é assim</translation>
    </message>
    <message>
        <source>Nothing has ended yet</source>
        <translation>Nada terminou ainda</translation>
    </message>
    <message>
        <source>Choose another outcome, or empty the line.</source>
        <translation>Escolha outro resultado, ou esvazie a linha.</translation>
    </message>
    <message>
        <source>A message stands here when its first attempt is over.</source>
        <translation>Uma mensagem aparece aqui quando a sua primeira tentativa acaba.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Messages are being sent.</source>
        <translation>Mensagens estão sendo enviadas.</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ficar</translation>
    </message>
    <message>
        <source>Stop, and close when it has</source>
        <translation>Parar, e depois fechar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>No further message leaves; those under way are waited for</source>
        <translation>Nenhuma outra mensagem sai; espera-se as que estão a caminho</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Interromper</translation>
    </message>
    <message>
        <source>At once; what is under way is unknown then</source>
        <translation>Imediatamente; o que está a caminho fica desconhecido</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sends only what never left</source>
        <translation>Envia somente o que nunca saiu</translation>
    </message>
    <message>
        <source>Try failed again</source>
        <translation>Tentar as que falharam</translation>
    </message>
    <message>
        <source>Sends again what was parked: refused, rejected, answered with an error, or never left</source>
        <translation>Reenvia o que foi separado: recusado, rejeitado, respondido com erro, ou que nunca saiu</translation>
    </message>
    <message>
        <source>Send unknown again</source>
        <translation>Reenviar as desconhecidas</translation>
    </message>
    <message>
        <source>Sends again what may have been delivered; asks first</source>
        <translation>Reenvia o que pode ter sido entregue; pergunta antes</translation>
    </message>
    <message>
        <source>What became of the messages</source>
        <translation>O que houve com as mensagens</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Quanto já foi</translation>
    </message>
    <message>
        <source>Go to the message</source>
        <translation>Ir à mensagem</translation>
    </message>
    <message>
        <source>Send it again now</source>
        <translation>Enviá-la de novo agora</translation>
    </message>
    <message>
        <source>Try it again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Pulá-la</translation>
    </message>
    <message>
        <source>Send waiting ones now</source>
        <translation>Enviar já as que esperam</translation>
    </message>
    <message>
        <source>What waits to be sent again does not wait any longer</source>
        <translation>O que espera ser enviado de novo não espera mais</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SettingsPage</name>
    <message>
        <source>No setting is called “%1”. Fewer letters find more.</source>
        <translation>Nenhuma configuração se chama “%1”. Menos letras encontram mais.</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Localizar uma configuração</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ShortcutEditor</name>
    <message>
        <source>Find an action or its keys</source>
        <translation>Localizar uma ação ou suas teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Ações e suas teclas</translation>
    </message>
    <message>
        <source>No action is called so</source>
        <translation>Nenhuma ação tem esse nome</translation>
    </message>
    <message>
        <source>Fewer letters find more.</source>
        <translation>Menos letras encontram mais.</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Pressione as novas teclas</translation>
    </message>
    <message>
        <source>Remove keys</source>
        <translation>Remover teclas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restaurar tudo</translation>
    </message>
    <message>
        <source>Choose an action</source>
        <translation>Escolha uma ação</translation>
    </message>
    <message>
        <source>Enter records new keys, Delete removes them, Escape gives up.</source>
        <translation>Enter grava novas teclas, Delete as remove, Esc desiste.</translation>
    </message>
    <message>
        <source>Press the keys for “%1”; Escape leaves them as they are.</source>
        <translation>Pressione as teclas de “%1”; Esc mantém as atuais.</translation>
    </message>
    <message>
        <source>“%1” alone is needed for typing; hold Ctrl or Alt with it.</source>
        <translation>“%1” sozinha é necessária para digitar; combine-a com Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>“%1” has no keys now.</source>
        <translation>“%1” está agora sem teclas.</translation>
    </message>
    <message>
        <source>“%1” has the keys %2 now.</source>
        <translation>“%1” tem agora as teclas %2.</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”; take it from there?</source>
        <translation>%1 pertence a “%2”; transferir para cá?</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Transferir</translation>
    </message>
    <message>
        <source>Leave it there</source>
        <translation>Deixar lá</translation>
    </message>
    <message>
        <source>Give all actions their default keys again? Changed now: %1.</source>
        <translation>Restaurar as teclas padrão de todas as ações? Alteradas agora: %1.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Manter as minhas</translation>
    </message>
    <message>
        <source>All actions have their default keys.</source>
        <translation>Todas as ações têm as teclas padrão.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ShortcutModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoria</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SnapshotModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SnapshotsPage</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantâneos</translation>
    </message>
    <message>
        <source>Named states of the project: its sources, edits, marks, notes and documents.</source>
        <translation>Estados nomeados do projeto: suas fontes, alterações, marcas, notas e documentos.</translation>
    </message>
    <message>
        <source>Make a snapshot</source>
        <translation>Criar um instantâneo</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>What is different in</source>
        <translation>O que é diferente em</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Reading the snapshots</source>
        <translation>Lendo os instantâneos</translation>
    </message>
    <message>
        <source>the project as it is now</source>
        <translation>o projeto como está agora</translation>
    </message>
    <message>
        <source>Comparing snapshots</source>
        <translation>Comparando instantâneos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln differences</source>
        <translation>
            <numerusform>%Ln diferença</numerusform>
            <numerusform>%Ln diferenças</numerusform>
        </translation>
    </message>
    <message>
        <source>No snapshot yet</source>
        <translation>Nenhum instantâneo ainda</translation>
    </message>
    <message>
        <source>No project is open</source>
        <translation>Nenhum projeto está aberto</translation>
    </message>
    <message>
        <source>Make one before you change much: you can compare with it, and go back to it.</source>
        <translation>Crie um antes de alterar muita coisa: você pode comparar com ele e voltar a ele.</translation>
    </message>
    <message>
        <source>Snapshots are of a project. Make one, or open one.</source>
        <translation>Os instantâneos são de um projeto. Crie um ou abra um.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Nenhuma diferença</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nada a comparar</translation>
    </message>
    <message>
        <source>Sources, edits, marks, notes and documents are the same.</source>
        <translation>Fontes, alterações, marcas, notas e documentos são iguais.</translation>
    </message>
    <message>
        <source>Choose a snapshot.</source>
        <translation>Escolha um instantâneo.</translation>
    </message>
    <message>
        <source>Sources, edits, marks, notes and documents become what they were in %1, %2. A snapshot of what is there now is made first, so that you can come back. What is open is closed and opened as it was then. The audit trail stays as it is.</source>
        <translation>Fontes, alterações, marcas, notas e documentos voltam a ser o que eram em %1, %2. Antes é criado um instantâneo do que há agora, para que você possa voltar. O que está aberto é fechado e aberto como estava então. A trilha de auditoria fica como está.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>%1 is removed for good. The project itself stays as it is.</source>
        <translation>Remove %1 definitivamente. O projeto em si fica como está.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SortRun</name>
    <message>
        <source>Sorting by %1</source>
        <translation>Ordenando por %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecBelow</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efeito</translation>
    </message>
    <message>
        <source>What the change does to the findings of the messages in front</source>
        <translation>O que a alteração muda nos achados das mensagens exibidas</translation>
    </message>
    <message>
        <source>Count all</source>
        <translation>Contar todas</translation>
    </message>
    <message>
        <source>Count in all messages</source>
        <translation>Contar em todas as mensagens</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Parar a contagem</translation>
    </message>
    <message>
        <source>Problems of the spec</source>
        <translation>Problemas da especificação</translation>
    </message>
    <message>
        <source>Findings that the change adds or removes</source>
        <translation>Achados que a alteração acrescenta ou retira</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Nada a dizer</translation>
    </message>
    <message>
        <source>The spec can be used as it is written.</source>
        <translation>A especificação pode ser usada como está.</translation>
    </message>
    <message>
        <source>Problems %1</source>
        <translation>Problemas %1</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Nenhuma diferença</translation>
    </message>
    <message>
        <source>No effect to show</source>
        <translation>Nenhum efeito a mostrar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecChoiceLine</name>
    <message>
        <source>Specs of the project</source>
        <translation>Especificações do projeto</translation>
    </message>
    <message>
        <source>The project holds %1 as another text than the file here has. Messages are held against the project&apos;s.</source>
        <translation>O projeto contém %1 com um texto diferente do arquivo daqui. As mensagens são comparadas com a versão do projeto.</translation>
    </message>
    <message>
        <source>Keep the project&apos;s</source>
        <translation>Manter a do projeto</translation>
    </message>
    <message>
        <source>Use the file</source>
        <translation>Usar o arquivo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Keep the project&apos;s specs</source>
        <translation>Manter as especificações do projeto</translation>
    </message>
    <message>
        <source>Messages are held against the project&apos;s specs.</source>
        <translation>As mensagens são comparadas com as especificações do projeto.</translation>
    </message>
    <message>
        <source>Use the files of specs in place of the project&apos;s</source>
        <translation>Usar os arquivos de especificações no lugar das do projeto</translation>
    </message>
    <message>
        <source>Messages are held against the files of specs.</source>
        <translation>As mensagens são comparadas com os arquivos de especificações.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecFile</name>
    <message>
        <source>New spec</source>
        <translation>Nova especificação</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Save it under another name or in another folder.</source>
        <translation>%1 não pode ser gravado: %2. Salve com outro nome ou em outra pasta.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. What stood there is unchanged.</source>
        <translation>%1 não foi gravado: %2. O que estava lá não mudou.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecForm</name>
    <message>
        <source>others may be sent</source>
        <translation>outros podem ser enviados</translation>
    </message>
    <message>
        <source>others may not be sent</source>
        <translation>outros não podem ser enviados</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>permitted</source>
        <translation>permitido</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluído</translation>
    </message>
    <message>
        <source>What the spec says of the chosen row</source>
        <translation>O que a especificação diz da linha escolhida</translation>
    </message>
    <message>
        <source>Choose a message, segment, field or code in the outline to change it here.</source>
        <translation>Escolha uma mensagem, um segmento, um campo ou um código na estrutura para alterá-lo aqui.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecHead</name>
    <message>
        <source>Based on HL7</source>
        <translation>Baseada no HL7</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Hold the messages in front against this spec</source>
        <translation>Comparar as mensagens exibidas com esta especificação</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Version of the standard that the spec is based on</source>
        <translation>Versão do padrão em que a especificação se baseia</translation>
    </message>
    <message>
        <source>or a copy of a starter</source>
        <translation>ou uma cópia de um modelo</translation>
    </message>
    <message>
        <source>Spec to begin with</source>
        <translation>Especificação para começar</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecHub</name>
    <message>
        <source>%1 is not YAML. This is a copy of it in YAML, not yet saved.</source>
        <translation>%1 não é YAML. Esta é uma cópia em YAML, ainda não salva.</translation>
    </message>
    <message>
        <source>Looking for the rule</source>
        <translation>Procurando a regra</translation>
    </message>
    <message>
        <source>This rule stands in no file.</source>
        <translation>Esta regra não está em nenhum arquivo.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecNames</name>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>required, may be empty</source>
        <translation>obrigatório, pode estar vazio</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>required when its condition holds</source>
        <translation>obrigatório quando a condição vale</translation>
    </message>
    <message>
        <source>required when its condition holds, else not supported</source>
        <translation>obrigatório quando a condição vale, senão não suportado</translation>
    </message>
    <message>
        <source>required when its condition holds, else may be empty</source>
        <translation>obrigatório quando a condição vale, senão pode estar vazio</translation>
    </message>
    <message>
        <source>may be empty when its condition holds, else not supported</source>
        <translation>pode estar vazio quando a condição vale, senão não suportado</translation>
    </message>
    <message>
        <source>may be empty when its condition holds</source>
        <translation>pode estar vazio quando a condição vale</translation>
    </message>
    <message>
        <source>not supported</source>
        <translation>não suportado</translation>
    </message>
    <message>
        <source>kept for older systems</source>
        <translation>mantido para sistemas antigos</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>at most once</source>
        <translation>no máximo uma vez</translation>
    </message>
    <message>
        <source>exactly once</source>
        <translation>exatamente uma vez</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>qualquer número</translation>
    </message>
    <message>
        <source>once or more</source>
        <translation>uma ou mais vezes</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>all rules of this kind</source>
        <translation>todas as regras deste tipo</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecOutlineModel</name>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quantas vezes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SpecPage</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>%1 came with the program. What you change is saved as a copy.</source>
        <translation>%1 veio com o programa. O que você altera é salvo como cópia.</translation>
    </message>
    <message>
        <source>%1 may not be written. What you change is saved as a copy.</source>
        <translation>%1 não pode ser gravado. O que você altera é salvo como cópia.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Only read</source>
        <translation>Apenas ler</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>Save the spec as</source>
        <translation>Salvar a especificação como</translation>
    </message>
    <message>
        <source>Specs (*.yaml)</source>
        <translation>Especificações (*.yaml)</translation>
    </message>
    <message>
        <source>%1 came with the program. Save your spec under another name or in another folder.</source>
        <translation>%1 veio com o programa. Salve sua especificação com outro nome ou em outra pasta.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 foi salvo.</translation>
    </message>
    <message>
        <source>There are no messages in front. Open some and try again.</source>
        <translation>Não há mensagens exibidas. Abra algumas e tente de novo.</translation>
    </message>
    <message>
        <source>Save the spec first; messages are held against its file.</source>
        <translation>Salve primeiro a especificação; as mensagens são comparadas com o arquivo dela.</translation>
    </message>
    <message>
        <source>%1 is held against %2 as it is saved.</source>
        <translation>%1 é comparado com %2 como está salvo.</translation>
    </message>
    <message>
        <source>%1 is held against %2.</source>
        <translation>%1 é comparado com %2.</translation>
    </message>
    <message>
        <source>%1 has changes that are not saved.</source>
        <translation>%1 tem alterações não salvas.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Salvar e fechar</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Fechar sem salvar</translation>
    </message>
    <message>
        <source>%1 is no longer there. The text is kept; saving writes the file anew.</source>
        <translation>%1 não está mais lá. O texto é mantido; salvar grava o arquivo de novo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and you have changes that are not saved.</source>
        <translation>%1 foi alterado por outro programa, e você tem alterações não salvas.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 foi alterado por outro programa.</translation>
    </message>
    <message>
        <source>Keep my text</source>
        <translation>Manter meu texto</translation>
    </message>
    <message>
        <source>Read the file again</source>
        <translation>Ler o arquivo de novo</translation>
    </message>
    <message>
        <source>%1 (not saved)</source>
        <translation>%1 (não salvo)</translation>
    </message>
    <message numerus="yes">
        <source>%1 errors</source>
        <translation>
            <numerusform>%1 erro</numerusform>
            <numerusform>%1 erros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warnings</source>
        <translation>
            <numerusform>%1 aviso</numerusform>
            <numerusform>%1 avisos</numerusform>
        </translation>
    </message>
    <message>
        <source>No errors</source>
        <translation>Sem erros</translation>
    </message>
    <message>
        <source>Spec</source>
        <translation>Especificação</translation>
    </message>
    <message>
        <source>Text of the spec</source>
        <translation>Texto da especificação</translation>
    </message>
    <message>
        <source>Outline of the spec</source>
        <translation>Estrutura da especificação</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Nada a mostrar</translation>
    </message>
    <message>
        <source>What the spec says stands here once its text can be read.</source>
        <translation>O que a especificação diz aparece aqui assim que o texto puder ser lido.</translation>
    </message>
    <message>
        <source>The text cannot be read as it is now; this is the outline from before.</source>
        <translation>O texto não pode ser lido como está; esta é a estrutura de antes.</translation>
    </message>
    <message>
        <source>This is your text of %1, which was not saved. The file was changed since.</source>
        <translation>Este é o seu texto de %1, que não foi salvo. O arquivo foi alterado desde então.</translation>
    </message>
    <message>
        <source>Show what the file holds</source>
        <translation>Mostrar o que o arquivo contém</translation>
    </message>
    <message>
        <source>This is your text of %1, which was not saved.</source>
        <translation>Este é o seu texto de %1, que não foi salvo.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlEdit</name>
    <message>
        <source>view</source>
        <translation>visão</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>column of %1</source>
        <translation>coluna de %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlModel</name>
    <message>
        <source>%1 bytes: %2</source>
        <translation>%1 bytes: %2</translation>
    </message>
    <message>
        <source>empty text</source>
        <translation>texto vazio</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlPage</name>
    <message>
        <source>Save the answer</source>
        <translation>Salvar o resultado</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Tabela CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Pasta de trabalho do Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saving the answer</source>
        <translation>Salvando o resultado</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 salvo</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Ask the project in SQL</source>
        <translation>Consultar o projeto em SQL</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Run the question in SQL</source>
        <translation>Executar a consulta SQL</translation>
    </message>
    <message>
        <source>Stop the question in SQL</source>
        <translation>Parar a consulta SQL</translation>
    </message>
    <message>
        <source>Save the answer in SQL to a file</source>
        <translation>Salvar o resultado da consulta SQL em um arquivo</translation>
    </message>
    <message>
        <source>Keep the question in SQL under a name</source>
        <translation>Guardar a consulta SQL com um nome</translation>
    </message>
    <message>
        <source>Remove the kept question in SQL</source>
        <translation>Remover a consulta SQL guardada</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>Linha %1, coluna %2</translation>
    </message>
    <message>
        <source>Reading what can be asked</source>
        <translation>Lendo o que pode ser consultado</translation>
    </message>
    <message>
        <source>Running…</source>
        <translation>Executando…</translation>
    </message>
    <message>
        <source>Asking the project in SQL</source>
        <translation>Consultando o projeto em SQL</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parada.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place: sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>The first %1 rows; there are more. Save the answer to have all. %2</source>
        <translation>As primeiras %1 linhas; há mais. Salve o resultado para ter todas. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Question in SQL</source>
        <translation>Consulta SQL</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>No rows</source>
        <translation>Nenhuma linha</translation>
    </message>
    <message>
        <source>Write a SELECT, or choose an example at the right, and run it with Ctrl+Return.</source>
        <translation>Escreva um SELECT, ou escolha um exemplo à direita, e execute-o com Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Examples, saved questions, views and tables</source>
        <translation>Exemplos, consultas salvas, visões e tabelas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Executar</translation>
    </message>
    <message>
        <source>Run the question (Ctrl+Return)</source>
        <translation>Executar a consulta (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Keep this question in the project under a name</source>
        <translation>Guardar esta consulta no projeto com um nome</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>Salvar resultado…</translation>
    </message>
    <message>
        <source>Save all rows of the answer to a file</source>
        <translation>Salvar todas as linhas do resultado em um arquivo</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Lendo %1</translation>
    </message>
    <message>
        <source>There is no question to keep.</source>
        <translation>Não há consulta para guardar.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome a ela.</translation>
    </message>
    <message>
        <source>Keep this question in the project as</source>
        <translation>Guardar esta consulta no projeto como</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Um nome</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nenhuma resposta ainda</translation>
    </message>
    <message>
        <source>Nothing in the project fits the question.</source>
        <translation>Nada no projeto corresponde à pergunta.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::SqlShelf</name>
    <message>
        <source>Messages of each type</source>
        <translation>Mensagens de cada tipo</translation>
    </message>
    <message>
        <source>Values of a field, most frequent first</source>
        <translation>Valores de um campo, os mais frequentes primeiro</translation>
    </message>
    <message>
        <source>Every repetition of a field</source>
        <translation>Cada repetição de um campo</translation>
    </message>
    <message>
        <source>A field of messages of one type</source>
        <translation>Um campo das mensagens de um tipo</translation>
    </message>
    <message>
        <source>How often a field is filled, empty or null</source>
        <translation>Quantas vezes um campo está preenchido, vazio ou nulo</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quem fez o quê</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvas</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemplos</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Visões</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StartPage</name>
    <message>
        <source>Start</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Plumbline</source>
        <translation>Plumbline</translation>
    </message>
    <message>
        <source>Read, check and explain HL7 v2 traffic. Nothing leaves this machine unless you send it.</source>
        <translation>Ler, verificar e explicar tráfego HL7 v2. Nada sai desta máquina sem um envio explícito.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Paste message</source>
        <translation>Colar mensagem</translation>
    </message>
    <message>
        <source>Opens what the clipboard holds (%1)</source>
        <translation>Abre o conteúdo da área de transferência (%1)</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Abrir arquivo</translation>
    </message>
    <message>
        <source>The first five minutes</source>
        <translation>Os primeiros cinco minutos</translation>
    </message>
    <message>
        <source>Hide the tour</source>
        <translation>Ocultar o tour</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir o exemplo</translation>
    </message>
    <message>
        <source>Made-up traffic of a hospital, with a few faults put in on purpose.</source>
        <translation>Tráfego fictício de um hospital, com algumas falhas postas de propósito.</translation>
    </message>
    <message>
        <source>Filter it</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Type this in the line above the messages; only updates of patients stay.</source>
        <translation>Digite isto na linha acima das mensagens; só ficam as atualizações de pacientes.</translation>
    </message>
    <message>
        <source>Check and export</source>
        <translation>Verificar e exportar</translation>
    </message>
    <message>
        <source>Hold the messages against the standard, go to a finding, save the report.</source>
        <translation>Verificar as mensagens com o padrão, ir para um achado, salvar o relatório.</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir o projeto de exemplo</translation>
    </message>
    <message>
        <source>The sample is not installed beside the program.</source>
        <translation>O exemplo não está instalado junto com o programa.</translation>
    </message>
    <message>
        <source>Copy the filter</source>
        <translation>Copiar o filtro</translation>
    </message>
    <message>
        <source>The filter is copied; paste it in the line above the messages.</source>
        <translation>O filtro foi copiado; cole-o na linha acima das mensagens.</translation>
    </message>
    <message>
        <source>Recent work</source>
        <translation>Trabalho recente</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Nada foi aberto ainda</translation>
    </message>
    <message>
        <source>Files that you open are listed here by their paths, and by nothing else. Drop one above, or open the sample project.</source>
        <translation>Os arquivos abertos são listados aqui só pelo caminho, e por nada mais. Solte um acima ou abra o projeto de exemplo.</translation>
    </message>
    <message>
        <source>%1 was not there a moment ago; trying it all the same.</source>
        <translation>%1 não estava lá há um instante; tentando mesmo assim.</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Open file  %1</source>
        <translation>Abrir arquivo  %1</translation>
    </message>
    <message>
        <source>opens the sample</source>
        <translation>abre o exemplo</translation>
    </message>
    <message>
        <source>goes to the filter line</source>
        <translation>vai para a linha de filtro</translation>
    </message>
    <message>
        <source>checks the messages</source>
        <translation>verifica as mensagens</translation>
    </message>
    <message>
        <source>exports</source>
        <translation>exporta</translation>
    </message>
    <message>
        <source>The clipboard holds no text and no files. Copy a message first, from MSH on.</source>
        <translation>A área de transferência não contém texto nem arquivos. Copie antes uma mensagem, a partir de MSH.</translation>
    </message>
    <message>
        <source>Only files and folders of this machine can be opened, or text.</source>
        <translation>Só podem ser abertos arquivos e pastas desta máquina, ou texto.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatisticsFace</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de novo</translation>
    </message>
    <message>
        <source>How much is counted</source>
        <translation>Quanto foi contado</translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Parar a contagem</translation>
    </message>
    <message>
        <source>Count the fields again</source>
        <translation>Contar os campos de novo</translation>
    </message>
    <message>
        <source>Fields are counted once all messages are known.</source>
        <translation>Os campos são contados quando todas as mensagens forem conhecidas.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensagens</translation>
    </message>
    <message>
        <source>The source was closed</source>
        <translation>A fonte foi fechada</translation>
    </message>
    <message>
        <source>Open it again to count its fields.</source>
        <translation>Abra-a de novo para contar os campos.</translation>
    </message>
    <message>
        <source>Reading the source</source>
        <translation>Lendo a fonte</translation>
    </message>
    <message>
        <source>Counting the fields</source>
        <translation>Contando os campos</translation>
    </message>
    <message>
        <source>Counting was stopped</source>
        <translation>A contagem foi parada</translation>
    </message>
    <message>
        <source>Count again to see what the fields hold.</source>
        <translation>Conte de novo para ver o que os campos contêm.</translation>
    </message>
    <message>
        <source>The fields could not be counted</source>
        <translation>Os campos não puderam ser contados</translation>
    </message>
    <message>
        <source>No messages to count</source>
        <translation>Nenhuma mensagem para contar</translation>
    </message>
    <message>
        <source>This source holds no HL7 message. Open one that does, or paste messages into it.</source>
        <translation>Esta fonte não contém mensagem HL7. Abra uma que contenha ou cole mensagens nela.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatisticsModel</name>
    <message>
        <source>about %1</source>
        <translation>cerca de %1</translation>
    </message>
    <message>
        <source>none frequent</source>
        <translation>nenhum frequente</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Caminho</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Preenchido</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Null</source>
        <translation>Nulo</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Min</source>
        <translation>Mín.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Max</source>
        <translation>Máx.</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Mais frequente</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporção</translation>
    </message>
    <message>
        <source>How many could have it: messages for a segment, segments for a field, filled repetitions of the field for a component</source>
        <translation>Quantos poderiam tê-lo: mensagens para um segmento, segmentos para um campo, repetições preenchidas do campo para um componente</translation>
    </message>
    <message>
        <source>Share of those that hold a value</source>
        <translation>Proporção dos que contêm um valor</translation>
    </message>
    <message>
        <source>There, with nothing between the delimiters</source>
        <translation>Presente, com nada entre os delimitadores</translation>
    </message>
    <message>
        <source>Holds the two quotes &quot;&quot;</source>
        <translation>Contém as duas aspas &quot;&quot;</translation>
    </message>
    <message>
        <source>Not there at all</source>
        <translation>Não está presente</translation>
    </message>
    <message>
        <source>Length of the filled ones, in bytes</source>
        <translation>Comprimento dos preenchidos, em bytes</translation>
    </message>
    <message>
        <source>Different values; counted up to 4,096, about that many above</source>
        <translation>Valores diferentes; contados até 4.096, aproximados acima disso</translation>
    </message>
    <message>
        <source>Past 4,096 different values only those are counted that were frequent by then</source>
        <translation>Acima de 4.096 valores diferentes, só são contados os que já eram frequentes</translation>
    </message>
    <message>
        <source>Share of the most frequent value among the filled ones</source>
        <translation>Proporção do valor mais frequente entre os preenchidos</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatisticsPage</name>
    <message>
        <source>Saving statistics</source>
        <translation>Salvando estatísticas</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 salvo</translation>
    </message>
    <message>
        <source>Save statistics</source>
        <translation>Salvar estatísticas</translation>
    </message>
    <message>
        <source>statistics</source>
        <translation>estatísticas</translation>
    </message>
    <message>
        <source>Show statistics of this source</source>
        <translation>Mostrar as estatísticas desta fonte</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Statistics of %1</source>
        <translation>Estatísticas de %1</translation>
    </message>
    <message>
        <source>Save the table of statistics</source>
        <translation>Salvar a tabela de estatísticas</translation>
    </message>
    <message>
        <source>Save the table of statistics without values</source>
        <translation>Salvar a tabela de estatísticas sem valores</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>No field matches</source>
        <translation>Nenhum campo corresponde</translation>
    </message>
    <message>
        <source>Clear the find box, or choose all message types.</source>
        <translation>Limpe a caixa de busca ou escolha todos os tipos de mensagem.</translation>
    </message>
    <message>
        <source>Message type</source>
        <translation>Tipo de mensagem</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Localizar um campo</translation>
    </message>
    <message>
        <source>Find by path or name</source>
        <translation>Localizar por caminho ou nome</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Componentes</translation>
    </message>
    <message>
        <source>Show components, too</source>
        <translation>Mostrar também os componentes</translation>
    </message>
    <message>
        <source>Show components</source>
        <translation>Mostrar componentes</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Contar de novo</translation>
    </message>
    <message>
        <source>Messages changed since they were counted</source>
        <translation>As mensagens mudaram desde a contagem</translation>
    </message>
    <message>
        <source>Count the fields again</source>
        <translation>Contar os campos de novo</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save these rows to a file</source>
        <translation>Salvar estas linhas em um arquivo</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>Save with most frequent values…</source>
        <translation>Salvar com os valores mais frequentes…</translation>
    </message>
    <message>
        <source>Save without values…</source>
        <translation>Salvar sem valores…</translation>
    </message>
    <message>
        <source>All message types, %1</source>
        <translation>Todos os tipos de mensagem, %1</translation>
    </message>
    <message>
        <source>Gathering statistics of %1</source>
        <translation>Reunindo estatísticas de %1</translation>
    </message>
    <message>
        <source>%1 rows, %2 messages</source>
        <translation>%1 linhas, %2 mensagens</translation>
    </message>
    <message>
        <source>Values are hidden. Show them to filter by one.</source>
        <translation>Os valores estão ocultos. Mostre-os para filtrar por um deles.</translation>
    </message>
    <message>
        <source>No filter can name this place.</source>
        <translation>Nenhum filtro pode indicar este local.</translation>
    </message>
    <message>
        <source>Filter messages where %1 is filled</source>
        <translation>Filtrar mensagens em que %1 está preenchido</translation>
    </message>
    <message>
        <source>Filter messages where it is empty</source>
        <translation>Filtrar mensagens em que está vazio</translation>
    </message>
    <message>
        <source>Filter messages where it is null</source>
        <translation>Filtrar mensagens em que é nulo</translation>
    </message>
    <message>
        <source>Filter messages where it is absent</source>
        <translation>Filtrar mensagens em que está ausente</translation>
    </message>
    <message>
        <source>Filter messages with its most frequent value</source>
        <translation>Filtrar mensagens com o valor mais frequente</translation>
    </message>
    <message>
        <source>Sort by %1</source>
        <translation>Ordenar por %1</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copiar caminho</translation>
    </message>
    <message>
        <source>%1 rows, %2 of %3 messages so far</source>
        <translation>%1 linhas, %2 de %3 mensagens até agora</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StatusLine</name>
    <message>
        <source>How the bytes are read as text. Click to read them otherwise.</source>
        <translation>Como os bytes são lidos como texto. Clique para lê-los de outro modo.</translation>
    </message>
    <message>
        <source>Character set</source>
        <translation>Conjunto de caracteres</translation>
    </message>
    <message>
        <source>What was assumed about this source</source>
        <translation>O que foi suposto sobre esta fonte</translation>
    </message>
    <message>
        <source>Running work</source>
        <translation>Trabalho em execução</translation>
    </message>
    <message numerus="yes">
        <source>%Ln assumptions</source>
        <translation>
            <numerusform>%Ln suposição</numerusform>
            <numerusform>%Ln suposições</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, kept until the window closes: export them</source>
        <translation>
            <numerusform>%Ln mensagem editada, mantida até a janela fechar: exporte-a</numerusform>
            <numerusform>%Ln mensagens editadas, mantidas até a janela fechar: exporte-as</numerusform>
        </translation>
    </message>
    <message>
        <source>No message chosen</source>
        <translation>Nenhuma mensagem escolhida</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Nada está aberto</translation>
    </message>
    <message>
        <source>Message %1 of %2</source>
        <translation>Mensagem %1 de %2</translation>
    </message>
    <message>
        <source>%1 in MLLP frames</source>
        <translation>%1 em quadros MLLP</translation>
    </message>
    <message>
        <source>%1 in log lines</source>
        <translation>%1 em linhas de log</translation>
    </message>
    <message>
        <source>%1 chosen</source>
        <translation>%1 escolhido</translation>
    </message>
    <message>
        <source>%1 assumed</source>
        <translation>%1 suposto</translation>
    </message>
    <message>
        <source>%1 declared, %2 used</source>
        <translation>%1 declarado, %2 usado</translation>
    </message>
    <message>
        <source>HL7 %1</source>
        <translation>HL7 %1</translation>
    </message>
    <message>
        <source>, %1 %</source>
        <translation>, %1 %</translation>
    </message>
    <message numerus="yes">
        <source> and %Ln more</source>
        <translation>
            <numerusform> e mais %Ln</numerusform>
            <numerusform> e mais %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list of running work</source>
        <translation>Abrir a lista de trabalhos em execução</translation>
    </message>
    <message>
        <source>As each message says</source>
        <translation>Como diz cada mensagem</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, kept but not exported</source>
        <translation>
            <numerusform>%Ln mensagem editada, mantida mas não exportada</numerusform>
            <numerusform>%Ln mensagens editadas, mantidas mas não exportadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Edits are not kept over the end of the program. %1</source>
        <translation>As edições não são mantidas após o fim do programa. %1</translation>
    </message>
    <message>
        <source>%1, read only</source>
        <translation>%1, somente leitura</translation>
    </message>
    <message>
        <source>%1: this project is encrypted.</source>
        <translation>%1: este projeto está criptografado.</translation>
    </message>
    <message>
        <source>%1: this project is not encrypted.</source>
        <translation>%1: este projeto não está criptografado.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, not kept: the project is open for reading only. Export them</source>
        <translation>
            <numerusform>%Ln mensagem editada, não guardada: o projeto está aberto somente para leitura. Exporte-a</numerusform>
            <numerusform>%Ln mensagens editadas, não guardadas: o projeto está aberto somente para leitura. Exporte-as</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edited messages, kept in the project</source>
        <translation>
            <numerusform>%Ln mensagem editada, guardada no projeto</numerusform>
            <numerusform>%Ln mensagens editadas, guardadas no projeto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plumb::desk::StoryModel</name>
    <message>
        <source>no time</source>
        <translation>sem hora</translation>
    </message>
    <message>
        <source>%1 %2 ms</source>
        <translation>%1 %2 ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>O que há de novo</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Encontrada por</translation>
    </message>
    <message>
        <source>ACK</source>
        <translation>ACK</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>#</source>
        <translation>#</translation>
    </message>
</context>
<context>
    <name>plumb::desk::StoryPage</name>
    <message>
        <source>Search again</source>
        <translation>Pesquisar de novo</translation>
    </message>
    <message>
        <source>Looking through all open feeds</source>
        <translation>Examinando todas as fontes abertas</translation>
    </message>
    <message>
        <source>Rows appear when the last feed was read, in the order of their times.</source>
        <translation>As linhas aparecem quando a última fonte tiver sido lida, na ordem das horas.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Pesquisando</translation>
    </message>
    <message>
        <source>No message bears one of these numbers</source>
        <translation>Nenhuma mensagem traz um destes números</translation>
    </message>
    <message>
        <source>Open the feeds that may hold them, then press Search again.</source>
        <translation>Abra as fontes que podem contê-los e pressione Pesquisar de novo.</translation>
    </message>
    <message>
        <source>Stopped before the end</source>
        <translation>Parado antes do fim</translation>
    </message>
    <message>
        <source>Press Search again to see the story.</source>
        <translation>Pressione Pesquisar de novo para ver a história.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>The feeds could not be read to the end</source>
        <translation>As fontes não puderam ser lidas até o fim</translation>
    </message>
    <message>
        <source>If a file changed while it was read, press Search again.</source>
        <translation>Se um arquivo mudou durante a leitura, pressione Pesquisar de novo.</translation>
    </message>
    <message>
        <source>%1 of %2 messages</source>
        <translation>%1 de %2 mensagens</translation>
    </message>
    <message>
        <source>visits: %1</source>
        <translation>atendimentos: %1</translation>
    </message>
    <message>
        <source>orders: %1</source>
        <translation>pedidos: %1</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>mostradas as primeiras %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln could not be read</source>
        <translation>
            <numerusform>%Ln não pôde ser lida</numerusform>
            <numerusform>%Ln não puderam ser lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>the feeds changed since</source>
        <translation>as fontes mudaram desde então</translation>
    </message>
    <message>
        <source>Followed to: %1</source>
        <translation>Seguido até: %1</translation>
    </message>
    <message>
        <source>Some times name no zone, so all are in the order of their own clocks.</source>
        <translation>Algumas horas não indicam fuso, por isso todas seguem a ordem dos próprios relógios.</translation>
    </message>
    <message>
        <source>%1 was closed; open it again to see this message.</source>
        <translation>%1 foi fechada; abra-a de novo para ver esta mensagem.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ThresholdPane</name>
    <message>
        <source>These are the usual thresholds. Move one to see what it changes.</source>
        <translation>Estes são os limites usuais. Mova um para ver o que muda.</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada muda.</translation>
    </message>
    <message>
        <source>These are the usual thresholds already</source>
        <translation>Estes já são os limites usuais</translation>
    </message>
    <message>
        <source>From where on something is proposed</source>
        <translation>A partir de onde algo é proposto</translation>
    </message>
    <message>
        <source>Against the usual thresholds</source>
        <translation>Em relação aos limites usuais</translation>
    </message>
    <message>
        <source>Back to the usual</source>
        <translation>Voltar aos usuais</translation>
    </message>
    <message>
        <source>Back to the usual thresholds</source>
        <translation>Voltar aos limites usuais</translation>
    </message>
</context>
<context>
    <name>plumb::desk::TlsFields</name>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Speak TLS, 1.2 or later</source>
        <translation>Falar TLS, 1.2 ou mais recente</translation>
    </message>
    <message>
        <source>Choose our certificate</source>
        <translation>Escolher nosso certificado</translation>
    </message>
    <message>
        <source>Our certificate (PEM)</source>
        <translation>Nosso certificado (PEM)</translation>
    </message>
    <message>
        <source>With its chain</source>
        <translation>Com a sua cadeia</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Escolher a chave privada</translation>
    </message>
    <message>
        <source>Its private key (PEM)</source>
        <translation>Sua chave privada (PEM)</translation>
    </message>
    <message>
        <source>Choose a PKCS#12 file</source>
        <translation>Escolher um arquivo PKCS#12</translation>
    </message>
    <message>
        <source>Both in one file (PKCS#12)</source>
        <translation>Ambos em um arquivo (PKCS#12)</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase secreta da chave</translation>
    </message>
    <message>
        <source>Choose the authorities</source>
        <translation>Escolher as autoridades</translation>
    </message>
</context>
<context>
    <name>plumb::desk::TourCard</name>
    <message>
        <source>Type: %1</source>
        <translation>Digitar: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Step %1, done: %2</source>
        <translation>Passo %1, feito: %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Passo %1: %2</translation>
    </message>
</context>
<context>
    <name>plumb::desk::TrafficChart</name>
    <message>
        <source>Messages over time</source>
        <translation>Mensagens ao longo do tempo</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages</source>
        <translation>
            <numerusform>%1 mensagem</numerusform>
            <numerusform>%1 mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>outros: %1</translation>
    </message>
    <message>
        <source>No message has a date in MSH-7.</source>
        <translation>Nenhuma mensagem tem data em MSH-7.</translation>
    </message>
    <message>
        <source>others</source>
        <translation>outros</translation>
    </message>
</context>
<context>
    <name>plumb::desk::TrafficPane</name>
    <message>
        <source>Traffic</source>
        <translation>Tráfego</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>One bar a day</source>
        <translation>Uma barra por dia</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>One bar an hour</source>
        <translation>Uma barra por hora</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>One bar a minute</source>
        <translation>Uma barra por minuto</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Whole time</source>
        <translation>Tempo todo</translation>
    </message>
    <message>
        <source>Show the whole time</source>
        <translation>Mostrar o tempo todo</translation>
    </message>
    <message>
        <source>%1 without a time</source>
        <translation>sem hora: %1</translation>
    </message>
    <message>
        <source>%1 with no readable date</source>
        <translation>sem data legível: %1</translation>
    </message>
    <message>
        <source>%1 with a time less exact than this</source>
        <translation>com hora menos exata que esta: %1</translation>
    </message>
    <message>
        <source>by MSH-7, on each sender&apos;s own clock</source>
        <translation>por MSH-7, no relógio de cada remetente</translation>
    </message>
    <message>
        <source>Not shown: %1</source>
        <translation>Não mostradas: %1</translation>
    </message>
</context>
<context>
    <name>plumb::desk::UnfinishedWork</name>
    <message>
        <source>There is no keychain.</source>
        <translation>Não há chaveiro.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ValueActions</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Look at the value</source>
        <translation>Ver o valor</translation>
    </message>
    <message>
        <source>Copy the value</source>
        <translation>Copiar o valor</translation>
    </message>
    <message>
        <source>Save the value as...</source>
        <translation>Salvar o valor como...</translation>
    </message>
    <message>
        <source>Copy a value</source>
        <translation>Copiar um valor</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>A imagem foi copiada.</translation>
    </message>
    <message>
        <source>The value was copied.</source>
        <translation>O valor foi copiado.</translation>
    </message>
    <message>
        <source>Save the value as</source>
        <translation>Salvar o valor como</translation>
    </message>
    <message>
        <source>Save a value</source>
        <translation>Salvar um valor</translation>
    </message>
    <message>
        <source>%1 were written to %2.</source>
        <translation>Gravado: %1 em %2.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::ValuePanel</name>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>Choose a way of looking at it to begin again.</source>
        <translation>Escolha um modo de exibição para começar de novo.</translation>
    </message>
    <message>
        <source>Save as...</source>
        <translation>Salvar como...</translation>
    </message>
    <message>
        <source>Reading %1...</source>
        <translation>Lendo %1...</translation>
    </message>
    <message>
        <source>The rest of the window can be used.</source>
        <translation>O resto da janela pode ser usado.</translation>
    </message>
    <message>
        <source>Ways of looking at the value</source>
        <translation>Modos de exibição do valor</translation>
    </message>
    <message>
        <source>No message is chosen</source>
        <translation>Nenhuma mensagem está escolhida</translation>
    </message>
    <message>
        <source>Choose a message in a list; the value at the cursor is shown here.</source>
        <translation>Escolha uma mensagem em uma lista; o valor no cursor é mostrado aqui.</translation>
    </message>
    <message>
        <source>No value is chosen</source>
        <translation>Nenhum valor está escolhido</translation>
    </message>
    <message>
        <source>Choose a field in the tree or in the editor to see what it holds.</source>
        <translation>Escolha um campo na árvore ou no editor para ver o que ele contém.</translation>
    </message>
    <message>
        <source>Hidden by the privacy mask</source>
        <translation>Oculto pela máscara de privacidade</translation>
    </message>
    <message>
        <source>This value may say who somebody is, or hold what somebody wrote. Switch the mask off to see it.</source>
        <translation>Este valor pode dizer quem é alguém ou conter o que alguém escreveu. Desligue a máscara para vê-lo.</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>The message ends before this element, or has no such segment.</source>
        <translation>A mensagem termina antes deste elemento ou não tem esse segmento.</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vazio</translation>
    </message>
    <message>
        <source>Between its delimiters there is nothing.</source>
        <translation>Entre os delimitadores não há nada.</translation>
    </message>
    <message>
        <source>Null (&quot;&quot;)</source>
        <translation>Nulo (&quot;&quot;)</translation>
    </message>
    <message>
        <source>Two quotes: the receiver is asked to delete what it has.</source>
        <translation>Duas aspas: pede-se ao destinatário que apague o que tem.</translation>
    </message>
    <message>
        <source>Segment, %1</source>
        <translation>Segmento, %1</translation>
    </message>
    <message>
        <source>hexadecimal</source>
        <translation>hexadecimal</translation>
    </message>
    <message>
        <source>Base64</source>
        <translation>Base64</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <translation>%1, %2 de %3</translation>
    </message>
    <message>
        <source>%1, %2 of %3 (not declared, known by its first bytes)</source>
        <translation>%1, %2 de %3 (não declarado, reconhecido pelos primeiros bytes)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>RTF</source>
        <translation>RTF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>XML</source>
        <translation>XML</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>Código HTML</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Decoded</source>
        <translation>Decodificado</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Decoded hex</source>
        <translation>Hex decodificado</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Mostrar como %1</translation>
    </message>
    <message>
        <source>Read a value of %1</source>
        <translation>Ler um valor de %1</translation>
    </message>
    <message>
        <source>The value cannot be shown</source>
        <translation>O valor não pode ser mostrado</translation>
    </message>
    <message>
        <source>, %1 x %2 pixels</source>
        <translation>, %1 x %2 pixels</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <source>%1 pages</source>
        <translation>%1 páginas</translation>
    </message>
    <message>
        <source>version %1</source>
        <translation>versão %1</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>protegido por senha</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Documento PDF</translation>
    </message>
    <message>
        <source>The value cannot be shown so</source>
        <translation>O valor não pode ser mostrado assim</translation>
    </message>
    <message>
        <source>Look at it as hex, or save it.</source>
        <translation>Veja-o como hex ou salve-o.</translation>
    </message>
    <message>
        <source>the first %1 shown</source>
        <translation>as primeiras %1 mostradas</translation>
    </message>
    <message>
        <source>%1 shown</source>
        <translation>%1 mostradas</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WaiverForm</name>
    <message>
        <source>Waive</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Why it is accepted</source>
        <translation>Por que é aceito</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who answers for it</source>
        <translation>Quem responde por isso</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último dia</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>until</source>
        <translation>até</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>A waiver needs a reason and somebody who answers for it.</source>
        <translation>Uma dispensa precisa de um motivo e de um responsável.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WireModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>To the microsecond, in the zone of this machine</source>
        <translation>Ao microssegundo, no fuso desta máquina</translation>
    </message>
    <message>
        <source>Which connection of the run, from 1</source>
        <translation>Qual conexão do envio, a partir de 1</translation>
    </message>
    <message>
        <source>Its place in what was sent, where that is known</source>
        <translation>Seu lugar no que foi enviado, onde é conhecido</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WirePanel</name>
    <message>
        <source>All connections</source>
        <translation>Todas as conexões</translation>
    </message>
    <message>
        <source>Connection %1</source>
        <translation>Conexão %1</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 linhas</translation>
    </message>
    <message>
        <source>No run is shown</source>
        <translation>Nenhum envio é mostrado</translation>
    </message>
    <message>
        <source>No row is like that</source>
        <translation>Nenhuma linha é assim</translation>
    </message>
    <message>
        <source>Nothing went over the wire yet</source>
        <translation>Nada passou pela linha ainda</translation>
    </message>
    <message>
        <source>Hidden while names and identifiers are masked.</source>
        <translation>Oculto enquanto nomes e identificadores estão mascarados.</translation>
    </message>
    <message>
        <source>Save the wire log as</source>
        <translation>Salvar o registro da linha como</translation>
    </message>
    <message>
        <source>wire log</source>
        <translation>registro da linha</translation>
    </message>
    <message>
        <source>A JSON object a line (*.ndjson)</source>
        <translation>Um objeto JSON por linha (*.ndjson)</translation>
    </message>
    <message>
        <source>Saving the wire log</source>
        <translation>Salvando o registro da linha</translation>
    </message>
    <message>
        <source>%1 rows of the wire log stand in %2.</source>
        <translation>%1 linhas do registro da linha estão em %2.</translation>
    </message>
    <message>
        <source>Save the wire log</source>
        <translation>Salvar o registro da linha</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Ambos os sentidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Qual sentido</translation>
    </message>
    <message>
        <source>Which connection</source>
        <translation>Qual conexão</translation>
    </message>
    <message>
        <source>Only this message</source>
        <translation>Somente esta mensagem</translation>
    </message>
    <message>
        <source>The message that is chosen in the outcomes, or in a row here</source>
        <translation>A mensagem escolhida nos resultados, ou em uma linha aqui</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Acompanhar</translation>
    </message>
    <message>
        <source>Keeps the newest row in sight</source>
        <translation>Mantém à vista a linha mais recente</translation>
    </message>
    <message>
        <source>Wire log</source>
        <translation>Registro da linha</translation>
    </message>
    <message>
        <source>The row as text</source>
        <translation>A linha como texto</translation>
    </message>
    <message>
        <source>The row in hexadecimal digits</source>
        <translation>A linha em dígitos hexadecimais</translation>
    </message>
    <message>
        <source>No bytes</source>
        <translation>Sem bytes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Send messages or start a listener, or choose a run in the Replay panel.</source>
        <translation>Envie mensagens ou inicie um receptor, ou escolha uma execução no painel Replay.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::WorkRestorer</name>
    <message>
        <source>Looking for unfinished work</source>
        <translation>Procurando trabalho inacabado</translation>
    </message>
    <message>
        <source>%1 is not there now; its edits are kept until it is.</source>
        <translation>%1 não está lá agora; suas edições são mantidas até que esteja.</translation>
    </message>
    <message>
        <source>%1 cannot be read now; its edits are kept until it can.</source>
        <translation>%1 não pode ser lido agora; suas edições são mantidas até que possa.</translation>
    </message>
    <message>
        <source>Restoring edits of %1</source>
        <translation>Restaurando edições de %1</translation>
    </message>
    <message>
        <source>A source was closed before its edits were restored.</source>
        <translation>Uma fonte foi fechada antes de suas edições serem restauradas.</translation>
    </message>
    <message>
        <source>%1 has changed since: %2 of %3 edited messages are as they were and have their edits again.</source>
        <translation>%1 mudou desde então: %2 de %3 mensagens editadas estão como estavam e têm suas edições de volta.</translation>
    </message>
</context>
<context>
    <name>plumb::desk::Workspace</name>
    <message>
        <source>Pasted %1</source>
        <translation>Colado: %1</translation>
    </message>
</context>
</TS>
