#include "app/plumbline/check_report.h"

#include "app/plumbline/feed_sources.h"
#include "app/plumbline/report_file.h"
#include "reports/check_document.h"
#include "widgets/models/checks.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <memory>
#include <utility>

namespace plumb::desk {
namespace {

struct ReportText {
    Q_DECLARE_TR_FUNCTIONS(CheckReport)
};

/// All that a report needs, taken on the GUI thread; written on any.
class CheckReport {
public:
    CheckReport(std::shared_ptr<const CheckResult> result, const AttachedSpec& attached, QString source, QString path,
                std::string format)
        : m_result(std::move(result))
        , m_source(std::move(source))
        , m_path(std::move(path))
        , m_format(std::move(format)) {
        // A spec that could not be read is not what the messages were held against.
        m_facts.spec = attached.spec ? attached.name.toStdString() : "hl7";
        m_facts.title = attached.spec ? attached.title().toStdString() : reports::kStandardTitle;
        if (!attached.spec && attached.name == QLatin1String(kByRules)) {
            m_facts.spec = kByRules;
            m_facts.title.clear();
            for (const check::RuleSet* const set : m_result->rules->made()) {
                const spec::Identity& identity = set->spec().document().identity;
                m_facts.title +=
                    (m_facts.title.empty() ? "" : "; ") + (identity.title.empty() ? identity.id : identity.title);
            }
        }
        m_facts.edited = m_result->snapshot.editedCount();
        m_facts.brief = m_format == "text";
        m_facts.lines = m_format == "sarif" || m_format == "json" || m_format == "ndjson";
        if (waivers()) {
            const std::size_t count = waivers()->waivers().size();
            m_facts.waivers = std::to_string(count) + (count == 1 ? " accepted deviation" : " accepted deviations");
        }
    }

    [[nodiscard]] Result<void> write(const CancelToken& cancel) const {
        const reports::SourceList sources = sourceList(m_result->snapshot, m_source);
        return writeReport(reports::checkDocument(m_facts, *m_result->found, *m_result->rules, waivers(),
                                                  reports::batchFindings(sources, m_result->rules->classifier()),
                                                  sources),
                           m_format, m_path, cancel);
    }

private:
    [[nodiscard]] const check::WaiverSet* waivers() const {
        return m_result->waivers && !m_result->waivers->waivers().empty() ? m_result->waivers.get() : nullptr;
    }

    std::shared_ptr<const CheckResult> m_result;
    QString m_source, m_path;
    std::string m_format;
    reports::CheckFacts m_facts;
};

/// nullptr: `problem` says why there is no report.
std::shared_ptr<const CheckReport> reportOf(const Workspace& workspace, const Checks& checks, const Feed& feed,
                                            const QString& path, const QString& format, QString& problem) {
    std::shared_ptr<const CheckResult> result = checks.result(feed);
    if (!result) {
        problem =
            ReportText::tr("There is nothing to report: the messages of %1 were not checked yet.").arg(feed.title());
        return nullptr;
    }
    problem = targetProblem(workspace, path);
    if (!problem.isEmpty()) {
        return nullptr;
    }
    return std::make_shared<const CheckReport>(std::move(result), checks.attached(feed), feed.path(), path,
                                               format.toStdString());
}

}  // namespace

QString writeCheckReport(const Workspace& workspace, const Checks& checks, const Feed& feed, const QString& path,
                         const QString& format) {
    QString problem;
    if (const auto report = reportOf(workspace, checks, feed, path, format, problem)) {
        const Result<void> written = report->write({});
        return written ? QString() : sentence(written.error());
    }
    return problem;
}

void writeCheckReport(const Workspace& workspace, const Checks& checks, const Feed& feed, const QString& path,
                      const QString& format, QObject* context, std::function<void(const QString&)> done) {
    QString problem;
    const auto report = reportOf(workspace, checks, feed, path, format, problem);
    if (!report) {
        done(problem);
        return;
    }
    runReport(
        workspace, context, ReportText::tr("Writing the report %1").arg(QFileInfo(path).fileName()),
        [report](const CancelToken& cancel) { return report->write(cancel); }, std::move(done));
}

}  // namespace plumb::desk
