#include "widgets/start/tour.h"

#include "widgets/common/settings.h"
#include "widgets/models/workspace.h"

#include <QFileInfo>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr std::array<const char*, Tour::kSteps.size()> kNames = {"open", "filter", "export"};

QString doneKey() {
    return QStringLiteral("tour/done");
}

QString hiddenKey() {
    return QStringLiteral("tour/hidden");
}

QString tight(const QString& text) {
    QString out;
    for (const QChar c : text) {
        if (!c.isSpace() && c != QLatin1Char('"') && c != QLatin1Char('\'')) {
            out += c.toUpper();
        }
    }
    return out;
}

}  // namespace

Tour::Tour(Workspace& workspace, Settings& settings, QStringList sample, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_sample(std::move(sample))
    , m_hidden(settings.value(hiddenKey(), false).toBool()) {
    const QStringList kept = settings.value(doneKey()).toStringList();
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        m_done[i] = kept.contains(QLatin1String(kNames[i]));
    }
    connect(&workspace, &Workspace::feedOpened, this, [this](const Feed* feed) {
        const QString path = feed->path();
        if (std::any_of(m_sample.cbegin(), m_sample.cend(),
                        [&](const QString& one) { return QFileInfo(one) == QFileInfo(path); })) {
            finish(Step::Open);
        }
    });
}

QString Tour::filterText() {
    return QStringLiteral("MSH-9.2 = A08");
}

bool Tour::finished() const {
    return std::all_of(m_done.begin(), m_done.end(), [](bool one) { return one; });
}

void Tour::setHidden(bool hidden) {
    if (m_hidden != hidden) {
        m_hidden = hidden;
        m_settings.setValue(hiddenKey(), hidden);
        emit changed();
    }
}

void Tour::restart() {
    m_done = {};
    m_settings.remove(doneKey());
    m_hidden = false;
    m_settings.remove(hiddenKey());
    emit changed();
}

void Tour::noteFilter(const QString& text) {
    if (tight(text) == tight(filterText())) {
        finish(Step::Filter);
    }
}

void Tour::noteExport() {
    finish(Step::Export);
}

void Tour::finish(Step step) {
    bool& one = m_done[static_cast<std::size_t>(step)];
    if (one) {
        return;
    }
    one = true;
    QStringList names;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        if (m_done[i]) {
            names.append(QLatin1String(kNames[i]));
        }
    }
    m_settings.setValue(doneKey(), names);
    emit changed();
}

}  // namespace plumb::desk
