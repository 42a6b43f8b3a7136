#include "widgets/project/run_words.h"

#include "check/finding.h"
#include "widgets/findings/findings_model.h"
#include "widgets/keeping/restore_bar.h"
#include "widgets/models/insight.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <array>
#include <climits>

namespace plumb::desk {
namespace {

struct RunWords {
    Q_DECLARE_TR_FUNCTIONS(KeptChecks)
};

QString withNumber(QString text, std::uint64_t number) {
    return text.arg(QLocale().toString(static_cast<qulonglong>(number)));
}

int asPlural(std::uint64_t number) {
    return static_cast<int>(std::min<std::uint64_t>(number, INT_MAX));
}

/// "12 errors", "3 warnings", "4 others": those there are, the worst first.
QStringList runSeverities(const project::RunRow& run) {
    std::uint64_t errors = 0, warnings = 0, others = 0;
    for (const auto& [name, count] : run.bySeverity) {
        const Tone tone = toneOf(check::parseClassification(name).value_or(check::Classification::Information));
        (tone == Tone::Error ? errors : tone == Tone::Warning ? warnings : others) += count;
    }
    QStringList said;
    if (errors > 0) {
        said.append(withNumber(RunWords::tr("%1 errors", nullptr, asPlural(errors)), errors));
    }
    if (warnings > 0) {
        said.append(withNumber(RunWords::tr("%1 warnings", nullptr, asPlural(warnings)), warnings));
    }
    if (others > 0) {
        said.append(withNumber(RunWords::tr("%1 others", nullptr, asPlural(others)), others));
    }
    if (said.isEmpty() && run.findings > 0) {  // kept by a version that did not count them
        said.append(withNumber(RunWords::tr("%1 findings", nullptr, asPlural(run.findings)), run.findings));
    }
    return said;
}

}  // namespace

QString runSpec(const project::RunRow& run) {
    if (run.spec == "hl7") {
        return RunWords::tr("HL7 standard");
    }
    return toQString(run.title.empty() ? run.spec : run.title);
}

QString runTitle(const ProjectContents& contents, const project::RunRow& run) {
    const auto source = std::find_if(contents.sources.begin(), contents.sources.end(),
                                     [&run](const project::SourceRow& one) { return one.id == run.source; });
    return RunWords::tr("%1, %2, %3", "a source, what it was held against, when")
        .arg(source == contents.sources.end() ? RunWords::tr("source %1").arg(run.source) : toQString(source->title),
             runSpec(run), RestoreBar::when(run.endedMs));
}

QString runWorst(const project::RunRow& run) {
    const QStringList said = runSeverities(run);
    return said.isEmpty() ? RunWords::tr("nothing found") : said.first();
}

QString runCounts(const project::RunRow& run) {
    const QStringList said = runSeverities(run);
    if (said.isEmpty()) {
        return RunWords::tr("%1, nothing found").arg(messagesText(run.messages));
    }
    return RunWords::tr("%1, %2 of them with findings: %3")
        .arg(messagesText(run.messages), QLocale().toString(static_cast<qulonglong>(run.affected)),
             said.join(QStringLiteral(", ")));
}

}  // namespace plumb::desk
