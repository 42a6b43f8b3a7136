// XML laid out anew. Tags are matched by their names; entities, declarations and types are never looked up, so nothing
// is expanded and nothing is fetched.
#include "widgets/value/marked_text.h"

#include <algorithm>

namespace plumb::desk {
namespace {

bool isXmlBlank(QChar c) {
    return c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t');
}

class XmlFormatter {
public:
    explicit XmlFormatter(QStringView source)
        : m_source(source) {}

    PrettyText run() {
        m_out.text.text.reserve(m_source.size() * 5 / 4);
        if (m_source.startsWith(QChar(0xFEFF))) {
            m_at = 1;
        }
        while (m_at < m_source.size()) {
            if (!(m_source[m_at] == QLatin1Char('<') ? tag() : text())) {
                return asItStands();
            }
        }
        return m_open.empty() && m_elements > 0 ? std::move(m_out) : asItStands();
    }

private:
    [[nodiscard]] PrettyText asItStands() const {
        PrettyText plain;
        plain.text.text = m_source.toString();
        plain.wellFormed = false;
        plain.fault = m_at;
        return plain;
    }

    void newLine(std::size_t depth) {
        if (!m_out.text.text.isEmpty()) {
            m_out.text.add(QStringView(u"\n"));
        }
        m_out.text.add(indentOf(static_cast<int>(std::min<std::size_t>(depth, 1000))));
    }

    bool text() {
        qsizetype end = m_source.indexOf(QLatin1Char('<'), m_at);
        end = end < 0 ? m_source.size() : end;
        const QStringView piece = m_source.mid(m_at, end - m_at).trimmed();
        if (!piece.isEmpty()) {
            if (m_open.empty()) {
                return false;  // text outside the document element
            }
            // Text alone stays on the line of its element; beside other content it gets one of its own.
            const bool alone = m_justOpened && m_source.mid(end).startsWith(QLatin1String("</"));
            if (!alone) {
                newLine(m_open.size());
            }
            m_out.text.add(piece);
            m_inline = alone;
            m_justOpened = false;
        }
        m_at = end;
        return true;
    }

    bool until(QLatin1String end, TextMark mark) {
        const qsizetype at = m_source.indexOf(end, m_at);
        if (at < 0) {
            return false;
        }
        newLine(m_open.size());
        m_out.text.add(m_source.mid(m_at, at + end.size() - m_at), mark);
        m_at = at + end.size();
        m_justOpened = m_inline = false;
        return true;
    }

    bool tag() {
        const QStringView rest = m_source.mid(m_at);
        if (rest.startsWith(QLatin1String("<!--"))) {
            return until(QLatin1String("-->"), TextMark::Comment);
        }
        if (rest.startsWith(QLatin1String("<![CDATA["))) {
            return until(QLatin1String("]]>"), TextMark::Value);
        }
        if (rest.startsWith(QLatin1String("<?"))) {
            return until(QLatin1String("?>"), TextMark::Comment);
        }
        if (rest.startsWith(QLatin1String("<!"))) {
            return declaration();
        }
        return rest.startsWith(QLatin1String("</")) ? closing() : opening();
    }

    bool declaration() {
        int brackets = 0;
        for (qsizetype at = m_at; at < m_source.size(); ++at) {
            const QChar c = m_source[at];
            brackets += c == QLatin1Char('[') ? 1 : c == QLatin1Char(']') ? -1 : 0;
            if (c == QLatin1Char('>') && brackets <= 0) {
                newLine(0);
                m_out.text.add(m_source.mid(m_at, at + 1 - m_at), TextMark::Comment);
                m_at = at + 1;
                return true;
            }
        }
        return false;
    }

    bool closing() {
        const qsizetype end = m_source.indexOf(QLatin1Char('>'), m_at);
        if (end < 0 || m_open.empty() || m_source.mid(m_at + 2, end - m_at - 2).trimmed() != m_open.back()) {
            return false;
        }
        const QStringView name = m_open.back();
        m_open.pop_back();
        if (!m_inline && !m_justOpened) {
            newLine(m_open.size());
        }
        m_out.text.add(QStringView(u"</"), TextMark::Punctuation);
        m_out.text.add(name, TextMark::Name);
        m_out.text.add(QStringView(u">"), TextMark::Punctuation);
        m_justOpened = m_inline = false;
        m_at = end + 1;
        return true;
    }

    [[nodiscard]] QStringView word(qsizetype& at) const {
        const qsizetype from = at;
        while (at < m_source.size() && !isXmlBlank(m_source[at]) && m_source[at] != QLatin1Char('>') &&
               m_source[at] != QLatin1Char('/') && m_source[at] != QLatin1Char('=') &&
               m_source[at] != QLatin1Char('<')) {
            ++at;
        }
        return m_source.mid(from, at - from);
    }

    bool opening() {
        qsizetype at = m_at + 1;
        const QStringView name = word(at);
        if (name.isEmpty()) {
            return false;
        }
        newLine(m_open.size());
        m_out.text.add(QStringView(u"<"), TextMark::Punctuation);
        m_out.text.add(name, TextMark::Name);
        for (;;) {
            while (at < m_source.size() && isXmlBlank(m_source[at])) {
                ++at;
            }
            if (at >= m_source.size()) {
                return false;
            }
            if (m_source[at] == QLatin1Char('>')) {
                m_out.text.add(QStringView(u">"), TextMark::Punctuation);
                m_open.push_back(name);
                m_justOpened = true;
                m_at = at + 1;
                break;
            }
            if (m_source.mid(at).startsWith(QLatin1String("/>"))) {
                m_out.text.add(QStringView(u"/>"), TextMark::Punctuation);
                m_justOpened = false;
                m_at = at + 2;
                break;
            }
            if (!attribute(at)) {
                return false;
            }
        }
        ++m_elements;
        m_inline = false;
        return true;
    }

    bool attribute(qsizetype& at) {
        const QStringView name = word(at);
        while (at < m_source.size() && isXmlBlank(m_source[at])) {
            ++at;
        }
        if (name.isEmpty() || at >= m_source.size() || m_source[at] != QLatin1Char('=')) {
            return false;
        }
        ++at;
        while (at < m_source.size() && isXmlBlank(m_source[at])) {
            ++at;
        }
        if (at >= m_source.size() || (m_source[at] != QLatin1Char('"') && m_source[at] != QLatin1Char('\''))) {
            return false;
        }
        const qsizetype end = m_source.indexOf(m_source[at], at + 1);
        if (end < 0) {
            return false;
        }
        m_out.text.add(QStringView(u" "));
        m_out.text.add(name, TextMark::Attribute);
        m_out.text.add(QStringView(u"="), TextMark::Punctuation);
        m_out.text.add(m_source.mid(at, end + 1 - at), TextMark::Value);
        at = end + 1;
        return true;
    }

    QStringView m_source;
    qsizetype m_at = 0;
    std::vector<QStringView> m_open;
    std::size_t m_elements = 0;
    bool m_justOpened = false;  ///< nothing stands between the last opening tag and here
    bool m_inline = false;      ///< the text of the element stands on its line
    PrettyText m_out;
};

}  // namespace

PrettyText prettyXml(const QString& source) {
    return XmlFormatter(source).run();
}

}  // namespace plumb::desk
