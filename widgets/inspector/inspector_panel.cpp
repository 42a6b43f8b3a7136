#include "widgets/inspector/inspector_panel.h"

#include "hl7/display_text.h"
#include "spec/spec.h"
#include "widgets/common/actions.h"
#include "widgets/common/quiet_browser.h"
#include "widgets/common/row_delegate.h"
#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/inspector/profile_text.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"

#include "widgets/statistics/field_profile.h"
#include "widgets/statistics/statistics_hub.h"

#include <QLocale>
#include <QUrl>
#include <QVBoxLayout>

namespace plumb::desk {
namespace {

constexpr std::uint64_t kShownBytes = 600;

QString usageText(const spec::Usage& usage) {
    switch (usage.code) {
    case spec::UsageCode::R:
        return InspectorPanel::tr("required");
    case spec::UsageCode::RE:
        return InspectorPanel::tr("required, may be empty");
    case spec::UsageCode::O:
        return InspectorPanel::tr("optional");
    case spec::UsageCode::C:
        return InspectorPanel::tr("conditional");
    case spec::UsageCode::CE:
        return InspectorPanel::tr("conditional, may be empty");
    case spec::UsageCode::X:
        return InspectorPanel::tr("not supported");
    case spec::UsageCode::B:
        return InspectorPanel::tr("kept for older versions");
    case spec::UsageCode::W:
        return InspectorPanel::tr("withdrawn");
    case spec::UsageCode::Unsaid:
        break;
    }
    return {};
}

QString lengthText(const spec::Length& length) {
    const auto known = [](const std::optional<std::uint32_t>& one) {
        return one && *one != hl7::kUnbounded && *one != 0;
    };
    if (known(length.max)) {
        return known(length.min) && *length.min != *length.max
                   ? InspectorPanel::tr("%1 to %2 characters").arg(*length.min).arg(*length.max)
                   : InspectorPanel::tr("up to %1 characters").arg(*length.max);
    }
    return {};
}

QString escaped(std::string_view text) {
    return toQString(text).toHtmlEscaped();
}

}  // namespace

InspectorPanel::InspectorPanel(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new QuietBrowser(this)) {
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(12);
    m_text->setStyleSheet(QStringLiteral("QTextBrowser { border: none; border-radius: 0; padding: 0; }"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, &InspectorPanel::followLink);
    connect(&desk.focus, &Focus::messageChanged, this, &InspectorPanel::refresh);
    connect(&desk.focus, &Focus::placeChanged, this, &InspectorPanel::refresh);
    connect(&desk.checks, &Checks::changed, this, &InspectorPanel::refresh);
    connect(&desk.theme, &Theme::changed, this, &InspectorPanel::refresh);
    inEveryLanguage(this, [this] {
        m_text->setAccessibleName(tr("Field inspector"));
        refresh();
    });
}

QString InspectorPanel::colour(Role role) const {
    return m_desk.theme.color(role).name();
}

QString InspectorPanel::heading(const QString& text) const {
    return QStringLiteral("<p style='margin-top:14px;margin-bottom:4px'><b>%1</b></p>").arg(text.toHtmlEscaped());
}

QString InspectorPanel::row(const QString& name, const QString& html) const {
    return html.isEmpty()
               ? QString()
               : QStringLiteral("<tr><td style='color:%1;padding-right:10px' width='76'>%2</td><td>%3</td></tr>")
                     .arg(colour(Role::Muted), name.toHtmlEscaped(), html);
}

QString InspectorPanel::emptyFace() const {
    return QStringLiteral("<p><b>%1</b></p><p style='color:%2'>%3</p>")
        .arg(tr("No field chosen"), colour(Role::Muted),
             tr("Choose a row of the tree or put the cursor into the raw message to read what a field is, what it "
                "holds and what the spec asks of it."));
}

void InspectorPanel::refresh() {
    Feed* const feed = m_desk.focus.feed();
    const FeedMessagePtr& message = m_desk.focus.message();
    if (!feed || !message || m_desk.focus.path().segment() == 0) {
        m_text->setHtml(emptyFace());
        return;
    }
    const std::shared_ptr<const Insight> insight = m_desk.checks.insight(*feed, message);
    m_text->setHtml(describe(*insight, m_desk.focus.path()));
    if (FeedStatistics* const statistics = StatisticsHub::of(m_desk).known(*feed);
        statistics && statistics != m_watched) {
        if (m_watched) {
            m_watched->disconnect(this);
        }
        m_watched = statistics;
        connect(statistics, &FeedStatistics::changed, this, &InspectorPanel::refresh);
    }
}

QString InspectorPanel::valueRows(const Insight& insight, const hl7::Element& element) const {
    const auto word = [this](const QString& text) {
        return QStringLiteral("<span style='color:%1'>%2</span>").arg(colour(Role::Muted), text);
    };
    switch (element.presence) {
    case hl7::Presence::Absent:
        return row(tr("Value"), word(tr("absent: it is not in this message")));
    case hl7::Presence::Empty:
        return row(tr("Value"), word(tr("empty: nothing between its delimiters")));
    case hl7::Presence::Null:
        return row(tr("Value"), QStringLiteral("\"\" ") + word(tr("null: delete what is there")));
    case hl7::Presence::Value:
        break;
    }
    if (m_desk.masked() && isSensitive(insight.view(), element.path)) {
        return row(tr("Value"), word(tr("hidden by the privacy mask")));
    }
    const ByteRange cut{element.range.begin, std::min(element.range.length, kShownBytes)};
    const QString raw = toQString(insight.view().text(cut)) +
                        (cut.length < element.range.length ? QStringLiteral("\u2026") : QString());
    const QString mono = m_desk.theme.monospace().family();
    const QString decoded = insight.text(element.range, kShownBytes);
    QString out =
        row(tr("Value"), QStringLiteral("<span style='font-family:\"%1\"'>%2</span>").arg(mono, raw.toHtmlEscaped()));
    if (decoded != raw) {
        out += row(tr("Decoded"), decoded.toHtmlEscaped());
    }
    if (element.range.length <= kShownBytes * 4) {
        const QString meaning = insight.meaning(element);
        if (!meaning.isEmpty() && meaning != decoded) {
            out += row(tr("Means"), meaning.toHtmlEscaped());
        }
    }
    return out;
}

QString InspectorPanel::repetitions(const Insight& insight, hl7::FieldPath path) const {
    constexpr std::size_t kMost = 12;
    std::vector<hl7::Element> all;
    insight.view().children(path.upTo(hl7::Level::Field), all);
    if (all.size() < 2 || (m_desk.masked() && isSensitive(insight.view(), path))) {
        return {};
    }
    QString out = heading(tr("%Ln repetitions", nullptr, static_cast<int>(all.size()))) + QStringLiteral("<table>");
    for (std::size_t i = 0; i < all.size() && i < kMost; ++i) {
        const bool here = path.repetition() == all[i].path.repetition();
        const QString text = insight.text(all[i].range, 80).toHtmlEscaped();
        out += QStringLiteral("<tr><td style='color:%1;padding-right:10px' align='right'>%2</td><td><a href='place:%3' "
                              "style='color:%4;text-decoration:none'>%5</a></td></tr>")
                   .arg(colour(Role::Muted))
                   .arg(i + 1)
                   .arg(all[i].path.packed())
                   .arg(colour(here ? Role::Accent : Role::Text), text.isEmpty() ? tr("empty") : text);
    }
    return out + QStringLiteral("</table>");
}

QString InspectorPanel::table(const Insight& insight, const spec::MergedElement& info, const QString& value) const {
    constexpr std::size_t kMost = 60;
    if (info.element.bindings.empty()) {
        return {};
    }
    const std::string& id = info.element.bindings.front().valueSet;
    std::vector<std::pair<std::string, std::string>> codes;
    QString title = toQString(id);
    if (insight.spec()) {
        const spec::MergedValueSet set = insight.spec()->valueSet(id);
        for (const auto& code : set.set.codes) {
            codes.emplace_back(code.code, code.text);
        }
        if (!set.set.name.empty()) {
            title += QStringLiteral(" ") + toQString(set.set.name);
        }
    } else if (const dictionary::TableInfo* const known = insight.dictionary().table(
                   id.rfind("HL7", 0) == 0 ? std::string_view(id).substr(3) : std::string_view(id))) {
        title = tr("Table %1 %2").arg(toQString(known->id), toQString(known->name));
        for (const dictionary::CodeInfo& code : known->codes) {
            codes.emplace_back(code.code, code.text);
        }
    }
    if (codes.empty()) {
        return {};
    }
    QString out = heading(title) + QStringLiteral("<table>");
    const std::string now = value.toStdString();
    std::size_t shown = 0;
    for (const auto& [code, text] : codes) {
        const bool here = code == now;
        if (shown++ >= kMost && !here) {
            continue;
        }
        out += QStringLiteral("<tr%1><td style='padding-right:10px'>%2</td><td style='color:%3'>%4</td></tr>")
                   .arg(here ? QStringLiteral(" bgcolor='%1'").arg(colour(Role::Selection)) : QString(),
                        here ? QStringLiteral("<b>%1</b>").arg(escaped(code)) : escaped(code),
                        colour(here ? Role::Text : Role::Muted), escaped(text));
    }
    out += QStringLiteral("</table>");
    if (codes.size() > kMost) {
        out += QStringLiteral("<p style='color:%1'>%2</p>")
                   .arg(colour(Role::Muted), tr("and %Ln more", nullptr, static_cast<int>(codes.size() - kMost)));
    }
    return out;
}

QString InspectorPanel::findings(const Insight& insight, hl7::FieldPath path) const {
    QString out;
    for (const ShownFinding* one : insight.findingsAt(path, true)) {
        const Tone tone = toneOf(one->finding.classification);
        const QString shape = tone == Tone::Error     ? QStringLiteral("\u25A0")
                              : tone == Tone::Warning ? QStringLiteral("\u25B2")
                                                      : QStringLiteral("\u25CF");
        out +=
            QStringLiteral("<p style='margin-top:2px;margin-bottom:2px'><span style='color:%1'>%2 %3</span> %4%5</p>")
                .arg(colour(roleOf(tone)), shape, classificationText(one->finding.classification).toHtmlEscaped(),
                     one->sentence.toHtmlEscaped(),
                     one->waived ? QStringLiteral(" <i>%1</i>").arg(tr("(waived)")) : QString());
    }
    return out.isEmpty() ? out : heading(tr("Findings")) + out;
}

QString InspectorPanel::describe(const Insight& insight, hl7::FieldPath path) const {
    const hl7::Element element = insight.view().at(path);
    const spec::MergedElement info = insight.elementInfo(path);
    QStringList facts;
    if (const QString type = insight.type(path); !type.isEmpty()) {
        facts.append(type);
    }
    if (info.known) {
        facts.append(usageText(info.element.usage));
        if (path.component() == 0 && info.element.cardinality.max && *info.element.cardinality.max > 1) {
            facts.append(*info.element.cardinality.max == hl7::kUnbounded
                             ? tr("repeats")
                             : tr("repeats up to %1 times").arg(*info.element.cardinality.max));
        }
        facts.append(lengthText(info.element.length));
        if (!info.element.bindings.empty() && !info.element.bindings.front().valueSet.empty()) {
            facts.append(
                tr("table %1").arg(toQString(info.element.bindings.front().valueSet).remove(QLatin1String("HL7"))));
        }
    } else if (path.field() != 0) {
        facts.append(tr("not defined in %1")
                         .arg(insight.spec() ? toQString(insight.spec()->document().identity.title)
                                             : tr("HL7 %1").arg(toQString(
                                                   dictionary::versionName(insight.dictionary().version())))));
    }
    facts.removeAll(QString());
    const QString name = insight.name(path);
    QString out = QStringLiteral("<p style='color:%1;margin-bottom:0'>%2</p><p "
                                 "style='font-size:large;font-weight:600;margin-top:2px;margin-bottom:2px'>%3</p>"
                                 "<p style='color:%1;margin-top:0'>%4</p>")
                      .arg(colour(Role::Muted), insight.pathText(path).toHtmlEscaped(),
                           (name.isEmpty() ? tr("no name known") : name).toHtmlEscaped(),
                           facts.join(QStringLiteral(", ")).toHtmlEscaped());
    if (name.isEmpty() && path.field() != 0 && m_desk.actions.action(QStringLiteral("names.set"))) {
        out += QStringLiteral("<p style='margin-top:0'><a style='color:%1' href='action:names.set'>%2</a></p>")
                   .arg(colour(Role::Accent), tr("Give it a name").toHtmlEscaped());
    }
    out += QStringLiteral("<table width='100%'>");
    if (path.field() != 0) {
        out += valueRows(insight, element);
    }
    if (insight.spec() && info.known) {
        out += row(tr("Spec"), (info.element.notes.empty() ? QString() : escaped(info.element.notes)));
        out += row(tr("Stands in"), escaped(info.element.origin));
        out += row(tr("Example"), escaped(info.element.example));
    }
    out += row(tr("Bytes"), element.range.length == 0
                                ? QString()
                                : tr("%1 to %2, line %3")
                                      .arg(QLocale().toString(static_cast<qulonglong>(element.range.begin)),
                                           QLocale().toString(static_cast<qulonglong>(element.range.end())))
                                      .arg(path.segment()));
    out += QStringLiteral("</table>");
    out += findings(insight, path);
    if (path.field() != 0) {
        out += repetitions(insight, path);
        if (Feed* const feed = m_desk.focus.feed()) {
            out += profileText(m_desk, *feed, toQString(insight.view().segmentId(path.segment())), path.field(),
                               path.component());
        }
        if (!(m_desk.masked() && isSensitive(insight.view(), path))) {
            hl7::FieldPath first = path;
            while (first.level() != hl7::Level::Subcomponent) {
                first = first.child(1);
            }
            const bool whole = element.presence == hl7::Presence::Value;
            out += table(insight, info, whole ? insight.text(insight.view().at(first).range, 80) : QString());
        }
    }
    return out;
}

void InspectorPanel::followLink(const QUrl& link) {
    if (link.scheme() == QLatin1String("place")) {
        m_desk.focus.setPlace(hl7::FieldPath::fromPacked(link.path().toULongLong()), this);
    } else if (link.scheme() == QLatin1String("action") && m_desk.actions.action(link.path())) {
        m_desk.actions.action(link.path())->trigger();
    } else if (link.scheme() == QLatin1String("filter") && m_desk.filter && m_desk.focus.feed()) {
        m_desk.filter(m_desk.focus.feed(), QUrl::fromPercentEncoding(link.path(QUrl::FullyEncoded).toLatin1()));
    }
}

PanelInfo InspectorPanel::info() {
    return {QStringLiteral("inspector"),
            tr("Inspector"),
            QStringLiteral("inspector"),
            PanelArea::Right,
            QStringLiteral("Ctrl+Shift+I"),
            true,
            [](Desk& desk) { return new InspectorPanel(desk); },
            QStringLiteral("inspector")};
}

}  // namespace plumb::desk
