#include "widgets/models/send_plan.h"

#include "widgets/models/sentences.h"

#include <utility>

namespace plumb::desk {
namespace {

using query::ChangeKind;
using query::ChangeRule;

Result<query::Changer> changerOf(ChangeKind kind, const std::string& path, const std::string& text = {}) {
    ChangeRule rule;
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

const char* const kOrders[] = {"listed", "time", "reversed"};

}  // namespace

Result<query::Changer> rewriteFrom(const QString& line) {
    const qsizetype at = dividerOf(line);
    const std::string path = line.left(at < 0 ? line.size() : at).trimmed().toStdString();
    const QString value = at < 0 ? QString() : line.mid(at + 1);
    // A hole makes it a template: {PID-3.1}, {#}, {now}.
    const bool holes = value.contains(QLatin1Char('{'));
    return changerOf(at < 0 || value.isEmpty() ? ChangeKind::Empty
                     : holes                   ? ChangeKind::Template
                                               : ChangeKind::Set,
                     path, value.toStdString());
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
    for (const QString& line : rewrites) {
        add(rewriteFrom(line));
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

replay::PlanOptions SendPlan::options(const replay::Framing& framing) const {
    replay::PlanOptions out;
    out.framing = framing;
    out.asIs = asIs;
    out.newIds = newIds ? idStart + "-" : std::string();
    if (charset) {
        out.charset = hl7::Charset::find(*charset);
    }
    return out;
}

}  // namespace plumb::desk
