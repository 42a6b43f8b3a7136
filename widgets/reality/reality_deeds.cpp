#include "widgets/reality/reality_deeds.h"

#include "dictionary/version.h"
#include "spec/load_spec.h"
#include "widgets/models/checks.h"
#include "widgets/models/counted.h"
#include "widgets/models/sentences.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_file.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace plumb::desk {

using check::Acceptance;
using check::RealityRow;

std::vector<RealityOffer> realityOffers(const RealityRow& row) {
    std::vector<RealityOffer> offers;
    const bool field = row.place.field > 0;
    if (row.known && field && row.parents.value > 0) {
        const std::string seen = !row.seen() ? "X" : row.missing.value == 0 ? "R" : "RE";
        if (seen != row.usage) {
            offers.push_back({Acceptance::Usage,
                              row.usage.empty()
                                  ? RealityDeeds::tr("Usage becomes %1").arg(toQString(seen))
                                  : RealityDeeds::tr("Usage: %1 becomes %2").arg(toQString(row.usage), toQString(seen)),
                              {}});
        }
    }
    if (row.known && field && row.longest.messages > 0 && row.longest.value != row.maxLength) {
        const QString seen = counted(row.longest.value);
        offers.push_back({Acceptance::Length,
                          row.maxLength == 0
                              ? RealityDeeds::tr("Longest value: %1").arg(seen)
                              : RealityDeeds::tr("Longest value: %1 becomes %2").arg(counted(row.maxLength), seen),
                          {}});
    }
    if (row.unknownCodes.messages > 0) {
        const auto unknown = static_cast<int>(std::count_if(
            row.codes.begin(), row.codes.end(), [](const check::RealityCode& code) { return !code.known; }));
        offers.push_back(
            {Acceptance::Codes, RealityDeeds::tr("%n codes are added to the value set", nullptr, unknown),
             row.ownSet ? QString() : RealityDeeds::tr("The value set is not one that the spec writes itself.")});
    }
    if (!row.known && row.seen() && (field || (!row.place.segment.empty() && row.place.segment.front() == 'Z'))) {
        offers.push_back(
            {Acceptance::Element,
             field ? RealityDeeds::tr("%1 is added to the spec").arg(toQString(row.place.path()))
                   : RealityDeeds::tr("%1 is added to the spec, with its fields").arg(toQString(row.place.path())),
             {}});
    }
    return offers;
}

