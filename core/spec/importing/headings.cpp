#include "spec/importing/headings.h"

#include "spec/importing/words.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace plumb::spec::importing {
namespace {

struct HeadingWords {
    Column column;
    std::string_view name;
    std::string_view words;  ///< folded, parted by '|'
};

constexpr std::array kHeadingWords = {
    HeadingWords{
        Column::Sequence, "sequence",
        "seq|sequence|sec|seq #|seq no|seq nr|#|no|nr|num|number|pos|position|field no|field nr|field number|field "
        "#|fld|fld #|field seq|index|lfd nr|feld nr|feldnummer|feldnr|sequenz|n o|numero|no champ|n champ|num "
        "champ|numero de champ|numero du champ|rang|num campo|numero de campo|numero del campo|no campo|n "
        "campo|orden|ordem|secuencia|sequencia|element no|element #|component no|component #|component "
        "number|no de champ|no de campo|posicion|posicao|hl7 seq|laufende nr|nummer"},
    HeadingWords{Column::Path, "path",
                 "path|hl7 path|hl7 field|field path|hl7 field component|hl7 location|hl7 element|field id|hl7 "
                 "feld|feldpfad|pfad|champ hl7|chemin|emplacement|campo hl7|ruta|caminho|posicion hl7|position hl7|hl7 "
                 "position|posicao hl7|hl7 segment field|segment field|target|hl7 target|field component|hl7 "
                 "reference|element id|hl7 pfad|chemin hl7|ruta hl7|caminho hl7|location|seg field|hl7 path s|hl7 "
                 "fields|hl7 feld komponente|hl7 id|hl7 mapping|hl7 field s"},
    HeadingWords{Column::Segment, "segment",
                 "segment|seg|hl7 segment|hl 7 segment|segment id|segment code|segmento|segmento hl7|segment "
                 "hl7|segment segment|segments|id segmento|segmentkennung|segment ref"},
    HeadingWords{Column::Field, "field", "field|element|feld|champ|campo|hl7 field number|elemento"},
    HeadingWords{Column::Component, "component",
                 "component|comp|comp #|subfield|komponente|komp|composant|componente|sub component|field comp"},
    HeadingWords{
        Column::Name, "name",
        "name|fieldname|element name|field name|data element|data element name|dato|donnee|component name|hl7 element "
        "name|hl7 field name|hl 7 "
        "element name|feldname|bezeichnung|elementname|datenelement|nom|libelle|nom du champ|nom de l "
        "element|nombre|nombre del campo|nombre del elemento|nombre de campo|elemento de datos|nome|nome do "
        "campo|nome do elemento|elemento de dados|denominacion|designacao|attribute|attribute "
        "name|title|segment name|component name|elemento nombre|name des feldes|element de "
        "donnees|intitule|denominacao|designation|benennung|nom element|nombre elemento|nome elemento"},
    HeadingWords{
        Column::Usage, "usage",
        "usage|use|req opt|pflicht optional|opt|optionality|r o|r o c|r o c x|req|required|required "
        "optional|usg|requirement|fed "
        "required|federal required|mandatory|conformance|verwendung|optionalitat|pflicht|pflichtfeld|usage "
        "code|obligation|optionnalite|optionalite|obligatoire|utilisation|uso|optionalidad|opcionalidad|obligatorio|"
        "obligatoriedad|requerido|obrigatorio|obrigatoriedade|opcionalidade|utilizacao|m o|o r|r re o|reqd|req "
        "d|r o x|required for hl7|sender usage|usage hl7|requis|presence|hl7 usage|usage r re o c x|oblig|uso "
        "hl7|exigence|caracter|required field|rqd|erforderlich|notwendig|benotigt|muss|requerimiento|exigido"},
    HeadingWords{Column::Type, "type",
                 "dt|type|data type|datatype|hl7 data type|datentyp|typ|type de donnees|type de donnee|tipo|tipo de "
                 "dato|tipo de datos|tipo de dado|tipo de dados|hl7 type|tipo dato|tipo dado|type donnees|hl7 "
                 "datentyp|d type|field type"},
    HeadingWords{Column::Length, "length",
                 "len|length|max length|max len|maximum length|lng|field length|size|lange|laenge|max lange|maximale "
                 "lange|feldlange|longueur|longueur max|longueur maximale|long|taille|longitud|tamano|longitud "
                 "max|longitud maxima|comprimento|tamanho|tamanho maximo|comprimento maximo|lgt|maxlength|max "
                 "size|lange max|comprimento max|long max|length max|tam"},
    HeadingWords{Column::MinLength, "min-length",
                 "min length|min len|minimum length|minlength|mindestlange|longueur min"},
    HeadingWords{Column::ConformanceLength, "conformance-length",
                 "c len|conf length|conflength|conformance length|clen"},
    HeadingWords{
        Column::Repeat, "repeat",
        "rp|rp #|rep|rep #|rpt|rpt #|repeat|repeats|repeating|repetition|repetitions|wiederholung|wiederholbar|"
        "wdh|repetable|repeticion|repetible|repeticiones|repeticao|repetivel|max reps|repeatable|"
        "wiederholungen|repeticoes|repet|rep max|rpts"},
    HeadingWords{Column::Cardinality, "cardinality",
                 "cardinality|card|kardinalitat|cardinalite|cardinalidad|cardinalidade|occurrence|occurrences|min "
                 "max|occurs|multiplicity|multiplizitat|ocurrencias|ocorrencias|occ|kard"},
    HeadingWords{Column::Min, "min", "min|minimum"},
    HeadingWords{Column::Max, "max", "max|maximum"},
    HeadingWords{Column::Table, "table",
                 "tbl|tbl #|table|table #|hl7 table|hl7 table #|value set|valueset|code table|vocabulary|tabelle|"
                 "wertetabelle|table de valeurs|jeu de valeurs|tabla|conjunto de valores|tabela|binding|table no|table "
                 "hl7|tabla hl7|tabela hl7|hl7 tabelle|tab|tab #|wertemenge|codetabelle|value set table|tabelle "
                 "nr|value set binding|table number|tbl no|codeliste|code list"},
    HeadingWords{Column::Item, "item", "item|item #|item no|item number|element number|hl7 item"},
    HeadingWords{Column::Constant, "constant",
                 "constant|fixed value|literal|hardcoded|hard coded value|fester wert|festwert|konstante|valeur "
                 "fixe|constante|valor fijo|valor fixo|constant value|literal value|hardcoded value|fixed|valeur "
                 "constante|valor constante"},
    HeadingWords{Column::Example, "example",
                 "example|example value|sample|sample value|beispiel|beispielwert|exemple|ejemplo|exemplo|examples|"
                 "example data|sample data|strac example"},
    HeadingWords{Column::Description, "description",
                 "description|beschreibung|descripcion|descricao|definition|definicion|definicao|desc"},
    HeadingWords{Column::Notes, "notes",
                 "comment|comments|exigences|exigence|precisions|anforderungen|weitere hinweise|requisitos|orientacion "
                 "adicional|orientacao adicional|note|notes|remark|remarks|implementation|implementation "
                 "notes|guidance|additional "
                 "guidance|data requirements|usage notes|bemerkung|bemerkungen|kommentar|kommentare|hinweis|hinweise|"
                 "anmerkung|anmerkungen|remarque|remarques|commentaire|commentaires|comentario|comentarios|"
                 "observaciones|observacion|observacoes|observacao|notas|nota|processing notes|processing "
                 "note|processing|constraints|site notes|additional information|instructions|definition comments|"
                 "description comments|comments description|prime comments|vendor notes|verarbeitung|"
                 "verarbeitungshinweise|traitement|tratamiento|tratamento|local use|special notes|site comment|site "
                 "comments|usage comment"},
    HeadingWords{Column::Condition, "condition",
                 "condition|predicate|condition predicate|bedingung|condicion|condicao|conditional rule|condition de "
                 "presence|usage condition|condition rule|conditions"},
    HeadingWords{Column::Value, "value", "value|values|valeur|wert|valor|valid values|allowed values"},
    HeadingWords{
        Column::Code, "code",
        "code|code value|concept code|codigo|hl7 code|schlussel|kode|codes|coded value|table value|concept id"},
    HeadingWords{Column::Meaning, "meaning",
                 "meaning|display name|display|code description|preferred concept name|bedeutung|signification|"
                 "significado|concept name|code text|text|klartext|anzeigetext|texte|texto|label|value description"},
    HeadingWords{Column::CodeSystem, "code-system",
                 "code system|coding system|codesystem|system|system oid|kodiersystem|systeme de codage|sistema de "
                 "codificacion|sistema de codificacao|code system oid|codesystem oid|sistema"},
    HeadingWords{Column::SetId, "value-set",
                 "value set name|value set id|set|set id|table id|table name|value set code|nom du jeu|wertemengen id"},
    HeadingWords{Column::Event, "event",
                 "event|trigger|trigger event|event code|event type|ereignis|evenement|evento|message|message type|"
                 "message event|nachricht|nachrichtentyp|type de message|mensaje|tipo de mensaje|mensagem|tipo de "
                 "mensagem|hl7 event|hl7 message|evenement declencheur|evento disparador|trigger code|auslosendes "
                 "ereignis|hl7 trigger|events|messages|triggers"},
    HeadingWords{Column::Structure, "structure",
                 "message structure|structure|abstract message|struktur|estructura|estrutura|nachrichtenstruktur|"
                 "structure de message|message structure id|structure id"},
    HeadingWords{Column::Version, "version", "version|rev|revision|release|ver|vers|version no|rev no|versao"},
    HeadingWords{Column::Date, "date", "date|datum|fecha|data|revision date|change date"},
    HeadingWords{Column::Author, "author",
                 "author|by|changed by|autor|auteur|who|editor|prepared by|revised by|bearbeiter|redacteur"},
    HeadingWords{Column::Change, "change",
                 "change|changes|change description|description of change|anderung|anderungen|modification|"
                 "modifications|cambio|cambios|alteracao|alteracoes|summary|summary of changes|changes made|reason for "
                 "change|revision description|nature de la modification|description of changes"},
    HeadingWords{Column::Ignored, "ignored",
                 "conformance statement id|statement id|constraint id|rule id|id|csv|csv column name|csv column "
                 "names|csv column|source field|internal "
                 "field|chapter|section|ref|reference|page|kapitel|"
                 "chapitre|capitulo|prime field|database field|db field|db column|screen field|state required|referenz|"
                 "abschnitt|column|spalte|colonne|columna|coluna|strength|binding strength|hl7 chapter"},
    HeadingWords{Column::If, "if", "if|wenn|si|se"},
    HeadingWords{Column::Then, "then", "then|dann|alors|entonces|entao"},
    HeadingWords{Column::User, "user", "user"},
};

const std::unordered_map<std::string_view, Column>& headingsByWord() {
    static const std::unordered_map<std::string_view, Column> all = [] {
        std::unordered_map<std::string_view, Column> made;
        for (const HeadingWords& row : kHeadingWords) {
            std::string_view rest = row.words;
            while (!rest.empty()) {
                const std::string_view word = rest.substr(0, rest.find('|'));
                made.try_emplace(word, row.column);
                rest.remove_prefix(std::min(word.size() + 1, rest.size()));
            }
        }
        return made;
    }();
    return all;
}

/// The longest known phrase in the heading; short words inside of a heading say too little.
Column phraseIn(const std::string& heading) {
    constexpr std::size_t kShortest = 4, kLongestHeading = 40, kMostWords = 4;
    const std::vector<std::string> words = wordsOf(heading, " ");
    if (heading.size() > kLongestHeading || words.size() > kMostWords) {
        return Column::None;
    }
    Column found = Column::None;
    std::string longest;
    for (std::size_t from = 0; from < words.size(); ++from) {
        std::string phrase;
        for (std::size_t to = from; to < words.size(); ++to) {
            phrase += (phrase.empty() ? "" : " ") + words[to];
            const bool better = phrase.size() > longest.size() || (phrase.size() == longest.size() && phrase < longest);
            const auto known =
                better && phrase.size() >= kShortest ? headingsByWord().find(phrase) : headingsByWord().end();
            if (known != headingsByWord().end()) {
                longest = phrase;
                found = known->second;
            }
        }
    }
    return found;
}

}  // namespace

HeadingMatch columnOf(std::string_view heading) {
    const std::string bare = folded(heading);
    if (bare.empty()) {
        return {};
    }
    if (const auto exact = headingsByWord().find(bare); exact != headingsByWord().end()) {
        return {exact->second, true};
    }
    // "POSITIO N": a narrow column cut the word.
    constexpr std::size_t kShortestCut = 5;
    std::string whole = bare;
    std::erase(whole, ' ');
    if (const auto cut = headingsByWord().find(whole); whole.size() >= kShortestCut && cut != headingsByWord().end()) {
        return {cut->second, true};
    }
    return {phraseIn(bare), false};
}

std::string_view columnName(Column column) {
    for (const HeadingWords& row : kHeadingWords) {
        if (row.column == column) {
            return row.name;
        }
    }
    return {};
}

std::optional<Column> columnNamed(std::string_view name) {
    for (const HeadingWords& row : kHeadingWords) {
        if (row.name == name) {
            return row.column;
        }
    }
    return std::nullopt;
}

}  // namespace plumb::spec::importing
