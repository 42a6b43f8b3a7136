#include "widgets/gap/gap_hub.h"

#include "widgets/common/actions.h"
#include "widgets/common/row_view.h"
#include "widgets/gap/gap_side_box.h"

#include <QFile>
#include <QFileInfo>

namespace plumb::desk {

GapHub::GapHub(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {
    setObjectName(QStringLiteral("gapHub"));
}

GapHub& GapHub::of(Desk& desk) {
    auto* const found = desk.actions.findChild<GapHub*>(QStringLiteral("gapHub"), Qt::FindDirectChildrenOnly);
    return found ? *found : *new GapHub(desk, &desk.actions);
}

bool GapHub::isGapList(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    QFile file(path);
    if ((suffix != QLatin1String("yaml") && suffix != QLatin1String("yml")) || !file.open(QIODevice::ReadOnly)) {
        return false;
    }
    constexpr qint64 kHead = 8192;
    for (const QByteArray& line : file.read(kHead).split('\n')) {
        const QByteArray text = line.trimmed();
        if (!text.isEmpty() && !text.startsWith('#') && text != "---") {
            return text.startsWith("plumbline:") && text.contains("gaps/");
        }
    }
    return false;
}

GapPage* GapHub::make() {
    auto* const page = new GapPage(m_desk, m_writer);
    connect(page, &GapPage::changed, &m_desk.actions, &Actions::refresh);
    connect(page, &GapPage::pageAsked, this, &GapHub::compare);
    emit pageOpened(page);
    return page;
}

GapPage* GapHub::compare(const QString& sender, const QString& receiver) {
    GapPage* const page = show(make());
    page->choose(sender, receiver);
    if (sender.isEmpty() || receiver.isEmpty()) {
        page->side(!sender.isEmpty())->setFocus(Qt::OtherFocusReason);
    }
    return page;
}

GapPage* GapHub::open(const QString& path) {
    const QString wanted = QFileInfo(path).canonicalFilePath();
    GapPage* const known = m_pages.find([&wanted](const GapPage& page) {
        return !page.path().isEmpty() && QFileInfo(page.path()).canonicalFilePath() == wanted;
    });
    if (known) {
        return show(known);
    }
    GapPage* const page = show(make());
    page->openFile(wanted.isEmpty() ? path : wanted);
    return page;
}

GapPage* GapHub::openKept(const QString& name) {
    if (GapPage* const known = m_pages.find([&name](const GapPage& page) { return page.keptName() == name; })) {
        return show(known);
    }
    GapPage* const page = show(make());
    page->openKept(name);
    return page;
}

GapPage* GapHub::show(GapPage* page) {
    m_pages.toFront(page);
    m_desk.showPage(page, page->windowTitle(), QStringLiteral("compare"));
    page->setFocus(Qt::OtherFocusReason);
    m_desk.actions.refresh();
    return page;
}

}  // namespace plumb::desk