RealityDeeds::RealityDeeds(Desk& desk, Feed& feed, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_feed(&feed) {}

SpecPage* RealityDeeds::page() const {
    return m_page;
}

/// Empty: the spec has no file that may be changed.
QString RealityDeeds::ownFile() const {
    const AttachedSpec& attached = m_desk.checks.attached(*m_feed);
    const QString file =
        attached.spec ? toQString(spec::specFile(attached.name.toStdString(), spec::shippedSpecFolders())) : QString();
    return isShippedSpec(file) ? QString() : file;
}

QString RealityDeeds::acceptReason(const RealityRow& row) const {
    if (!m_feed) {
        return tr("The source was closed.");
    }
    const AttachedSpec& attached = m_desk.checks.attached(*m_feed);
    if (attached.name == QLatin1String(kByRules)) {
        return tr("The messages are held against several specs by rules. Hold them against one of them first.");
    }
    if (m_desk.checks.specTexts().count(attached.name.toStdString()) > 0) {
        return tr("The spec is kept in the project, to read only. Hold the messages against its file first.");
    }
    const std::vector<RealityOffer> offers = realityOffers(row);
    if (offers.empty()) {
        return tr("The spec says already what was seen here.");
    }
    const bool any =
        std::any_of(offers.begin(), offers.end(), [](const RealityOffer& one) { return one.reason.isEmpty(); });
    return any ? QString() : offers.front().reason;
}

QString RealityDeeds::goReason(const RealityRow& row) const {
    if (!m_feed) {
        return tr("The source was closed.");
    }
    if (!m_desk.checks.attached(*m_feed).spec) {
        return tr("The messages are held against the standard, which has no lines. Choose a spec in the findings.");
    }
    return placeOf(row).line == 0 ? tr("No line of the spec speaks of it.") : QString();
}

const check::FindingGroup* RealityDeeds::found(const RealityRow& row, const check::RealityRule& rule) const {
    const std::shared_ptr<const CheckResult> result = m_feed ? m_desk.checks.result(*m_feed) : nullptr;
    if (!result) {
        return nullptr;
    }
    // What is found in components without a row of their own is told of their field.
    const std::string path = row.place.path();
    const auto here = [&](const check::FindingGroup& group) {
        return group.code == rule.code && group.id == rule.id && group.type == row.place.type &&
               (group.path == path || group.path.starts_with(path + '.'));
    };
    const auto at = std::find_if(result->groups.begin(), result->groups.end(), here);
    return at == result->groups.end() ? nullptr : &*at;  // which the feed's result keeps
}

QStringList RealityDeeds::sentences(const RealityRow& row) const {
    QStringList all;
    for (const check::RealityRule& rule : row.rules) {
        const check::FindingGroup* const group = found(row, rule);
        all.append(group ? sentence(group->note) : QString());
    }
    return all;
}

spec::Place RealityDeeds::placeOf(const RealityRow& row) const {
    if (row.specPlace.line > 0) {
        return row.specPlace;
    }
    for (const check::RealityRule& rule : row.rules) {
        if (const check::FindingGroup* const group = found(row, rule); group && group->specPlace.line > 0) {
            return group->specPlace;
        }
    }
    return {};
}

void RealityDeeds::goToSpec(const RealityRow& row) {
    if (goReason(row).isEmpty()) {
        const spec::Place place = placeOf(row);
        SpecHub::of(m_desk).goToRule(m_desk.checks.attached(*m_feed).name, place.file, place.line, place.column);
    }
}

SpecPage* RealityDeeds::derive(const QString& file) {
    const AttachedSpec& attached = m_desk.checks.attached(*m_feed);
    if (m_derived && m_derivedFrom == attached.name) {
        return m_derived;
    }
    const QString of = attached.spec ? attached.title() : QStringLiteral("HL7");
    std::string text = "# " + tr("What this interface does otherwise than %1 says.").arg(of).toStdString() +
                       "\nplumbline: spec/1\nid: own-spec\ntitle: \"" + tr("Own spec").toStdString() +
                       "\"\nversion: \"0.1\"\n";
    if (attached.spec) {
        text += "extends: " + QFileInfo(file).completeBaseName().toStdString() + '\n';
    } else {
        const FeedMessagePtr first = m_feed->message(0);
        text += "standard: \"" +
                std::string(dictionary::versionName(
                    dictionary::guessVersion(first ? first->view.version() : std::string_view()).version)) +
                "\"\n";
    }
    m_derived = SpecHub::of(m_desk).openText(std::move(text));
    m_derivedFrom = attached.name;
    return m_derived;
}

SpecPage* RealityDeeds::pageForSpec() {
    if (const QString own = ownFile(); !own.isEmpty()) {
        return SpecHub::of(m_desk).open(own);
    }
    return derive(
        toQString(spec::specFile(m_desk.checks.attached(*m_feed).name.toStdString(), spec::shippedSpecFolders())));
}

void RealityDeeds::accept(RealityShownPtr shown, std::size_t part, const check::RealityPlace& place, Acceptance what) {
    SpecPage* const page = m_feed ? pageForSpec() : nullptr;
    if (page) {
        write(page, std::move(shown), part, place, what);
    }
}

void RealityDeeds::write(SpecPage* page, RealityShownPtr shown, std::size_t part, const check::RealityPlace& place,
                         Acceptance what) {
    const std::uint64_t revision = page->edit()->revision();
    m_page = page;
    m_job = m_desk.jobs.run<std::string>(
        this, tr("Changing the spec"),
        [text = std::string(page->edit()->bytes()), shown, part, place, what](const CancelToken&, Progress&) {
            const std::vector<RealityRow>& rows = shown->parts[part].snapshot.rows;
            const auto row =
                std::find_if(rows.begin(), rows.end(), [&place](const RealityRow& one) { return one.place == place; });
            return check::accept(text, row == rows.end() ? RealityRow() : *row, what, rows);
        },
        [this, to = QPointer<SpecPage>(page), revision, shown, part, place, what](Result<std::string> text) {
            m_job = {};
            if (!to) {
                return;
            }
            if (to->edit()->revision() != revision) {  // something was typed meanwhile
                write(to, shown, part, place, what);
            } else if (!text) {
                emit failed(sentence(text.error()));
            } else {
                to->edit()->change(*text);
                emit accepted(to, to == m_derived);
            }
        });
}

}  // namespace plumb::desk
