// What is sent and how, as a person says it: rewrites on the way, pace, repetitions. Its text is what a project keeps
// of a run, so that going on with it makes the same messages of the same sources.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/result.h"
#include "query/changer.h"
#include "replay/plan.h"
#endif

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumb::desk {

enum class PlanOrder : quint8 { AsListed, ByTime, Reversed };

struct SendPlan {
    PlanOrder order = PlanOrder::AsListed;
    std::uint64_t repeat = 1;
    replay::Pace pace;
    QString orderBy = QStringLiteral("PID-3.1");  ///< those with the same value there never overtake each other
    bool hold = false;                            ///< behind one that was parked, those do not leave
    bool newIds = true;
    std::string idStart;  ///< what new control ids begin with; empty until it is sent
    bool now = true;      ///< MSH-7
    bool test = true;     ///< MSH-11 = T
    bool asIs = false;
    QStringList rewrites;                               ///< "PATH=value" each
    QString shift;                                      ///< "+3d"; empty: dates stay
    QString shiftPaths;                                 ///< "EVN-2, PID-7"
    std::optional<std::string> charset = std::nullopt;  ///< that the user chose for the source

    friend bool operator==(const SendPlan&, const SendPlan&) = default;

    /// A line a setting, "key: value".
    [[nodiscard]] std::string text() const;
    /// What it does not know is passed over.
    [[nodiscard]] static SendPlan parse(std::string_view text);

    /// In the order in which they are made. Fails with what the first line that cannot be meant says.
    [[nodiscard]] Result<std::vector<query::Changer>> changes() const;
    [[nodiscard]] replay::PlanOptions options(const replay::Framing& framing) const;
    /// Nothing: messages may overtake each other. Fails with what is wrong with the path.
    [[nodiscard]] Result<std::optional<hl7::PathPattern>> key() const;
};

/// "PATH=value" as a change; the first '=' outside brackets and quotes divides.
[[nodiscard]] Result<query::Changer> rewriteFrom(const QString& line);

}  // namespace plumb::desk
