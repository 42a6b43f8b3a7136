#include "widgets/reality/reality_story.h"

#include "widgets/common/row_delegate.h"
#include "widgets/common/theme.h"
#include "widgets/models/counted.h"
#include "widgets/models/insight.h"
#include "widgets/models/sentences.h"
#include "widgets/reality/reality_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace plumb::desk {
namespace {

struct RealityStory {
    Q_DECLARE_TR_FUNCTIONS(RealityStory)
};

constexpr std::size_t kCodesTold = 40;

class StoryWriter {
public:
    StoryWriter(const check::RealityRow& row, bool masked, const Theme& theme)
        : m_row(row)
        , m_numbers(row.numbers())
        , m_masked(masked)
        , m_theme(theme) {}

    QString write(const RealityBeside& beside) {
        head(beside.title);
        says(beside.standard);
        holds();
        codes();
        rules(beside.sentences);
        return m_html;
    }

private:
    [[nodiscard]] QString coloured(const QString& text, Role role) const {
        return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(m_theme.color(role).name(), text);
    }
    [[nodiscard]] QString muted(const QString& text) const { return coloured(text.toHtmlEscaped(), Role::Muted); }
    [[nodiscard]] QString sign(Tone tone) const {
        const QString shape = tone == Tone::Error     ? QStringLiteral("\u25a0")
                              : tone == Tone::Warning ? QStringLiteral("\u25b2")
                                                      : QStringLiteral("\u25cf");
        return coloured(shape, roleOf(tone)) + QLatin1Char(' ');
    }
    void heading(const QString& text) {
        m_html +=
            QStringLiteral("<p style=\"margin-top:12px;margin-bottom:4px\"><b>%1</b></p>").arg(text.toHtmlEscaped());
    }
    void line(const QString& label, const QString& html) {
        m_html +=
            QStringLiteral("<tr><td style=\"padding-right:12px\">%1</td><td>%2</td></tr>").arg(muted(label), html);
    }
    void begin() { m_html += QStringLiteral("<table cellspacing=\"0\" cellpadding=\"1\">"); }
    void end() { m_html += QStringLiteral("</table>"); }

