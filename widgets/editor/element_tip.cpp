#include "widgets/editor/element_tip.h"

#include "spec/usage.h"
#include "widgets/models/insight.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace plumb::desk {
namespace {

constexpr int kMostFindings = 5;
constexpr qsizetype kMostText = 300;
constexpr std::uint64_t kMostBytes = 4096;

QString cut(const QString& text) {
    return text.size() > kMostText ? text.left(kMostText) + QChar(0x2026) : text;
}

QString line(const QString& text) {
    return QStringLiteral("<div style='margin-top:4px'>%1</div>").arg(text.toHtmlEscaped());
}

}  // namespace

QString elementTip(const Insight& insight, hl7::FieldPath path, bool masked) {
    QString out = QStringLiteral("<b>%1</b>").arg(insight.pathText(path).toHtmlEscaped());
    if (const QString name = insight.name(path); !name.isEmpty()) {
        out += QStringLiteral("&nbsp;&nbsp;%1").arg(name.toHtmlEscaped());
    }
    const spec::MergedElement info = insight.elementInfo(path);
    if (path.field() != 0) {
        QStringList facts{insight.type(path)};
        if (info.known) {
            facts << toQString(spec::printUsage(info.element.usage))
                  << toQString(spec::printCardinality(info.element.cardinality));
            for (const spec::Binding& binding : info.element.bindings) {
                if (!binding.valueSet.empty()) {
                    const bool table = binding.valueSet.rfind("HL7", 0) == 0;
                    facts << (table ? QCoreApplication::translate("ElementTip", "table %1")
                                    : QCoreApplication::translate("ElementTip", "value set %1"))
                                 .arg(toQString(table ? binding.valueSet.substr(3) : binding.valueSet));
                }
            }
        }
        facts.removeAll(QString());
        if (!facts.isEmpty()) {
            out += line(facts.join(QStringLiteral(", ")));
        }
        const hl7::Element element = insight.view().at(path);
        if (!(masked && isSensitive(insight.view(), path)) && element.range.length <= kMostBytes) {
            const QString meaning = insight.meaning(element);
            if (!meaning.isEmpty() && meaning != toQString(insight.view().text(element.range))) {
                out += line(cut(meaning));
            }
        }
        if (element.presence == hl7::Presence::Empty) {
            out += line(QCoreApplication::translate("ElementTip", "empty"));
        }
        if (!info.element.notes.empty()) {
            out += line(cut(toQString(info.element.notes)));
        }
    }
    const auto findings = insight.findingsAt(path, true);
    int told = 0;
    for (const ShownFinding* const finding : findings) {
        if (told++ == kMostFindings) {
            out += line(QCoreApplication::translate("ElementTip", "and %Ln more", nullptr,
                                                    static_cast<int>(findings.size()) - kMostFindings));
            break;
        }
        const QString weight = finding->waived ? QCoreApplication::translate("ElementTip", "Waived")
                                               : classificationText(finding->finding.classification);
        out += QStringLiteral("<div style='margin-top:4px'><b>%1</b> %2</div>")
                   .arg(weight.toHtmlEscaped(), finding->sentence.toHtmlEscaped());
    }
    return out;
}

}  // namespace plumb::desk
