// JSON laid out anew. One pass over the tokens; what each place expects is a small state, not a tree.
#include "widgets/value/marked_text.h"

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr int kDeepestIndent = 40;

bool isBlank(QChar c) {
    return c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t');
}

class JsonFormatter {
public:
    explicit JsonFormatter(QStringView source)
        : m_source(source) {}

    PrettyText run() {
        m_out.text.text.reserve(m_source.size() * 5 / 4);
        skipBlanks();
        while (m_at < m_source.size() && step()) {
            skipBlanks();
        }
        if (m_at < m_source.size() || m_expect != Expect::End) {
            PrettyText plain;
            plain.text.text = m_source.toString();
            plain.wellFormed = false;
            plain.fault = m_at;
            return plain;
        }
        return std::move(m_out);
    }

private:
    enum class Expect : quint8 { Value, ValueOrClose, NameOrClose, Name, Colon, CommaOrClose, End };

    void skipBlanks() {
        while (m_at < m_source.size() && isBlank(m_source[m_at])) {
            ++m_at;
        }
    }

    void newLine() {
        m_out.text.add(QStringView(u"\n"));
        m_out.text.add(indentOf(static_cast<int>(std::min<std::size_t>(m_open.size(), kDeepestIndent))));
    }

    bool step() {
        const QChar c = m_source[m_at];
        switch (m_expect) {
        case Expect::ValueOrClose:
            if (c == QLatin1Char(']')) {
                return close(c);
            }
            newLine();
            return value(c);
        case Expect::Value:
            return value(c);
        case Expect::NameOrClose:
            if (c == QLatin1Char('}')) {
                return close(c);
            }
            newLine();
            return name();
        case Expect::Name:
            return name();
        case Expect::Colon:
            if (c != QLatin1Char(':')) {
                return false;
            }
            m_out.text.add(QStringView(u":"), TextMark::Punctuation);
            m_out.text.add(QStringView(u" "));
            m_expect = Expect::Value;
            ++m_at;
            return true;
        case Expect::CommaOrClose:
            if (c == QLatin1Char(',')) {
                m_out.text.add(QStringView(u","), TextMark::Punctuation);
                newLine();
                m_expect = m_open.back() ? Expect::Name : Expect::Value;
                ++m_at;
                return true;
            }
            newLineBeforeClose();
            return close(c);
        case Expect::End:
            return false;
        }
        return false;
    }

    void newLineBeforeClose() {
        m_out.text.add(QStringView(u"\n"));
        m_out.text.add(indentOf(static_cast<int>(std::min<std::size_t>(m_open.size() - 1, kDeepestIndent))));
    }

    bool close(QChar c) {
        if (m_open.empty() || c != QLatin1Char(m_open.back() ? '}' : ']')) {
            return false;
        }
        m_open.pop_back();
        m_out.text.add(QStringView(&c, 1), TextMark::Punctuation);
        ++m_at;
        after();
        return true;
    }

    void after() { m_expect = m_open.empty() ? Expect::End : Expect::CommaOrClose; }

    bool value(QChar c) {
        if (c == QLatin1Char('{') || c == QLatin1Char('[')) {
            m_open.push_back(c == QLatin1Char('{'));
            m_out.text.add(QStringView(&c, 1), TextMark::Punctuation);
            m_expect = m_open.back() ? Expect::NameOrClose : Expect::ValueOrClose;
            ++m_at;
            return true;
        }
        if (c == QLatin1Char('"')) {
            if (!quoted(TextMark::Value)) {
                return false;
            }
            after();
            return true;
        }
        const qsizetype from = m_at;
        while (m_at < m_source.size() && (m_source[m_at].isLetterOrNumber() || m_source[m_at] == QLatin1Char('+') ||
                                          m_source[m_at] == QLatin1Char('-') || m_source[m_at] == QLatin1Char('.'))) {
            ++m_at;
        }
        const QStringView word = m_source.mid(from, m_at - from);
        const bool number = !word.isEmpty() && (word[0].isDigit() || word[0] == QLatin1Char('-'));
        if (!number && word != QLatin1String("true") && word != QLatin1String("false") &&
            word != QLatin1String("null")) {
            m_at = from;
            return false;
        }
        m_out.text.add(word, TextMark::Literal);
        after();
        return true;
    }

    bool name() {
        if (m_source[m_at] != QLatin1Char('"') || !quoted(TextMark::Name)) {
            return false;
        }
        m_expect = Expect::Colon;
        return true;
    }

    bool quoted(TextMark mark) {
        qsizetype end = m_at + 1;
        while (end < m_source.size() && m_source[end] != QLatin1Char('"')) {
            end += m_source[end] == QLatin1Char('\\') ? 2 : 1;
        }
        if (end >= m_source.size()) {
            return false;
        }
        m_out.text.add(m_source.mid(m_at, end + 1 - m_at), mark);
        m_at = end + 1;
        return true;
    }

    QStringView m_source;
    qsizetype m_at = 0;
    Expect m_expect = Expect::Value;
    std::vector<bool> m_open;  ///< true: an object
    PrettyText m_out;
};

}  // namespace

QString indentOf(int depth) {
    return QString(2 * std::min(depth, kDeepestIndent), QLatin1Char(' '));
}

PrettyText prettyJson(const QString& source) {
    return JsonFormatter(source).run();
}

}  // namespace plumb::desk