    /// "5 messages", as a link to them.
    [[nodiscard]] QString link(const check::RealityNumber& number) const {
        const auto at = std::find(m_numbers.begin(), m_numbers.end(), &number);
        const int plural = static_cast<int>(std::min<std::uint64_t>(number.messages, 1'000'000'000));
        return QStringLiteral("<a href=\"n:%1\">%2</a>")
            .arg(at - m_numbers.begin())
            .arg(RealityStory::tr("%1 messages", nullptr, plural).arg(counted(number.messages)).toHtmlEscaped());
    }
    void number(const QString& label, const check::RealityNumber& one) {
        if (one.messages == 0) {
            return;
        }
        QString html = link(one);
        const check::Measure measure = one.question.measure;
        if (one.value != one.messages && measure != check::Measure::Length && measure != check::Measure::Repetitions) {
            html += QLatin1Char(' ') +
                    muted(RealityStory::tr("%1 times", nullptr,
                                           static_cast<int>(std::min<std::uint64_t>(one.value, 1'000'000'000)))
                              .arg(counted(one.value)));
        }
        line(label, html);
    }

    void head(const QString& spec) {
        m_html += QStringLiteral("<p style=\"margin-bottom:2px\"><b>%1</b> &nbsp;%2</p>")
                      .arg(realityPlaceText(m_row.place).toHtmlEscaped(), toQString(m_row.name).toHtmlEscaped());
        QStringList about{realityTypeText(m_row.place.type)};
        if (!spec.isEmpty()) {
            about.append(spec);
        }
        m_html +=
            QStringLiteral("<p style=\"margin-top:0px\">%1</p>").arg(muted(about.join(QStringLiteral(" \u00b7 "))));
    }

    void says(bool standard) {
        heading(standard ? RealityStory::tr("What the standard says") : RealityStory::tr("What the spec says"));
        if (!m_row.known) {
            m_html += QStringLiteral("<p style=\"margin-top:0px\">%1%2</p>")
                          .arg(m_row.seen() ? sign(Tone::Warning) : QString(),
                               RealityStory::tr("Nothing: it is not in the spec.").toHtmlEscaped());
            return;
        }
        begin();
        const auto say = [this](const QString& label, const std::string& text) {
            if (!text.empty()) {
                line(label, toQString(text).toHtmlEscaped());
            }
        };
        say(RealityStory::tr("Usage"), m_row.usage);
        say(RealityStory::tr("How often"), m_row.cardinality);
        say(RealityStory::tr("Length"), m_row.length);
        say(RealityStory::tr("Type"), m_row.type);
        say(RealityStory::tr("Value set"), m_row.valueSet);
        end();
        if (!m_row.said && !standard) {
            m_html += QStringLiteral("<p style=\"margin-top:2px\">%1</p>")
                          .arg(muted(RealityStory::tr("The spec is silent here; the standard says it.")));
        }
    }

    void holds() {
        heading(RealityStory::tr("What the messages hold"));
        if (!m_row.seen()) {
            m_html += QStringLiteral("<p style=\"margin-top:0px\">%1</p>")
                          .arg(RealityStory::tr("No message holds it.").toHtmlEscaped());
        }
        begin();
        if (m_row.filled.messages > 0) {
            line(RealityStory::tr("Filled"),
                 link(m_row.filled) + QLatin1Char(' ') +
                     muted(
                         RealityStory::tr("%2 of %3, %1", "a share, and the numbers of it")
                             .arg(realityShareText(m_row), counted(m_row.filled.value), counted(m_row.parents.value))));
        }
        number(RealityStory::tr("Missing"), m_row.missing);
        number(RealityStory::tr("Null, \"\""), m_row.null);
        number(RealityStory::tr("Repeated"), m_row.repeated);
        if (m_row.repetitions.value > 1) {
            number(RealityStory::tr("Most, %1 times").arg(counted(m_row.repetitions.value)), m_row.repetitions);
        }
        if (m_row.longest.messages > 0) {
            if (m_row.shortest.value != m_row.longest.value) {
                number(RealityStory::tr("Shortest, %1").arg(counted(m_row.shortest.value)), m_row.shortest);
            }
            number((isTooLong(m_row) ? RealityStory::tr("Too long, %1") : RealityStory::tr("Longest, %1"))
                       .arg(realityLongestText(m_row)),
                   m_row.longest);
        }
        if (m_row.distinct > 0) {
            line(RealityStory::tr("Different values"), m_row.distinctExact
                                                           ? counted(m_row.distinct)
                                                           : RealityStory::tr("about %1").arg(counted(m_row.distinct)));
        }
        number(RealityStory::tr("Could hold it"), m_row.parents);
        end();
    }

    void codes() {
        if (m_row.codes.empty() && m_row.neverSeen.empty()) {
            return;
        }
        heading(RealityStory::tr("Codes"));
        if (m_row.unknownCodes.messages > 0) {
            begin();
            number(RealityStory::tr("Unknown to the spec"), m_row.unknownCodes);
            end();
        }
        if (m_masked) {
            m_html += QStringLiteral("<p>%1</p>")
                          .arg(muted(RealityStory::tr("Codes are values of messages: the privacy mask hides them.")));
            return;
        }
        std::vector<const check::RealityCode*> codes;
        for (const check::RealityCode& code : m_row.codes) {
            codes.push_back(&code);
        }
        std::stable_sort(codes.begin(), codes.end(), [](const check::RealityCode* a, const check::RealityCode* b) {
            return a->known != b->known ? !a->known : a->seen.messages > b->seen.messages;
        });
        begin();
        for (std::size_t i = 0; i < std::min(codes.size(), kCodesTold); ++i) {
            const check::RealityCode& code = *codes[i];
            m_html +=
                QStringLiteral("<tr><td style=\"padding-right:12px\">%1%2</td><td>%3 %4</td></tr>")
                    .arg(code.known ? QString() : sign(Tone::Warning), toQString(code.code).toHtmlEscaped(),
                         link(code.seen), code.known ? QString() : muted(RealityStory::tr("not in the value set")));
        }
        end();
        if (codes.size() > kCodesTold || m_row.codesLeftOut) {
            m_html += QStringLiteral("<p>%1</p>").arg(muted(RealityStory::tr("There are more codes than stand here.")));
        }
        if (!m_row.neverSeen.empty()) {
            QStringList never;
            for (std::size_t i = 0; i < std::min(m_row.neverSeen.size(), kCodesTold); ++i) {
                never.append(toQString(m_row.neverSeen[i]));
            }
            const QString more =
                m_row.neverSeen.size() > kCodesTold
                    ? QLatin1Char(' ') +
                          RealityStory::tr("and %1 more", "codes").arg(counted(m_row.neverSeen.size() - kCodesTold))
                    : QString();
            m_html += QStringLiteral("<p>%1 %2</p>")
                          .arg(muted(RealityStory::tr("Never seen:")),
                               (never.join(QStringLiteral(", ")) + more).toHtmlEscaped());
        }
    }

    void rules(const QStringList& sentences) {
        if (m_row.rules.empty()) {
            return;
        }
        heading(RealityStory::tr("Rules broken"));
        for (std::size_t i = 0; i < m_row.rules.size(); ++i) {
            const check::RealityRule& rule = m_row.rules[i];
            const QString name = toQString(rule.id.empty() ? rule.code : rule.code + ' ' + rule.id);
            const QString said = sentences.value(static_cast<qsizetype>(i));
            QStringList examples;
            for (std::size_t n = 0; n < rule.examples.size(); ++n) {
                examples.append(
                    QStringLiteral("<a href=\"x:%1:%2\">#%3</a>").arg(i).arg(n).arg(counted(rule.examples[n] + 1)));
            }
            m_html += QStringLiteral("<p style=\"margin-top:2px;margin-bottom:6px\">%1%2 %3<br>%4%5 %6</p>")
                          .arg(sign(toneOf(rule.classification)), name.toHtmlEscaped(),
                               muted(classificationText(rule.classification)),
                               said.isEmpty() ? QString() : said.toHtmlEscaped() + QStringLiteral("<br>"),
                               link(rule.findings),
                               examples.isEmpty() ? QString()
                                                  : muted(RealityStory::tr("first in")) + QLatin1Char(' ') +
                                                        examples.join(QStringLiteral(", ")));
        }
    }

    const check::RealityRow& m_row;
    std::vector<const check::RealityNumber*> m_numbers;
    bool m_masked;
    const Theme& m_theme;
    QString m_html;
};

}  // namespace

QString realityStory(const check::RealityRow& row, const RealityBeside& beside, bool masked, const Theme& theme) {
    return StoryWriter(row, masked, theme).write(beside);
}

}  // namespace plumb::desk
