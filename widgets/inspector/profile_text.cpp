#include "widgets/inspector/profile_text.h"

#include "widgets/models/feed.h"
#include "widgets/statistics/field_profile.h"
#include "widgets/statistics/statistics_hub.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace plumb::desk {
namespace {

/// Larger feeds are counted when the statistics are opened.
constexpr std::uint64_t kCountedUnasked = 256u << 20;
constexpr std::size_t kShownValues = 6;

struct ProfileWords {
    Q_DECLARE_TR_FUNCTIONS(ProfileWords)
};

QString percent(double share) {
    return QLocale().toString(share * 100, 'f', share > 0.0995 && share < 0.9995 ? 0 : 1) + QStringLiteral(" %");
}

QString filterLink(const QString& filter, const QString& text, const QString& colour) {
    return filter.isEmpty()
               ? text.toHtmlEscaped()
               : QStringLiteral("<a href='filter:%1' style='color:%2;text-decoration:none'>%3</a>")
                     .arg(QString::fromLatin1(QUrl::toPercentEncoding(filter)), colour, text.toHtmlEscaped());
}

}  // namespace

QString profileText(Desk& desk, Feed& feed, const QString& segment, std::uint32_t field, std::uint32_t component) {
    StatisticsHub& hub = StatisticsHub::of(desk);
    FeedStatistics* const statistics = feed.bytes() <= kCountedUnasked ? &hub.statistics(feed) : hub.known(feed);
    if (!statistics) {
        return {};
    }
    const std::optional<FieldProfile> profile = statistics->profileOf(segment.toStdString(), field, component);
    const QString muted = desk.theme.color(Role::Muted).name(), text = desk.theme.color(Role::Text).name();
    const QLocale locale;
    if (!profile) {
        return statistics->state() == FeedStatistics::State::Counting
                   ? QStringLiteral("<p style='color:%1'>%2</p>")
                         .arg(muted, ProfileWords::tr("Counting this field across all messages"))
                   : QString();
    }
    const auto number = [&locale](std::uint64_t count) { return locale.toString(static_cast<qulonglong>(count)); };
    QString out = QStringLiteral("<p style='margin-top:14px;margin-bottom:4px'><b>%1</b></p><table width='100%'>")
                      .arg(ProfileWords::tr("Across %1 messages").arg(number(profile->messages)));
    const auto row = [&](const QString& name, const QString& bar, const QString& end) {
        out += QStringLiteral(
                   "<tr><td width='40%'>%1</td><td width='36%'>%2</td><td align='right' style='color:%3'>%4</td></tr>")
                   .arg(name, bar, muted, end);
    };
    const auto bar = [&](double share) {
        constexpr int kBlocks = 12;
        const int filled = std::max(1, static_cast<int>(share * kBlocks + 0.5));
        return QStringLiteral("<span style='color:%1'>%2</span>")
            .arg(desk.theme.color(Role::Accent).name(), QString(filled, QChar(0x2588)));
    };
    const double parents = std::max<double>(1, static_cast<double>(profile->parents));
    const auto state = [&](const QString& word, std::uint64_t count, const QString& filter) {
        if (count > 0) {
            row(filterLink(filter, word, muted), {}, percent(static_cast<double>(count) / parents));
        }
    };
    state(ProfileWords::tr("filled"), profile->filled, profile->filledFilter);
    state(ProfileWords::tr("empty"), profile->empty, profile->emptyFilter);
    state(ProfileWords::tr("null"), profile->null, profile->nullFilter);
    state(ProfileWords::tr("absent"), profile->absent, profile->absentFilter);
    if (!(desk.masked() && profile->sensitive)) {
        for (std::size_t i = 0; i < profile->top.size() && i < kShownValues; ++i) {
            const ProfileValue& value = profile->top[i];
            const QString shown = value.text.size() > 18 ? value.text.left(17) + QChar(0x2026) : value.text;
            row(filterLink(value.filter, shown, text), bar(value.share), percent(value.share));
        }
    }
    out += QStringLiteral("</table>");
    if (profile->filled > 0) {
        const QString distinct = profile->distinctExact ? number(profile->distinct)
                                                        : ProfileWords::tr("about %1").arg(number(profile->distinct));
        out +=
            QStringLiteral("<p style='color:%1;margin-top:6px'>%2</p>")
                .arg(muted, profile->shortest == profile->longest
                                ? ProfileWords::tr("Length %1, %2 distinct values").arg(profile->shortest).arg(distinct)
                                : ProfileWords::tr("Length %1 to %2, %3 distinct values")
                                      .arg(profile->shortest)
                                      .arg(profile->longest)
                                      .arg(distinct));
    }
    return out;
}

}  // namespace plumb::desk
