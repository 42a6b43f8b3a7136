#include "base/ascii.h"
#include "query/filter.h"
#include "query/filter_ast.h"

#include <algorithm>

namespace plumb::query {
namespace {

enum class Token { Word, Value, Operator, ListOperator, Connective, Open, Close, Comma, End };

struct Reader {
    std::string_view text;
    std::size_t at = 0;
    std::size_t begin = 0;

    /// The next token; `expectValue` reads a bare word as a value.
    Token next(bool expectValue) {
        while (at < text.size() && (text[at] == ' ' || text[at] == '\t' || text[at] == '\n' || text[at] == '\r')) {
            ++at;
        }
        begin = at;
        if (at == text.size()) {
            return Token::End;
        }
        const char c = text[at];
        if (c == '"' || c == '\'' || (c == '/' && expectValue)) {
            for (++at; at < text.size() && text[at] != c; ++at) {
                at += c == '/' && text[at] == '\\' ? 1 : 0;
            }
            at = std::min(at + 1, text.size());
            at += at < text.size() && text[at] == 'i' ? 1 : 0;
            return Token::Value;
        }
        if (c == '(' || c == ')' || c == ',') {
            ++at;
            return c == '(' ? Token::Open : c == ')' ? Token::Close : Token::Comma;
        }
        constexpr std::string_view kSymbols = "=!<>~";
        if (!expectValue && kSymbols.find(c) != std::string_view::npos) {
            while (at < text.size() && kSymbols.find(text[at]) != std::string_view::npos) {
                ++at;
            }
            return Token::Operator;
        }
        int open = 0;
        for (; at < text.size(); ++at) {
            const char w = text[at];
            open += w == '[' ? 1 : w == ']' ? -1 : 0;
            if (open <= 0 && (std::string_view(" \t\r\n(),").find(w) != std::string_view::npos ||
                              (!expectValue && kSymbols.find(w) != std::string_view::npos))) {
                break;
            }
        }
        const std::string_view word = text.substr(begin, at - begin);
        if (equalCaseBlind(word, "and") || equalCaseBlind(word, "or")) {
            return Token::Connective;
        }
        if (equalCaseBlind(word, "in")) {
            return Token::ListOperator;
        }
        if (equalCaseBlind(word, "contains") || equalCaseBlind(word, "startswith") ||
            equalCaseBlind(word, "endswith")) {
            return Token::Operator;
        }
        return Token::Word;
    }
};

std::vector<std::string> wordsOf(Completions::Kind kind) {
    switch (kind) {
    case Completions::Kind::Operand:
        return {"absent(", "ack.code",       "ack.latency", "all(",    "any(",      "controlid", "count(", "distinct(",
                "empty(",  "exists(",        "index",       "isack",   "length(",   "none(",     "not ",   "null(",
                "num(",    "segments",       "size",        "source",  "structure", "text",      "time(",  "trigger",
                "type",    "unacknowledged", "valued(",     "version", "within "};
    case Completions::Kind::Operator:
        return {"!=",       "!~",          "<", "<=", "=", ">", ">=", "contains ", "endswith ", "in (", "not contains ",
                "not in (", "startswith ", "~"};
    case Completions::Kind::Connective:
        return {"and ", "or "};
    case Completions::Kind::Value:
        break;
    }
    return {};
}

bool isFunction(std::string_view word) {
    for (const Function function :
         {Function::Count, Function::Length, Function::Distinct, Function::Number, Function::Time}) {
        if (equalCaseBlind(word, wordOf(function))) {
            return true;
        }
    }
    return false;
}

}  // namespace

Completions completions(std::string_view text, std::size_t cursor) {
    using Kind = Completions::Kind;
    Completions out;
    Reader reader{text.substr(0, std::min(cursor, text.size()))};
    bool list = false;
    std::string operand, callee;
    for (;;) {
        const Kind before = out.kind;
        const Token token = reader.next(before == Kind::Value);
        const std::string word(reader.text.substr(reader.begin, reader.at - reader.begin));
        out.replaceFrom = reader.begin;
        if (token == Token::End) {
            break;
        }
        // A word that the cursor touches is still being written.
        const bool open =
            reader.at == reader.text.size() && token != Token::Open && token != Token::Close && token != Token::Comma;
        if (open &&
            !(token == Token::Value && word.size() > 1 && (word.back() == word.front() || word.back() == 'i'))) {
            break;
        }
        switch (token) {
        case Token::Word:
            if (before == Kind::Value) {
                out.kind = list ? Kind::Value : Kind::Connective;
            } else if (before == Kind::Operand && !equalCaseBlind(word, "not") && !equalCaseBlind(word, "within")) {
                operand = word;
                const bool flag = equalCaseBlind(word, "isack") || equalCaseBlind(word, "unacknowledged");
                out.kind = flag ? Kind::Connective : Kind::Operator;
            }
            break;
        case Token::Value:
            out.kind = list ? Kind::Value : Kind::Connective;
            break;
        case Token::Operator:
        case Token::ListOperator:
            out.kind = Kind::Value;
            list = token == Token::ListOperator;
            break;
        case Token::Connective:
            out.kind = Kind::Operand;
            break;
        case Token::Open:
            callee = before == Kind::Operator ? operand : std::string();  // count( ...: the word before was no operand
            out.kind = before == Kind::Value ? Kind::Value : Kind::Operand;
            break;
        case Token::Close:
            // Behind exists(...) a condition is complete, behind count(...) an operator comes.
            out.kind = Kind::Connective;
            if (before == Kind::Operator && isFunction(callee)) {
                out.kind = Kind::Operator;
                operand = callee + '(' + operand + ')';
            }
            list = false;
            callee.clear();
            break;
        case Token::Comma:
        case Token::End:
            break;
        }
    }
    const std::string begun(reader.text.substr(out.replaceFrom));
    out.operand = out.kind == Kind::Operand ? std::string() : operand;
    for (std::string& word : wordsOf(out.kind)) {
        if (word.size() >= begun.size() && equalCaseBlind(std::string_view(word).substr(0, begun.size()), begun)) {
            out.words.push_back(std::move(word));
        }
    }
    return out;
}

}  // namespace plumb::query
