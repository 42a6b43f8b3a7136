#include "widgets/models/send_plan.h"

#include "widgets/models/sentences.h"

#include <utility>

namespace plumb::desk {
namespace {

using query::ChangeKind;
using query::ChangeRule;

Result<query::Changer> changerOf(ChangeKind kind, const std::string& path, const std::string& text = {},
                                 const query::CounterRule& counter = {}) {
    ChangeRule rule;
    rule.counter = counter;
    rule.kind = kind;
    rule.path = path;
    rule.text = text;
    rule.makeAbsent = kind != ChangeKind::Shift;
    return query::Changer::make(rule);
}

/// Where the first '=' outside brackets and quotes stands; -1: nowhere.
qsizetype dividerOf(const QString& line) {
    int depth = 0;
    QChar quote;
    for (qsizetype n = 0; n < line.size(); ++n) {
        const QChar c = line.at(n);
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (depth > 0 && (c == QLatin1Char('"') || c == QLatin1Char('\''))) {
            quote = c;
        } else if (c == QLatin1Char('[')) {
            ++depth;
        } else if (c == QLatin1Char(']')) {
            --depth;
        } else if (c == QLatin1Char('=') && depth == 0) {
            return n;
        }
    }
    return -1;
}

constexpr QChar kMapDivider = QLatin1Char('\t');

QString mapText(const PlanMap& map) {
    return map.paths + kMapDivider + map.name + kMapDivider + QString::fromLatin1(map.pairs.toUtf8().toBase64());
}

PlanMap mapFrom(const QString& text) {
    return {text.section(kMapDivider, 0, 0), text.section(kMapDivider, 1, 1),
            QString::fromUtf8(QByteArray::fromBase64(text.section(kMapDivider, 2, 2).toLatin1()))};
}

QStringList alertTexts(const replay::AlertRules& rules) {
    QStringList out;
    if (rules.rejects > 0) {
        out.append(QStringLiteral("rejects=%1/%2").arg(rules.rejects).arg(rules.rejectsOf));
    }
    if (rules.latency > 0) {
        out.append(QStringLiteral("latency=%1").arg(rules.latency));
    }
    if (rules.silence > 0) {
        out.append(QStringLiteral("silence=%1").arg(rules.silence));
    }
    if (rules.disconnect) {
        out.append(QStringLiteral("disconnect"));
    }
    return out;
}

const char* const kOrders[] = {"listed", "time", "reversed"};

}  // namespace

Result<query::Changer> rewriteFrom(const QString& line, const query::CounterRule& counter) {
    const qsizetype at = dividerOf(line);
    const std::string path = line.left(at < 0 ? line.size() : at).trimmed().toStdString();
    const QString value = at < 0 ? QString() : line.mid(at + 1);
    // A hole makes it a template: {PID-3.1}, {#}, {now}.
    const bool holes = value.contains(QLatin1Char('{'));
    return changerOf(at < 0 || value.isEmpty() ? ChangeKind::Empty
                     : holes                   ? ChangeKind::Template
                                               : ChangeKind::Set,
                     path, value.toStdString(), counter);
}

std::string SendPlan::text() const {
    QStringList lines;
    const auto add = [&lines](const char* key, const QString& value) {
        lines.append(QLatin1String(key) + QStringLiteral(": ") + value);
    };
    const auto flag = [&add](const char* key, bool value) {
        add(key, value ? QStringLiteral("yes") : QStringLiteral("no"));
    };
    add("order", QLatin1String(kOrders[static_cast<int>(order)]));
    add("repeat", QString::number(repeat));
    add("rate", QString::number(pace.perSecond, 'g', 17));
    add("speed", QString::number(pace.speed, 'g', 17));
    add("order-by", orderBy);
    flag("hold", hold);
    flag("new-ids", newIds);
    add("ids", toQString(idStart));
    flag("now", now);
    flag("test", test);
    flag("as-is", asIs);
    for (const QString& one : rewrites) {
        add("set", one);
    }
    if (!shift.isEmpty()) {
        add("shift", shift);
        add("shift-in", shiftPaths);
    }
    if (pace.byCapture) {
        flag("by-capture", true);
    }
    for (const QString& one : renumbers) {
        add("renumber", one);
    }
    if (!numbers.isEmpty()) {
        add("numbers", numbers);
    }
    for (const PlanMap& one : maps) {
        add("map", mapText(one));
    }
    if (mapStrict) {
        flag("map-strict", true);
    }
    for (const QString& one : alertTexts(alerts)) {
        add("alert", one);
    }
    if (charset) {
        add("charset", toQString(*charset));
    }
    return lines.join(QLatin1Char('\n')).toStdString();
}

SendPlan SendPlan::parse(std::string_view text) {
    SendPlan plan;
    for (const QString& line : toQString(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QString key = line.section(QLatin1Char(':'), 0, 0);
        const QString value = line.mid(key.size() + 2);
        const bool yes = value == QLatin1String("yes");
        if (key == QLatin1String("order")) {
            plan.order = value == QLatin1String(kOrders[1])   ? PlanOrder::ByTime
                         : value == QLatin1String(kOrders[2]) ? PlanOrder::Reversed
                                                              : PlanOrder::AsListed;
        } else if (key == QLatin1String("repeat")) {
            plan.repeat = std::max<qulonglong>(value.toULongLong(), 1);
        } else if (key == QLatin1String("rate")) {
            plan.pace.perSecond = value.toDouble();
        } else if (key == QLatin1String("speed")) {
            plan.pace.speed = value.toDouble();
        } else if (key == QLatin1String("order-by")) {
            plan.orderBy = value;
        } else if (key == QLatin1String("hold")) {
            plan.hold = yes;
        } else if (key == QLatin1String("new-ids")) {
            plan.newIds = yes;
        } else if (key == QLatin1String("ids")) {
            plan.idStart = value.toStdString();
        } else if (key == QLatin1String("now")) {
            plan.now = yes;
        } else if (key == QLatin1String("test")) {
            plan.test = yes;
        } else if (key == QLatin1String("as-is")) {
            plan.asIs = yes;
        } else if (key == QLatin1String("set")) {
            plan.rewrites.append(value);
        } else if (key == QLatin1String("shift")) {
            plan.shift = value;
        } else if (key == QLatin1String("shift-in")) {
            plan.shiftPaths = value;
        } else if (key == QLatin1String("by-capture")) {
            plan.pace.byCapture = yes;
        } else if (key == QLatin1String("renumber")) {
            plan.renumbers.append(value);
        } else if (key == QLatin1String("numbers")) {
            plan.numbers = value;
        } else if (key == QLatin1String("map")) {
            plan.maps.append(mapFrom(value));
        } else if (key == QLatin1String("map-strict")) {
            plan.mapStrict = yes;
        } else if (key == QLatin1String("alert")) {
            static_cast<void>(replay::takeAlertRule(plan.alerts, value.toStdString()));
        } else if (key == QLatin1String("charset")) {
            plan.charset = value.toStdString();
        }
    }
    return plan;
}

Result<std::vector<query::Changer>> SendPlan::changes() const {
    std::vector<query::Changer> out;
    std::optional<Error> problem;
    const auto add = [&](Result<query::Changer> one) {
        if (one) {
            out.push_back(std::move(*one));
        } else if (!problem) {
            problem = std::move(one.error());
        }
    };
    if (test) {
        add(changerOf(ChangeKind::Set, "MSH-11.1", "T"));
    }
    if (!shift.trimmed().isEmpty()) {
        for (const QString& path : shiftPaths.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
            add(changerOf(ChangeKind::Shift, path.trimmed().toStdString(), shift.trimmed().toStdString()));
        }
    }
    const Result<query::CounterRule> count = counter();
    for (const QString& line : rewrites) {
        add(rewriteFrom(line, count.value_or(query::CounterRule())));
    }
    if (now) {
        add(changerOf(ChangeKind::Now, "MSH-7"));
    }
    if (problem) {
        return fail(std::move(*problem));
    }
    return out;
}

Result<std::optional<hl7::PathPattern>> SendPlan::key() const {
    if (orderBy.trimmed().isEmpty()) {
        return std::optional<hl7::PathPattern>();
    }
    Result<hl7::PathPattern> path = hl7::PathPattern::parse(orderBy.trimmed().toStdString());
    if (!path) {
        return fail(std::move(path.error()));
    }
    return std::optional<hl7::PathPattern>(std::move(*path));
}

Result<std::optional<hl7::TimeSpan>> SendPlan::dates() const {
    if (shift.trimmed().isEmpty() || !shiftPaths.trimmed().isEmpty()) {
        return std::optional<hl7::TimeSpan>();
    }
    Result<hl7::TimeSpan> span = replay::parseDateSpan(shift.trimmed().toStdString());
    if (!span) {
        return fail(std::move(span.error()));
    }
    return std::optional(*span);
}

Result<query::CounterRule> SendPlan::counter() const {
    return numbers.trimmed().isEmpty() ? query::CounterRule()
                                       : query::CounterRule::parse(numbers.trimmed().toStdString());
}

Result<replay::ValueRewrite> SendPlan::renumbering(const QString& line) const {
    const Result<query::CounterRule> count = counter();
    if (!count) {
        return fail(count.error());
    }
    const qsizetype at = dividerOf(line);
    return replay::ValueRewrite::renumbered(line.left(std::max<qsizetype>(at, 0)).toStdString(),
                                            line.mid(at + 1).trimmed().toStdString(), *count);
}

Result<replay::ValueRewrite> SendPlan::mapping(const PlanMap& map) const {
    Result<replay::ValueMap> pairs = replay::parseValueMap(map.pairs.toStdString(), map.name.toStdString());
    if (!pairs) {
        return fail(std::move(pairs.error()));
    }
    return replay::ValueRewrite::mapped(map.paths.toStdString(), std::move(*pairs), mapStrict);
}

Result<replay::PlanOptions> SendPlan::options(const replay::Framing& framing) const {
    replay::PlanOptions out;
    const Result<std::optional<hl7::TimeSpan>> span = dates();
    if (!span) {
        return fail(span.error());
    }
    out.shiftDates = *span;
    const auto add = [&out](Result<replay::ValueRewrite> rewrite) -> std::optional<Error> {
        if (!rewrite) {
            return std::move(rewrite.error());
        }
        out.rewrites.push_back(std::move(*rewrite));
        return std::nullopt;
    };
    for (const PlanMap& map : maps) {
        if (auto problem = add(mapping(map))) {
            return fail(std::move(*problem));
        }
    }
    for (const QString& line : renumbers) {
        if (auto problem = add(renumbering(line))) {
            return fail(std::move(*problem));
        }
    }
    out.framing = framing;
    out.asIs = asIs;
    out.newIds = newIds ? idStart + "-" : std::string();
    if (charset) {
        out.charset = hl7::Charset::find(*charset);
    }
    return out;
}

}  // namespace plumb::desk
