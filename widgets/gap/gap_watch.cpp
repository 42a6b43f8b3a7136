#include "widgets/gap/gap_watch.h"

#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"

#include <QFileInfo>

namespace plumb::desk {
namespace {

constexpr int kGapLookPause = 150;  // milliseconds from what the disk says to looking
constexpr int kGapEditPause = 500;  // from the last key to finding anew

}  // namespace

GapWatch::GapWatch(Desk& desk, QObject* parent)
    : QObject(parent) {
    m_look.setSingleShot(true);
    m_look.setInterval(kGapLookPause);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kGapEditPause);
    connect(&m_look, &QTimer::timeout, this, &GapWatch::look);
    connect(&m_pause, &QTimer::timeout, this, &GapWatch::changed);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_look, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_look, qOverload<>(&QTimer::start));
    SpecHub& hub = SpecHub::of(desk);
    connect(&hub, &SpecHub::pageOpened, this, &GapWatch::follow);
    for (const QPointer<SpecPage>& page : hub.pages()) {
        if (page) {
            follow(page);
        }
    }
}

void GapWatch::watch(const QStringList& files, const QList<QPointer<SpecPage>>& pages) {
    m_pages = pages;
    if (const QStringList before = m_watcher.files() + m_watcher.directories(); !before.isEmpty()) {
        m_watcher.removePaths(before);
    }
    m_stamps.clear();
    QStringList all;
    for (const QString& name : files) {
        const QFileInfo file(name);
        const QString path = file.canonicalFilePath();
        if (!path.isEmpty() && !m_stamps.contains(path)) {
            m_stamps.insert(path, {file.lastModified(), file.size()});
            all.append(path);
            // A file that is replaced in one step is another one: its folder tells of it.
            if (!all.contains(file.canonicalPath())) {
                all.append(file.canonicalPath());
            }
        }
    }
    if (!all.isEmpty()) {
        m_watcher.addPaths(all);
    }
}

void GapWatch::look() {
    bool other = false;
    for (auto one = m_stamps.begin(); one != m_stamps.end(); ++one) {
        const QFileInfo file(one.key());
        const Stamp now{file.lastModified(), file.size()};
        if (file.exists() && now != one.value()) {
            one.value() = now;
            other = true;
            m_watcher.addPath(one.key());
        }
    }
    if (other) {
        m_pause.start();
    }
}

bool GapWatch::matters(const SpecPage* page) const {
    return page->path().isEmpty()
               ? std::any_of(m_pages.begin(), m_pages.end(), [&](const auto& one) { return one == page; })
               : m_stamps.contains(QFileInfo(page->path()).canonicalFilePath());
}

void GapWatch::follow(SpecPage* page) {
    if (m_revisions.contains(page)) {
        return;
    }
    m_revisions.insert(page, page->edit()->revision());
    connect(page, &SpecPage::changed, this, [this, page] { edited(page); });
    // What it held and nobody saved is gone with it.
    connect(page, &QObject::destroyed, this, [this, page] {
        if (m_revisions.remove(page) > 0) {
            m_pause.start();
        }
    });
}

void GapWatch::edited(SpecPage* page) {
    const quint64 now = page->edit()->revision();
    if (std::exchange(m_revisions[page], now) != now && matters(page)) {
        m_pause.start();
    }
}

}  // namespace plumb::desk
