#include "widgets/manual/manual_page.h"

#include "widgets/common/theme.h"
#include "widgets/common/wording.h"
#include "widgets/manual/manual_text.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>

namespace plumb::desk {
namespace {

const QString kFolder = QStringLiteral(":/plumbline/manual");

QString textOf(const QString& page) {
    QFile file(kFolder + QLatin1Char('/') + page + QStringLiteral(".md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString& page) {
    const QString first = textOf(page).section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2) : page;
}

}  // namespace

ManualPage::ManualPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_contents(new QListWidget(this))
    , m_text(new ManualText(desk.theme, this)) {
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setFixedWidth(230);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setStyleSheet(QStringLiteral("QTextBrowser { border: none; border-radius: 0; }"));
    for (const QString& page : pages()) {
        auto* const item = new QListWidgetItem(titleOf(page), m_contents);
        item->setData(Qt::UserRole, page);
    }
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_contents);
    row->addWidget(m_text, 1);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) {
            open(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { open(link.path().section(QLatin1Char('.'), 0, 0)); });
    connect(&desk.theme, &Theme::changed, this, &ManualPage::restyle);
    inEveryLanguage(this, [this] {
        setWindowTitle(tr("Manual"));
        m_contents->setAccessibleName(tr("Contents of the manual"));
        m_text->setAccessibleName(tr("Manual"));
    });
}

QStringList ManualPage::pages() {
    QStringList names;
    for (const QString& file : QDir(kFolder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        names.append(file.chopped(3));
    }
    return names;
}

void ManualPage::open(const QString& page) {
    const QStringList all = pages();
    if (all.isEmpty()) {
        return;
    }
    m_current = all.contains(page) ? page : all.front();
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentRow(static_cast<int>(all.indexOf(m_current)));
    restyle();
}

void ManualPage::restyle() {
    if (m_current.isEmpty()) {
        return;
    }
    m_text->showPage(textOf(m_current));
}

}  // namespace plumb::desk
