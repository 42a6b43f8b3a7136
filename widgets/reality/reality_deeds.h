// What follows from a row of the reality grid: the spec takes over what was seen, its line is shown, its vendor is
// asked. A spec that came with the program, and the standard, stay as they are: one that extends them is begun.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/models/jobs.h"
#include "widgets/reality/reality_count.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "check/collector.h"
#include "check/reality/accepting.h"
#endif

#include <QObject>
#include <QPointer>

#include <vector>

namespace plumb::desk {

class SpecPage;

/// One thing that can be accepted.
struct RealityOffer {
    check::Acceptance what = check::Acceptance::Usage;
    QString text;    ///< "Usage: R becomes RE"
    QString reason;  ///< why not; empty: it can
};
[[nodiscard]] std::vector<RealityOffer> realityOffers(const check::RealityRow& row);

class RealityDeeds final : public QObject {
    Q_OBJECT

public:
    RealityDeeds(Desk& desk, Feed& feed, QObject* parent);

    // Why it cannot be done, in a sentence; empty: it can.
    [[nodiscard]] QString acceptReason(const check::RealityRow& row) const;
    [[nodiscard]] QString goReason(const check::RealityRow& row) const;

    /// Written into the text of the spec's page, as one step to undo. `shown` holds all rows, `part` those beside it.
    void accept(RealityShownPtr shown, std::size_t part, const check::RealityPlace& place, check::Acceptance what);
    void goToSpec(const check::RealityRow& row);
    /// What each rule of the row says, where the check of the feed has found it, too; else empty.
    [[nodiscard]] QStringList sentences(const check::RealityRow& row) const;
    /// The page that was written into last; nullptr: none.
    [[nodiscard]] SpecPage* page() const;

signals:
    /// `derived`: it is a spec that was begun for this.
    void accepted(plumb::desk::SpecPage* page, bool derived);
    void failed(const QString& problem);

private:
    void write(SpecPage* page, RealityShownPtr shown, std::size_t part, const check::RealityPlace& place,
               check::Acceptance what);
    [[nodiscard]] SpecPage* pageForSpec();
    [[nodiscard]] SpecPage* derive(const QString& file);
    [[nodiscard]] QString ownFile() const;
    /// What the check of the feed found against a rule there; nullptr: it was not checked, or not yet.
    [[nodiscard]] const check::FindingGroup* found(const check::RealityRow& row, const check::RealityRule& rule) const;
    /// Where the spec speaks of the row, else of a rule that is broken there.
    [[nodiscard]] spec::Place placeOf(const check::RealityRow& row) const;

    Desk& m_desk;
    QPointer<Feed> m_feed;
    QPointer<SpecPage> m_page, m_derived;
    QString m_derivedFrom;
    JobHandle m_job;
};

}  // namespace plumb::desk
