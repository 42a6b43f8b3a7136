// What is sent and how, as a person says it: rewrites on the way, pace, repetitions. Its text is what a project keeps
// of a run, so that going on with it makes the same messages of the same sources.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/result.h"
#include "query/changer.h"
#include "replay/alert_watch.h"
#include "replay/plan.h"
#endif

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumb::desk {

enum class PlanOrder : quint8 { AsListed, ByTime, Reversed };

/// Values put in the place of others. What a file said is kept, not its name alone: going on makes the same messages.
struct PlanMap {
    QString paths;  ///< "PID-3.1, MRG-1.1"
    QString name;   ///< what problems call it
    QString pairs;  ///< a line each, see replay::parseValueMap()

    friend bool operator==(const PlanMap&, const PlanMap&) = default;
};

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
    QStringList rewrites;   ///< "PATH=value" each
    QString shift;          ///< "+3d"; empty: dates stay
    QString shiftPaths;     ///< "EVN-2, PID-7"; empty: all dates
    QStringList renumbers;  ///< "PATHS=T{#}" each
    QString numbers;        ///< of {#}, see query::CounterRule; empty: from 1
    QList<PlanMap> maps;
    bool mapStrict = false;  ///< a message with a value that its map lacks does not leave
    replay::AlertRules alerts;
    QString alertCommand;  ///< not part of the text: a project of somebody else's must not run programs
    std::optional<std::string> charset = std::nullopt;  ///< that the user chose for the source

    friend bool operator==(const SendPlan&, const SendPlan&) = default;

    /// A line a setting, "key: value".
    [[nodiscard]] std::string text() const;
    /// What it does not know is passed over.
    [[nodiscard]] static SendPlan parse(std::string_view text);

    /// In the order in which they are made. Fails with what the first line that cannot be meant says.
    [[nodiscard]] Result<std::vector<query::Changer>> changes() const;
    /// Fails with what is wrong with the parts below.
    [[nodiscard]] Result<replay::PlanOptions> options(const replay::Framing& framing) const;
    /// How far all dates move; nothing: they do not, or only those of some paths.
    [[nodiscard]] Result<std::optional<hl7::TimeSpan>> dates() const;
    [[nodiscard]] Result<query::CounterRule> counter() const;
    [[nodiscard]] Result<replay::ValueRewrite> renumbering(const QString& line) const;
    [[nodiscard]] Result<replay::ValueRewrite> mapping(const PlanMap& map) const;
    /// Nothing: messages may overtake each other. Fails with what is wrong with the path.
    [[nodiscard]] Result<std::optional<hl7::PathPattern>> key() const;
};

/// "PATH=value" as a change; the first '=' outside brackets and quotes divides.
[[nodiscard]] Result<query::Changer> rewriteFrom(const QString& line, const query::CounterRule& counter = {});

}  // namespace plumb::desk
